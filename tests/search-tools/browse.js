'use strict';
// browse.js FIREFOX FOLDERS.json: walks unpacked hubs and packs in Firefox from file://, with no way to the network.
// Every link of index.html, and of one page of each folder that it leads to, is opened; then the title of the first page that it lists is searched for, and
// the first result opened. Prints [{ folder, opened, result, complaints }] as JSON.
const fs = require('fs');
const path = require('path');
const { pathToFileURL, fileURLToPath } = require('url');
const puppeteer = require('puppeteer-core');

const preferences = {
  // As strict with files as Firefox is by default; a profile for tests loosens it.
  'security.fileuri.strict_origin_policy': true,
  // Nothing listens on this port: whatever leaves the disk fails, and is told.
  'network.proxy.type': 1, 'network.proxy.http': '127.0.0.1', 'network.proxy.http_port': 9, 'network.proxy.ssl': '127.0.0.1', 'network.proxy.ssl_port': 9,
  'network.proxy.socks': '127.0.0.1', 'network.proxy.socks_port': 9,
};

async function walk(browser, folder) {
  const page = await browser.newPage();
  const complaints = [];
  const at = () => path.relative(folder, fileURLToPath(page.url().split(/[?#]/)[0]));
  page.on('console', message => { if (['error', 'warn'].includes(message.type())) complaints.push(`${at()}: ${message.text()}`); });
  page.on('pageerror', fault => complaints.push(`${at()}: ${fault}`));
  page.on('request', request => { if (!/^(file|data):/.test(request.url())) complaints.push(`${at()} asks for ${request.url()}`); });
  page.on('requestfailed', request => complaints.push(`${at()} asks in vain for ${request.url()}`));

  const addressOf = file => pathToFileURL(path.join(folder, file)).href;
  const linksOf = async file => {
    await page.goto(addressOf(file));
    const addresses = await page.$$eval('a[href]', links => links.map(link => link.href));
    return addresses.filter(address => address.startsWith('file:')).map(address => path.relative(folder, fileURLToPath(address.split('#')[0].split('?')[0])));
  };

  const links = new Set(await linksOf('index.html'));
  const query = await page.$eval('main .row-title a', link => link.textContent);
  const kinds = new Map([...links].filter(link => link.endsWith('.html')).map(link => [path.dirname(link), link]));
  for (const one of kinds.values()) for (const link of await linksOf(one)) links.add(link);
  for (const link of links) {
    if (!fs.existsSync(path.join(folder, link))) complaints.push(`There is no ${link}.`);
    else if (link.endsWith('.html')) await page.goto(addressOf(link));
  }

  await page.goto(`${addressOf('search.html')}?q=${encodeURIComponent(query)}`);
  const first = '#search-results li a[href*=".html"]';
  const result = await page.waitForSelector(first, { timeout: 60000 }).then(link => link.evaluate(element => element.href), fault => { complaints.push(`search.html: ${fault.message}`); });
  if (result) await page.goto(result);
  await page.close();
  return { folder, opened: [...links].filter(link => link.endsWith('.html')).length, result: result && path.relative(folder, fileURLToPath(result.split('#')[0])), complaints };
}

(async () => {
  const browser = await puppeteer.launch({ browser: 'firefox', executablePath: process.argv[2], headless: true, extraPrefsFirefox: preferences, timeout: 120000, protocolTimeout: 300000 });
  try {
    const walks = [];
    for (const one of JSON.parse(fs.readFileSync(process.argv[3], 'utf8'))) walks.push(await walk(browser, one));
    process.stdout.write(JSON.stringify(walks));
  } finally {
    await browser.close();
  }
})().catch(fault => { console.error(fault); process.exitCode = 1; });
