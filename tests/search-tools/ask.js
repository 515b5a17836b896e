'use strict';
// ask.js SITE QUESTIONS.json: answers [{ q, filters, sort, page, any }] through the shipped script; prints one JSON array.
const fs = require('fs');
const { openIndex } = require('./harness');

(async () => {
  const { engine } = openIndex(process.argv[2]);
  const answers = [];
  for (const question of JSON.parse(fs.readFileSync(process.argv[3], 'utf8'))) {
    const result = await engine.search(question.q, question);
    const facets = {};
    for (const name of question.facets || []) facets[name] = Object.fromEntries((await result.facet(name)).map(value => [value.id, value.count]));
    answers.push({
      q: question.q, total: result.total, full: result.full, urls: result.items.map(item => item.record.url), suggestion: result.suggestion, missing: result.missing, facets,
    });
  }
  process.stdout.write(JSON.stringify(answers));
})().catch(fault => { console.error(fault); process.exitCode = 1; });
