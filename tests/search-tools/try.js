const { openIndex } = require('./harness');
(async () => {
  const { engine, asked } = openIndex(process.argv[2]);
  for (const q of process.argv.slice(3)) {
    const t = process.hrtime.bigint();
    const r = await engine.search(q, {});
    const ms = Number(process.hrtime.bigint() - t) / 1e6;
    console.log(`\n## ${q}  total ${r.total} full ${r.full} some ${r.some} ${ms.toFixed(1)} ms; suggest "${r.suggestion}" missing ${r.missing}`);
    for (const i of r.items) console.log(`   ${i.score.toFixed(2)} ${i.full} ${i.record.url} | ${i.record.title}`);
  }
})();
