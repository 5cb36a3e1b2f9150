import { layOut } from '../aliases/document-text.ts';
import { type FindSwaps, swapWording } from '../aliases/swap-wording.ts';
import { swapText } from '../aliases/swaps.ts';
import type { Alias } from './alias.ts';
import { type Close, partingNames } from './close.ts';
import { mostAnswerLetters } from './cpd-account.ts';
import type { Entry, Wording } from './entry.ts';
import { isLedgerRecord, type LedgerRecord, type LedgerType, withWords, wordsOf } from './ledger-record.ts';
import type { LeftForm } from './left-form.ts';
import { mostLineLetters } from './record.ts';
import type { JournalRecord } from './stored.ts';
import { mostLetterLetters } from './unsent-letter.ts';
import { linesOfAccount, linesOfSession, withAccountLines, withSessionLines } from './supervision-lines.ts';

/** A record with other words in it, and in how many places. */
export interface SwappedRecord<R extends JournalRecord = JournalRecord> {
  readonly record: R;
  readonly places: number;
}

/** Lines of a record, and how to put them back with the swaps in them. `most`: letters that such a line holds. */
const swapLines = <R extends JournalRecord>(
  lines: readonly string[],
  find: FindSwaps,
  build: (swapped: readonly string[]) => R,
  most: number = mostLineLetters,
): SwappedRecord<R> | null => {
  const swaps = lines.map((line) => {
    const found = find(line);
    // One that grew past what its record holds would make that unreadable: it stays as it was.
    return swapText(line, found).length > Math.max(most, line.length) ? [] : found;
  });
  const places = swaps.reduce((sum, { length }) => sum + length, 0);
  return places === 0 ? null : { record: build(lines.map((line, at) => swapText(line, swaps[at] ?? []))), places };
};

const swapEntry = (entry: Entry, find: FindSwaps): SwappedRecord | null => {
  const words = swapWording(entry, find);
  const notes = swapLines(
    entry.notes.map(({ text }) => text),
    find,
    (texts) => ({ ...entry, notes: entry.notes.map((note, at) => ({ ...note, text: texts[at] ?? note.text })) }),
    Number.POSITIVE_INFINITY,
  );
  if (words === null && notes === null) return null;
  return {
    record: { ...(words?.wording ?? entry), notes: notes?.record.notes ?? entry.notes },
    places: (words?.places ?? 0) + (notes?.places ?? 0),
  };
};

const swapClose = (close: Close, find: FindSwaps): SwappedRecord | null =>
  swapLines(
    partingNames.map((name) => close[name]),
    find,
    (lines) => ({ ...close, ...Object.fromEntries(partingNames.map((name, at) => [name, lines[at] ?? close[name]])) }),
  );

const swapCard = (alias: Alias, find: FindSwaps): SwappedRecord | null =>
  swapLines([alias.hope ?? ''], find, ([hope = '']) => ({ ...alias, hope }));

const mostIn = ({ type }: { readonly type: LedgerType }): number =>
  type === 'unsentLetter' ? mostLetterLetters : mostLineLetters;

const swapLedgerLine = (line: LedgerRecord, find: FindSwaps): SwappedRecord | null =>
  swapLines(wordsOf(line), find, (words) => withWords(line, words), mostIn(line));

const swapLeftForm = (form: LeftForm, find: FindSwaps): SwappedRecord | null =>
  swapLines(
    form.words.map(({ text }) => text),
    find,
    (texts) => ({ ...form, words: form.words.map((one, at) => ({ ...one, text: texts[at] ?? one.text })) }),
    form.ledger === 'laterNote' ? mostLetterLetters : mostIn({ type: form.ledger }),
  );

/** The words of a record with the swaps that are found in each of its texts. Null where it has no words, or no swap. */
export const swapRecord = (record: JournalRecord, find: FindSwaps): SwappedRecord | null => {
  if (record.type === 'entry') return swapEntry(record, find);
  if (record.type === 'close') return swapClose(record, find);
  if (record.type === 'alias') return swapCard(record, find);
  if (record.type === 'supervision') {
    return swapLines(linesOfSession(record), find, (lines) => withSessionLines(record, lines));
  }
  if (record.type === 'cpdAccount') {
    return swapLines(linesOfAccount(record), find, (lines) => withAccountLines(record, lines), mostAnswerLetters);
  }
  if (record.type === 'leftForm') return swapLeftForm(record, find);
  if (isLedgerRecord(record)) return swapLedgerLine(record, find);
  if (record.type !== 'earlierWording') return null;
  const swapped = swapWording(record, find);
  return swapped === null ? null : { record: swapped.wording, places: swapped.places };
};

/** Where words of a person's own stand in a record. */
export interface WrittenText {
  readonly part: 'page' | 'note' | 'close' | 'earlier' | 'card' | 'form' | 'supervision';
  readonly text: string;
}

const bothOf = (part: WrittenText['part'], { document, text }: Wording): readonly WrittenText[] => {
  const laid = layOut(document).text;
  return laid === text || laid === ''
    ? [{ part, text }]
    : [
        { part, text },
        { part, text: laid },
      ];
};

const allTexts = (record: JournalRecord): readonly WrittenText[] => {
  const { type } = record;
  if (type === 'entry') {
    return [...bothOf('page', record), ...record.notes.map(({ text }): WrittenText => ({ part: 'note', text }))];
  }
  if (type === 'earlierWording') return bothOf('earlier', record);
  if (type === 'close') return partingNames.map((name): WrittenText => ({ part: 'close', text: record[name] }));
  if (type === 'alias') return [{ part: 'card', text: record.hope ?? '' }];
  if (type === 'supervision') return linesOfSession(record).map((text): WrittenText => ({ part: 'supervision', text }));
  if (type === 'cpdAccount') return linesOfAccount(record).map((text): WrittenText => ({ part: 'supervision', text }));
  if (type === 'leftForm') return record.words.map(({ text }): WrittenText => ({ part: 'form', text }));
  return isLedgerRecord(record) ? wordsOf(record).map((text): WrittenText => ({ part: 'card', text })) : [];
};

/** Every text of a record that `swapRecord` asks about; blank ones are left out. */
export const textsOf = (record: JournalRecord): readonly WrittenText[] =>
  allTexts(record).filter(({ text }) => text.trim() !== '');
