import { describe, expect, test } from 'vitest';
import type { Conditions } from '#shared/supervision/conditions';
import { conditionLines, heavyLines } from '../../../renderer/strings/supervision.ts';
import { asksFrom } from '../../../renderer/strings/work-beside.ts';

const none: Conditions = { caseload: null, hours: [], daysOff: [], exposure: [], heavyDays: 0, potholes: 0 };

describe('what the work was like, beside a finding', () => {
  test.each<[string, Conditions, RegExp]>([
    ['a caseload that grew', { ...none, caseload: { first: 24, last: 31 } }, /comes off/],
    ['long weeks', { ...none, hours: [44, 52] }, /ordinary hours/],
    ['crisis calls', { ...none, exposure: [{ chip: 'crisis-call', days: 3 }] }, /Turns/],
    ['days in court', { ...none, exposure: [{ chip: 'court', days: 2 }] }, /Turns/],
    ['a loss', { ...none, exposure: [{ chip: 'a-loss', days: 1 }] }, /Time after a loss/],
    ['heavy days', { ...none, heavyDays: 4 }, /lighter day/],
    ['barriers in the system', { ...none, potholes: 2 }, /further than one worker/],
  ])('%s is said, with what can be asked for', (_, conditions, ask) => {
    expect([...conditionLines(conditions), ...heavyLines(conditions)]).toHaveLength(1);
    expect(asksFrom(conditions)).toEqual([expect.stringMatching(ask)]);
  });

  test('a caseload that stayed or fell, and ordinary weeks, ask for nothing', () => {
    expect(asksFrom({ ...none, caseload: { first: 24, last: 24 }, hours: [40, 38] })).toEqual([]);
    expect(asksFrom({ ...none, caseload: { first: 24, last: 20 } })).toEqual([]);
  });
});
