import type { DayKey } from '#shared/calendar/day-key';
import { newEntry, reworded } from '#shared/journal/entry';
import { type JournalRecord, readRecord } from '#shared/journal/stored';
import type { Instant } from '#shared/kernel/clock';
import { encodeHeader } from '#shared/vault/header';
import type { Origin } from '#shared/vault/lineage';
import type { Side } from '#shared/vault/merge';
import { newRecordId, type RecordId } from '#shared/vault/record-id';
import type { Session } from '#shared/vault/session';
import type { UnlockDeps } from '#shared/vault/vault-deps';
import type { VaultHost } from '../../renderer/vault/vault-api.ts';
import { compactLog } from '../../renderer/workers/vault/backups/compaction.ts';
import { makeBackup } from '../../renderer/workers/vault/backups/make-backup.ts';
import type { Cache } from '../../renderer/workers/vault/cache.ts';
import type { Change } from '../../renderer/workers/vault/change.ts';
import { beginEmpty, type OpenVault } from '../../renderer/workers/vault/open-vault-in-worker.ts';
import recordsText from '../fixtures/records/v1.json?raw';

/** What a vault says, record by record: its revision, who wrote it, and the record. */
export type Content = ReadonlyMap<
  RecordId,
  { readonly rev: number; readonly by: Origin | null; readonly record: JournalRecord | null }
>;

export const contentOf = ({ holdings }: OpenVault): Content =>
  new Map(holdings.everything().map(({ id, rev, by, record }) => [id, { rev, by, record }]));

/** As `contentOf`, of what was read out of a backup. */
export const plainContent = (versions: Side['versions']): Content =>
  new Map([...versions].map(([id, { rev, by, value }]) => [id, { rev, by, record: readRecord(value) }]));

/** A vault as it stood at one moment: what `look` saw of its files and of its fast copy, and what it said. */
export interface Moment<T> {
  readonly seen: T;
  readonly content: Content;
}

const start = Date.parse('2026-11-01T22:46:00Z');

/** One of each kind of record that version 1 of the app wrote, as they were kept. */
const everyKind: readonly JournalRecord[] = Object.values(JSON.parse(recordsText) as Record<string, unknown>).map(
  (value) => {
    const record = readRecord(value);
    if (record === null) throw new Error('A kept record doesn’t read');
    return record;
  },
);

const entryOf = (text: string, now: Instant): JournalRecord =>
  reworded(newEntry('2026-11-19' as DayKey, now, null), { text, document: { type: 'doc' } }, now);

/** Writes some evenings more, each a frame of its own, and closes. */
export const writeEvenings = async ({ ledger }: OpenVault, newId: () => RecordId, count: number): Promise<void> => {
  for (let turn = 0; turn < count; turn += 1) {
    const saved = await ledger.commit((now) => [{ put: newId(), record: entryOf(`Written apart, ${turn}.`, now) }]);
    if (!saved.ok) throw new Error(saved.error.type);
  }
  // A save answers before the fast copy has it.
  await ledger.commit(() => []);
};

/**
 * Some weeks of a small vault, written by the app's own ledger: some forty records of every kind, one of them long enough
 * that a backup takes several chunks, rewordings, deletions, three compactions and three backups. `early`: before the
 * first compaction; `whole`: a log of several files from its first frame on; `late`: a log whose beginning was dropped,
 * with what covers it in snapshots. `evenings`: every entry that was in it once.
 */
export const writeVault = async <T>(
  deps: UnlockDeps & { readonly host: VaultHost; readonly cache: Cache },
  session: Session,
  look: () => Promise<T>,
) => {
  let minutes = 0;
  const clock = { now: (): Instant => ({ ms: start + (minutes += 17) * 60_000, offset: -300 }) };
  const all = { ...deps, clock };
  const vault = await beginEmpty(all, session, encodeHeader(deps.utf8, session.header));
  const newId = (): RecordId => newRecordId(deps.random);
  const evenings: RecordId[] = [];
  const evening = (index: number): RecordId => {
    const id = evenings[index];
    if (id === undefined) throw new Error(`There is no evening ${index}`);
    return id;
  };
  const commit = async (...changes: readonly Change[]): Promise<void> => {
    const saved = await vault.ledger.commit(() => changes);
    if (!saved.ok) throw new Error(saved.error.type);
  };
  const write = async (count: number): Promise<void> => {
    for (let turn = 0; turn < count; turn += 1) {
      evenings.push(newId());
      const length = evenings.length === 5 ? 6000 : 1 + (evenings.length % 5) * 12;
      await commit({
        put: evening(evenings.length - 1),
        record: entryOf(`Evening ${evenings.length}. `.repeat(length), clock.now()),
      });
    }
  };
  const reword = (index: number, text: string): Promise<void> =>
    commit({ put: evening(index), record: entryOf(text, clock.now()) });
  const held = async (made: Promise<{ readonly ok: boolean }>): Promise<void> => {
    if (!(await made).ok) throw new Error('No backup was made');
  };
  const moment = async (): Promise<Moment<T>> => {
    await vault.ledger.commit(() => []);
    return { seen: await look(), content: contentOf(vault) };
  };

  await write(8);
  await commit(...everyKind.map((record): Change => ({ put: newId(), record })));
  await reword(2, 'Said better.');
  await commit({ drop: evening(3) });
  await held(makeBackup(all, vault, { in: 'own' }, clock.now()));
  const early = await moment();
  // The one before there were snapshots: it drops nothing, and goes on in a file of its own.
  await held(compactLog(all, vault, false));
  await deps.host.compactLog({ upTo: 0 });
  await write(6);
  await reword(2, 'Said better still.');
  await commit({ drop: evening(9) });
  await held(makeBackup(all, vault, { in: 'own' }, clock.now()));
  const whole = await moment();
  await held(compactLog(all, vault, false));
  await write(3);
  await held(compactLog(all, vault, false));
  await write(4);
  await reword(10, 'And this one, late.');
  await commit({ drop: evening(12) });
  await held(makeBackup(all, vault, { in: 'own' }, clock.now()));
  const late = await moment();
  return { early, whole, late, evenings: new Set(evenings) };
};
export type WrittenVault<T> = Awaited<ReturnType<typeof writeVault<T>>>;
