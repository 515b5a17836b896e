'use strict';
// The real lunr as referee. parity.js DIR, with what the C# tests wrote there; prints one line a check, exits 1 when one fails.
//   words.txt       a word a line;   stems.txt   what C# makes of each
//   pages.json      [{title, summary, keywords, body}];   lunr.json   the index that C# makes of them;   lunr/   the shards, by the lunr profile
//   texts.json      texts;   terms.json   the hub's terms of each, by C#
const fs = require('fs');
const path = require('path');
const lunr = require('lunr');
const { loadScript, openIndex } = require('./harness');
const { lunrSearch } = require('./lunr-search');
const dir = process.argv[2];
const text = name => fs.readFileSync(path.join(dir, name), 'utf8');
const json = name => JSON.parse(text(name));
const has = name => fs.existsSync(path.join(dir, name));
const { stem, words, term } = loadScript();
let failed = false;

function check(name, count, faults) {
  console.log(`${faults.length ? 'FAILED' : 'ok'}: ${name}: ${count} compared, ${faults.length} differ${faults.slice(0, 5).map(fault => '\n  ' + fault).join('')}`);
  if (faults.length || !count) failed = true;
}

const lunrStem = word => lunr.stemmer(new lunr.Token(word, {})).toString();

if (has('words.txt')) {
  const pairs = Object.entries(JSON.parse(fs.readFileSync(require.resolve('lunr/test/fixtures/stemming_vocab.json'), 'utf8')));
  check('the pairs of lunr\'s own suite', pairs.length, pairs.filter(([word, wanted]) => stem(word) !== wanted).map(String));
  const all = text('words.txt').split('\n').filter(Boolean), ours = text('stems.txt').split('\n');
  check('stems by the program', all.length, all.map((word, i) => [word, ours[i], lunrStem(word)]).filter(([, a, b]) => a !== b).map(String));
  check('stems by the script', all.length, all.map(word => [word, stem(word), lunrStem(word)]).filter(([, a, b]) => a !== b).map(String));
}

if (has('texts.json')) {
  const texts = json('texts.json'), wanted = json('terms.json');
  const got = texts.map(t => words(t).map(term));
  check('terms of texts, program against script', texts.length,
    texts.map((t, i) => [t, got[i].join(' '), wanted[i].join(' ')]).filter(([, a, b]) => a !== b).map(row => JSON.stringify(row)));
}

function build(pages) {
  const builder = new lunr.Builder();
  builder.pipeline.add(lunr.trimmer, lunr.stopWordFilter, lunr.stemmer);
  builder.searchPipeline.add(lunr.stemmer);
  builder.ref('id');
  builder.field('title', { boost: 10 });
  builder.field('summary', { boost: 3 });
  builder.field('keywords', { boost: 3 });
  builder.field('body', { boost: 1 });
  pages.forEach(({ title, summary, keywords, body }, id) => builder.add({ id, title, summary, keywords, body }));
  return builder.build();
}

function weights(index) {
  const terms = Object.keys(index.invertedIndex);
  const named = [];
  for (const t of terms) named[index.invertedIndex[t]._index] = t;
  const all = new Map();
  for (const ref of Object.keys(index.fieldVectors)) {
    const e = index.fieldVectors[ref].elements;
    for (let i = 0; i < e.length; i += 2) all.set(ref + ' ' + named[e[i]], e[i + 1]);
  }
  return all;
}

async function queries(index, { engine, script }, pages) {
  // A fixed sequence, so that a failure can be looked at again (Numerical Recipes' linear congruence).
  let seed = 1;
  const below = n => (seed = (Math.imul(seed, 1664525) + 1013904223) >>> 0) % n;
  const vocabulary = [...new Set(pages.flatMap(page => (page.title + ' ' + page.body).toLowerCase().match(/[a-z]{3,}/g) || []))].sort();
  const word = () => vocabulary[below(vocabulary.length)];
  const kinds = [
    () => word(), () => word() + ' ' + word(), () => word() + ' ' + word() + ' ' + word(), () => '+' + word() + ' ' + word(), () => '-' + word() + ' ' + word(),
    () => '+' + word() + ' -' + word(), () => '-' + word(), () => 'title:' + word() + ' ' + word(), () => '+body:' + word() + '^3 summary:' + word(),
    () => word() + '^10 ' + word(), () => word().slice(0, 4) + '*', () => '*' + word().slice(-4), () => word().slice(0, 2) + '*' + word().slice(-1),
    () => word() + '~1', () => word() + '~2 ' + word(), () => '+' + word() + ' +' + word(), () => '+title:' + word().slice(0, 3) + '* ' + word(), () => word() + ' ' + word() + '~1^5',
    () => word() + '-' + word(), () => { const w = word(); return w + ' ' + w; },
  ];
  const faults = [];
  let hits = 0;
  for (let n = 0; n < 500; n++) {
    const query = kinds[n % kinds.length]();
    const theirs = index.search(query).map(r => ({ page: +r.ref, score: r.score }));
    theirs.sort((a, b) => b.score - a.score || a.page - b.page);
    const ours = await lunrSearch(engine, script, query);
    hits += theirs.length;
    const scores = new Map(ours.map(r => [r.page, r.score]));
    const wrong = theirs.length !== ours.length ? `${ours.length} pages, lunr ${theirs.length}`
      : theirs.map(r => [r, scores.get(r.page)]).filter(([r, s]) => !(Math.abs(r.score - s) < 1e-9)).map(([r, s]) => `page ${r.page} ${s}, lunr ${r.score}`)[0];
    if (wrong) faults.push(`${query}: ${wrong}`);
  }
  check(`queries over every operator (${hits} hits)`, 500, faults);
}

(async () => {
  if (has('pages.json')) {
    const pages = json('pages.json');
    const real = build(pages);
    const loaded = lunr.Index.load(json('lunr.json'));
    const theirs = weights(real), ours = weights(loaded);
    const faults = [...theirs].filter(([key, value]) => ours.get(key) !== value).map(([key, value]) => `${key}: ${ours.get(key)}, lunr ${value}`);
    check('weights', theirs.size, ours.size === theirs.size ? faults : [`${ours.size} weights, lunr ${theirs.size}`, ...faults]);
    const t = Object.keys(real.invertedIndex).sort(), o = Object.keys(loaded.invertedIndex);
    check('terms in lunr\'s order', t.length, t.filter((x, i) => x !== o[i]));
    const addressed = lunr.Index.load(json('addresses.json'));
    const asked = pages.map(page => page.title.toLowerCase().match(/[a-z]{4,}/g) || []).map(found => found[0]).filter(Boolean).slice(0, 100);
    check('refs that are addresses', asked.length, asked.filter(word => {
      const wanted = loaded.search(word).map(r => [pages[r.ref].url, r.score]), got = addressed.search(word).map(r => [r.ref, r.score]);
      return JSON.stringify(wanted.sort()) !== JSON.stringify(got.sort());
    }));
    await queries(real, openIndex(path.join(dir, 'lunr')), pages);
  }
  process.exitCode = failed ? 1 : 0;
})();
