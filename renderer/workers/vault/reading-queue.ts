import type { EntryReading } from '#shared/reading/read-entry';
import { analyser } from '#shared/reading/read-entry';
import type { RecordId } from '#shared/vault/record-id';
import type { Held, RecordOf } from './holdings.ts';
import type { OpenVault } from './open-vault-in-worker.ts';

/** How far it has come with what it had not read when it began. */
export interface ReadingProgress {
  readonly read: number;
  readonly of: number;
}

/** Has the reading worker read what it has not read yet, and seals what it makes of it. */
export interface ReadingQueue {
  /**
   * Resolves when every entry has been read, those too that were written or changed meanwhile. After a lock or a crash it
   * goes on where it stopped: what was read is sealed, batch by batch.
   */
  readonly catchUp: () => Promise<void>;
  /** Null while there is nothing to read, or so little that it is done at once. */
  readonly progress: () => ReadingProgress | null;
}

export interface ReadingDeps {
  readonly read: (texts: readonly string[]) => Promise<readonly EntryReading[]>;
  readonly newId: () => RecordId;
  /** Whether the person wants their words read at all. */
  readonly isWanted: () => boolean;
  readonly changed: () => void;
}

// Small enough that a save of the person's own never waits long behind one of these.
const atOnce = 100;

export const createReadingQueue = (
  { read, newId, isWanted, changed }: ReadingDeps,
  { holdings, ledger }: Pick<OpenVault, 'holdings' | 'ledger'>,
): ReadingQueue => {
  let running: Promise<void> | null = null;
  let progress: ReadingProgress | null = null;

  const known = (): Map<string, Held<RecordOf<'toneReading'>>> =>
    new Map(holdings.all('toneReading').map((held) => [held.record.entry, held]));

  const stale = (): readonly Held<RecordOf<'entry'>>[] => {
    const readings = known();
    return holdings.all('entry').filter(({ id, rev, record }) => {
      const reading = readings.get(id)?.record;
      return record.deletedAt === null && (reading?.rev !== rev || reading.analyser !== analyser);
    });
  };

  const readSome = async (entries: readonly Held<RecordOf<'entry'>>[]): Promise<boolean> => {
    const results = await read(entries.map(({ record }) => record.text));
    const readings = known();
    const saved = await ledger.commit(() =>
      entries.flatMap(({ id, rev }, index) => {
        const result = results[index];
        // Deleted for good, or turned off, while it was being read: nothing of it may stay behind.
        if (result === undefined || holdings.entry(id) === null || !isWanted()) return [];
        const record = { type: 'toneReading', version: 2, entry: id, rev, analyser, ...result } as const;
        return [{ put: readings.get(id)?.id ?? newId(), record }];
      }),
    );
    return saved.ok;
  };

  /** Of entries that are gone, or read twice, as other versions could leave behind; all of them where none are wanted. */
  const unwanted = (): readonly Held<RecordOf<'toneReading'>>[] => {
    const [wanted, readings] = [isWanted(), known()];
    return holdings
      .all('toneReading')
      .filter(
        ({ id, record: { entry } }) =>
          !wanted || holdings.entry(entry as RecordId) === null || readings.get(entry)?.id !== id,
      );
  };

  const dropUnwanted = async (): Promise<void> => {
    if (unwanted().length > 0) await ledger.commit(() => unwanted().map(({ id }) => ({ drop: id })));
  };

  const tell = (next: ReadingProgress | null): void => {
    progress = next;
    changed();
  };

  const readAll = async (entries: readonly Held<RecordOf<'entry'>>[]): Promise<boolean> => {
    const isLong = entries.length > atOnce;
    let isSaved = true;
    for (let at = 0; isSaved && at < entries.length && isWanted(); at += atOnce) {
      if (isLong) tell({ read: at, of: entries.length });
      isSaved = await readSome(entries.slice(at, at + atOnce));
    }
    if (isLong) tell(null);
    return isSaved;
  };

  const work = async (): Promise<void> => {
    await dropUnwanted();
    const seen = new Set<string>();
    const left = (): readonly Held<RecordOf<'entry'>>[] =>
      isWanted() ? stale().filter(({ id, rev }) => !seen.has(`${id} ${rev}`)) : [];
    // What was written or changed while this was read is read as well. A full disk stops it here: what is derived can
    // always be made later.
    for (let entries = left(); entries.length > 0; entries = left()) {
      for (const { id, rev } of entries) seen.add(`${id} ${rev}`);
      if (!(await readAll(entries))) break;
    }
  };

  return {
    progress: () => progress,
    catchUp: async () => {
      running ??= work().finally(() => {
        running = null;
      });
      await running;
    },
  };
};
