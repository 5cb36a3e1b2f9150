import { expect, test } from 'vitest';
import type { CopyId } from '#shared/vault/lineage';
import { ok } from '#shared/kernel/result';
import { removeForGood } from '../../../renderer/workers/vault/commands/entries.ts';
import { createReadingQueue } from '../../../renderer/workers/vault/reading-queue.ts';
import { anId, knownHoldings } from './known-holdings.ts';

const numbers = { score: 0, words: 1, feelingWords: 0 };

/** A queue over holdings whose every commit lands; `meanwhile` happens while the texts are being read. */
const queueOver = (known: ReturnType<typeof knownHoldings>, meanwhile: () => void = () => undefined) => {
  const at = { ms: 0, offset: 0 };
  const commit = async (decide: (now: typeof at) => Parameters<typeof known.settle>[0]) => {
    known.settle(decide(at));
    return ok({ at });
  };
  const ledger = { commit, append: async () => ok(null), keepTrying: meanwhile, settled: async () => undefined };
  const read = async (texts: readonly string[]) => {
    meanwhile();
    return texts.map(() => numbers);
  };
  return createReadingQueue(
    { read, newId: anId },
    {
      holdings: known.holdings,
      ledger: {
        ...ledger,
        head: () => ({ seq: 0, hash: new Uint8Array(32) }),
        copy: '00' as CopyId,
        readOnly: () => null,
        allowWriting: () => undefined,
        freeze: () => Promise.reject(new TypeError('not asked')),
        still: () => Promise.reject(new TypeError('not asked')),
      },
    },
  );
};

const readEntries = ({ holdings }: ReturnType<typeof knownHoldings>) =>
  holdings.all('toneReading').map(({ record }) => record.entry);

test('an entry that is deleted for good while it is read leaves no reading', async () => {
  const known = knownHoldings();
  const gone = known.write('2026-11-18', 'Gone.');
  const stays = known.write('2026-11-19', 'Stays.');
  await queueOver(known, () => known.run(1, (context) => removeForGood(context, gone))).catchUp();
  expect(readEntries(known)).toEqual([stays]);
});

test('a reading whose entry is gone is dropped', async () => {
  const known = knownHoldings();
  const entry = known.write('2026-11-19', 'Stays.');
  const orphan = { type: 'toneReading', version: 1, analyser: 'x', entry: anId(), rev: 1, ...numbers } as const;
  known.settle([{ put: anId(), record: orphan }]);
  await queueOver(known).catchUp();
  expect(readEntries(known)).toEqual([entry]);
});
