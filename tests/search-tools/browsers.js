'use strict';
// browsers.js SITE chromium|firefox http|disk: searches the built hub as a reader does, by keyboard where that is possible, over http with the policy of
// its _headers or from the disk. Prints { complaints, outside, violations, notes }; exits 1 with the step that failed when something does not come about.
const fs = require('fs');
const http = require('http');
const path = require('path');
const zlib = require('zlib');
const { pathToFileURL } = require('url');
const puppeteer = require('puppeteer-core');

const TYPES = { '.html': 'text/html; charset=utf-8', '.js': 'text/javascript; charset=utf-8', '.css': 'text/css; charset=utf-8', '.svg': 'image/svg+xml', '.png': 'image/png', '.jpg': 'image/jpeg' };

// Answers as a host does: compressed, with the policy. sent gets { name, raw, gz } of every answer.
function serve(site, policy, sent) {
  const server = http.createServer((request, response) => {
    const name = decodeURIComponent(new URL(request.url, 'http://x').pathname).slice(1) || 'index.html';
    const file = path.join(site, name);
    if (!file.startsWith(site + path.sep) || !fs.existsSync(file) || !fs.statSync(file).isFile()) { response.writeHead(404); return response.end(); }
    const raw = fs.readFileSync(file), gz = zlib.gzipSync(raw, { level: 6 });
    sent.push({ name, raw: raw.length, gz: gz.length });
    response.writeHead(200, {
      'content-type': TYPES[path.extname(file)] || 'application/octet-stream', 'content-encoding': 'gzip', 'cache-control': 'no-store',
      ...(policy ? { 'content-security-policy': policy } : {}),
    });
    response.end(gz);
  });
  return new Promise(resolve => server.listen(0, '127.0.0.1', () => resolve(server)));
}

const onPath = name => process.env.PATH.split(path.delimiter).map(folder => path.join(folder, name)).find(fs.existsSync);

// The default policy of Firefox for files from the disk is switched off in profiles made for automation; readers have it.
const launch = kind => puppeteer.launch(kind === 'firefox'
  ? { timeout: 180000, browser: 'firefox', executablePath: onPath('firefox-esr'), extraPrefsFirefox: { 'security.fileuri.strict_origin_policy': true } }
  : {
    timeout: 180000, executablePath: onPath('chromium'),
    args: ['--no-sandbox', '--disable-gpu', '--disable-quic', '--no-first-run', '--disable-background-networking', '--disable-component-update', '--disable-sync'],
  });

async function walk(site, kind, where) {
  const policy = /Content-Security-Policy: (.*)/.exec(fs.readFileSync(path.join(site, '_headers'), 'utf8'))[1];
  const server = await serve(site, policy, []);
  const base = where === 'disk' ? pathToFileURL(site) + '/' : `http://127.0.0.1:${server.address().port}/`;
  const browser = await launch(kind);
  const result = { complaints: [], outside: [], violations: [], steps: 0 };
  let step = 'start';
  try {
    const page = await browser.newPage();
    page.setDefaultTimeout(60000);
    const asked = [];
    page.on('console', message => result.complaints.push(`${step}: ${message.text()}`));
    page.on('pageerror', fault => result.complaints.push(`${step}: ${fault.message}`));
    page.on('requestfailed', request => { if (!request.isNavigationRequest()) result.complaints.push(`${step}: ${request.url()} was not loaded`); });
    page.on('request', request => {
      const url = request.url();
      if (url.startsWith(base)) asked.push(url.slice(base.length)); else if (!/^(data|about|chrome|moz-extension|resource):/.test(url)) result.outside.push(url);
    });
    await page.evaluateOnNewDocument(() => {
      window.policyBroken = [];
      document.addEventListener('securitypolicyviolation', event => window.policyBroken.push(event.violatedDirective + ' ' + event.blockedURI));
    });
    await page.setViewport({ width: 1280, height: 900 });

    const status = () => page.$eval('[role=status]', element => element.textContent);
    const until = (what, ...values) => page.waitForFunction(what, {}, ...values);
    const ready = query => until(q => new URLSearchParams(location.search).get('q') === q && document.title.startsWith(q)
      && /\d|Nothing/.test(document.querySelector('[role=status]').textContent) && !document.querySelector('.search-status').textContent.endsWith('…'), query);
    const type = async query => { await page.$eval('main input[name=q]', box => { box.value = ''; box.focus(); }); await page.keyboard.type(query); await page.keyboard.press('Enter'); await ready(query); };
    const links = () => page.$$eval('.search-result h3 a', all => all.map(link => link.href));
    const say = async what => {
      result.violations.push(...await page.evaluate(() => window.policyBroken));
      step = what;
      result.steps++;
    };
    const check = (fine, what) => { if (!fine) throw new Error(what); };

    step = 'the box of the front page leads to the results';
    await page.goto(base + 'index.html');
    check(!asked.some(name => name.endsWith('.js')), 'the front page loads a script');
    await page.focus('main input[name=q]');
    await page.keyboard.type('peer challenge');
    await Promise.all([page.waitForNavigation(), page.keyboard.press('Enter')]);
    await ready('peer challenge');
    check((await links()).length === 10, 'not ten results');
    check((await links())[0].startsWith(base), 'a result leads elsewhere');
    check(await page.$$eval('[role=status],[aria-live]', all => all.length) === 1, 'more than one line is announced');
    check(await page.$eval('.search-status', element => /^\d+ results for “peer challenge”/.test(element.textContent)), await status());

    await say('the arrow keys and Escape go through the results');
    await page.focus('main input[name=q]');
    await page.keyboard.press('ArrowDown');
    check(await page.evaluate(() => document.activeElement === document.querySelector('.search-result h3 a')), 'arrow down');
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Escape');
    check(await page.evaluate(() => document.activeElement.name === 'q'), 'Escape');

    await say('a filter is chosen with the space bar and goes into the address');
    await page.waitForSelector('.search-facet [name=type][value=guide]');
    await page.focus('.search-facet [name=type][value=guide]');
    await page.keyboard.press(' ');
    await until(() => /type=guide/.test(location.search) && document.querySelectorAll('.search-chosen li').length === 1 && [...document.querySelectorAll('.search-facts')].every(facts => facts.textContent === 'Guide'));
    check(await page.$eval('.search-facet [name=type][value=case-study]', box => +box.closest('label').querySelector('.search-count').textContent > 0), 'a facet counts with its own filter');
    const shared = page.url(), found = (await links()).join();

    await say('the address alone gives the same page of results');
    await page.goto('about:blank');
    await page.goto(shared);
    await until(() => document.querySelectorAll('.search-result').length > 0 && document.querySelector('[role=status]').textContent);
    check((await links()).join() === found, 'other results');

    await say('taking the filter off, and going back');
    await page.waitForSelector('.search-chosen a');
    await page.click('.search-chosen a');
    await until(() => !/type=/.test(location.search) && document.querySelectorAll('.search-result').length === 10);
    await page.goBack();
    await until(() => /type=guide/.test(location.search) && document.querySelectorAll('.search-chosen li').length === 1);

    await say('results are sorted by date, and have further pages');
    await type('council');
    await page.click('.search-order a');
    await until(() => /sort=date/.test(location.search) && document.querySelector('.search-order strong').textContent.startsWith('date'));
    await page.click('.search-pages a[rel=next]');
    await until(() => /page=2/.test(location.search) && document.querySelector('.search-list').start === 11);

    await say('a slip is answered with a link');
    await page.goto(base + 'search.html?q=counsil');
    await page.waitForSelector('.search-suggestion a');
    await page.click('.search-suggestion a');
    await ready('council');
    check(!(await page.$('.search-suggestion')), 'the suggestion stays');

    await say('a section of a page is a result of its own');
    await type('peer review');
    await page.waitForSelector('.search-sections a');
    const section = await page.$eval('.search-sections a', link => link.href);
    await page.goto(section);
    check(await page.evaluate(() => !!document.getElementById(location.hash.slice(1))), section);

    await say('nothing found gives advice and ways to browse');
    await page.goto(base + 'search.html?q=zzyzx');
    await ready('zzyzx');
    check((await status()) === 'Nothing found for “zzyzx”', await status());
    check(await page.$$eval('.search-notes li', all => all.length >= 2), 'no advice');
    check(await page.$$eval('main a[href*="themes/"]', all => all.some(link => link.checkVisibility())), 'no ways to browse');

    await say('what is typed is never markup');
    await type('<img src=x onerror=alert(1)>');
    await page.goto(base + 'search.html?q=council&theme=%3Cb%3Ex%3C%2Fb%3E&__proto__=x');
    await ready('council');
    check(await page.$$eval('main img, main b, main script', all => all.length) === 0, 'an element from the query');

    await say('nothing of the index is loaded before the box is used');
    // Firefox does not tell of scripts that it reads from the disk.
    const told = asked.some(name => name.startsWith('search/'));
    asked.length = 0;
    await page.goto('about:blank');
    await page.goto(base + 'search.html');
    await new Promise(resolve => setTimeout(resolve, 500));
    check(!asked.some(name => name.startsWith('search/')), asked.join());
    await page.focus('main input[name=q]');
    for (let n = 0; told && n < 600 && !asked.some(name => name.endsWith('/m.js')); n++) await new Promise(resolve => setTimeout(resolve, 100));
    check(!told || asked.some(name => name.endsWith('/m.js')), 'using the box loads nothing');
    await say('end');
  } catch (fault) {
    throw new Error(`${kind}, ${where}: ${step}: ${fault.message}\n${JSON.stringify(result)}`);
  } finally {
    await browser.close();
    server.close();
  }
  return result;
}

module.exports = { serve, launch };
if (require.main === module) {
  const [site, kind, where] = process.argv.slice(2);
  walk(path.resolve(site), kind, where).then(result => console.log(JSON.stringify(result))).catch(fault => { console.error(fault.message); process.exitCode = 1; });
}
