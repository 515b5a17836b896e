const puppeteer = require('puppeteer-core');
(async () => {
  const [, , url, out, width] = process.argv;
  const browser = await puppeteer.launch({ executablePath: '/usr/bin/chromium', args: ['--no-sandbox', '--disable-gpu', '--disable-quic', '--no-first-run', '--disable-background-networking', '--disable-component-update', '--disable-sync'] });
  const page = await browser.newPage();
  await page.setViewport({ width: +width || 1280, height: 1400 });
  page.on('console', m => console.log('console', m.text()));
  page.on('pageerror', e => console.log('pageerror', e.message));
  page.on('requestfailed', r => console.log('failed', r.url()));
  await page.goto(url);
  await new Promise(r => setTimeout(r, 1500));
  await page.screenshot({ path: out, fullPage: true });
  console.log(await page.$eval('[role=status]', e => e.textContent));
  await browser.close();
})();
