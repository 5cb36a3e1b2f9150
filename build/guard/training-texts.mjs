// The labelled texts that may be trained on, and what is made of them: other names in them, small letters.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';

/** File by file: how often its texts are taken in one round, and whether other names are put into them. */
const sets = [
  { file: 'litbank_train', taken: 1, swapped: 0.5, small: 0.2 },
  { file: 'gum_train', taken: 1, swapped: 0.5, small: 0.2 },
  { file: 'wnut_train', taken: 0.5, swapped: 0.3, small: 0.1 },
  { file: 'btc_train', taken: 0.5, swapped: 0, small: 0 },
];

export const readSets = (folder) =>
  sets.map((set) => ({
    ...set,
    texts: readFileSync(join(folder, `${set.file}.jsonl`), 'utf8')
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line)),
  }));

const kept = new Set(
  `Mr Mrs Ms Miss Dr Sir Lady Lord Captain Aunt Uncle Father Mother Sister Brother King Queen Madame Monsieur The St De
  Prince Princess Count Colonel Major Judge Inspector Doctor Professor`.split(/\s+/u),
);

/** The same text about other people: each name's words are replaced, the same word by the same word. */
export const withOtherNames = ({ text, spans }, pool) => {
  const others = new Map();
  const swap = (word, at) => {
    if (kept.has(word)) return word;
    if (!others.has(word)) others.set(word, at > 0 ? pool.surname().replace(/^.* /u, '') : pool.first());
    return others.get(word);
  };
  let made = '';
  let from = 0;
  const moved = [];
  for (const span of spans.toSorted((a, b) => a.start - b.start)) {
    if (span.start < from) continue;
    made += text.slice(from, span.start);
    const was = text.slice(span.start, span.end);
    const now = span.kind === 'name' ? was.replaceAll(/\p{Lu}[\p{L}'’]+/gu, (word, at) => swap(word, at)) : was;
    moved.push({ ...span, start: made.length, end: made.length + now.length });
    made += now;
    from = span.end;
  }
  return { text: made + text.slice(from), spans: moved };
};

/** As someone writes who leaves capitals out. */
export const inSmallLetters = ({ text, spans }) => {
  const small = text.toLowerCase();
  return small.length === text.length ? { text: small, spans } : { text, spans };
};

/** One text of several made sentences; names stay with their sentence. */
export const joined = (parts) => {
  let text = '';
  const spans = [];
  for (const part of parts) {
    const offset = text === '' ? 0 : text.length + 1;
    text += `${text === '' ? '' : ' '}${part.text}`;
    spans.push(...part.spans.map((span) => ({ ...span, start: span.start + offset, end: span.end + offset })));
  }
  return { text, spans };
};
