'use strict';
// Known-item search: queries are made from pages chosen by a fixed sequence, the shipped script answers, the page's rank is noted.
// known-items.js SITE [queries a kind] [--show KIND] [--lunr]     prints JSON; --lunr asks the real lunr the same, --show prints what was not first
const { openIndex } = require('./harness');

async function measure(site, count, { show = '', lunr = false } = {}) {
  const { engine, script } = openIndex(site);
  const index = await engine.open();
  const { words, term, stem } = script;
  // Uniform and seeded; the low bits of this generator are poor, so the high ones are used.
  let seed = 42;
  const random = () => (seed = (Math.imul(seed, 1664525) + 1013904223) >>> 0) / 4294967296;
  const below = n => Math.floor(random() * n);
  const records = [];
  const seenIn = new Map();
  for (let page = 0; page < index.pages; page++) {
    const r = await engine.record(page);
    const title = words(r.title), body = words(r.sections.map(s => s[0] + ' ' + s[2]).join(' '));
    records.push({ ...r, words: title, body });
    for (const t of new Set([...title, ...words(r.summary), ...body].map(term))) seenIn.set(t, (seenIn.get(t) || 0) + 1);
  }
  const pages = records.map((r, i) => i).filter(i => /^(case-studies|guides|networks)\//.test(records[i].url));
  const rarity = word => seenIn.get(term(word));
  const byRarity = list => [...new Set(list)].filter(w => /^[a-z]{4,}$/.test(w) && !script.STOP.has(w)).sort((a, b) => rarity(a) - rarity(b) || (a < b ? -1 : 1));
  const misspell = word => {
    const at = 1 + below(word.length - 2), letter = 'abcdefghijklmnopqrstuvwxyz'[below(26)];
    const kind = below(4);
    if (kind === 0) return word.slice(0, at) + word.slice(at + 1);
    if (kind === 1) return word.slice(0, at) + letter + word.slice(at);
    if (kind === 2) return word.slice(0, at) + letter + word.slice(at + 1);
    return at + 1 < word.length - 1 ? word.slice(0, at) + word[at + 1] + word[at] + word.slice(at + 2) : word.slice(0, at) + word.slice(at + 1);
  };
  const rare = r => byRarity(r.words).slice(0, 2);
  const kinds = {
    title: r => r.words.length >= 3 && r.words.length <= 6 ? r.title : '',
    'two rare body words': r => {
      const candidates = byRarity(r.body).filter(w => rarity(w) > 1 && rarity(w) <= index.pages / 100);
      const a = candidates[below(candidates.length)], b = candidates[below(candidates.length)];
      return a && b && a !== b ? a + ' ' + b : '';
    },
    'two title words': r => rare(r).length === 2 ? rare(r).join(' ') : '',
    typo: r => {
      const two = rare(r);
      if (two.length < 2 || two.some(w => w.length < 5)) return '';
      const at = below(2);
      const wrong = misspell(two[at]);
      if (wrong === two[at]) return '';
      two[at] = wrong;
      return two.join(' ');
    },
    prefix: r => {
      const long = byRarity(r.words).filter(w => w.length > 5).slice(0, 3);
      const [a, b] = [long[below(long.length)], long[below(long.length)]];
      return a && b && a !== b ? a + ' ' + b.slice(0, 4 + below(2)) : '';
    },
  };
  const judge = lunr ? lunrOver(records) : null;
  const ask = async query => judge ? judge(query) : (await engine.search(query, { any: true })).items.map(item => item.page);
  const result = {};
  for (const [kind, make] of Object.entries(kinds)) {
    let sum = 0, hits = 0, empty = 0, n = 0, tries = 0;
    while (n < count && tries++ < count * 50) {
      const page = pages[below(pages.length)];
      const query = make(records[page]);
      if (!query) continue;
      n++;
      const found = await ask(query);
      const rank = found.indexOf(page);
      if (rank >= 0) { sum += 1 / (rank + 1); hits++; }
      if (!found.length) empty++;
      if (show === kind && rank) console.log(rank, JSON.stringify(query), '|', records[page].title, '|', found.slice(0, 2).map(i => records[i].title).join(' / '));
    }
    result[kind] = { queries: n, mrr: +(sum / n).toFixed(3), hits: +(hits / n).toFixed(3), empty };
  }
  return result;
}

// lunr as it comes, over the same texts.
function lunrOver(records) {
  const lunr = require('lunr');
  const index = lunr(function () {
    this.ref('id');
    this.field('title', { boost: 10 });
    this.field('summary', { boost: 3 });
    this.field('body');
    records.forEach((r, id) => this.add({ id, title: r.title, summary: r.summary, body: r.sections.map(s => s[0] + ' ' + s[2]).join(' ') }));
  });
  return query => {
    try { return index.search(query).slice(0, 10).map(result => +result.ref); } catch { return []; }
  };
}

const show = process.argv.indexOf('--show');
measure(process.argv[2], +process.argv[3] || 500, { show: show > 0 ? process.argv[show + 1] : '', lunr: process.argv.includes('--lunr') })
  .then(result => console.log(JSON.stringify(result, null, 1)))
  .catch(fault => { console.error(fault); process.exitCode = 1; });
