import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { addDays, type DayKey } from '#shared/calendar/day-key';
import { newPromise } from '#shared/journal/promise';
import { comesBack } from '#shared/ledgers/comes-back';
import { isOpenPromise, isParkedDue, isPredictionDue, isPromiseDue } from '#shared/ledgers/open-lines';
import { day, eveningsFrom } from './evenings.ts';

const at = { ms: 0, offset: 0 };

/** Opens the journal on each of these days, and says on which it came back. */
const shownOn = (on: DayKey, days: readonly DayKey[]): readonly DayKey[] => {
  let shown: DayKey | null = null;
  return days.filter((today) => {
    const comes = comesBack(on, shown, today);
    if (comes) shown ??= today;
    return comes;
  });
};

describe('what was put off until a day', () => {
  test('comes back on that day and on no other, over a change of the clocks', () => {
    expect(shownOn(day('2026-11-01'), eveningsFrom('America/New_York', day('2026-10-28'), 30))).toEqual(['2026-11-01']);
    expect(shownOn(day('2026-03-29'), eveningsFrom('Europe/London', day('2026-03-25'), 30))).toEqual(['2026-03-29']);
  });

  test('comes back on the first evening after, when the journal was locked for weeks, and then never again', () => {
    const days = ['2026-11-05', '2026-12-20', '2026-12-21', '2027-01-04'].map(day);
    expect(shownOn(day('2026-11-20'), days)).toEqual(['2026-12-20']);
  });

  test('stays where it is through the evening on which it came back, and through a day that is lived twice', () => {
    expect(comesBack(day('2026-11-20'), day('2026-11-20'), day('2026-11-20'))).toBe(true);
    // Home over the date line: it is yesterday once more, and nothing is asked ahead of its day.
    expect(comesBack(day('2026-11-20'), null, day('2026-11-19'))).toBe(false);
    expect(comesBack(day('2026-11-20'), day('2026-11-20'), day('2026-11-19'))).toBe(false);
  });

  test('put off once more comes back on its new day, whatever another machine remembers of the old one', () => {
    expect(comesBack(day('2026-11-24'), day('2026-11-20'), day('2026-11-23'))).toBe(false);
    expect(comesBack(day('2026-11-24'), day('2026-11-20'), day('2026-11-24'))).toBe(true);
    expect(comesBack(day('2026-11-24'), day('2026-11-24'), day('2026-11-25'))).toBe(false);
  });

  test('never comes before its day and never on two days, whatever days the journal is opened on', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: -30, max: 60 })), (openings) => {
        const on = day('2026-11-01');
        const days = openings.toSorted((a, b) => a - b).map((after) => addDays(on, after));
        const shown = new Set(shownOn(on, days));
        expect(shown.size).toBe(days.some((one) => one >= on) ? 1 : 0);
        for (const one of shown) expect(one >= on).toBe(true);
      }),
    );
  });

  test('a promise that was kept, mended, or told that it can’t be kept is due no more', () => {
    const promise = newPromise(null, 'Call.', at, day('2026-11-20'));
    expect(isPromiseDue(promise, day('2026-11-20'))).toBe(true);
    expect(isPromiseDue({ ...promise, can: 'no' }, day('2026-11-20'))).toBe(true);
    const done = [{ keptAt: at }, { mendedAt: at }, { can: 'no', toldAt: at } as const];
    for (const change of done) {
      expect(isOpenPromise({ ...promise, ...change })).toBe(false);
      expect(isPromiseDue({ ...promise, ...change }, day('2026-11-20'))).toBe(false);
    }
    expect(isPromiseDue(newPromise(null, 'Call.', at), day('2026-11-20'))).toBe(false);
  });

  test('what turned out to be somebody else’s never comes back, and neither does what was answered', () => {
    const parked = {
      type: 'parked',
      version: 1,
      day: day('2026-11-19'),
      at,
      text: 'Housing form',
      where: '',
      firstStep: '',
      when: day('2026-11-20'),
      cameBackOn: null,
      doneAt: null,
      notMineAt: null,
      who: '',
      session: null,
    } as const;
    expect(isParkedDue(parked, day('2026-11-20'))).toBe(true);
    expect(isParkedDue({ ...parked, notMineAt: at }, day('2026-11-20'))).toBe(false);
    expect(isParkedDue({ ...parked, doneAt: at }, day('2026-11-20'))).toBe(false);
    expect(isParkedDue({ ...parked, when: null }, day('2026-11-20'))).toBe(false);
    const prediction = {
      type: 'prediction',
      version: 1,
      day: day('2026-11-19'),
      at,
      whom: null,
      expect: 'He won’t come.',
      askOn: day('2026-11-20'),
      askedOn: null,
      dread: null,
      wasBad: null,
      happened: '',
      outcome: null,
    } as const;
    expect(isPredictionDue(prediction, day('2026-11-20'))).toBe(true);
    expect(isPredictionDue({ ...prediction, outcome: 'miss' }, day('2026-11-20'))).toBe(false);
  });
});
