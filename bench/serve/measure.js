'use strict';
// measure.js PROGRAM HUB [SAVES]: how long it takes from a save until the browser shows it, with `sharewell serve`.
// PROGRAM is the compiled sharewell.dll or the program itself, HUB an input folder as `corpus.py --hub` makes it (it is changed). Prints one JSON object.
// Times are of the wall, in milliseconds; cpu is the processor time of the server for one save, all threads, until the browser shows it.
const fs = require('fs');
const path = require('path');
const { spawn } = require('child_process');
const puppeteer = require(path.join(__dirname, '..', '..', 'tests', 'search-tools', 'node_modules', 'puppeteer-core'));

const [program, hub] = [path.resolve(process.argv[2]), path.resolve(process.argv[3])];
const saves = +process.argv[4] || 15;
const median = list => [...list].sort((a, b) => a - b)[Math.floor(list.length / 2)];
const round = number => Math.round(number * 10) / 10;
const pause = ms => new Promise(resolve => setTimeout(resolve, ms));

// Processor time in ms, of clock ticks of 10 ms.
const cpuOf = pid => {
  const fields = fs.readFileSync(`/proc/${pid}/stat`, 'utf8').split(') ')[1].split(' ');
  return (+fields[11] + +fields[12]) * 10;
};

const memoryOf = (pid, name) => Math.round(+fs.readFileSync(`/proc/${pid}/status`, 'utf8').match(new RegExp(`${name}:\\s+(\\d+)`))[1] / 1024);

async function main() {
  const command = program.endsWith('.dll') ? ['dotnet', [program]] : [program, []];
  const begun = Date.now();
  const server = spawn(command[0], [...command[1], 'serve', '--port', '0', '--verbose', '--input', hub], { stdio: ['ignore', 'pipe', 'inherit'] });
  let said = '';
  server.stdout.on('data', data => { said += data; });
  let address;
  while (!(address = said.match(/at (http:\S+\/)/)?.[1])) await pause(20);
  const start = { wall: Date.now() - begun, cpu: cpuOf(server.pid) };
  const browser = await puppeteer.launch({ executablePath: '/usr/bin/chromium', args: ['--no-sandbox', '--disable-gpu'] });
  try {
    const studies = fs.readdirSync(path.join(hub, 'case-studies')).filter(name => name.endsWith('.md')).sort();
    const file = path.join(hub, 'case-studies', studies[Math.floor(studies.length / 2)]);
    const own = `case-studies/${path.basename(file, '.md')}.html`;
    const theme = fs.readFileSync(file, 'utf8').match(/^themes: \[([a-z-]+)/m)[1];
    const result = { pages: studies.length, start, saves, cases: {} };
    const save = title => fs.writeFileSync(file, fs.readFileSync(file, 'utf8').replace(/^title: .*$/m, `title: ${title}`));
    const titled = number => `Saved in the bench, number ${String(number).padStart(4, '0')}`;
    let number = 0;
    save(titled(number));
    await pause(2000);

    // The page of its theme's list that holds it: the title begins the same each time, so it stays there.
    let list = `themes/${theme}.html`;
    for (let page = 2; !(await (await fetch(address + list)).text()).includes(titled(0)); page++) list = `themes/${theme}--page-${page}.html`;
    for (const [name, page] of [['own page', own], ['page of a list', list]]) {
      const tab = await browser.newPage();
      await tab.goto(address + page);
      const [walls, cpus, stages] = [[], [], {}];
      for (let i = 0; i < saves; i++) {
        await pause(500);
        const title = titled(++number);
        said = '';
        const cpu = cpuOf(server.pid);
        const shown = tab.waitForFunction(wanted => document.querySelector('main')?.textContent.includes(wanted), { polling: 5, timeout: 120000 }, title);
        const clock = process.hrtime.bigint();
        save(title);
        await shown;
        walls.push(Number(process.hrtime.bigint() - clock) / 1e6);
        cpus.push(cpuOf(server.pid) - cpu);
        for (const [, stage, ms] of said.matchAll(/^(\S.*?)\s{2,}([0-9.,]+) ms$/gm)) (stages[stage] ??= []).push(+ms.replace(',', ''));
        const ready = said.match(/ready in ([0-9,]+) ms/);
        if (ready) (stages['flow in all'] ??= []).push(+ready[1].replace(',', ''));
      }

      await tab.close();
      result.cases[name] = {
        wall: round(median(walls)), least: round(Math.min(...walls)), cpu: median(cpus),
        stages: Object.fromEntries(Object.entries(stages).map(([stage, times]) => [stage, round(median(times))])),
      };
    }

    // Search after a save: the first file of the index is asked for, which makes the index.
    const tab = await browser.newPage();
    await tab.goto(address + 'search.html');
    const searches = [];
    for (let i = 0; i < 3; i++) {
      fs.appendFileSync(file, `\nA word for search ${i}.\n`);
      await pause(1000);
      const clock = process.hrtime.bigint();
      await tab.evaluate(async url => (await fetch(url, { cache: 'no-store' })).text(), address + 'search/current.js');
      searches.push(Number(process.hrtime.bigint() - clock) / 1e6);
    }

    result.search = round(median(searches));
    result.memory = { now: memoryOf(server.pid, 'VmRSS'), peak: memoryOf(server.pid, 'VmHWM') };
    console.log(JSON.stringify(result, null, 2));
  } finally {
    await browser.close();
    server.kill('SIGINT');
  }
}

main();
