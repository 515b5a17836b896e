// Narrows the lists of a page, or the evidence map, by what is chosen: any of the values of one facet, and all facets together. A facet's counts
// leave out its own choice. What is chosen stands in the address. Everything that is needed stands in the page, so that it works from a folder too.
(function () {
'use strict';

const form = document.querySelector('form.filters');
if (!form) return;

const boxes = [...form.querySelectorAll('input[type=checkbox]')];
const names = [...new Set(boxes.map(box => box.name))];
const state = form.querySelector('[role=status]');
const clear = form.querySelector('.filters-clear');
const panel = form.querySelector('.search-filters');
const sorting = form.elements.namedItem('sort');
const language = document.documentElement.lang;
const map = document.querySelector('.map-table');
const number = n => n.toLocaleString(language);
const say = (text, values) => text.replace(/\{(\w+)\}/g, (place, name) => name in values ? values[name] : place);

// What is narrowed: the cases of the map by stage and evidence, or rows. A row that stands in two groups of a page is one page.
const casesOf = element => element.dataset.cases.split(' ').filter(Boolean).map(text => {
  const [, stage, evidence, count] = /^(.+)\/(.+):(\d+)$/.exec(text);
  return { facets: new Set(['stage/' + stage, 'evidence/' + evidence]), count: Number(count), sought: map.dataset.sought.split(' ').includes(stage) };
});
const rows = [...document.querySelectorAll('li[data-facets]')].map((element, place) => {
  const [date, title] = element.dataset.order.split(' ').map(Number);
  return { element, facets: new Set(element.dataset.facets.split(' ')), count: 1, href: element.querySelector('a').href, order: { '': place, date, title } };
});
const seen = new Set();
for (const row of rows) {
  if (seen.has(row.href)) row.count = 0;
  seen.add(row.href);
}
const items = map ? casesOf(map.querySelector('tfoot td:last-child')) : rows;
const all = sum(items);
const cells = [...document.querySelectorAll('[data-cases]')].map(element => ({
  element, cases: casesOf(element), link: element.querySelector('a'), said: element.querySelector('.said, .count'), shown: element.querySelector('[aria-hidden]'),
}));
const largest = Math.max(1, ...cells.filter(cell => cell.link && cell.element.localName === 'td').map(cell => sum(cell.cases)));
const headings = [...document.querySelectorAll('.rows')].filter(list => list.querySelector('[data-facets]')).map(list => ({ list, count: list.querySelector('h2 > .count') }));

function sum(list) { return list.reduce((total, item) => total + item.count, 0); }

function chosen() {
  return names.map(name => [name, boxes.filter(box => box.name === name && box.checked).map(box => name + '/' + box.value)]).filter(([, values]) => values.length);
}

const fits = (item, choice, but) => choice.every(([name, values]) => name === but || values.some(value => item.facets.has(value)));

function show() {
  const choice = chosen();
  for (const box of boxes) {
    const n = sum(items.filter(item => item.facets.has(box.name + '/' + box.value) && fits(item, choice, box.name)));
    box.nextElementSibling.textContent = number(n);
    box.parentElement.classList.toggle('none', !n);
  }
  for (const row of rows) row.element.hidden = !fits(row, choice);
  for (const { list, count } of headings) {
    const shown = list.querySelectorAll('[data-facets]:not([hidden])').length;
    list.hidden = !shown;
    if (count) count.textContent = ' (' + number(shown) + ')';
  }
  for (const cell of cells) showCell(cell, choice);
  const n = sum(items.filter(item => fits(item, choice)));
  state.textContent = choice.length ? (n ? say(form.dataset.status, { n: number(n), all: number(all) }) : form.dataset.none) : '';
  clear.hidden = !choice.length;
}

function showCell({ element, cases, link, said, shown }, choice) {
  const fitting = cases.filter(item => fits(item, choice));
  const sought = sum(fitting.filter(item => item.sought)), achieved = sum(fitting) - sought;
  const n = achieved + sought;
  const words = n ? say(form.dataset[!sought ? 'achieved' : !achieved ? 'sought' : 'both'], { achieved: number(achieved), sought: number(sought) }) : form.dataset.none;
  said.textContent = words;
  if (link && n) link.search = choice.length ? '?' + query(choice) : '';
  if (element.localName === 'li') {
    element.hidden = !n;
    element.closest('section').hidden = !element.parentElement.querySelector('li:not([hidden])');
    return;
  }
  const parts = n || !link ? [[achieved || !n, 'achieved', number(achieved)], [sought, 'sought', '+' + number(sought)]] : [[true, 'nought', '·']];
  shown.replaceChildren(...parts.filter(([there]) => there).map(([, name, text]) => {
    const span = document.createElement('span');
    span.className = name;
    span.textContent = text;
    return span;
  }));
  if (!link) return;
  element.className = n ? 'level-' + (largest > 1 ? 1 + Math.floor(4 * Math.log(n) / Math.log(largest) + 1e-9) : 1) : 'empty';
}

function query(choice) {
  const given = new URLSearchParams();
  for (const [name, values] of choice) for (const value of values) given.append(name, value.slice(name.length + 1));
  return given.toString();
}

function sort() {
  const by = sorting ? sorting.value : '';
  for (const { list } of headings) {
    const own = rows.filter(row => list.contains(row.element)).sort((a, b) => a.order[by] - b.order[by]);
    own[0].element.parentElement.append(...own.map(row => row.element));
  }
}

function remember() {
  const given = query(chosen());
  const order = sorting && sorting.selectedIndex > 0 ? (given ? '&' : '') + 'sort=' + sorting.value : '';
  try {
    history.replaceState(null, '', location.pathname + (given || order ? '?' + given + order : '') + location.hash);
  } catch {
    // Some browsers keep no addresses of pages that lie in a folder: the choice holds until the page is left.
  }
}

const given = new URLSearchParams(location.search);
for (const box of boxes) box.checked = given.getAll(box.name).includes(box.value);
const wide = matchMedia('(min-width: 64rem)').matches;
panel.open = wide;
// On a phone all facets are seen at a glance before one is opened.
for (const facet of form.querySelectorAll('.search-facet')) facet.open = (wide && facet.open) || facet.querySelector(':checked') !== null;
if (sorting) sorting.value = [...sorting.options].some(option => option.value === given.get('sort')) ? given.get('sort') : sorting.options[0].value;
// The pages that these lists lead to without scripts say the same as the filters.
for (const way of document.querySelectorAll('.page-list .beside')) way.hidden = true;
form.hidden = false;
form.addEventListener('submit', event => event.preventDefault());
form.addEventListener('change', () => { sort(); show(); remember(); });
clear.addEventListener('click', () => {
  for (const box of boxes) box.checked = false;
  show();
  remember();
  panel.querySelector('summary').focus();
});
// On a phone the rows are below the panel: the way to them closes it.
form.querySelector('.filters-see button').addEventListener('click', () => {
  const list = document.querySelector('.columns > .text');
  panel.open = false;
  list.tabIndex = -1;
  list.focus();
  list.scrollIntoView();
});
if (sorting && sorting.selectedIndex > 0) sort();
show();
})();
