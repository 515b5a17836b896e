// Search without a server. The index (search/, from src/Generator/Searching) is many small scripts, since a page from disk may load nothing else;
// those that a query needs are loaded, none before the box is used. Words, query language and engine need no document: tests run them in Node.
(function (root) {
'use strict';

// The tables of Model/Folding.cs.
const ACCENTED = 'àáâãäåāăąçćĉċčďđèéêëēĕėęěĝğġģĥħìíîïĩīĭįıĵķĺļľŀłñńņňòóôõöøōŏőŕŗřśŝşšţťŧùúûüũūŭůűųŵẁẃẅýÿŷỳźżž';
const PLAIN = 'aaaaaaaaacccccddeeeeeeeeegggghhiiiiiiiiijklllllnnnnooooooooorrrsssstttuuuuuuuuuuwwwwyyyyzzz';
const SPECIAL = { '’': "'", '‘': "'", 'ʼ': "'", '\u00ad': '', 'ß': 'ss', 'ẞ': 'ss', 'İ': 'i', 'æ': 'ae', 'Æ': 'ae', 'œ': 'oe', 'Œ': 'oe' };
const STOP = new Set(('a able about across after all almost also am among an and any are as at be because been but by can cannot could dear did do '
  + 'does either else ever every for from get got had has have he her hers him his how however i if in into is it its just least let like likely '
  + 'may me might most must my neither no nor not of off often on only or other our own rather said say says she should since so some than that '
  + 'the their them then there these they this tis to too twas us wants was we were what when where which while who whom why will with would yet '
  + 'you your').split(' '));

function foldLetter(letter) {
  if (letter in SPECIAL) return SPECIAL[letter];
  if (letter >= '\u0300' && letter <= '\u036f') return '';
  const lower = letter.toLowerCase();
  const at = ACCENTED.indexOf(lower);
  return at >= 0 ? PLAIN[at] : lower.length > 1 ? letter : lower;
}

function fold(text) {
  return text.replace(/[A-Z]+/g, run => run.toLowerCase()).replace(/[^\x00-\x7f]/g, foldLetter);
}

// "a&e"; "1.7"; letters with apostrophes within; "co-" and "e-" before any. As HubWords.cs.
const WORD = /(?:co-(?=[aeiou])|e-(?=\p{L}))?(?:[\p{L}\p{Nd}]{1,2}&[\p{L}\p{Nd}]{1,2}(?![\p{L}\p{Nd}&'])|\d+(?:\.\d[\p{L}\p{Nd}]*)+(?:'[\p{L}\p{Nd}]+)*|[\p{L}\p{Nd}]+(?:'[\p{L}\p{Nd}]+)*)/gu;

function words(text) {
  const found = fold(text).replace(/[\ud800-\udfff]/g, ' ').replace(/(\d),(?=\d{3}(?!\d))/g, '$1').match(WORD) || [];
  return found.map(word => word.replace(/(.)'s$/, '$1').replace(/'/g, '').replace(/^(co|e)-/, '$1'));
}

const british = word => word.replace(/^(.{3,}[iy])z(e|es|ed|er|ers|ing|able|ation|ations|ational)$/, '$1s$2');

const pairs = text => text.split(' ').map(pair => pair.split(':'));
const STEP2 = pairs('ational:ate ization:ize iveness:ive fulness:ful ousness:ous tional:tion biliti:ble entli:ent ousli:ous ation:ate alism:al '
  + 'aliti:al iviti:ive enci:ence anci:ance izer:ize alli:al ator:ate logi:log bli:ble eli:e');
const STEP3 = pairs('icate:ic ative: alize:al iciti:ic ical:ic ness: ful:');
const STEP4 = 'ement ance ence able ible ment ant ent ism ate iti ous ive ize al er ic ou'.split(' ');

function measure(word) {
  let m = 0, before = false;
  for (let i = 0; i < word.length; i++) {
    const vowel = 'aeiou'.includes(word[i]) || (word[i] === 'y' && i > 0 && !before);
    if (before && !vowel) m++;
    before = vowel;
  }
  return m;
}

const isShort = word => /^[^aeiou][^aeiouy]*[aeiouy][^aeiouwxy]$/.test(word);

function replaceEnding(word, endings) {
  for (const [ending, becomes] of endings) {
    if (word.length > ending.length && word.endsWith(ending)) {
      const stem = word.slice(0, -ending.length);
      return measure(stem) ? stem + becomes : word;
    }
  }
  return word;
}

const stems = new Map();

// As PorterStemmer.cs.
function stem(word) {
  if (word.length < 3) return word;
  const known = stems.get(word);
  if (known !== undefined) return known;
  let w = word;
  if (/.sses$|.ies$/.test(w)) w = w.slice(0, -2);
  else if (/.[^s]s$/.test(w)) w = w.slice(0, -1);
  let cut;
  if (/.eed$/.test(w)) {
    if (measure(w.slice(0, -3))) w = w.slice(0, -1);
  } else if ((cut = /^(.+?)(?:ed|ing)$/.exec(w)) && (/[aeiou]/.test(cut[1]) || /.y/.test(cut[1]))) {
    w = cut[1];
    if (/(?:at|bl|iz)$/.test(w)) w += 'e';
    else if (/([^aeiouylsz])\1$/.test(w)) w = w.slice(0, -1);
    else if (isShort(w)) w += 'e';
  }
  if (/.[^aeiou]y$/.test(w)) w = w.slice(0, -1) + 'i';
  w = replaceEnding(replaceEnding(w, STEP2), STEP3);
  const ending = STEP4.find(e => w.length > e.length && w.endsWith(e));
  if (ending) {
    if (measure(w.slice(0, -ending.length)) > 1) w = w.slice(0, -ending.length);
  } else if (/.[st]ion$/.test(w) && measure(w.slice(0, -3)) > 1) w = w.slice(0, -3);
  if (/.e$/.test(w)) {
    const m = measure(w.slice(0, -1));
    if (m > 1 || (m === 1 && !isShort(w.slice(0, -1)))) w = w.slice(0, -1);
  }
  if (w.endsWith('ll') && measure(w) > 1) w = w.slice(0, -1);
  if (stems.size > 50000) stems.clear();
  stems.set(word, w);
  return w;
}

const hubTerm = word => stem(british(word));

const FIELDS = ['title', 'summary', 'keywords', 'body'];
const BOOSTS = [10, 3, 3, 1];
const ALL = [0, 1, 2, 3];

// Words, "phrases", field:word, +must, -must not, wild*card, near~1, heavier^10. Whatever is none of these is text; nothing is an error.
function parse(query) {
  const clauses = [];
  const pattern = /([+-]?)(?:(title|summary|keywords|body):)?(?:["“”]([^"“”]*)(?:["“”]|$)|([^\s"“”]+))((?:[~^]\d+)*)/giy;
  let at = 0;
  while (at < query.length) {
    if (/\s/.test(query[at])) { at++; continue; }
    pattern.lastIndex = at;
    const match = pattern.exec(query);
    if (!match || !match[0]) { at++; continue; }
    at += match[0].length;
    let text = match[3] === undefined ? match[4] : match[3];
    const clause = {
      phrase: match[3] !== undefined, presence: match[1] === '+' ? 1 : match[1] === '-' ? -1 : 0,
      fields: match[2] ? [FIELDS.indexOf(match[2].toLowerCase())] : ALL, edits: 0, boost: 1, start: at - match[0].length, end: at,
    };
    const suffix = clause.phrase ? [match[5]] : /(?:[~^]\d*)+$/.exec(text);
    if (suffix && suffix[0]) {
      if (!clause.phrase) text = text.slice(0, suffix.index);
      for (const [, sign, number] of suffix[0].matchAll(/([~^])(\d*)/g)) {
        if (number && sign === '~') clause.edits = Math.min(2, +number);
        if (number && sign === '^') clause.boost = Math.min(1000, +number);
      }
    }
    clause.text = text;
    if (text) clauses.push(clause);
  }
  return clauses;
}

function bytesOf(base64) {
  const text = atob(base64);
  const bytes = new Uint8Array(text.length);
  for (let i = 0; i < text.length; i++) bytes[i] = text.charCodeAt(i);
  return bytes;
}

function readNumber(reader) {
  let value = 0, shift = 0, byte;
  do { byte = reader.bytes[reader.at++]; value |= (byte & 127) << shift; shift += 7; } while (byte > 127);
  return value;
}

function bitReader(base64) {
  const bytes = bytesOf(base64);
  let at = 0;
  return bits => {
    let number = 0;
    for (let i = 0; i < bits; i++, at++) if (bytes[at >> 3] >> (at & 7) & 1) number |= 1 << i;
    return number;
  };
}

function lowerBound(list, text) {
  let low = 0, high = list.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (list[middle] < text) low = middle + 1; else high = middle;
  }
  return low;
}

// Whether two words are so few slips apart: a letter missing, added, wrong, or two swapped (optimal string alignment).
function within(a, b, edits) {
  if (Math.abs(a.length - b.length) > edits) return false;
  let before = [], last = [], row = [];
  for (let j = 0; j <= b.length; j++) last[j] = j;
  for (let i = 1; i <= a.length; i++) {
    row = [i];
    let least = i;
    for (let j = 1; j <= b.length; j++) {
      let cost = Math.min(last[j] + 1, row[j - 1] + 1, last[j - 1] + (a[i - 1] === b[j - 1] ? 0 : 1));
      if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1]) cost = Math.min(cost, before[j - 2] + 1);
      row[j] = cost;
      if (cost < least) least = cost;
    }
    if (least > edits) return false;
    before = last;
    last = row;
  }
  return last[b.length] <= edits;
}

// For stems that are shorter than what is typed: "librarie" + "s" is "librari".
const ENDINGS = ' e s es d ed ing n nce nt t on ion tion ation ment l al ly y ity ty er r ers or ive'.split(' ');
const MOST_SHARDS = 4;
const TYPO = 0.6, SYNONYM = 0.8, LOOSE = 0.3, PREFIX = 0.8, TITLED = 1, NEAR = 0.7, COMMON = 0.25;
// The words of a phrase with synonyms share what a word counts for; parts of a number that most lengths divide.
const WHOLE = 60;
const TEN = 10;

const join = list => ' ' + list.join(' ') + ' ';

// load('t', 3) gives a promise of the arguments of that file's call.
function createEngine(load) {
  let index = null, opening = null;
  const kept = new Map();

  function once(kind, name) {
    const key = kind + '/' + name;
    if (!kept.has(key)) {
      kept.set(key, load(kind, name).catch(fault => { kept.delete(key); throw fault; }));
    }
    return kept.get(key);
  }

  function open() {
    if (!opening) {
      opening = once('m', '').then(([m]) => {
        const read = bitReader(m.l);
        const lengths = new Float64Array(m.n);
        for (let i = 0; i < m.n; i++) lengths[i] = read(m.b) + m.lo;
        const phrases = new Map(), opens = new Map();
        if (m.x) {
          for (const entry of m.x.split('|')) {
            const [phrase, group] = entry.split('='), terms = phrase.split(' ');
            phrases.set(phrase, (phrases.get(phrase) || []).concat('=' + group));
            opens.set(terms[0], Math.max(terms.length, opens.get(terms[0]) || 0));
          }
        }
        index = {
          pages: m.n, current: m.c, lengths, averages: m.s.map(sum => sum / m.n), separators: m.t ? m.t.split(' ') : [],
          shards: new Map(), phrases, opens, strict: m.k, facets: m.f, postings: new Map(),
        };
        return index;
      }).catch(fault => { opening = null; throw fault; });
    }
    return opening;
  }

  const shardOf = term => {
    const at = lowerBound(index.separators, term);
    return index.separators[at] === term ? at + 1 : at;
  };

  async function loadShard(number) {
    if (index.shards.has(number)) return;
    const [, terms, data] = await once('t', number);
    const bytes = bytesOf(data);
    const list = terms.split(' '), starts = new Int32Array(list.length + 1), reader = { bytes, at: 0 };
    for (let i = 0; i < list.length; i++) starts[i + 1] = starts[i] + readNumber(reader);
    index.shards.set(number, { terms: list, starts, bytes, base: reader.at });
  }

  const loadShards = numbers => Promise.all([...new Set(numbers)].map(loadShard));

  // Where a term stands, an entry for each page and field (TermShards.cs); null when nowhere.
  function postingsOf(term) {
    if (index.postings.has(term)) return index.postings.get(term);
    const shard = index.shards.get(shardOf(term));
    if (!shard) return null;
    const i = lowerBound(shard.terms, term);
    if (shard.terms[i] !== term) return null;
    const end = shard.base + shard.starts[i + 1], reader = { bytes: shard.bytes, at: shard.base + shard.starts[i] };
    const pages = [], fields = [], counts = [], lengths = [], number = () => readNumber(reader);
    let page = 0;
    while (reader.at < end) {
      const head = number();
      page += head >> 2;
      if ((head & 3) < 3) {
        pages.push(page); fields.push(3); counts.push((head & 3) < 2 ? (head & 3) + 1 : number() + 3); lengths.push(index.lengths[page]);
        continue;
      }
      const present = number();
      for (let field = 0; field < 4; field++) {
        if (!(present >> field & 1)) continue;
        pages.push(page); fields.push(field); counts.push(number()); lengths.push(field < 3 ? number() : index.lengths[page]);
      }
    }
    const result = { pages, fields, counts, lengths };
    index.postings.set(term, result);
    return result;
  }

  const idf = n => Math.log(1 + Math.abs((index.pages - n + 0.5) / (n + 0.5)));

  // As lunr, rounding included.
  function weight(list, i, rarity) {
    const field = list.fields[i], count = list.counts[i];
    const score = rarity * ((1.2 + 1) * count) / (1.2 * (1 - 0.75 + 0.75 * (list.lengths[i] / index.averages[field])) + count);
    return Math.round(score * BOOSTS[field] * 1000) / 1000;
  }

  // A capital marks a term of many pages.
  async function vocabulary(letters) {
    const lists = await Promise.all(letters.map(letter => once('l', letter).then(([, text]) => text ? text.split(' ') : [], () => [])));
    const marked = [].concat(...lists), list = marked.map(term => term.replace(/^[A-Z]/, first => first.toLowerCase()));
    list.common = new Set(list.filter((term, i) => term !== marked[i]));
    return list;
  }

  const LETTERS = [...'abcdefghijklmnopqrstuvwxyz0_'];
  const letterOf = text => /^[a-z]/.test(text) ? text[0] : /^\d/.test(text) ? '0' : '_';

  async function expand(term, edits) {
    if (edits) return (await vocabulary(LETTERS)).filter(other => within(term, other, edits));
    if (!term.includes('*')) return [term];
    const pattern = new RegExp('^' + term.split('*').map(part => part.replace(/[^\p{L}\p{Nd}]/gu, '\\$&')).join('.*') + '$', 'u');
    return (await vocabulary(term[0] === '*' ? LETTERS : [letterOf(term)])).filter(other => pattern.test(other));
  }

  function slotsOf(clauses, query) {
    const slots = [], phrases = [];
    for (const clause of clauses) {
      const wild = clause.text.includes('*');
      const found = wild ? fold(clause.text).split(/[^\p{L}\p{Nd}*]+/u).filter(part => /[^*]/.test(part)) : words(clause.text);
      if (clause.phrase && found.length > 1) phrases.push({ words: found, presence: clause.presence, fields: clause.fields });
      // Which pages must not have a phrase is seen on their text alone.
      if (clause.phrase && found.length > 1 && clause.presence < 0) continue;
      found.forEach((word, i) => slots.push({
        word, meant: word, clause, term: wild ? word : hubTerm(word), wild, phrase: clause.phrase,
        last: !clause.phrase && !wild && clause.end === query.length && i === found.length - 1 && !clause.edits && clause.boost === 1 && !/[~^]$/.test(query),
        alternatives: [], share: WHOLE,
      }));
    }
    const telling = slots.filter(slot => !STOP.has(slot.word) || slot.phrase || slot.clause.presence > 0 || slot.clause.fields !== ALL);
    addSynonyms(slots);
    return { slots: telling.length ? telling : slots, all: slots.filter(slot => slot.clause.presence >= 0), phrases };
  }

  // The longest known phrase that begins at one of some terms.
  function phraseAt(terms, at) {
    for (let length = Math.min(index.opens.get(terms[at]) || 0, terms.length - at); length > 0; length--) {
      const groups = index.phrases.get(terms.slice(at, at + length).join(' '));
      if (groups) return { length, groups };
    }
    return null;
  }

  const isStrict = group => +group.slice(1) < index.strict;

  // Each word of a known phrase may be met by any phrase of the same group (Thesaurus.cs).
  function addSynonyms(slots) {
    const terms = slots.map(slot => slot.phrase || slot.wild || slot.clause.presence < 0 ? '' : slot.term);
    for (let i = 0; i < slots.length; i++) {
      const phrase = phraseAt(terms, i);
      if (!phrase) continue;
      for (const slot of slots.slice(i, i + phrase.length)) {
        slot.share = WHOLE / phrase.length;
        slot.alternatives.push(...phrase.groups.map(term => ({ term, factor: (isStrict(term) ? SYNONYM : LOOSE) / phrase.length, kind: 'synonym' })));
      }
      i += phrase.length - 1;
    }
  }

  // What a text says, word by word: phrases that mean the same come out as their group, stop words not at all.
  function meaningOf(words, terms) {
    const meaning = [];
    for (let i = 0; i < terms.length; i++) {
      const phrase = phraseAt(terms, i), group = phrase && phrase.groups.find(isStrict);
      if (group) {
        meaning.push(group);
        i += phrase.length - 1;
      } else if (!STOP.has(words[i])) meaning.push(terms[i]);
    }
    return meaning;
  }

  function prefixOf(slot) {
    const typed = british(slot.wild ? slot.word.replace(/\*+$/, '') : slot.word);
    const first = shardOf(typed), last = shardOf(typed + '\uffff');
    const shorter = [...new Set(ENDINGS.map(ending => hubTerm(typed + ending)))].filter(term => term !== slot.term);
    const shards = [first];
    for (let n = first + 1; n <= last && shards.length < MOST_SHARDS; n++) if (!shards.includes(n)) shards.push(n);
    return { typed, shorter, shards };
  }

  function addPrefixes(slot, prefix) {
    const shorter = prefix.shorter.filter(term => !term.startsWith(prefix.typed) && prefix.typed.length - term.length < 5 && postingsOf(term));
    const terms = new Set();
    for (const number of prefix.shards) {
      const shard = index.shards.get(number);
      for (let i = lowerBound(shard.terms, prefix.typed); i < shard.terms.length && shard.terms[i].startsWith(prefix.typed); i++) terms.add(shard.terms[i]);
    }
    if (!slot.wild) terms.delete(slot.term);
    // One rarity for all, or a word that stands once would win. "leade" means leader before it means lead.
    const doubt = terms.size ? 0.5 : 1;
    let n = 0;
    for (const term of [...terms, ...shorter]) n += postingsOf(term).pages.length;
    const rarity = idf(Math.min(n, index.pages)), factor = slot.wild ? 1 : PREFIX;
    for (const term of terms) slot.alternatives.push({ term, factor, rarity, kind: 'prefix' });
    for (const term of shorter) slot.alternatives.push({ term, factor: factor * doubt, rarity, kind: 'prefix' });
  }

  // Slips in the ending are seen on whole words only, which the index does not have: so each is made, and its stem looked up.
  async function nearTerms(slot) {
    const word = slot.word, list = await vocabulary([letterOf(word)]);
    const common = list.common, known = new Set(list), near = new Set();
    const add = other => { const term = hubTerm(other); if (known.has(term)) near.add(term); };
    for (let i = 1; i <= word.length; i++) {
      const head = word.slice(0, i), tail = word.slice(i);
      if (tail) add(head + tail.slice(1));
      if (tail.length > 1) add(head + tail[1] + tail[0] + tail.slice(2));
      for (const letter of LETTERS.slice(0, 26)) { add(head + letter + tail); if (tail) add(head + letter + tail.slice(1)); }
    }
    for (const term of list) if (within(slot.term, term, 1)) near.add(term);
    return [...near].sort((a, b) => common.has(b) - common.has(a)).slice(0, 2 * MOST_SHARDS);
  }

  async function resolve(slots) {
    const prefixes = new Map();
    const shards = [];
    for (const slot of slots) {
      const inner = slot.wild && /\*./.test(slot.word);
      if (inner || slot.clause.edits) {
        const terms = await expand(inner ? slot.word : slot.term, slot.clause.edits);
        slot.alternatives.push(...terms.map(term => ({ term, factor: 1, kind: 'pattern' })));
      } else if ((slot.last && slot.word.length > 2) || slot.wild) {
        prefixes.set(slot, prefixOf(slot));
        shards.push(...prefixes.get(slot).shards);
      }
      if (!slot.wild) slot.alternatives.unshift({ term: slot.term, factor: 1, kind: 'word' });
      shards.push(...slot.alternatives.map(alternative => shardOf(alternative.term)));
    }
    await loadShards(shards);
    const lost = [];
    for (const slot of slots) {
      if (prefixes.has(slot)) addPrefixes(slot, prefixes.get(slot));
      slot.alternatives = slot.alternatives.filter(alternative => postingsOf(alternative.term));
      if (!slot.alternatives.length && !slot.wild && !slot.phrase && slot.clause.presence >= 0 && slot.word.length > 3 && !/\d/.test(slot.word)) lost.push(slot);
    }
    for (const slot of lost) {
      const near = await nearTerms(slot);
      await loadShards(near.map(shardOf));
      slot.alternatives = near.filter(postingsOf).map(term => ({ term, factor: TYPO, kind: 'typo' }));
    }
  }

  function score(slots) {
    const total = new Float64Array(index.pages), filled = new Float64Array(index.pages), telling = new Float64Array(index.pages), out = new Uint8Array(index.pages);
    const best = new Float64Array(index.pages), seen = new Uint8Array(index.pages), titled = new Float64Array(index.pages), named = new Uint8Array(index.pages);
    const wanted = slots.filter(slot => slot.clause.presence >= 0);
    for (const slot of slots) {
      const touched = [];
      for (const alternative of slot.alternatives) {
        const list = postingsOf(alternative.term);
        const rarity = alternative.rarity || idf(list.pages.length);
        const only = slot.clause.fields !== ALL;
        for (let i = 0; i < list.pages.length;) {
          const page = list.pages[i];
          let sum = 0;
          for (; i < list.pages.length && list.pages[i] === page; i++) {
            if (only && !slot.clause.fields.includes(list.fields[i])) continue;
            sum += weight(list, i, rarity) || 1e-9;
            if (list.fields[i] === 0) named[page] = 1;
          }
          if (!sum) continue;
          if (!seen[page]) touched.push(page);
          seen[page] = 1;
          if (sum * alternative.factor > best[page]) best[page] = sum * alternative.factor;
        }
      }
      if (slot.clause.presence > 0) { for (let page = 0; page < index.pages; page++) if (!seen[page]) out[page] = 1; }
      // A word of every fourth page weighs, but whether a page has it does not decide.
      const tells = touched.length <= index.pages * COMMON;
      for (const page of touched) {
        if (slot.clause.presence < 0) out[page] = 1;
        else { total[page] += best[page] * slot.clause.boost; filled[page]++; if (tells) telling[page]++; if (named[page]) titled[page] += slot.share; }
        best[page] = seen[page] = named[page] = 0;
      }
    }
    const shares = wanted.reduce((sum, slot) => sum + slot.share, 0);
    if (wanted.length > 1) for (let page = 0; page < index.pages; page++) total[page] *= 1 + TITLED * (titled[page] / shares) ** 2;
    return { total, filled, telling, out, wanted: wanted.length };
  }

  async function facetOf(name) {
    const [, values, bitset, countBits, idBits, data] = await once('f', name);
    if (!values.pages) {
      const read = bitReader(data);
      values.pages = [];
      for (let page = 0; page < index.pages; page++) {
        const ids = [];
        if (bitset) { for (let v = 0; v < values.length; v++) if (read(1)) ids.push(v); }
        else for (let n = countBits ? read(countBits) : 1; n > 0; n--) ids.push(read(idBits));
        values.pages.push(ids);
      }
    }
    return values;
  }

  const record = page => once('r', page).then(([, r]) => r.record || (r.record = { url: r[0], title: r[1], summary: r[2], facts: r[3], lang: r[4], sections: r[5] }));

  function wordsOf(r) {
    if (!r.words) {
      const title = words(r.title), text = words(r.summary + ' ' + r.sections.map(s => s[0] + ' ' + s[2]).join(' '));
      const meaning = list => meaningOf(list, list.map(hubTerm));
      r.words = { title, forms: new Set([...title, ...text]), named: meaning(title), meaning: meaning([...title, ...text]) };
    }
    return r.words;
  }

  // The fewest words in a row of a text that hold all of some others, as a share: 1 when nothing is between them, 0 when one is missing.
  function nearness(text, wanted) {
    const last = new Map(wanted.map(term => [term, -1]));
    let least = Infinity;
    for (let i = 0; i < text.length; i++) {
      if (!last.has(text[i])) continue;
      last.set(text[i], i);
      const from = Math.min(...last.values());
      if (from >= 0) least = Math.min(least, i - from + 1);
    }
    return last.size / least;
  }

  function hasPhrase(r, phrase) {
    const needle = ' ' + phrase.words.join(' ') + ' ';
    const texts = [[r.title], [r.summary], [], []];
    for (const [heading, , text] of r.sections) texts[3].push(heading, ...text.split('\n'));
    return phrase.fields.some(field => texts[field].some(text => (' ' + words(text).join(' ') + ' ').includes(needle)));
  }

  // What only records tell: words as typed, the whole title, words side by side.
  function closer(r, slots, asked) {
    const wanted = slots.filter(slot => slot.clause.presence >= 0);
    if (!wanted.length) return 1;
    const { title, forms, named, meaning } = wordsOf(r);
    const exact = join(wanted.map(slot => slot.meant)), query = join(asked), titled = join(named);
    let factor = 1;
    factor += 0.2 * wanted.filter(slot => forms.has(slot.meant)).length / wanted.length;
    factor += 0.3 * wanted.filter(slot => title.some(word => word === slot.meant || (slot.last && word.startsWith(slot.meant)))).length / wanted.length;
    if (join(title) === exact) factor += 1.2;
    else if (asked.length && titled === query) factor += 0.8;
    if (asked.length > 1) {
      if (join(title).includes(exact)) factor += 0.6;
      else if (titled.includes(query)) factor += 0.3;
      factor += NEAR * nearness(meaning, asked);
    }
    return factor;
  }

  // any: pages with some of the words too. The answer's full counts pages with all, its cut says that a phrase was sought in the best 50 only.
  async function search(query, options) {
    const { filters = {}, sort = '', page: wantedPage = 1, any = false } = options || {};
    await open();
    const clauses = parse(query);
    const { slots, all, phrases } = slotsOf(clauses, query);
    await resolve(slots);
    const { total, filled, telling, out, wanted } = score(slots);
    const chosen = Object.keys(filters).filter(name => filters[name].length && index.facets.some(facet => facet[0] === name));
    const values = await Promise.all(chosen.map(facetOf));
    const allowed = chosen.map((name, i) => new Set(filters[name].map(id => values[i].findIndex(value => value[0] === id))));
    const stopped = new Uint8Array(index.pages), stopper = new Int8Array(index.pages).fill(-1);
    chosen.forEach((name, f) => {
      for (let page = 0; page < index.pages; page++) {
        if (!values[f].pages[page].some(id => allowed[f].has(id))) { stopped[page]++; stopper[page] = f; }
      }
    });
    const listsAll = !slots.length || !wanted;
    const matched = page => !out[page] && (listsAll ? !!(slots.length || chosen.length) : filled[page] > 0);
    let full = 0, some = 0;
    for (let page = 0; page < index.pages; page++) {
      if (!matched(page) || stopped[page]) continue;
      some++;
      if (filled[page] >= wanted) full++;
    }
    const narrow = !any && full >= TEN;
    const least = narrow ? wanted : 0;
    const inSet = page => matched(page) && filled[page] >= least;
    const compare = sort === 'date' || listsAll
      ? (a, b) => a - b
      : (a, b) => (a >= index.current) - (b >= index.current) || telling[b] - telling[a] || total[b] - total[a] || a - b;
    const depth = phrases.length ? 50 : wantedPage * TEN;
    let order = best(inSet, page => !stopped[page], compare, depth);
    let cut = false, kept = null;
    if (phrases.length) {
      const must = phrases.some(phrase => phrase.presence >= 0);
      if (must) order = order.filter(page => filled[page] >= wanted);
      cut = order.length === depth;
      const records = await Promise.all(order.map(record));
      order = order.filter((page, i) => phrases.every(phrase => hasPhrase(records[i], phrase) === (phrase.presence >= 0)));
      kept = new Set(order);
    }
    const pages = order.slice((wantedPage - 1) * TEN, wantedPage * TEN);
    const records = await Promise.all(pages.map(record));
    let items = pages.map((page, i) => ({ page, record: records[i], score: total[page], full: filled[page] >= wanted, old: page >= index.current }));
    const typo = slots.some(slot => slot.alternatives.some(alternative => alternative.kind === 'typo'));
    const suggestion = typo ? suggest(query, slots, items) : '';
    if (sort !== 'date' && wantedPage === 1 && !listsAll) {
      const meaning = meaningOf(all.map(slot => slot.meant), all.map(slot => slot.meant === slot.word ? slot.term : hubTerm(slot.meant)));
      for (const item of items) item.score *= closer(item.record, slots, meaning);
      items = items.map((item, i) => [item, i]).sort(([a, i], [b, j]) => a.old - b.old || telling[b.page] - telling[a.page] || b.score - a.score || i - j).map(([item]) => item);
    }
    return {
      total: kept ? kept.size : narrow ? full : some, full: kept ? kept.size : full, some, narrow, items, slots, cut, wanted,
      suggestion,
      missing: slots.filter(slot => slot.clause.presence >= 0 && !slot.alternatives.length).map(slot => slot.word),
      facet: async name => {
        const list = await facetOf(name), f = chosen.indexOf(name), counts = new Int32Array(list.length);
        for (let page = 0; page < index.pages; page++) {
          if (!inSet(page) || (kept && !kept.has(page)) || !(stopped[page] === 0 || (stopped[page] === 1 && stopper[page] === f && f >= 0))) continue;
          for (const id of list.pages[page]) counts[id]++;
        }
        return list.map(([id, label], i) => ({ id, label, count: counts[i], chosen: (filters[name] || []).includes(id) }));
      },
    };
  }

  function best(inSet, passes, compare, depth) {
    const top = [];
    for (let page = 0; page < index.pages; page++) {
      if (!inSet(page) || !passes(page)) continue;
      if (top.length === depth && compare(page, top[depth - 1]) >= 0) continue;
      let low = 0, high = top.length;
      while (low < high) {
        const middle = (low + high) >> 1;
        if (compare(page, top[middle]) < 0) high = middle; else low = middle + 1;
      }
      top.splice(low, 0, page);
      if (top.length > depth) top.pop();
    }
    return top;
  }

  function suggest(query, slots, items) {
    let text = query, changed = false;
    for (const slot of slots.slice().reverse()) {
      const near = new Set(slot.alternatives.filter(alternative => alternative.kind === 'typo').map(alternative => alternative.term));
      if (!near.size) continue;
      const seen = new Map();
      for (const { record: r } of items) {
        for (const word of words([r.title, r.summary, ...r.sections.map(s => s[0] + ' ' + s[2])].join(' '))) {
          if (near.has(hubTerm(word))) seen.set(word, (seen.get(word) || 0) + 1);
        }
      }
      const slips = word => within(word, slot.word, 1) ? 0 : 1;
      const [word] = [...seen].sort((a, b) => slips(a[0]) - slips(b[0]) || b[1] - a[1] || (a[0] < b[0] ? -1 : 1))[0] || [];
      if (!word) continue;
      slot.meant = word;
      const typed = query.slice(slot.clause.start, slot.clause.end);
      const found = words(typed);
      if (found.length !== 1) continue;
      const bare = /[\p{L}\p{M}\p{Nd}'’]+/u.exec(typed.replace(/^[+-]?(?:\w+:)?/, sign => ' '.repeat(sign.length)));
      if (!bare) continue;
      const at = slot.clause.start + bare.index;
      text = text.slice(0, at) + word + text.slice(at + bare[0].length);
      changed = true;
    }
    return changed ? text : '';
  }

  return { open, search, record, get index() { return index; }, inside: { expand, loadShards, shardOf, postingsOf, idf, weight } };
}

const waiting = new Map();
const keyOf = (kind, name) => kind === 'm' || kind === 'current' ? kind : kind + '/' + name;

// Every file of the index calls this.
function receive(kind, ...content) {
  const key = keyOf(kind, content[0]);
  const answer = waiting.get(key);
  waiting.delete(key);
  if (answer) answer(content);
}

receive.parts = { STOP, fold, words, term: hubTerm, stem, parse, within, createEngine, waiting, keyOf };
root.sharewellSearch = receive;
if (root.document) start(root.document);

function start(document) {
  const base = new URL('../', document.currentScript.src);
  const place = document.getElementById('search-results');
  // The script has no words of its own: they wait in the page, in its language.
  const said = place && place.querySelector('template').content;
  const STRINGS = {};
  if (said) for (const element of said.querySelectorAll('[data-key]')) STRINGS[element.dataset.key] = element.textContent;
  const language = document.documentElement.lang || 'en';
  const fill = (text, values) => text.replace(/\{(\w+)\}/g, (all, name) => name in values ? values[name] : all);
  const say = (key, values) => fill(STRINGS[key], values || {});
  const count = (key, n, values) => fill(STRINGS[key + '.' + new Intl.PluralRules(language).select(n)] || STRINGS[key + '.other'], { n: n.toLocaleString(language), ...values });

  // Elements and text only: nothing from the index or the address is ever read as markup.
  function make(name, attributes, ...children) {
    const element = document.createElement(name);
    for (const [key, value] of Object.entries(attributes || {})) {
      if (key.startsWith('on')) element.addEventListener(key.slice(2), value);
      else if (value === true) element.setAttribute(key, '');
      else if (value !== false && value !== undefined) element.setAttribute(key, value);
    }
    element.append(...children.filter(child => child !== '' && child !== null));
    return element;
  }

  let folder = null;
  const runScript = (address, key) => new Promise((resolve, reject) => {
    waiting.set(key, resolve);
    const over = () => { script.remove(); if (waiting.delete(key)) reject(new Error(address)); };
    const script = make('script', { src: new URL(address, base), onload: over, onerror: over });
    document.head.append(script);
  });
  const engine = createEngine(async (kind, name) => {
    if (!folder) folder = runScript('search/current.js', 'current').then(([hash]) => 'search/' + hash + '/', fault => { folder = null; throw fault; });
    return runScript((await folder) + (kind === 'm' ? 'm.js' : kind + '/' + name + '.js'), keyOf(kind, name));
  });

  for (const box of document.querySelectorAll('form[role=search] input[name=q]')) box.addEventListener('focus', () => engine.open().catch(() => {}), { once: true });
  if (place) showSearch();

  function showSearch() {
    const forms = [...document.querySelectorAll('form[role=search]')];
    const form = forms.find(f => f.closest('main')) || forms[0];
    const box = form.elements.namedItem('q');
    const title = document.title;
    const ways = [];
    for (let next = place.nextElementSibling; next; next = next.nextElementSibling) ways.push(next);
    const browse = shown => ways.forEach(way => { way.hidden = !shown; });
    const status = make('p', { class: 'search-status', role: 'status' });
    const notes = make('div', { class: 'search-notes' });
    const chosen = make('ul', { class: 'search-chosen', hidden: true });
    const heading = make('h2', { class: 'search-heading', tabindex: '-1', id: 'search-heading' }, say('heading'));
    const sorting = make('p', { class: 'search-order' });
    const list = make('ol', { class: 'search-list' });
    const paging = make('nav', { class: 'search-pages', 'aria-label': say('paging') });
    const groups = make('div', { class: 'search-facets' });
    const clear = make('a', { href: '#', class: 'search-clear', onclick: event => { event.preventDefault(); go({ filters: {}, page: 1 }); } }, say('clear'));
    const number = make('span', { class: 'search-number' });
    const filters = make('details', { class: 'search-filters', ontoggle: () => showFacets() },
      make('summary', {}, say('filters'), ' ', number), make('a', { href: '#search-heading', class: 'search-skip' }, say('skip')), groups, clear);
    const found = make('div', { class: 'search-found' }, heading, sorting, list, paging);
    const columns = make('div', { class: 'search-columns', hidden: true }, filters, found);
    place.replaceChildren(said.querySelector('.search-help'), status, notes, chosen, columns);
    filters.open = matchMedia('(min-width: 64rem)').matches;

    let state = readAddress(), turn = 0, answer = null, timer = 0, statusTimer = 0;
    const facets = new Map();

    function readAddress() {
      const given = new URLSearchParams(location.search);
      const filters = Object.create(null);
      for (const [name, value] of given) if (!['q', 'sort', 'page', 'any'].includes(name) && value) (filters[name] = filters[name] || []).push(value);
      return { q: given.get('q') || '', filters, sort: given.get('sort') === 'date' ? 'date' : '', page: Math.max(1, Math.min(1000, parseInt(given.get('page'), 10) || 1)), any: given.has('any') };
    }

    function addressOf(s) {
      const given = new URLSearchParams();
      if (s.q) given.set('q', s.q);
      for (const name of Object.keys(s.filters)) for (const value of s.filters[name]) given.append(name, value);
      if (s.sort) given.set('sort', s.sort);
      if (s.any) given.set('any', '1');
      if (s.page > 1) given.set('page', s.page);
      const text = given.toString();
      return location.pathname + (text ? '?' + text : '');
    }

    function go(change, replace) {
      state = { ...state, ...change };
      history[replace ? 'replaceState' : 'pushState'](null, '', addressOf(state));
      return run();
    }

    const link = (change, text, attributes) => make('a', { href: addressOf({ ...state, ...change }), ...attributes, onclick: event => {
      if (event.ctrlKey || event.metaKey || event.shiftKey || event.button) return;
      event.preventDefault();
      go(change).then(() => heading.focus());
    } }, text);

    // The one line that is read out. "Searching" is said only to those who wait.
    function announce(text, after = 50) {
      clearTimeout(statusTimer);
      statusTimer = setTimeout(() => { status.textContent = text; }, after);
    }

    async function run() {
      const mine = ++turn;
      const asked = state.q.trim() || Object.keys(state.filters).length;
      if (box.value.trim() !== state.q.trim()) box.value = state.q;
      document.title = state.q ? state.q + ' – ' + title : title;
      if (!asked) return empty('');
      announce(say('searching'), 700);
      try {
        const result = await engine.search(state.q, state);
        if (mine !== turn) return;
        answer = result;
        show(result);
        await showFacets();
      } catch (fault) {
        if (mine === turn) empty(say('failed'));
      }
    }

    function empty(text) {
      columns.hidden = chosen.hidden = true;
      place.classList.remove('searched');
      browse(true);
      notes.replaceChildren();
      announce(text);
    }

    function show(result) {
      const q = state.q.trim();
      const partial = q && result.wanted > 0 && !result.full && result.some > 0;
      columns.hidden = !result.total && !Object.keys(state.filters).length;
      place.classList.add('searched');
      browse(!result.total);
      announce(!result.total ? say(q ? 'none' : 'none-filtered', { q }) : partial ? count('some', result.some)
        : (q ? count('results', result.total, { q }) : count('pages', result.total)) + (result.total > result.full && result.wanted > 1 ? '. ' + count('more', result.full) : ''));
      notes.replaceChildren();
      chosen.hidden = !Object.keys(state.filters).length;
      if (result.suggestion) {
        const [before, after] = STRINGS.suggestion.split('{q}');
        notes.append(make('p', { class: 'search-suggestion' }, before, link({ q: result.suggestion, page: 1 }, result.suggestion), after || ''));
      }
      if (result.missing.length && result.total) notes.append(make('p', {}, result.missing.map(word => say('missing', { q: word })).join(' ')));
      if (result.cut) notes.append(make('p', {}, say('phrase')));
      if (!result.total) {
        const advice = ['advice.1', 'advice.2'].concat(Object.keys(state.filters).length ? 'advice.3' : []);
        notes.append(make('h2', {}, say('advice')), make('ul', {}, ...advice.map(key => make('li', {}, say(key)))), make('h2', {}, say('browse')));
      }
      const sorts = [['', 'relevance'], ['date', 'date']].map(([sort, key]) => state.sort === sort ? make('strong', {}, say(key)) : link({ sort, page: 1 }, say(key)));
      sorting.replaceChildren(say('sort') + ' ', sorts[0], ' · ', sorts[1]);
      sorting.hidden = !q || result.total < 2;
      const marker = markerOf(result);
      list.start = (state.page - 1) * TEN + 1;
      list.replaceChildren(...result.items.map(item => resultOf(item, marker)));
      paging.replaceChildren();
      if (state.page > 1) paging.append(link({ page: state.page - 1 }, say('previous'), { rel: 'prev' }));
      if (result.total > state.page * TEN && state.page < 1000) paging.append(link({ page: state.page + 1 }, say('next'), { rel: 'next' }));
      if (result.narrow && result.some > result.full) paging.append(link({ any: true, page: 1 }, say('any')));
    }

    function resultOf({ record: r }, marker) {
      const address = new URL('./' + r.url, base).href;
      const parts = marker.sections(r);
      const item = make('li', { class: 'search-result', lang: r.lang || false },
        make('h3', {}, make('a', { href: address }, ...marker.mark(r.title))),
        make('p', { class: 'search-excerpt' }, ...marker.excerpt(r)));
      if (parts.length) {
        item.append(make('p', { class: 'search-sections' }, say('sections') + ': ', ...parts.flatMap(([heading, id], i) =>
          [i ? ' · ' : '', make('a', { href: address.split('#')[0] + '#' + id }, ...marker.mark(heading))])));
      }
      item.append(make('p', { class: 'search-facts' }, r.facts.join(' · ')));
      return item;
    }

    // A facet's file is loaded when it is open or in the address.
    async function showFacets() {
      const names = Object.keys(state.filters), mine = answer;
      clear.hidden = !names.length;
      number.textContent = names.length ? '(' + names.reduce((sum, name) => sum + state.filters[name].length, 0).toLocaleString(language) + ')' : '';
      if (!answer || (!filters.open && !names.length)) return;
      engine.index.facets.forEach(([name, label], i) => {
        if (facets.has(name)) return;
        const fieldset = make('fieldset', {}, make('legend', { class: 'search-legend' }, label));
        const group = make('details', { class: 'search-facet', open: i < 3 || name in state.filters, ontoggle: () => { if (group.open) countOf(name); } }, make('summary', {}, label), fieldset);
        facets.set(name, { group, fieldset, boxes: new Map(), all: false });
        groups.append(group);
      });
      const countOf = async name => {
        const facet = facets.get(name);
        const values = await answer.facet(name);
        if (mine === answer) showValues(name, facet, values);
      };
      await Promise.all([...facets].filter(([name, facet]) => facet.group.open || name in state.filters).map(([name]) => countOf(name).catch(() => {})));
      if (mine === answer) showChosen();
    }

    // What is chosen stands over the results too, since the filters may be closed.
    function showChosen() {
      const rows = [...facets].flatMap(([name, facet]) => [...facet.boxes].filter(([, known]) => known.input.checked).map(([id, known]) => {
        const others = { ...state.filters, [name]: state.filters[name].filter(other => other !== id) };
        if (!others[name].length) delete others[name];
        return make('li', {}, link({ filters: others, page: 1 }, known.label, { 'aria-label': say('off', { q: known.label }) }));
      }));
      chosen.replaceChildren(...rows);
      chosen.hidden = !rows.length;
    }

    function showValues(name, facet, values) {
      const some = values.filter(value => value.count > 0);
      const most = some.map(value => value.count).sort((a, b) => b - a)[7] || 1;
      let shown = 0;
      values.forEach(value => {
        let known = facet.boxes.get(value.id);
        if (!known) {
          const input = make('input', { type: 'checkbox', name, value: value.id, onchange: () => choose(name) });
          const number = make('span', { class: 'search-count' });
          known = { input, number, label: value.label, row: make('label', { class: 'search-value' }, input, ' ' + value.label + ' ', number) };
          facet.boxes.set(value.id, known);
          facet.fieldset.append(known.row);
        }
        known.input.checked = value.chosen;
        known.number.textContent = value.count.toLocaleString(language);
        const fits = value.count > 0 && (some.length <= 10 || facet.all || (value.count >= most && shown < 8));
        known.row.hidden = !value.chosen && !fits;
        if (!known.row.hidden) shown++;
      });
      if (!facet.more) {
        facet.more = make('button', { type: 'button', class: 'search-all', onclick: () => { facet.all = true; facet.more.hidden = true; answer.facet(name).then(all => showValues(name, facet, all)); } });
        facet.fieldset.append(facet.more);
      }
      facet.more.textContent = say('all', { n: some.length.toLocaleString(language) });
      facet.more.hidden = facet.all || some.length <= shown;
    }

    function choose(name) {
      const chosen = [...facets.get(name).boxes].filter(([, known]) => known.input.checked).map(([id]) => id);
      const next = { ...state.filters };
      if (chosen.length) next[name] = chosen; else delete next[name];
      go({ filters: next, page: 1 });
    }

    box.addEventListener('input', () => {
      clearTimeout(timer);
      timer = setTimeout(() => {
        if (box.value.trim().length > 2 || !box.value.trim()) go({ q: box.value, page: 1, any: false }, true);
      }, 200);
    });
    form.addEventListener('submit', event => {
      event.preventDefault();
      clearTimeout(timer);
      go({ q: box.value, page: 1, any: false });
    });
    root.addEventListener('popstate', () => { state = readAddress(); run(); });
    place.closest('main').addEventListener('keydown', event => {
      const links = [...list.querySelectorAll('h3 a')], at = links.indexOf(document.activeElement);
      if (event.key === 'Escape' && at >= 0) box.focus();
      const step = event.key === 'ArrowDown' ? 1 : event.key === 'ArrowUp' ? -1 : 0;
      if (!step || (at < 0 && (document.activeElement !== box || step < 0))) return;
      const next = at + step < 0 ? box : links[at + step];
      if (next) { event.preventDefault(); next.focus(); }
    });
    run();
  }

  function markerOf(result) {
    const slots = result.slots.filter(slot => slot.clause.presence >= 0);
    const singles = new Map(), runs = [];
    slots.forEach((slot, i) => {
      for (const { term, kind } of slot.alternatives) {
        if (kind !== 'synonym') { singles.set(term, i); continue; }
        for (const [phrase, groups] of engine.index.phrases) {
          if (groups.includes(term)) runs.push([phrase.split(' '), i]);
        }
      }
    });

    // The words of a text with their places and the slot that each meets, or -1.
    function scan(text) {
      const pieces = [];
      for (const match of text.matchAll(/(?:co-|e-)?[\p{L}\p{Nd}]+(?:['’&.,\u00ad][\p{L}\p{Nd}]+)*[\p{M}]*/giu)) {
        const terms = words(match[0]).map(hubTerm);
        const hit = terms.find(term => singles.has(term));
        pieces.push({ start: match.index, end: match.index + match[0].length, terms, slot: hit === undefined ? -1 : singles.get(hit) });
      }
      for (const [run, slot] of runs) {
        for (let i = 0; i + run.length <= pieces.length; i++) {
          if (run.every((term, k) => pieces[i + k].terms[0] === term)) for (let k = 0; k < run.length; k++) if (pieces[i + k].slot < 0) pieces[i + k].slot = slot;
        }
      }
      return pieces;
    }

    const met = pieces => new Set(pieces.map(piece => piece.slot).filter(slot => slot >= 0)).size;

    // Cells of a table and items of a list are lines: something must part them.
    const oneLine = text => text.replace(/([^.!?:;\n]|^)\n+/g, '$1 · ');

    function mark(text, from = 0, to = text.length, pieces = scan(text)) {
      const nodes = [];
      let at = from;
      for (const piece of pieces) {
        if (piece.slot < 0 || piece.start < from || piece.end > to) continue;
        nodes.push(oneLine(text.slice(at, piece.start)), make('mark', {}, text.slice(piece.start, piece.end)));
        at = piece.end;
      }
      nodes.push(oneLine(text.slice(at, to)));
      return nodes;
    }

    return {
      mark: text => mark(text),
      excerpt(r) {
        const summary = scan(r.summary);
        let best = { met: met(summary) };
        for (const [, , text] of r.sections) {
          if (!text) continue;
          const pieces = scan(text);
          for (let i = 0; i < pieces.length; i++) {
            if (pieces[i].slot < 0) continue;
            const span = pieces.slice(Math.max(0, i - 6), i + 24), value = met(span);
            if (value > best.met) best = { met: value, text, pieces, from: span[0].start, to: span[span.length - 1].end };
          }
        }
        if (!best.text) return mark(r.summary, 0, r.summary.length, summary);
        const { text, from, to } = best;
        const stop = text.slice(to, to + 2).search(/[.!?\n]/);
        return [from > 0 ? '… ' : '', ...mark(text, from, stop === 0 ? to + 1 : to, best.pieces), to < text.length - 1 && stop !== 0 ? ' …' : ''];
      },
      sections(r) {
        return r.sections.filter(([heading, id]) => heading && id).map(([heading, id, text]) => {
          const inHeading = met(scan(heading));
          return [heading, id, inHeading * 2 + (slots.length > 1 && met(scan(heading + ' ' + text)) === slots.length ? 1 : 0)];
        }).filter(part => part[2] > 0).sort((a, b) => b[2] - a[2]).slice(0, 3);
      },
    };
  }
}
})(typeof window === 'undefined' ? globalThis : window);
