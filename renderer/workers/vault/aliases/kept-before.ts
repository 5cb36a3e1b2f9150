import { type JournalRecord, readStored, toStored } from '#shared/journal/stored';
import { originText } from '#shared/vault/lineage';
import type { RecordId } from '#shared/vault/record-id';
import type { Change, Put } from '../change.ts';
import type { Holdings } from '../holdings.ts';
import type { OpenVault } from '../open-vault-in-worker.ts';

/** One record that a change through the past wrote: which save that was, and what stood there, as it was sealed. */
export interface KeptBefore {
  readonly id: string;
  readonly written: string;
  /** Null where nothing stood there. */
  readonly before: unknown;
}

type Room = Pick<OpenVault, 'holdings' | 'ledger'>;

/** What stands now in the place of what the next frame will write. To be asked while that frame is decided. */
export const keptBefore = ({ holdings, ledger }: Room, puts: readonly Put[]): KeptBefore[] => {
  const written = originText({ copy: ledger.copy, seq: ledger.head().seq + 1 });
  return puts.flatMap(({ put }) => {
    const held = holdings.get(put);
    return held === null ? [] : [{ id: put, written, before: toStored(held.record, held.by) }];
  });
};

/** What stood there, where another save has written it since. */
export const beforeOthers = (holdings: Holdings, { id, written, before }: KeptBefore): JournalRecord | null => {
  const by = holdings.get(id as RecordId)?.by ?? null;
  return by === null || before === null || originText(by) === written ? null : readStored(before).record;
};

/** Puts one back exactly as it was. Null where another save has written it since; nothing where it is gone. */
export const putBack = ({ holdings }: Pick<Room, 'holdings'>, kept: KeptBefore): readonly Change[] | null => {
  const held = holdings.get(kept.id as RecordId);
  if (held === null) return [];
  if (held.by === null || originText(held.by) !== kept.written) return null;
  if (kept.before === null) return [{ drop: held.id }];
  const { record, by } = readStored(kept.before);
  if (record === null) return null;
  return [by === null ? { put: held.id, record } : { put: held.id, record, by }];
};
