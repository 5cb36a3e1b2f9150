import { expect, test } from 'vitest';
import { addDays, type DayKey } from '#shared/calendar/day-key';
import { supervisedWeeks } from '#shared/reading/relations/supervised-weeks';

const monday = '2026-01-05' as DayKey;
const inWeek = (week: number, day: number): DayKey => addDays(monday, 7 * week + day);
const today = inWeek(30, 2);

/** Three evenings in each of so many weeks, and a supervision in every other one. */
const everyOther = (weeks: number, supervised: number, without: number) => ({
  evenings: Array.from({ length: weeks }, (_, week) =>
    [0, 1, 3].map((day) => ({ day: inWeek(week, day), closeness: week % 2 === 0 ? supervised : without })),
  ).flat(),
  supervisions: Array.from({ length: weeks }, (_, week) => week)
    .filter((week) => week % 2 === 0)
    .map((week) => inWeek(week, 4)),
});

const counts = (evenings: Parameters<typeof supervisedWeeks>[0], supervisions: readonly DayKey[]) =>
  supervisedWeeks(evenings, supervisions, today)?.levels.map(({ level, evenings: weeks }) => [level, weeks]);

test('nothing is set side by side before any supervision', () => {
  expect(supervisedWeeks(everyOther(20, 0, 3).evenings, [], today)).toBeNull();
});

test('it waits for eight weeks of each, and then says what holds', () => {
  const early = everyOther(15, 0, 3);
  expect(supervisedWeeks(early.evenings, early.supervisions, today)?.finding).toEqual({ type: 'waiting' });
  const enough = everyOther(16, 0, 3);
  expect(supervisedWeeks(enough.evenings, enough.supervisions, today)?.finding).toMatchObject({
    type: 'shift',
    nearerNumb: 'unsupervised',
    nearerFlooded: 'supervised',
  });
  const alike = everyOther(16, 1, 1);
  expect(supervisedWeeks(alike.evenings, alike.supervisions, today)?.finding).toEqual({ type: 'no-clear-difference' });
});

test('weeks before the first supervision, this week, weeks away and a single evening count for neither', () => {
  const { evenings, supervisions } = everyOther(6, 0, 3);
  expect(counts(evenings, supervisions)).toEqual([
    ['supervised', 3],
    ['unsupervised', 3],
  ]);
  expect(counts(evenings, supervisions.slice(1))).toEqual([
    ['supervised', 2],
    ['unsupervised', 2],
  ]);
  const more = [
    ...evenings,
    { day: inWeek(7, 1), closeness: 2 },
    { day: inWeek(8, 1), closeness: null },
    { day: inWeek(8, 2), closeness: null },
    { day: inWeek(30, 0), closeness: 2 },
    { day: inWeek(30, 1), closeness: 2 },
  ];
  expect(counts(more, supervisions)).toEqual([
    ['supervised', 3],
    ['unsupervised', 3],
  ]);
});

test('two supervisions in one week are one week with', () => {
  const { evenings, supervisions } = everyOther(6, 0, 3);
  expect(counts(evenings, [...supervisions, inWeek(0, 0)])).toEqual(counts(evenings, supervisions));
});
