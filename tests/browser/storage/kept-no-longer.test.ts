import { describe, expect, test } from 'vitest';
import type { DayKey } from '#shared/calendar/day-key';
import { defaultProtection, withHold } from '#shared/journal/protection';
import type { JournalRecord } from '#shared/journal/stored';
import { beginAccount } from '#shared/supervision/cpd/account';
import { forgetKeptOfGone } from '../../../renderer/workers/vault/commands/kept-no-longer.ts';
import { createLedgersApi } from '../../../renderer/workers/vault/ledgers-api.ts';
import { trendSources } from '../../../renderer/workers/vault/queries/trends/known-sources.ts';
import { createSupervisionApi } from '../../../renderer/workers/vault/supervision/supervision-api.ts';
import { accepted, aliasesOf } from './alias-book.ts';
import { machine } from './machines.ts';
import { anId } from './stored-vault.ts';

const nothing = { entries: [], days: [], records: [] };
const day = '2026-11-19' as DayKey;
const at = { ms: 0, offset: 0 };

/** Somebody renamed, so that of all that said the old alias it is kept what stood there before. */
const renamed = async () => {
  const { vault } = await machine();
  const api = aliasesOf(vault);
  const heron = await accepted(api, 'Keisha Morales', 'Heron');
  const put = async (record: JournalRecord) => {
    const id = anId();
    await vault.ledger.commit(() => [{ put: id, record }]);
    return id;
  };
  await api.addPromise(heron, 'Ask Heron about the form.');
  const letter = await put({
    type: 'unsentLetter',
    version: 1,
    day,
    at,
    editedAt: at,
    whom: heron,
    text: 'Dear Heron, goodbye.',
  });
  const account = await put({
    ...beginAccount({ shape: 'plain', at, day, from: null }),
    answers: [{ question: 'learned', text: 'To ask Heron sooner.' }],
  });
  await api.renameAlias(heron, 'Marlow', nothing);
  return {
    vault,
    api,
    heron,
    letter,
    account,
    promise: vault.holdings.all('promise')[0]?.id ?? anId(),
    kept: () => JSON.stringify(vault.holdings.all('renamedPart')),
    ledgers: createLedgersApi({ newId: anId, vault: () => vault }),
    supervision: createSupervisionApi({
      sources: trendSources,
      clock: { now: () => at },
      newId: anId,
      vault: () => vault,
    }),
  };
};
const words = ['Dear Heron', 'To ask Heron', 'about the form'];

describe('what was kept for an undo', () => {
  test('of a letter, a line or an account goes with it, and comes back with it', async () => {
    const { ledgers, supervision, letter, account, promise, kept } = await renamed();
    for (const one of words) expect(kept()).toContain(one);
    await ledgers.removeLine(promise);
    const removed = await ledgers.removeLine(letter);
    if (!removed.ok || removed.value.undo === null) throw new Error('Nothing was removed');
    expect(kept()).not.toContain('Dear Heron');
    await ledgers.undoLedger(removed.value.undo);
    expect(kept()).toContain('Dear Heron');
    await ledgers.removeLine(letter);
    await supervision.removeAccount(account);
    for (const one of words) expect(kept()).not.toContain(one);
  });

  test('of the lines about somebody goes with their card', async () => {
    const { api, heron, kept } = await renamed();
    await api.removeAlias(heron);
    expect(kept()).not.toMatch(/Dear Heron|about the form/u);
    expect(kept()).toContain('To ask Heron');
  });

  test('goes at the next unlock where its record went by another way, but not under a legal hold', async () => {
    const { vault, promise, letter, kept } = await renamed();
    await vault.ledger.commit(() => [{ drop: promise }]);
    expect(kept()).toContain('about the form');
    await vault.ledger.commit(() => forgetKeptOfGone(vault.holdings));
    expect(kept()).not.toContain('about the form');
    expect(kept()).toContain('Dear Heron');
    expect(forgetKeptOfGone(vault.holdings)).toEqual([]);
    await vault.ledger.commit((now) => [{ put: anId(), record: withHold(defaultProtection, true, now) }]);
    await vault.ledger.commit(() => [{ drop: letter }]);
    expect(forgetKeptOfGone(vault.holdings)).toEqual([]);
  });
});

test('a line that is removed takes the flag over it along, and Undo brings both back', async () => {
  const { vault, ledgers, supervision, promise } = await renamed();
  await supervision.setFlag({ kind: 'line', record: promise });
  const removed = await ledgers.removeLine(promise);
  if (!removed.ok || removed.value.undo === null) throw new Error('Nothing was removed');
  expect(vault.holdings.all('flag')).toEqual([]);
  await ledgers.undoLedger(removed.value.undo);
  expect(vault.holdings.all('flag')).toHaveLength(1);
});
