'use strict';
// fuzz.js SITE COUNT: queries of signs, words and odd characters in a fixed sequence; none may throw, and all must come to an end soon.
const { openIndex } = require('./harness');

(async () => {
  const { engine, script } = openIndex(process.argv[2]);
  let seed = 7;
  const below = n => Math.floor((seed = (Math.imul(seed, 1664525) + 1013904223) >>> 0) / 4294967296 * n);
  const parts = ['+', '-', '*', '~', '^', ':', '"', '“', '”', '(', ')', '\\', '/', '.', ',', "'", '’', '&', '=', '=1', '|', '<b>', '~1', '~99', '^10', '^0', '^99999999999', '~x', 'title:',
    'body:', 'nothing:', 'https://a.example/b?c=d&e=f#g', '10:30', 'council', 'plan', 'tŷ', 'café', 'İ', 'ß', '日本', '😀', '\ud800', '\u0000', '\u202e', '\u0301', ' ', ' ', ' ', '\n', '\u00a0',
    '__proto__', 'constructor', 'toString', 'a', 'the', '1', '0', 'x'.repeat(300), '%', '%zz', '${x}', '&amp;'];
  const count = +process.argv[3];
  let slowest = 0;
  for (let n = 0; n < count; n++) {
    const query = Array.from({ length: 1 + below(8) }, () => parts[below(parts.length)]).join('');
    const started = Date.now();
    const clauses = script.parse(query);
    if (!Array.isArray(clauses)) throw new Error('parse: ' + JSON.stringify(query));
    const options = { sort: n % 3 ? '' : 'date', page: 1 + n % 2, any: n % 5 === 0, filters: n % 7 ? {} : { theme: ['theme-1', '<x>', '__proto__'], nothing: ['x'], constructor: ['y'] } };
    let result;
    try { result = await engine.search(query, options); } catch (fault) { throw new Error(JSON.stringify(query) + ': ' + fault.stack); }
    if (!(result.total >= 0) || result.items.some(item => !Number.isFinite(item.score))) throw new Error('odd answer: ' + JSON.stringify(query));
    slowest = Math.max(slowest, Date.now() - started);
  }
  console.log(`${count} queries, slowest ${slowest} ms`);
})().catch(fault => { console.error(fault.message); process.exitCode = 1; });
