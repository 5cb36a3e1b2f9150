import { expect, test } from 'vitest';
import { addDays, type DayKey } from '#shared/calendar/day-key';
import { besideBefore } from '#shared/reading/relations/beside-before';

const from = '2026-11-02' as DayKey;
const evening = (day: number, closeness: number | null, reach: number | null = null) => ({
  day: addDays(from, day),
  closeness,
  reach,
});

test('two marked weeks stand beside the fourteen days before them, and nothing outside of both counts', () => {
  const before = [-14, -12, -10, -8, -3, -1].map((day) => evening(day, 3, 0));
  const marked = [0, 2, 4, 6, 9, 13].map((day) => evening(day, 1, 2));
  const found = besideBefore([evening(-15, -4), ...before, evening(5, null), ...marked, evening(14, -4)], from);
  expect(found.before).toMatchObject({ from: '2026-10-19', to: '2026-11-01', evenings: 6, median: 3, reach: 0 });
  expect(found.marked).toMatchObject({ from: '2026-11-02', to: '2026-11-15', evenings: 6, median: 1, reach: 2 });
});

test('a stretch with fewer than six evenings has no middle', () => {
  const { before, marked } = besideBefore(
    [0, 1, 2, 3, 4].map((day) => evening(day, 1)),
    from,
  );
  expect([before.median, marked.median, marked.evenings]).toEqual([null, null, 5]);
});
