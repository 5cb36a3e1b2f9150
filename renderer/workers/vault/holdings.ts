import type { DayKey } from '#shared/calendar/day-key';
import { longestInSitting } from '#shared/journal/earlier-wording';
import type { Entry } from '#shared/journal/entry';
import type { JournalRecord, RecordType } from '#shared/journal/stored';
import type { Origin } from '#shared/vault/lineage';
import type { RecordId } from '#shared/vault/record-id';

/** A record as it stands in the open vault. */
export interface Held<R extends JournalRecord = JournalRecord> {
  readonly id: RecordId;
  /** Revision of its sealed envelope, from 1. */
  readonly rev: number;
  readonly record: R;
  /** Which save wrote it; null in vaults of before that was kept. */
  readonly by: Origin | null;
}

/** A record of a later version of the app: kept as it is, and passed on in every backup. */
export type Stranger = Omit<Held, 'record'> & { readonly schema: number; readonly value: unknown };

export type RecordOf<T extends RecordType> = Extract<JournalRecord, { readonly type: T }>;
type DayType = 'checkIn' | 'close' | 'prompted';

/** Everything that is decrypted, in the worker's memory only; dropped whole when the worker is terminated. */
export interface Holdings {
  readonly get: (id: RecordId) => Held | null;
  readonly entry: (id: RecordId) => Held<RecordOf<'entry'>> | null;
  /** An entry at its longest in the sitting that it was last written in; null for what is no entry. */
  readonly longest: (id: RecordId) => Entry | null;
  readonly all: <T extends RecordType>(type: T) => readonly Held<RecordOf<T>>[];
  /** The one record of its kind for a day. */
  readonly ofDay: <T extends DayType>(type: T, day: DayKey) => Held<RecordOf<T>> | null;
  readonly settings: () => Held<RecordOf<'settings'>> | null;
  readonly put: (held: Held) => void;
  readonly keepStranger: (stranger: Stranger) => void;
  readonly strangers: () => readonly Stranger[];
  readonly everything: () => readonly Held[];
  readonly drop: (id: RecordId) => void;
}

export const createHoldings = (): Holdings => {
  const byId = new Map<RecordId, Held>();
  const longest = new Map<RecordId, Entry>();
  const byType = new Map<RecordType, Map<RecordId, Held>>();
  const strangers = new Map<RecordId, Stranger>();

  const drop = (id: RecordId): void => {
    const held = byId.get(id);
    if (held === undefined) return;
    byId.delete(id);
    longest.delete(id);
    byType.get(held.record.type)?.delete(id);
  };

  const all = <T extends RecordType>(type: T): readonly Held<RecordOf<T>>[] =>
    // The map of a type holds only records of that type: `put` files them by it.
    [...(byType.get(type)?.values() ?? [])] as unknown as readonly Held<RecordOf<T>>[];

  const latest = <R extends JournalRecord>(found: readonly Held<R>[]): Held<R> | null =>
    // Two machines that wrote apart may each have one; the newer wins until a merge settles it.
    found.toSorted((a, b) => b.rev - a.rev)[0] ?? null;

  const entry = (id: RecordId): Held<RecordOf<'entry'>> | null => {
    const held = byId.get(id);
    return held?.record.type === 'entry' ? { ...held, record: held.record } : null;
  };

  return {
    get: (id) => byId.get(id) ?? null,
    entry,
    longest: (id) => longest.get(id) ?? null,
    all,
    ofDay: <T extends DayType>(type: T, day: DayKey) =>
      latest(all<DayType>(type).filter(({ record }) => record.day === day)) as Held<RecordOf<T>> | null,
    settings: () => latest(all('settings')),
    put: (held) => {
      const before = { longest: longest.get(held.id) ?? null, present: entry(held.id)?.record ?? null };
      drop(held.id);
      if (held.record.type === 'entry') {
        longest.set(held.id, longestInSitting(before.longest, before.present, held.record));
      }
      byId.set(held.id, held);
      const ofType = byType.get(held.record.type) ?? new Map<RecordId, Held>();
      byType.set(held.record.type, ofType.set(held.id, held));
    },
    keepStranger: (stranger) => void strangers.set(stranger.id, stranger),
    strangers: () => [...strangers.values()],
    everything: () => [...byId.values()],
    drop,
  };
};
