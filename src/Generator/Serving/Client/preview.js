// The preview's part of a page: it asks the program to be told of changes, reloads the page in place, and shows what is wrong with its file. It is
// added to pages on their way to the browser and is in no built site.
(() => {
  'use strict';
  const own = document.currentScript;
  const { page, version, token } = own.dataset;
  const style = new URL('preview.css', own.src).href;
  const faults = new URL('./', own.src).href;
  const kept = 'sharewell-scroll:' + location.pathname;

  // A page that is reloaded is as long as before or not: the browser's own memory of the place gives up when images are late.
  const place = sessionStorage.getItem(kept);
  sessionStorage.removeItem(kept);
  if (place !== null) {
    history.scrollRestoration = 'manual';
    const back = () => scrollTo(0, Number(place));
    back();
    addEventListener('load', () => { back(); history.scrollRestoration = 'auto'; }, { once: true });
  }

  const reload = () => {
    sessionStorage.setItem(kept, String(scrollY));
    location.reload();
  };

  // Its own root: the theme's styles do not reach in, and its own do not reach out.
  const host = document.createElement('aside');
  host.id = 'sharewell-preview';
  host.setAttribute('aria-label', 'Preview');
  const root = host.attachShadow({ mode: 'open' });
  const sheet = document.createElement('link');
  sheet.rel = 'stylesheet';
  sheet.href = style;
  const panel = document.createElement('div');
  panel.className = 'panel';
  panel.setAttribute('role', 'status');
  panel.hidden = true;
  root.append(sheet, panel);
  sheet.addEventListener('load', () => { panel.hidden = panel.childElementCount === 0; });
  document.body.append(host);

  const make = (name, text, className) => {
    const element = document.createElement(name);
    if (text) element.textContent = text;
    if (className) element.className = className;
    return element;
  };

  const count = (number, noun) => number === 1 ? '1 ' + noun : number + ' ' + noun + 's';

  const summary = notes => {
    if (notes.fault) return notes.fault;
    const parts = [];
    if (notes.errors) parts.push(count(notes.errors, 'error'));
    if (notes.warnings) parts.push(count(notes.warnings, 'warning'));
    return parts.join(', ') + ' in the hub';
  };

  // Text only: messages quote what people typed.
  const show = notes => {
    panel.replaceChildren();
    const head = make('p', '', notes.good ? 'head' : 'head stale');
    if (!notes.good) head.append(make('strong', 'Not up to date. '), 'This is the page before the errors. ');
    if (notes.errors || notes.warnings || notes.fault) {
      const all = make('a', summary(notes));
      all.href = faults;
      head.append(all);
    }
    if (head.childNodes.length) panel.append(head);
    if (notes.here.length) {
      const details = make('details');
      details.open = !notes.good || notes.here.some(fault => fault.severity === 'error');
      details.append(make('summary', count(notes.here.length, 'finding') + ' in ' + notes.file));
      const list = make('ul');
      for (const fault of notes.here) {
        const item = make('li', '', fault.severity);
        item.append(make('p', fault.place, 'place'), make('p', fault.message));
        if (fault.line) item.append(make('pre', fault.line));
        if (fault.help) item.append(make('p', fault.help));
        list.append(item);
      }
      details.append(list);
      panel.append(details);
    }
    panel.hidden = panel.childElementCount === 0 || !sheet.sheet;
    mark(notes.drafts);
  };

  // Links to drafts, so that lists show which pages a published hub would not have.
  const mark = drafts => {
    const known = new Set(drafts.map(draft => '/' + draft));
    for (const link of document.querySelectorAll('a[href]')) {
      const isDraft = link.origin === location.origin && known.has(link.pathname);
      if (isDraft && !link.dataset.sharewellDraft) link.append(make('span', ' (draft)', 'sharewell-draft'));
      if (isDraft) link.dataset.sharewellDraft = 'yes';
    }
  };

  let wait = 250;
  const listen = () => {
    const query = new URLSearchParams({ page, version, token });
    const socket = new WebSocket('ws://' + location.host + '/~sharewell/socket?' + query);
    socket.addEventListener('open', () => { wait = 250; });
    socket.addEventListener('message', event => {
      const notes = JSON.parse(event.data);
      if (notes.reload) reload();
      else show(notes);
    });
    socket.addEventListener('close', () => setTimeout(again, wait));
  };

  // The program may have been started anew: then the token is another, and so is the page.
  const again = () => {
    wait = Math.min(wait * 2, 5000);
    fetch(location.href, { cache: 'no-store' }).then(response => response.text()).then(text => {
      if (text.includes('data-token="' + token + '"')) listen();
      else reload();
    }).catch(() => setTimeout(again, wait));
  };

  listen();
})();
