'use strict';
// Runs the shipped script without a document, over an index on disk: what a browser does with <script>, this does with vm.
const fs = require('fs');
const path = require('path');
const vm = require('vm');

const scriptPath = path.join(__dirname, '..', '..', 'theme', 'assets', 'search.js');

function loadScript() {
  const context = vm.createContext({ atob, console });
  vm.runInContext(fs.readFileSync(scriptPath, 'utf8'), context, { filename: scriptPath });
  return { context, ...context.sharewellSearch.parts };
}

/** An engine over the index in site/search, with the files that it asked for and their bytes. */
function openIndex(site) {
  const script = loadScript();
  const asked = [];
  const run = file => vm.runInContext(fs.readFileSync(file, 'utf8'), script.context, { filename: file });
  const folder = new Promise(resolve => {
    script.waiting.set('current', ([hash]) => resolve(path.join(site, 'search', hash)));
    run(path.join(site, 'search', 'current.js'));
  });
  const load = async (kind, name) => {
    const file = path.join(await folder, kind === 'm' ? 'm.js' : `${kind}/${name}.js`);
    return new Promise((resolve, reject) => {
      if (!fs.existsSync(file)) return reject(new Error('no ' + file));
      asked.push(file);
      script.waiting.set(script.keyOf(kind, name), resolve);
      run(file);
    });
  };
  return { engine: script.createEngine(load), asked, script };
}

module.exports = { loadScript, openIndex, scriptPath };
