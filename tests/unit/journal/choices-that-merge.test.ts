import { describe, expect, test } from 'vitest';
import { newAlias } from '#shared/journal/alias';
import { mergeRecords } from '#shared/journal/merge-records';
import { defaultSettings, type Settings } from '#shared/journal/settings';
import { day } from './known-holdings.ts';

describe('settings of two machines', () => {
  test('keep what was chosen here, and take what was chosen there only', () => {
    const ours: Settings = { ...defaultSettings, guardWhileWriting: false };
    const theirs: Settings = { ...defaultSettings, guardWhileWriting: true, checkUpDays: 180, heavyLine: false };
    expect(mergeRecords(ours, theirs).keep).toEqual({ ...ours, checkUpDays: 180, heavyLine: false });
    expect(mergeRecords({ ...ours, checkUpDays: 30 }, theirs).keep).toMatchObject({ checkUpDays: 30 });
  });

  test('say nothing of what neither chose', () => {
    expect(mergeRecords(defaultSettings, { ...defaultSettings, wheel: 'right' }).keep).toEqual(defaultSettings);
  });
});

describe('whose turn it was', () => {
  const heron = newAlias({ kind: 'client', alias: 'Heron', role: null }, [], { ms: 1, offset: 0 });
  const on = (turn: string) => ({ ...heron, turnOn: day(turn) });

  test('is the later of the two days, so that no turn comes twice in a week', () => {
    for (const [ours, theirs] of [
      [heron, on('2026-11-19')],
      [on('2026-11-19'), heron],
      [on('2026-11-12'), on('2026-11-19')],
      [on('2026-11-19'), on('2026-11-12')],
    ] as const) {
      expect(mergeRecords(ours, theirs).keep).toMatchObject({ turnOn: '2026-11-19' });
    }
    expect(mergeRecords(heron, { ...heron }).keep).toEqual(heron);
  });
});
