'use strict';
// browser.js SITE [queries] [--no-pagefind]: what a reader downloads for a search of a built hub (SITE is output/site), in Chromium over http with gzip, and
// the same queries through Pagefind over the same pages, in the same run. Prints one JSON object.
const { execFileSync } = require('child_process');
const fs = require('fs');
const os = require('os');
const path = require('path');
const tools = path.join(__dirname, '..', '..', 'tests', 'search-tools');
const { serve, launch } = require(path.join(tools, 'browsers'));
const { openIndex } = require(path.join(tools, 'harness'));

const site = path.resolve(process.argv[2]), count = +process.argv[3] || 12;
const policy = /Content-Security-Policy: (.*)/.exec(fs.readFileSync(path.join(site, '_headers'), 'utf8'))[1];

// Two words of a title and a summary, from pages chosen by a fixed sequence.
async function queriesOf() {
  const { engine, script } = openIndex(site);
  const index = await engine.open();
  let seed = 5;
  const below = n => Math.floor((seed = (Math.imul(seed, 1664525) + 1013904223) >>> 0) / 4294967296 * n);
  const found = [];
  while (found.length < count * 2) {
    const r = await engine.record(below(index.pages));
    const list = [...new Set(script.words(r.title + ' ' + r.summary))].filter(word => /^[a-z]{5,}$/.test(word) && !script.STOP.has(word));
    const [a, b] = [list[below(list.length)], list[below(list.length)]];
    if (list.length > 1 && a !== b) found.push(a + ' ' + b);
  }
  return found;
}

const at = (list, share) => [...list].sort((a, b) => a - b)[Math.min(list.length - 1, Math.floor(list.length * share))];
const sum = (list, what) => list.reduce((total, file) => total + file[what], 0);
const both = list => ({ median: at(list, 0.5), p95: at(list, 0.95) });

// Scripts only: the page itself, its style and its icon are there without a search.
async function ours(browser, queries) {
  const sent = [];
  const server = await serve(site, policy, sent);
  const base = `http://127.0.0.1:${server.address().port}/`;
  const scripts = () => sent.filter(file => file.name.endsWith('.js'));
  const first = [], raw = [], next = [], one = [], facets = [];
  const visit = async query => {
    const context = await browser.createBrowserContext();
    const page = await context.newPage();
    // Narrow, so that the filters are closed and no facet is loaded with the results.
    await page.setViewport({ width: 500, height: 900 });
    sent.length = 0;
    await page.goto(base + 'search.html' + (query ? '?q=' + encodeURIComponent(query) : ''));
    if (query) await page.waitForSelector('.search-result', { timeout: 120000 });
    await page.waitForNetworkIdle({ idleTime: 500 });
    return { page, context };
  };
  for (let i = 0; i < count; i++) {
    const { page, context } = await visit(queries[i]);
    first.push(sum(scripts(), 'gz'));
    raw.push(sum(scripts(), 'raw'));
    sent.length = 0;
    await page.$eval('main input[name=q]', (box, query) => { box.value = query; }, queries[i + count]);
    await page.click('main form button');
    await page.waitForFunction(query => document.title.startsWith(query), {}, queries[i + count]);
    await page.waitForNetworkIdle({ idleTime: 500 });
    next.push(sum(scripts(), 'gz'));
    if (i === 0) {
      sent.length = 0;
      await page.evaluate(() => { document.querySelector('.search-filters').open = true; });
      await page.waitForSelector('.search-facet');
      await page.evaluate(() => { for (const details of document.querySelectorAll('.search-facet')) details.open = true; });
      await page.waitForNetworkIdle({ idleTime: 1000 });
      facets.push(...sent.filter(file => file.name.includes('/f/')));
    }
    await context.close();
    const single = await visit(queries[i].split(' ')[0]);
    one.push(sum(scripts(), 'gz'));
    await single.context.close();
  }
  const quiet = await visit('');
  const idle = sent.filter(file => file.name.startsWith('search/')).length, script = sum(scripts(), 'gz');
  await quiet.context.close();
  sent.length = 0;
  const context = await browser.createBrowserContext();
  await (await context.newPage()).goto(base + 'index.html', { waitUntil: 'networkidle0' });
  const front = sum(scripts(), 'gz');
  await context.close();
  server.close();
  return {
    'first, one word': both(one), 'first, two words': both(first), 'the same raw': both(raw), 'next, two words': both(next),
    facets: { files: facets.length, gz: sum(facets, 'gz') }, 'the script': script, 'script on the front page': front, 'files of the index before the box is used': idle,
  };
}

// Pagefind as its documents say: over the main part of the same pages; its own program interface, ten results with their text.
async function pagefind(browser, queries) {
  const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'pagefind-'));
  const started = Date.now();
  execFileSync(process.execPath, [path.join(__dirname, 'node_modules', 'pagefind', 'lib', 'runner', 'bin.cjs'), '--site', site, '--output-path', path.join(folder, 'pagefind'),
    '--glob', '{case-studies,guides,networks,toolkit,packs}/**/*.html', '--root-selector', 'main', '--silent']);
  const seconds = (Date.now() - started) / 1000;
  fs.writeFileSync(path.join(folder, 'index.html'), '<!doctype html><meta charset="utf-8"><title>Pagefind</title>');
  const sent = [];
  const server = await serve(folder, '', sent);
  const base = `http://127.0.0.1:${server.address().port}/`;
  const first = [], next = [], one = [];
  const ask = (page, query) => page.evaluate(async text => {
    const engine = await import('/pagefind/pagefind.js');
    const found = await engine.search(text);
    await Promise.all(found.results.slice(0, 10).map(result => result.data()));
  }, query);
  const visit = async query => {
    const context = await browser.createBrowserContext();
    const page = await context.newPage();
    await page.goto(base + 'index.html');
    sent.length = 0;
    await ask(page, query);
    return { page, context };
  };
  for (let i = 0; i < count; i++) {
    const { page, context } = await visit(queries[i]);
    first.push(sum(sent, 'gz'));
    sent.length = 0;
    await ask(page, queries[i + count]);
    next.push(sum(sent, 'gz'));
    await context.close();
    const single = await visit(queries[i].split(' ')[0]);
    one.push(sum(sent, 'gz'));
    await single.context.close();
  }
  server.close();
  fs.rmSync(folder, { recursive: true });
  return { 'first, one word': both(one), 'first, two words': both(first), 'next, two words': both(next), 'seconds to index': seconds };
}

// A second answer to the same query, with everything loaded: the engine's time in Node. The best of five, since the machine may be doing other things.
async function warm(queries) {
  const { engine } = openIndex(site);
  const times = [];
  for (const query of queries) {
    await engine.search(query);
    await engine.search(query);
    let best = Infinity;
    for (let n = 0; n < 5; n++) {
      const start = process.hrtime.bigint();
      await engine.search(query);
      best = Math.min(best, Number(process.hrtime.bigint() - start) / 1e6);
    }
    times.push(best);
  }
  return { p50: +at(times, 0.5).toFixed(1), p95: +at(times, 0.95).toFixed(1) };
}

(async () => {
  const queries = await queriesOf();
  const browser = await launch('chromium');
  const result = { queries: count, ours: await ours(browser, queries) };
  if (!process.argv.includes('--no-pagefind')) result.pagefind = await pagefind(browser, queries);
  await browser.close();
  result['warm query, ms'] = await warm(queries);
  console.log(JSON.stringify(result, null, 1));
})().catch(fault => { console.error(fault); process.exitCode = 1; });
