import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { isLedgerRecord } from '#shared/journal/ledger-record';
import { mergeRecords } from '#shared/journal/merge-records';
import { readRecord } from '#shared/journal/stored';
import type { HardEvent } from '#shared/journal/hard-event';
import { day } from './evenings.ts';
import { aHat, aNo, anUntold } from './lines.ts';

const at = (ms: number) => ({ ms, offset: 0 });
const kept = JSON.parse(readFileSync(new URL('../../fixtures/records/v1.json', import.meta.url), 'utf8')) as Readonly<
  Record<string, unknown>
>;
const lines = Object.values(kept).flatMap((stored) => {
  const record = readRecord(stored);
  return record !== null && isLedgerRecord(record) ? [record] : [];
});

describe('a line that two machines changed', () => {
  test('takes what was filled in on one side only, and is done when it was done on either', () => {
    const ours = anUntold('2026-11-19', { sharedAt: null });
    const theirs = { ...ours, sharedAt: at(5) };
    for (const [one, other] of [
      [ours, theirs],
      [theirs, ours],
    ] as const) {
      expect(mergeRecords(one, other)).toEqual({ keep: theirs, beside: null, leftOut: false });
    }
    const no = aNo('2026-11-19');
    expect(mergeRecords({ ...no, guiltBefore: 3 }, { ...no, held: true }).keep).toMatchObject({
      guiltBefore: 3,
      held: true,
    });
  });

  test('stands twice when words were written on both sides, so that none are lost', () => {
    const ours = anUntold('2026-11-19', { text: 'What she said in the car.' });
    const theirs = anUntold('2026-11-19', { text: 'What she said on the stairs.' });
    expect(mergeRecords(ours, theirs)).toEqual({ keep: ours, beside: theirs, leftOut: false });
  });

  test('says that something was left out when two taps differ', () => {
    const merged = mergeRecords(aHat('2026-11-19', 'mediator'), aHat('2026-11-19', 'listener'));
    expect(merged).toMatchObject({ keep: { hat: 'mediator' }, beside: null, leftOut: true });
  });

  test('keeps each look after something hard once, in their order, and stays quiet when either asked for that', () => {
    const event: HardEvent = {
      type: 'hardEvent',
      version: 1,
      day: day('2026-11-19'),
      at: at(0),
      kind: 'death',
      how: null,
      touchesMine: null,
      text: '',
      aftercare: [{ after: 1, at: at(2), answer: 'heavy' }],
      quiet: false,
      bringAt: null,
    };
    const theirs: HardEvent = {
      ...event,
      quiet: true,
      aftercare: [
        { after: 0, at: at(1), answer: null },
        { after: 1, at: at(3), answer: 'lighter' },
      ],
    };
    const { keep } = mergeRecords(event, theirs);
    expect(keep.aftercare.map(({ after, answer }) => [after, answer])).toEqual([
      [0, null],
      [1, 'heavy'],
    ]);
    expect(keep.quiet).toBe(true);
  });

  test('of every kind comes to itself when both sides say the same', () => {
    for (const line of lines) {
      expect(mergeRecords(line, structuredClone(line))).toEqual({ keep: line, beside: null, leftOut: false });
    }
  });
});
