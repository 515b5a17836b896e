// Lighthouse over some pages in one browser: node lighthouse-scores.mjs <chromium> <url>...
// Prints JSON: for each address the scores of 0 to 1 by category, and each audit that took something off a score.
import { launch } from 'chrome-launcher';
import lighthouse from 'lighthouse';

const [chromePath, ...urls] = process.argv.slice(2);
const chrome = await launch({
  chromePath,
  chromeFlags: ['--headless=new', '--no-sandbox', '--disable-gpu', '--disable-quic', '--no-first-run', '--disable-background-networking', '--disable-component-update', '--disable-sync'],
});

try {
  const results = [];
  for (const url of urls) {
    const run = await lighthouse(url, {
      port: chrome.port,
      output: 'json',
      logLevel: 'error',
      onlyCategories: ['accessibility', 'best-practices', 'seo'],
    });
    const { categories, audits, runtimeError } = run.lhr;
    if (runtimeError) throw new Error(`${url}: ${runtimeError.code}: ${runtimeError.message}`);
    const lost = Object.values(categories).flatMap(category => category.auditRefs
      .filter(({ id, weight }) => weight > 0 && audits[id].score !== null && audits[id].score < 1)
      .map(({ id }) => `${category.id}: ${audits[id].title}: ${JSON.stringify(audits[id].details?.items ?? [])}`));
    results.push({ url, scores: Object.fromEntries(Object.values(categories).map(({ id, score }) => [id, score])), lost });
  }
  console.log(JSON.stringify(results));
} finally {
  await chrome.kill();
}
