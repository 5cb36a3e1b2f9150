import type { Flag, Want } from '#shared/journal/flag';
import { flaggedPassages } from '#shared/supervision/flagged-passages';
import type { RecordId } from '#shared/vault/record-id';
import { flagsOver } from '../commands/flags.ts';
import type { Holdings } from '../holdings.ts';

/** One flag in an entry. */
export interface FlagInEntry {
  readonly id: RecordId;
  readonly kind: 'passage' | 'entry';
  /** Blank for the whole entry. */
  readonly words: string;
  readonly want: Want | null;
}

const wantOf = (holdings: Holdings, id: RecordId): Want | null => {
  const record = holdings.get(id)?.record;
  return record?.type === 'flag' ? record.want : null;
};

/** The flags of one entry: the whole of it first, then its passages in the order of the page. */
export const flagsOf = (holdings: Holdings, entry: RecordId): readonly FlagInEntry[] => {
  const held = holdings.entry(entry);
  if (held === null) return [];
  const [whole] = flagsOver(holdings, { kind: 'entry', entry });
  const passages = flaggedPassages(held.record.document).map(({ id, words }): FlagInEntry => {
    const known = id as RecordId;
    return { id: known, kind: 'passage', words, want: wantOf(holdings, known) };
  });
  return whole === undefined
    ? passages
    : [{ id: whole.id, kind: 'entry', words: '', want: whole.record.want }, ...passages];
};

/** The flag over a finding or a line; null where there is none. */
export const flagOver = (
  holdings: Holdings,
  about: Flag['about'],
): { readonly id: RecordId; readonly want: Want | null } | null => {
  const [first] = flagsOver(holdings, about);
  return first === undefined ? null : { id: first.id, want: first.record.want };
};
