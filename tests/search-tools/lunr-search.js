'use strict';
// lunr's ranking over the hub's shards, with the hub's own weights and query language: what it gives must be what lunr gives.
const FIELDS = ['title', 'summary', 'keywords', 'body'];

/** Every page that lunr would find, with lunr's score, best first; ties by page. The index must be of the lunr profile. */
async function lunrSearch(engine, { parse, stem }, query) {
  const index = await engine.open();
  const { expand, loadShards, shardOf, postingsOf, idf, weight } = engine.inside;
  const clauses = [];
  for (const clause of parse(query)) {
    for (const part of clause.text.toLowerCase().split(/[\s-]+/)) {
      if (part) clauses.push({ ...clause, terms: await expand(part.includes('*') ? part : stem(part), clause.edits) });
    }
  }
  await loadShards([].concat(...clauses.map(clause => clause.terms)).map(shardOf));
  const vectors = FIELDS.map(() => new Map());
  const forbidden = new Set(), found = new Set();
  let required = null;
  for (const clause of clauses) {
    const mine = new Set();
    for (const term of clause.terms) {
      const list = postingsOf(term);
      if (!list) continue;
      for (let i = 0; i < list.pages.length; i++) if (clause.fields.includes(list.fields[i])) mine.add(list.pages[i]);
      if (clause.presence >= 0) for (const field of clause.fields) vectors[field].set(term, (vectors[field].get(term) || 0) + clause.boost);
    }
    for (const page of mine) (clause.presence < 0 ? forbidden : found).add(page);
    if (clause.presence > 0) required = required ? new Set([...required].filter(page => mine.has(page))) : mine;
  }
  if (clauses.length && clauses.every(clause => clause.presence < 0)) for (let page = 0; page < index.pages; page++) found.add(page);
  const scores = new Map();
  for (const page of found) if (!forbidden.has(page) && (!required || required.has(page))) scores.set(page, 0);
  vectors.forEach((vector, field) => {
    const magnitude = Math.sqrt([...vector.values()].reduce((sum, boost) => sum + boost * boost, 0));
    for (const [term, boost] of vector) {
      const list = postingsOf(term), rarity = idf(list.pages.length);
      for (let i = 0; i < list.pages.length; i++) {
        if (list.fields[i] === field && scores.has(list.pages[i])) {
          scores.set(list.pages[i], scores.get(list.pages[i]) + boost * weight(list, i, rarity) / magnitude);
        }
      }
    }
  });
  return [...scores].map(([page, score]) => ({ page, score })).sort((a, b) => b.score - a.score || a.page - b.page);
}

module.exports = { lunrSearch };
