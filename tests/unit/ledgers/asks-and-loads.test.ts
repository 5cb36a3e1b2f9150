import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { addDays, daysBetween } from '#shared/calendar/day-key';
import { noCheckUpAnswers } from '#shared/journal/check-up';
import type { Hat } from '#shared/journal/hat';
import type { Pothole } from '#shared/journal/pothole';
import { mayBringCheckUp, pagesDrifted } from '#shared/ledgers/check-up-offers';
import { confidentialityLoad } from '#shared/ledgers/confidentiality-load';
import {
  dreadAndAfter,
  driftsOften,
  exposureOf,
  guiltOf,
  hatMix,
  potholesByKind,
  potholesToTell,
  roleReview,
} from '#shared/ledgers/counts';
import { waited } from '#shared/ledgers/long-wait';
import { asksLately, asksWithScript } from '#shared/ledgers/repeat-asks';
import { day } from './evenings.ts';
import { aHat, aNo, aPothole, aPrediction, anUntold } from './lines.ts';

const start = day('2026-11-01');
const ask = (id: number, after: number, whom: string | null = 'heron') => ({ id, whom, day: addDays(start, after) });

describe('somebody who asks again', () => {
  test('at the third time in thirty days words are offered, once', () => {
    const asks = [ask(1, 0), ask(2, 10), ask(3, 29), ask(4, 29), ask(5, 35)];
    expect([...asksWithScript(asks)]).toEqual([3]);
    expect(asksLately(asks, 'heron', addDays(start, 29))).toBe(4);
    expect(asksLately(asks, 'heron', addDays(start, 40))).toBe(3);
  });

  test('three asks over more than thirty days, of three people, or of nobody by name offer nothing', () => {
    expect(asksWithScript([ask(1, 0), ask(2, 15), ask(3, 30)]).size).toBe(0);
    expect(asksWithScript([ask(1, 0), ask(2, 1, 'wren'), ask(3, 2, 'marlow')]).size).toBe(0);
    expect(asksWithScript([ask(1, 0, null), ask(2, 1, null), ask(3, 2, null)]).size).toBe(0);
  });

  test('it is never offered twice for one person within thirty days', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 0, max: 200 }), { maxLength: 40 }), (days) => {
        const asks = days.map((after, id) => ask(id, after));
        const offered = asks
          .filter(({ id }) => asksWithScript(asks).has(id))
          .toSorted((a, b) => (a.day < b.day ? -1 : 1));
        for (const [at, one] of offered.entries()) {
          const before = offered[at - 1];
          if (before !== undefined) expect(daysBetween(before.day, one.day)).toBeGreaterThanOrEqual(30);
          expect(asksLately(asks, 'heron', one.day)).toBeGreaterThanOrEqual(3);
        }
      }),
    );
  });
});

describe('what is counted', () => {
  test('of the hats, a month’s mix, and three that drifted within it', () => {
    const hats: readonly Hat[] = [
      aHat('2026-11-02', 'mediator', 'drifted'),
      aHat('2026-11-09', 'mediator', 'drifted'),
      aHat('2026-11-10', 'listener'),
      aHat('2026-12-01', 'mediator', 'drifted'),
    ];
    expect(hatMix(hats, '2026-11')).toEqual([
      { of: 'mediator', count: 2 },
      { of: 'listener', count: 1 },
    ]);
    expect(driftsOften(hats, '2026-11')).toBe(false);
    expect(driftsOften([...hats, aHat('2026-11-30', 'therapist-ish', 'drifted')], '2026-11')).toBe(true);
  });

  test('of the potholes, the kinds; to a manager only those met five times that are not mine to mend', () => {
    const many = (count: number, kind: Pothole['kind'], sphere: Pothole['sphere']): readonly Pothole[] =>
      Array.from({ length: count }, () => aPothole('2026-11-02', kind, sphere));
    const all = [...many(4, 'transport', 'system'), ...many(5, 'housing', 'team'), ...many(9, 'paperwork', 'mine')];
    expect(potholesByKind(all).map(({ of, count }) => [of, count])).toEqual([
      ['paperwork', 9],
      ['housing', 5],
      ['transport', 4],
    ]);
    expect(potholesToTell(all)).toEqual([{ of: 'housing', count: 5 }]);
    expect(JSON.stringify(potholesToTell(all))).not.toContain('bus');
  });

  test('of the noes, guilt before and after in a month, of those that have both', () => {
    const noes = [
      aNo('2026-11-02', { guiltBefore: 4, guiltAfter: 1 }),
      aNo('2026-11-09', { guiltBefore: 2, guiltAfter: 0 }),
      aNo('2026-11-10', { guiltBefore: 4 }),
      aNo('2026-10-30', { guiltBefore: 4, guiltAfter: 4 }),
    ];
    expect(guiltOf(noes, '2026-11')).toEqual({ before: 3, after: 0.5, noes: 2 });
    expect(guiltOf(noes, '2026-09')).toBeNull();
  });

  test('of a quarter, the hats and the stretches, and no alias', () => {
    const hats = [
      { ...aHat('2026-10-02', 'mediator', 'drifted'), whom: 'heron' },
      aHat('2026-12-31', 'mediator'),
      aHat('2026-09-30', 'listener', 'pushed'),
      aHat('2027-01-01', 'listener', 'pushed'),
    ];
    const review = roleReview(hats, day('2026-11-19'));
    expect(review).toEqual({ worn: [{ of: 'mediator', count: 2 }], stretched: [{ of: 'drifted', count: 1 }] });
    expect(JSON.stringify(review)).not.toContain('heron');
  });

  test('of hard things, what a week held, with seen, heard and read kept apart', () => {
    const events = [
      { day: day('2026-11-16'), kind: 'death', how: 'heard' },
      { day: day('2026-11-19'), kind: 'removal', how: 'saw' },
      { day: day('2026-11-22'), kind: 'death', how: 'heard' },
      { day: day('2026-11-22'), kind: 'poverty', how: null },
      { day: day('2026-11-15'), kind: 'death', how: 'read' },
      { day: day('2026-11-23'), kind: 'death', how: 'read' },
    ] as const;
    const { kinds, senses } = exposureOf(events, day('2026-11-19'));
    expect(kinds).toEqual([
      { of: 'death', count: 2 },
      { of: 'removal', count: 1 },
      { of: 'poverty', count: 1 },
    ]);
    expect(senses).toEqual([
      { of: 'heard', count: 2 },
      { of: 'saw', count: 1 },
    ]);
  });

  test('dread is set beside what came only after ten of them', () => {
    const pairs = (count: number) =>
      Array.from({ length: count }, (_, at) => aPrediction('2026-11-02', { dread: 4, wasBad: at % 2 }));
    expect(dreadAndAfter(pairs(9))).toEqual({ pairs: 9, difference: null });
    expect(dreadAndAfter(pairs(10))).toEqual({ pairs: 10, difference: 3.5 });
    expect(dreadAndAfter([aPrediction('2026-11-02', { dread: 4 })])).toEqual({ pairs: 0, difference: null });
  });
});

test('what can be told to nobody weighs less with each thing that is shared', () => {
  const all = [anUntold('2026-11-09'), anUntold('2026-11-02')];
  expect(confidentialityLoad(all)).toEqual({ carried: 2, since: '2026-11-02' });
  const shared = all.map((one) => (one.day === '2026-11-02' ? { ...one, sharedAt: { ms: 0, offset: 0 } } : one));
  expect(confidentialityLoad(shared)).toEqual({ carried: 1, since: '2026-11-09' });
  expect(confidentialityLoad([])).toEqual({ carried: 0, since: null });
});

test('a wait of 800 days is one of two years and two months', () => {
  const since = day('2024-09-10');
  expect(waited(since, addDays(since, 800))).toEqual({ years: 2, months: 2 });
  expect(waited(day('2026-01-31'), day('2026-02-28'))).toEqual({ years: 0, months: 0 });
  expect(waited(day('2026-11-20'), day('2026-11-19'))).toEqual({ years: 0, months: 0 });
});

test('a check-up with two cues, or with a shifted view and its reason, may go to supervision; a no closes silently', () => {
  expect(mayBringCheckUp({ ...noCheckUpAnswers, comfort: ['favours', 'secrets'] })).toBe(true);
  expect(mayBringCheckUp({ ...noCheckUpAnswers, viewShifted: 'yes', because: 'The missed visits.' })).toBe(true);
  expect(mayBringCheckUp({ ...noCheckUpAnswers, viewShifted: 'yes' })).toBe(false);
  expect(mayBringCheckUp({ ...noCheckUpAnswers, comfort: ['favours'], viewShifted: 'no', because: 'x' })).toBe(false);
});

test('two looks in a row that found less of one page than usual are said at the next one', () => {
  expect(pagesDrifted([4, 3, 4, 1, 2])).toBe(true);
  expect(pagesDrifted([4, 3, 4, 1, 4])).toBe(false);
  expect(pagesDrifted([4, null, 3, 1, null, 0])).toBe(true);
  expect(pagesDrifted([2, 2])).toBe(false);
  expect(pagesDrifted([])).toBe(false);
});
