import { newEntry, reworded } from '#shared/journal/entry';
import type { JournalRecord } from '#shared/journal/stored';
import type { Bytes } from '#shared/kernel/bytes';
import { createVault } from '#shared/vault/create-vault';
import { logEntry } from '#shared/vault/log-file';
import { genesis, type Head, nextHead } from '#shared/vault/log-frame';
import { newRecordId, type RecordId } from '#shared/vault/record-id';
import type { Session } from '#shared/vault/session';
import type { DayKey } from '#shared/calendar/day-key';
import { createDatabase, type Database } from '../../../renderer/vault/database.ts';
import type { VaultFiles, VaultHost } from '../../../renderer/vault/vault-api.ts';
import { type Cache, createCache } from '../../../renderer/workers/vault/cache.ts';
import { openExisting, type OpenVault } from '../../../renderer/workers/vault/open-vault-in-worker.ts';
import { cheap } from '../../unit/vault/cases/known-vault.ts';
import { browserDeps } from '../vault/browser-deps.ts';
import { memoryBackups } from './memory-backups.ts';
import { memoryNotes } from './memory-notes.ts';

export const anId = (): RecordId => newRecordId(browserDeps.random);

const at = { ms: Date.parse('2026-11-19T22:46:00Z'), offset: -300 };

export const entryWith = (text: string): JournalRecord =>
  reworded(newEntry('2026-11-19' as DayKey, at, null), { text, document: { type: 'doc' } }, at);

export const newSession = async (): Promise<Session> => {
  const made = await createVault(browserDeps, 'quiet copper lantern', cheap);
  if (!made.ok) throw new Error(made.error.type);
  return made.value.session;
};

type Refusal = Extract<Awaited<ReturnType<VaultHost['appendFrame']>>, { ok: false }>['error'];

/** The machine's side with its disk in memory: it checks the chain as the real one does, and refuses when told to. */
export const memoryHost = () => {
  let frames: { readonly frame: Bytes; readonly head: Head }[] = [];
  let base: Head = genesis;
  let refusal: Refusal | null = null;
  let refuseLater: { left: number; readonly why: Refusal } | null = null;
  let reads = 0;
  const asked: boolean[] = [];
  const compactTo = (seq: number): void => {
    const above = frames.findIndex((one) => one.head.seq > seq);
    // The newest file of a log always stays: here each frame is one.
    const kept = above === -1 ? frames.length - 1 : above;
    if (kept <= 0) return;
    base = frames[kept - 1]?.head ?? base;
    frames = frames.slice(kept);
  };
  const backups = memoryBackups(compactTo);
  const notes = memoryNotes();
  const head = (): Head => frames.at(-1)?.head ?? base;
  const host: VaultHost = {
    appendFrame: async (frame, keepTrying) => {
      asked.push(keepTrying);
      if (refuseLater !== null) {
        if (refuseLater.left === 0) refusal = refuseLater.why;
        refuseLater.left -= 1;
      }
      if (refusal !== null) return { ok: false, error: refusal };
      const next = await nextHead(browserDeps, frame, head());
      if (!next.ok) return { ok: false, error: { type: 'out-of-order' } };
      frames.push({ frame: frame.slice(), head: next.value });
      return { ok: true, value: next.value };
    },
    readLog: async (cursor) => {
      reads += 1;
      const from = Number(cursor ?? 0);
      const one = frames[from];
      const next = from + 1 < frames.length ? String(from + 1) : null;
      return { ok: true, value: { bytes: one === undefined ? new Uint8Array() : logEntry(one.frame), next } };
    },
    ...backups.host,
    ...notes.host,
    mendHeader: async () => ({ ok: true, value: null }),
    replaceHeader: async () => ({ ok: true, value: { old: [] } }),
    renewHalfWritten: async () => null,
    changed: () => undefined,
  };
  return {
    host,
    backups,
    notes,
    head,
    base: () => base,
    /** What every append was asked to do with a refusal. */
    asked,
    reads: () => reads,
    frames: () => frames.map(({ frame }) => frame),
    /** So many frames more, and then none. */
    refuseAfter: (count: number, why: Refusal) => {
      refuseLater = { left: count, why };
    },
    refuse: (type: Refusal | null) => {
      refuseLater = null;
      refusal = type;
    },
    /** An older copy of the log is put back. */
    cutTo: (count: number) => {
      frames = frames.slice(0, count);
    },
    /** As another machine with the same vault would have it: the disk with these frames on it. */
    become: (other: readonly Bytes[], heads: readonly Head[]) => {
      frames = other.map((frame, index) => ({ frame, head: heads[index] ?? genesis }));
    },
    heads: () => frames.map((one) => one.head),
    spoil: (index: number, bit: number) => {
      const frame = frames[index]?.frame;
      if (frame !== undefined) frame[bit >> 3] = (frame[bit >> 3] ?? 0) ^ (1 << (bit & 7));
    },
  };
};

export type MemoryHost = ReturnType<typeof memoryHost>;

export const filesOf = (memory: MemoryHost): VaultFiles => ({
  state: 'present',
  header: new Uint8Array(2),
  previousHeader: null,
  log: { head: memory.head(), base: memory.base(), bytes: 0, condition: 'whole' },
  isNewRuntime: false,
  lastClosed: null,
});

export const openDeps = (memory: MemoryHost, cache: Cache) => ({
  ...browserDeps,
  host: memory.host,
  cache,
  clock: { now: () => at },
});

/** Unlocks once: opens, lets `act` do what it likes, and closes the database as a terminated worker would. */
export const unlockOnce = async <T>(
  session: Session,
  memory: MemoryHost,
  makeDatabase: () => Database,
  act: (vault: OpenVault) => Promise<T>,
): Promise<{ readonly how: string; readonly unreadable: number; readonly used: T }> => {
  const cache = createCache(makeDatabase);
  const found = await openExisting(openDeps(memory, cache), session, filesOf(memory));
  if (!found.ok) throw new Error(JSON.stringify(found.error));
  const { vault, opened } = found.value;
  const used = await act(vault);
  // A commit answers before the cache has it; one more turn of the queue waits for that.
  await vault.ledger.commit(() => []);
  cache.close();
  return { how: opened.cache, unreadable: opened.unreadable, used };
};

export const put = async ({ ledger }: OpenVault, text: string, id = anId()): Promise<RecordId> => {
  const saved = await ledger.commit(() => [{ put: id, record: entryWith(text) }]);
  if (!saved.ok) throw new Error(saved.error.type);
  return id;
};

export const textsIn = ({ holdings }: OpenVault): readonly string[] =>
  holdings
    .all('entry')
    .map(({ record }) => record.text)
    .toSorted();

let made = 0;
/** A database of the test's own. */
export const aDatabase = (): { readonly name: string; readonly make: () => Database } => {
  made += 1;
  const name = `storage-${made}-${performance.timeOrigin}`;
  return { name, make: () => createDatabase(name) };
};

/** What the texts of a written vault are, sorted. */
export const three: readonly string[] = ['one', 'three', 'two'];

/** A vault of three entries, its log and its database as they were left. */
export const writtenVault = async (session: Session) => {
  const memory = memoryHost();
  const { name, make } = aDatabase();
  await unlockOnce(session, memory, make, async (vault) => {
    for (const text of ['one', 'two', 'three']) await put(vault, text);
  });
  return { memory, name, make };
};
