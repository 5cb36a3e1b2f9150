import type { SupervisionItem } from '#shared/journal/supervision-session';
import { flaggedPassages } from '#shared/supervision/flagged-passages';
import type { RecordId } from '#shared/vault/record-id';
import { flagsOver } from '../commands/flags.ts';
import type { Holdings } from '../holdings.ts';

const plain = (text: string): string => text.replaceAll(/\s+/gu, ' ').trim();

/** Whether words that were gathered from flags stand in a page, though its flag may be gone; they may be cut at the end. */
const standIn = (text: string, words: string): boolean => {
  const pieces = words.split(' … ').map((piece) => plain(piece.replace(/…$/u, '')));
  return pieces.every((piece) => piece !== '' && text.includes(piece));
};

/** How many things that came from an entry stand in a session: they are copies, and stay when it goes. */
export const broughtFrom = (holdings: Holdings, entry: RecordId): number => {
  const held = holdings.entry(entry);
  if (held === null) return 0;
  const flags = [
    ...flaggedPassages(held.record.document).map(({ id }) => id),
    ...flagsOver(holdings, { kind: 'entry', entry }).map(({ id }) => id),
  ];
  const keys = new Set(flags.map((id) => `flag ${id}`));
  const text = plain(held.record.text);
  const others = holdings.all('entry').flatMap(({ id, record }) => (id === entry ? [] : [plain(record.text)]));
  // Of an item that doesn't say, only words that stand nowhere else.
  const isByWords = (words: string): boolean => standIn(text, words) && !others.some((other) => standIn(other, words));
  const isFromHere = ({ from, entry: of, words }: SupervisionItem): boolean => {
    if (from?.startsWith('flag ') !== true) return false;
    if (of !== undefined) return of === entry;
    return keys.has(from) || isByWords(words);
  };
  return holdings.all('supervision').flatMap(({ record }) => record.items.filter(isFromHere)).length;
};
