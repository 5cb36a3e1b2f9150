import { describe, expect, test } from 'vitest';
import { nextCheckUp } from '#shared/aliases/check-up';
import { isSpike, mentionsByWeek } from '#shared/aliases/mentions';
import { rockLoad } from '#shared/aliases/rock-load';
import { addDays, type DayKey, daysBetween, weekOf } from '#shared/calendar/day-key';

const day = (text: string): DayKey => text as DayKey;

describe('mentions', () => {
  const pages = [
    { day: day('2026-11-02'), text: 'Heron came. Heron’s bus.' },
    { day: day('2026-11-08'), text: 'HERON again, and a heron.' },
    { day: day('2026-11-09'), text: 'Marlow rang.' },
    { day: day('2026-11-16'), text: 'Nothing.' },
  ];

  test('are counted by the week, under all that someone is or was called, and never as the word', () => {
    expect(mentionsByWeek(pages, ['Heron', 'Marlow'])).toEqual([
      { monday: '2026-11-02', count: 3 },
      { monday: '2026-11-09', count: 1 },
    ]);
  });

  test('are many when they are twice the usual, and three at least', () => {
    const week = (monday: string, count: number) => ({ monday: day(monday), count });
    const usual = [week('2026-10-26', 2), week('2026-11-02', 1), week('2026-11-09', 2)];
    expect(isSpike([...usual, week('2026-11-16', 4)], day('2026-11-16'))).toBe(true);
    expect(isSpike([...usual, week('2026-11-16', 3)], day('2026-11-16'))).toBe(false);
    expect(isSpike([week('2026-11-09', 1), week('2026-11-16', 2)], day('2026-11-16'))).toBe(false);
    expect(isSpike([week('2026-11-16', 9)], day('2026-11-16'))).toBe(false);
  });
});

describe('a look at how things stand', () => {
  test('is offered for one a week at most, and over a year for each within 120 days', () => {
    const start = day('2026-01-05');
    const people = Array.from({ length: 12 }, (_, id) => ({ id, lastCheckUp: null as DayKey | null, since: start }));
    const looked = new Map<number, DayKey[]>();
    for (let at = 0; at < 365; at += 1) {
      const today = addDays(start, at);
      const id = nextCheckUp(people, today);
      const person = people.find((one) => one.id === id);
      if (id === null || person === undefined) continue;
      person.lastCheckUp = today;
      looked.set(id, [...(looked.get(id) ?? []), today]);
    }
    const weeks = [...looked.values()].flat().map(weekOf);
    expect(new Set(weeks).size).toBe(weeks.length);
    expect(looked.size).toBe(people.length);
    for (const days of looked.values()) {
      expect(days.length).toBeGreaterThanOrEqual(2);
      days.slice(1).forEach((one, at) => expect(daysBetween(days[at] ?? one, one)).toBeLessThanOrEqual(120));
    }
  });

  test('is offered for nobody before ninety days, and then for whoever waits longest', () => {
    const people = [
      { id: 'heron', lastCheckUp: null, since: day('2026-03-01') },
      { id: 'alder', lastCheckUp: day('2026-02-01'), since: day('2025-01-01') },
    ];
    expect(nextCheckUp(people, day('2026-05-01'))).toBeNull();
    expect(nextCheckUp(people, day('2026-06-15'))).toBe('alder');
  });
});

test('what leans on one falls when nobody does, and counts less who was not written of for long', () => {
  const today = day('2026-11-19');
  expect(rockLoad([], today)).toBe(0);
  expect(rockLoad([{ lastMention: day('2026-11-18') }, { lastMention: day('2026-09-01') }], today)).toBe(1.5);
  expect(rockLoad([{ lastMention: null }], today)).toBe(0.25);
});
