import { describe, expect, test } from 'vitest';
import type { DayKey } from '#shared/calendar/day-key';
import { defaultProtection, withHold } from '#shared/journal/protection';
import type { JournalRecord } from '#shared/journal/stored';
import { forgetWordingsOfGone } from '../../../renderer/workers/vault/commands/kept-no-longer.ts';
import { takenOut } from '../../../renderer/workers/vault/supervision/taken-out.ts';
import { ofLetter, saying, withHeron } from './begun-letter.ts';
import { anId } from './stored-vault.ts';

const at = { ms: 1, offset: 0 };
const day = '2026-11-19' as DayKey;

const typedOver = async () => {
  const before = await withHeron();
  const { vault, api, letter, heron } = before;
  const hold = anId();
  await vault.ledger.commit(() => [{ put: hold, record: withHold(defaultProtection, true, at) }]);
  await api.saveLeftForm(letter, ofLetter(heron), saying('Dear Heron, goodbye. You made me laugh.'), false);
  await api.saveLeftForm(letter, ofLetter(heron), saying('Dear'), false);
  await api.saveLeftForm(letter, ofLetter(heron), saying('D'), false);
  await api.saveLeftForm(letter, ofLetter(heron), saying('Dear friend.'), false);
  const lift = () => vault.ledger.commit(() => [{ drop: hold }]);
  const kept = () => vault.holdings.all('earlierWording').map(({ record }) => record.text);
  return { ...before, lift, kept };
};

describe('the words of a form under a legal hold', () => {
  test('are kept where they are typed over, once, and can be read while they are', async () => {
    const { vault, letter, kept } = await typedOver();
    expect(kept()).toEqual(['Dear Heron, goodbye. You made me laugh.']);
    expect(takenOut(vault.holdings)).toMatchObject([{ of: 'leftForm', text: kept()[0] }]);
    expect(vault.holdings.all('earlierWording')[0]?.record.entry).toBe(letter);
  });

  test('stay when it is put down, and go at the first unlock after the hold', async () => {
    const { vault, heron, api, letter, kept, lift } = await typedOver();
    const line = { type: 'unsentLetter', day, whom: heron, editedAt: at, text: 'Dear friend.' } as const;
    await api.addLine(line, letter);
    expect([vault.holdings.all('leftForm'), kept().length]).toEqual([[], 1]);
    expect([takenOut(vault.holdings).length, forgetWordingsOfGone(vault.holdings)]).toEqual([1, []]);
    await lift();
    await vault.ledger.commit(() => forgetWordingsOfGone(vault.holdings));
    expect(kept()).toEqual([]);
  });

  test('go with it once the hold is over: with its card, or thrown away', async () => {
    const one = await typedOver();
    await one.lift();
    expect(forgetWordingsOfGone(one.vault.holdings)).toEqual([]);
    await one.api.dropLeftForm(one.letter);
    expect(one.kept()).toEqual([]);
    const other = await typedOver();
    await other.lift();
    await other.book.removeAlias(other.heron);
    expect(other.kept()).toEqual([]);
  });

  test('that wait for the rest of a merge are not taken for words of something gone', async () => {
    const { vault, heron, api, letter, kept, lift } = await typedOver();
    await api.addLine({ type: 'unsentLetter', day, whom: heron, editedAt: at, text: 'Dear friend.' }, letter);
    await lift();
    const merge = anId();
    const isComing = { type: 'broughtIn', version: 1, at, isWhole: false, others: [] } satisfies JournalRecord;
    await vault.ledger.commit(() => [{ put: merge, record: isComing }]);
    expect([forgetWordingsOfGone(vault.holdings), kept().length]).toEqual([[], 1]);
  });
});
