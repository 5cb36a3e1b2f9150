import { expect, test } from 'vitest';
import type { CopyId } from '#shared/vault/lineage';
import { ok } from '#shared/kernel/result';
import { removeForGood } from '../../../renderer/workers/vault/commands/entries.ts';
import { trendEvenings } from '../../../renderer/workers/vault/queries/trends/trend-evenings.ts';
import { createReadingQueue } from '../../../renderer/workers/vault/reading-queue.ts';
import { anId, knownHoldings } from './known-holdings.ts';
import { readingOf } from '../../support/made-reading.ts';

const numbers = { score: 0, label: 'neu', words: 1, feelingWords: 0, distance: null, evidence: [] } as const;

/** A queue over holdings whose every commit lands; `meanwhile` happens while the texts are being read. */
const queueOver = (
  known: ReturnType<typeof knownHoldings>,
  meanwhile: () => void = () => undefined,
  isWanted = true,
) => {
  const at = { ms: 0, offset: 0 };
  const commit = async (decide: (now: typeof at) => Parameters<typeof known.settle>[0]) => {
    known.settle(decide(at));
    return ok({ at });
  };
  const ledger = { commit, append: async () => ok(null), keepTrying: meanwhile, settled: async () => undefined };
  const read = async (texts: readonly string[]) => {
    meanwhile();
    return texts.map(() => ({ ...numbers, evidence: [] }));
  };
  return createReadingQueue(
    { read, newId: anId, isWanted: () => isWanted, changed: () => undefined },
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
  const orphan = readingOf(anId());
  known.settle([{ put: anId(), record: orphan }]);
  await queueOver(known).catchUp();
  expect(readEntries(known)).toEqual([entry]);
});

test('of two readings of one entry, as a later version may leave beside ours, one is kept and counted', async () => {
  const known = knownHoldings();
  const entry = known.write('2026-11-19', 'Read twice.');
  for (const words of [30, 40]) known.settle([{ put: anId(), record: readingOf(entry, { words }) }]);
  expect(trendEvenings(known.holdings).map(({ words }) => words)).toEqual([40]);
  await queueOver(known).catchUp();
  expect(readEntries(known)).toEqual([entry]);
});

test('words that are not to be read are not, and what was read of them goes', async () => {
  const known = knownHoldings();
  const entry = known.write('2026-11-19', 'Not to be read.');
  known.settle([{ put: anId(), record: readingOf(entry) }]);
  let asked = 0;
  await queueOver(known, () => (asked += 1), false).catchUp();
  expect([asked, readEntries(known)]).toEqual([0, []]);
});

test('much to read is read in batches, told of as it goes on, and gone on with where it stopped', async () => {
  const known = knownHoldings();
  for (let count = 0; count < 250; count += 1) known.write('2026-11-19', `Entry ${count}.`);
  const seen: unknown[] = [];
  const queue = queueOver(known, () => seen.push(queue.progress()));
  await queue.catchUp();
  expect(seen).toEqual([
    { read: 0, of: 250 },
    { read: 100, of: 250 },
    { read: 200, of: 250 },
  ]);
  expect(queue.progress()).toBeNull();
  expect(readEntries(known)).toHaveLength(250);
  const again: unknown[] = [];
  await queueOver(known, () => again.push('read')).catchUp();
  expect(again).toEqual([]);
});

test('what is written while the rest is read again is read too, without being asked for once more', async () => {
  const known = knownHoldings();
  known.write('2026-11-18', 'Before.');
  let late: string | null = null;
  await queueOver(known, () => {
    late ??= known.write('2026-11-19', 'Meanwhile.');
  }).catchUp();
  expect(readEntries(known)).toContain(late);
});
