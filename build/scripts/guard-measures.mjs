// What is counted of a set of texts with marked details: details found, found as what they are, and false alarms.

/** Kinds that may stand for one another: an address for a place, a plate for a number. */
const families = {
  url: ['url', 'handle', 'ip'],
  place: ['place', 'address', 'postcode'],
  date: ['dob', 'date'],
  id: ['id', 'plate'],
};
const familyOf = (kind) => Object.keys(families).find((family) => families[family].includes(kind)) ?? kind;

const overlap = (a, b) => Math.min(a.end, b.end) > Math.max(a.start, b.start);
const wordsIn = (text) => (text.match(/[\p{L}\p{N}][\p{L}\p{N}'’\-.@/]*/gu) ?? []).length;
const tally = () => ({ gold: 0, found: 0, right: 0, marks: 0, hits: 0, alarms: 0 });

/** Gold that counts, and gold that is neither right nor wrong: other kinds, and what is marked to be ignored. */
const parted = (spans, kinds) => {
  const counts = (span) => span.kind !== 'ignore' && span.optional !== true && kinds.has(span.kind);
  return { gold: spans.filter(counts), open: spans.filter((span) => !counts(span)) };
};

/** An exact day that is nobody's birthday is a hint, and no false alarm where the set doesn't mark days. */
const isCounted = (mark, spans, kinds, kindFamilies) => {
  if (!kindFamilies.has(familyOf(mark.kind))) return false;
  if (mark.kind !== 'date' || kinds.has('date')) return true;
  return spans.some((span) => overlap(span, mark) && familyOf(span.kind) === 'date');
};

/** Whose name it is where the text says: the equity set tags each text with an origin. */
const originOf = ({ tag, id }) => (id.startsWith('eq_') ? tag : undefined);

/** Counts of one set by kind, and of names by origin. `detect` answers spans of a text. */
export const measure = (texts, kindList, detect) => {
  const kinds = new Set(kindList);
  const kindFamilies = new Set(kindList.map(familyOf));
  const byKind = {};
  const byOrigin = {};
  const missed = [];
  const alarms = [];
  let words = 0;
  for (const one of texts) {
    const { text, spans, id } = one;
    words += wordsIn(text);
    const marks = detect(text).filter((mark) => isCounted(mark, spans, kinds, kindFamilies));
    const { gold, open } = parted(spans, kinds);
    for (const span of gold) {
      const hits = marks.filter((mark) => overlap(mark, span));
      const origin = span.kind === 'name' ? originOf(one) : undefined;
      const counts = [
        (byKind[span.kind] ??= tally()),
        ...(origin === undefined ? [] : [(byOrigin[origin] ??= tally())]),
      ];
      for (const count of counts) {
        count.gold += 1;
        if (hits.length > 0) count.found += 1;
        if (hits.some(({ kind }) => familyOf(kind) === familyOf(span.kind))) count.right += 1;
      }
      if (hits.length === 0) missed.push({ id, kind: span.kind, text: text.slice(span.start, span.end) });
    }
    for (const mark of marks) {
      const count = (byKind[mark.kind] ??= tally());
      const hits = gold.filter((span) => overlap(span, mark));
      if (hits.length === 0 && open.some((span) => overlap(span, mark))) continue;
      count.marks += 1;
      if (hits.some(({ kind }) => familyOf(kind) === familyOf(mark.kind))) count.hits += 1;
      if (hits.length > 0) continue;
      count.alarms += 1;
      alarms.push({ id, kind: mark.kind, text: text.slice(mark.start, mark.end), reason: mark.reason });
    }
  }
  return { words, byKind, byOrigin, missed, alarms, per1000: (1000 * alarms.length) / words };
};

const share = (part, whole) => (whole === 0 ? null : part / whole);

/** Details of every kind that counts. */
export const total = ({ byKind }) => {
  const sum = { gold: 0, found: 0 };
  for (const { gold, found } of Object.values(byKind)) {
    sum.gold += gold;
    sum.found += found;
  }
  return sum;
};

/** The measures a target may name. */
export const valueOf = ({ byKind, byOrigin, per1000 }, { kind, metric }) => {
  if (metric === 'faPer1000') return per1000;
  const rates = Object.values(byOrigin).map(({ found, gold }) => found / gold);
  if (metric === 'worstOrigin') return rates.length === 0 ? null : Math.min(...rates);
  if (metric === 'spread') return rates.length === 0 ? null : Math.max(...rates) - Math.min(...rates);
  const count = byKind[kind] ?? tally();
  if (metric === 'found') return share(count.found, count.gold);
  if (metric === 'recall') return share(count.right, count.gold);
  if (metric === 'precision') return share(count.hits, count.marks);
  throw new Error(`There is no measure called ${metric}`);
};

const paragraphWords = 200;
const mostParagraphs = 150;
const fewestRepeats = 3;
/** A small set is gone through more often, so that whatever else the machine does counts as little. */
const fewestRuns = 450;
const warmUps = 40;

/** Milliseconds for 200 words, best of some runs so that other work on the machine counts little: the middle and the 95th. */
export const timePerParagraph = (texts, detect) => {
  const words = texts.join(' ').split(/\s+/u);
  const paragraphs = [];
  for (let at = 0; at + paragraphWords <= words.length && paragraphs.length < mostParagraphs; at += paragraphWords) {
    paragraphs.push(words.slice(at, at + paragraphWords).join(' '));
  }
  if (paragraphs.length === 0) return null;
  for (let round = 0; round < warmUps; round += 1) for (const paragraph of paragraphs.slice(0, 30)) detect(paragraph);
  const repeats = Math.max(fewestRepeats, Math.ceil(fewestRuns / paragraphs.length));
  const times = paragraphs.map((paragraph) => {
    let best = Infinity;
    for (let round = 0; round < repeats; round += 1) {
      const begun = performance.now();
      detect(paragraph);
      best = Math.min(best, performance.now() - begun);
    }
    return best;
  });
  times.sort((a, b) => a - b);
  const at = (part) => times[Math.floor(times.length * part)];
  return { p50: at(0.5), p95: at(0.95), paragraphs: times.length };
};
