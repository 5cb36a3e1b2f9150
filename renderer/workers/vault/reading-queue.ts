import { toneAnalyser } from '#shared/reading/tone';
import type { RecordId } from '#shared/vault/record-id';
import type { Read } from '../reading/read.ts';
import type { Held, RecordOf } from './holdings.ts';
import type { OpenVault } from './open-vault-in-worker.ts';

/** Has the reading worker read what it has not read yet, and seals what it makes of it. */
export interface ReadingQueue {
  /** Resolves when every entry has been read, as far as it was written when this began. */
  readonly catchUp: () => Promise<void>;
}

export interface ReadingDeps {
  readonly read: (texts: readonly string[]) => Promise<readonly Read[]>;
  readonly newId: () => RecordId;
}

const atOnce = 200;

export const createReadingQueue = (
  { read, newId }: ReadingDeps,
  { holdings, ledger }: Pick<OpenVault, 'holdings' | 'ledger'>,
): ReadingQueue => {
  let running: Promise<void> | null = null;

  const known = (): Map<string, Held<RecordOf<'toneReading'>>> =>
    new Map(holdings.all('toneReading').map((held) => [held.record.entry, held]));

  const stale = (): readonly Held<RecordOf<'entry'>>[] => {
    const readings = known();
    return holdings.all('entry').filter(({ id, rev, record }) => {
      const reading = readings.get(id)?.record;
      return record.deletedAt === null && (reading?.rev !== rev || reading.analyser !== toneAnalyser);
    });
  };

  const readSome = async (entries: readonly Held<RecordOf<'entry'>>[]): Promise<boolean> => {
    const results = await read(entries.map(({ record }) => record.text));
    const readings = known();
    const saved = await ledger.commit(() =>
      entries.flatMap(({ id, rev }, index) => {
        const result = results[index];
        // Deleted for good while it was being read: nothing of it may stay behind.
        if (result === undefined || holdings.entry(id) === null) return [];
        const record = { type: 'toneReading', version: 1, entry: id, rev, analyser: toneAnalyser, ...result } as const;
        return [{ put: readings.get(id)?.id ?? newId(), record }];
      }),
    );
    return saved.ok;
  };

  /** Readings of entries that are gone, which earlier versions could leave behind. */
  const dropOrphans = async (): Promise<void> => {
    const isOrphan = ([entry]: readonly [string, unknown]): boolean => holdings.entry(entry as RecordId) === null;
    if ([...known()].some(isOrphan)) {
      await ledger.commit(() => [...known()].filter(isOrphan).map(([, { id }]) => ({ drop: id })));
    }
  };

  const work = async (): Promise<void> => {
    await dropOrphans();
    const entries = stale();
    for (let at = 0; at < entries.length; at += atOnce) {
      // A full disk stops it here: what is derived can always be made later.
      if (!(await readSome(entries.slice(at, at + atOnce)))) return;
    }
  };

  return {
    catchUp: async () => {
      running ??= work().finally(() => {
        running = null;
      });
      await running;
    },
  };
};
