import { expect, test } from 'vitest';
import { defaultProtection, withHold } from '#shared/journal/protection';
import { wordingsKept } from '#shared/journal/earlier-wording';
import * as entries from '../../../renderer/workers/vault/commands/entries.ts';
import * as evening from '../../../renderer/workers/vault/commands/evening.ts';
import { anId, day, knownHoldings, words } from './known-holdings.ts';

const dayLong = 24 * 60;
const parting = { leaveItHere: '', takeItHome: 'Kept.', firstThingTomorrow: '' };

const vault = (held: boolean) => {
  const known = knownHoldings();
  const id = known.write('2026-11-19', 'Words.');
  known.run(60, (context) => entries.moveToTrash(context, id));
  for (const at of [31, 32, 33]) {
    known.run(at * dayLong, (context) => evening.saveClose(context, day(`2026-12-${at - 20}`), parting, false));
  }
  const put = anId();
  const at = { ms: 5, offset: 0 };
  known.settle([{ put, record: withHold(defaultProtection, true, at) }]);
  if (!held) known.settle([{ put, record: withHold(withHold(defaultProtection, true, at), false, at) }]);
  return { ...known, id };
};

test('under a legal hold the trash is not emptied and nothing is removed for good; without one both go on', () => {
  const held = vault(true);
  expect(held.run(34 * dayLong, entries.emptyOldTrash)).toEqual([]);
  expect(held.run(34 * dayLong, (context) => entries.removeForGood(context, held.id))).toEqual([]);
  expect(held.holdings.entry(held.id)).not.toBeNull();
  const free = vault(false);
  free.run(34 * dayLong, entries.emptyOldTrash);
  expect(free.holdings.entry(free.id)).toBeNull();
});

test('under a legal hold every earlier wording stays', () => {
  const { holdings, run, write } = vault(true);
  const id = write('2026-11-20', 'Wording 0, and enough of it to be worth keeping.');
  for (let turn = 1; turn <= wordingsKept + 5; turn += 1) {
    const wording = {
      id,
      day: day('2026-11-20'),
      prompt: null,
      ...words(`Wording ${turn}, all new from the beginning.`),
    };
    run(100 * dayLong + turn * dayLong, (context) => entries.saveWording(context, wording));
  }
  const kept = holdings.all('earlierWording').filter(({ record }) => record.entry === id);
  expect(kept.length).toBeGreaterThan(wordingsKept);
});
