'use strict';
// browser.js SITE [queries]: what a reader downloads, in Chromium over http with gzip, and whether Chromium and Firefox are silent over http and from disk.
// SITE holds an index (search-bench); a bare search page and the script are put beside it. Prints one JSON object.
const fs = require('fs');
const http = require('http');
const path = require('path');
const zlib = require('zlib');
const { pathToFileURL } = require('url');
const tools = path.join(__dirname, '..', '..', 'tests', 'search-tools');
const puppeteer = require(path.join(tools, 'node_modules', 'puppeteer-core'));
const { openIndex, scriptPath } = require(path.join(tools, 'harness'));

const POLICY = "default-src 'self'; base-uri 'none'; form-action 'self'; object-src 'none'";
const site = path.resolve(process.argv[2]), count = +process.argv[3] || 12;
const PAGE = `<!doctype html><html lang="en"><head><meta charset="utf-8"><meta http-equiv="Content-Security-Policy" content="${POLICY}"><title>Search</title>
<script src="assets/search-0.js" defer></script></head><body><main><h1>Search</h1><form action="search.html" method="get" role="search"><label for="q">Search</label>
<input id="q" name="q" type="search"><button>Search</button></form><div id="search-results"></div></main></body></html>`;

function prepare() {
  fs.mkdirSync(path.join(site, 'assets'), { recursive: true });
  fs.copyFileSync(scriptPath, path.join(site, 'assets', 'search-0.js'));
  fs.writeFileSync(path.join(site, 'search.html'), PAGE);
}

function serve(sent) {
  const types = { '.js': 'text/javascript; charset=utf-8', '.html': 'text/html; charset=utf-8' };
  const server = http.createServer((request, response) => {
    const file = path.join(site, path.normalize(new URL(request.url, 'http://x').pathname));
    if (!file.startsWith(site + path.sep) || !fs.existsSync(file)) { response.writeHead(request.url === '/favicon.ico' ? 204 : 404); return response.end(); }
    const raw = fs.readFileSync(file), gz = zlib.gzipSync(raw, { level: 6 });
    if (file.endsWith('.js')) sent.push({ name: path.relative(site, file), raw: raw.length, gz: gz.length });
    response.writeHead(200, { 'content-type': types[path.extname(file)] || 'application/octet-stream', 'content-encoding': 'gzip', 'content-security-policy': POLICY, 'cache-control': 'no-store' });
    response.end(gz);
  });
  return new Promise(resolve => server.listen(0, '127.0.0.1', () => resolve(server)));
}

async function queriesOf() {
  const { engine, script } = openIndex(site);
  const index = await engine.open();
  let seed = 5;
  const below = n => Math.floor((seed = (Math.imul(seed, 1664525) + 1013904223) >>> 0) / 4294967296 * n);
  const found = [];
  while (found.length < count * 2) {
    const r = await engine.record(below(index.pages));
    const list = [...new Set(script.words(r.title + ' ' + r.summary))].filter(word => /^[a-z]{5,}$/.test(word) && !script.STOP.has(word));
    if (list.length > 1) found.push([list[below(list.length)], list[below(list.length)]]);
  }
  return found.filter(([a, b]) => a !== b).map(pair => pair.join(' '));
}

const median = list => [...list].sort((a, b) => a - b)[Math.floor(list.length / 2)];
const p95 = list => [...list].sort((a, b) => a - b)[Math.min(list.length - 1, Math.floor(list.length * 0.95))];
const sum = (list, what) => list.reduce((total, file) => total + file[what], 0);
const shown = page => page.waitForFunction(() => document.querySelectorAll('.search-result').length > 0 && document.querySelector('[role=status]').textContent, { timeout: 60000 });

async function measure() {
  const sent = [];
  const server = await serve(sent);
  const base = `http://127.0.0.1:${server.address().port}/`;
  const browser = await puppeteer.launch({ executablePath: '/usr/bin/chromium', args: ['--no-sandbox', '--disable-gpu', '--disable-quic', '--no-first-run', '--disable-background-networking', '--disable-component-update', '--disable-sync'] });
  const queries = await queriesOf();
  const first = [], firstRaw = [], next = [], one = [];
  let facets = 0, idle = 0;
  const visit = async query => {
    const context = await browser.createBrowserContext();
    const page = await context.newPage();
    // Narrow, so that the filters are closed and no facet is loaded with the results.
    await page.setViewport({ width: 500, height: 900 });
    sent.length = 0;
    await page.goto(base + 'search.html' + (query ? '?q=' + encodeURIComponent(query) : ''));
    if (query) await shown(page);
    return { page, context };
  };
  for (let i = 0; i < count; i++) {
    const { page, context } = await visit(queries[i]);
    first.push(sum(sent, 'gz'));
    firstRaw.push(sum(sent, 'raw'));
    sent.length = 0;
    await page.$eval('input[name=q]', (box, query) => { box.value = query; }, queries[i + count] || queries[0]);
    await page.click('button');
    await page.waitForFunction(query => document.title.startsWith(query), {}, queries[i + count] || queries[0]);
    await page.waitForNetworkIdle({ idleTime: 300 });
    next.push(sum(sent, 'gz'));
    if (i === 0) {
      sent.length = 0;
      await page.evaluate(() => { for (const details of document.querySelectorAll('.search-filters')) details.open = true; });
      await page.waitForNetworkIdle({ idleTime: 300 });
      await page.evaluate(() => { for (const details of document.querySelectorAll('.search-facet')) details.open = true; });
      await page.waitForNetworkIdle({ idleTime: 500 });
      facets = { files: sent.filter(file => file.name.includes('/f/')).length, gz: sum(sent.filter(file => file.name.includes('/f/')), 'gz') };
    }
    await context.close();
    const single = await visit(queries[i].split(' ')[0]);
    one.push(sum(sent, 'gz'));
    await single.context.close();
  }
  const quiet = await visit('');
  await quiet.page.waitForNetworkIdle({ idleTime: 300 });
  idle = sent.filter(file => file.name.startsWith('search/')).length;
  await quiet.context.close();
  await browser.close();
  server.close();
  return { queries: count, 'first, one word': median(one), 'first, two words, gz': [median(first), p95(first)], 'the same raw': median(firstRaw), 'next, two words': [median(next), p95(next)], facets, 'files of the index loaded before the box is used': idle };
}

// A search, a filter, a second search; everything that the browser complains of or asks for elsewhere.
async function silent(kind, fromDisk) {
  const sent = [];
  const server = await serve(sent);
  const base = fromDisk ? pathToFileURL(site) + '/' : `http://127.0.0.1:${server.address().port}/`;
  const browser = await puppeteer.launch(kind === 'firefox'
    ? { browser: 'firefox', executablePath: '/usr/bin/firefox-esr', extraPrefsFirefox: { 'security.fileuri.strict_origin_policy': true } }
    : { executablePath: '/usr/bin/chromium', args: ['--no-sandbox', '--disable-gpu', '--disable-quic', '--no-first-run'] });
  const complaints = [], outside = [];
  const page = await browser.newPage();
  page.on('console', message => complaints.push(message.text()));
  page.on('pageerror', fault => complaints.push(fault.message));
  page.on('request', request => { if (!request.url().startsWith(base) && !/^(data|about|chrome|moz)/.test(request.url())) outside.push(request.url()); });
  await page.setViewport({ width: 1280, height: 900 });
  const [query] = await queriesOf();
  await page.goto(base + 'search.html?q=' + encodeURIComponent(query));
  await shown(page);
  const status = await page.$eval('[role=status]', element => element.textContent);
  await page.waitForSelector('.search-value:not([hidden]) input');
  await page.click('.search-value:not([hidden]) input');
  await page.waitForFunction(() => /type=/.test(location.search));
  await page.$eval('input[name=q]', box => { box.value = '<img src=x onerror=alert(1)> ' + box.value; });
  await page.click('button');
  await page.waitForFunction(() => document.title.includes('<img'));
  await new Promise(resolve => setTimeout(resolve, 500));
  const injected = await page.evaluate(() => document.querySelectorAll('main img').length);
  await browser.close();
  server.close();
  return { browser: kind, from: fromDisk ? 'disk' : 'http', results: status, complaints, outside, injected };
}

// A second answer to the same query, with everything loaded: the engine's time in Node.
async function warm() {
  const { engine } = openIndex(site);
  const times = [];
  const queries = await queriesOf();
  for (const query of queries) {
    await engine.search(query);
    await engine.search(query);
    // The best of five, since the machine may be doing other things.
    let best = Infinity;
    for (let n = 0; n < 5; n++) {
      const start = process.hrtime.bigint();
      await engine.search(query);
      best = Math.min(best, Number(process.hrtime.bigint() - start) / 1e6);
    }
    times.push(best);
  }
  return { p50: +median(times).toFixed(1), p95: +p95(times).toFixed(1) };
}

(async () => {
  prepare();
  const result = { bytes: await measure(), warm: await warm() };
  if (!process.argv.includes('--bytes-only')) result.silent = [await silent('chromium', false), await silent('chromium', true), await silent('firefox', false), await silent('firefox', true)];
  console.log(JSON.stringify(result, null, 1));
})().catch(fault => { console.error(fault); process.exitCode = 1; });
