import { type DayKey, weekOf } from '../calendar/day-key.ts';
import { aliasPlaces } from './alias-places.ts';

/** How often an alias stands in what was written in one week. Weeks without it are left out. */
export interface WeekOfMentions {
  readonly monday: DayKey;
  readonly count: number;
}

/** Oldest week first. `aliases`: all that one entity is or was called. */
export const mentionsByWeek = (
  texts: Iterable<{ readonly day: DayKey; readonly text: string }>,
  aliases: readonly string[],
): readonly WeekOfMentions[] => {
  const weeks = new Map<DayKey, number>();
  for (const { day, text } of texts) {
    const count = aliases.reduce((sum, alias) => sum + aliasPlaces(text, alias).length, 0);
    if (count > 0) weeks.set(weekOf(day), (weeks.get(weekOf(day)) ?? 0) + count);
  }
  return [...weeks].map(([monday, count]) => ({ monday, count })).toSorted((a, b) => (a.monday < b.monday ? -1 : 1));
};

const leastMentions = 3;

const middle = (counts: readonly number[]): number => {
  const sorted = counts.toSorted((a, b) => a - b);
  const upper = sorted[Math.floor(sorted.length / 2)] ?? 0;
  return sorted.length % 2 === 1 ? upper : (upper + (sorted[sorted.length / 2 - 1] ?? 0)) / 2;
};

/** Whether someone was on the mind far more than usual that week: twice the middle of the other weeks, three at least. */
export const isSpike = (weeks: readonly WeekOfMentions[], monday: DayKey): boolean => {
  const now = weeks.find((week) => week.monday === monday)?.count ?? 0;
  const others = weeks.filter((week) => week.monday !== monday).map(({ count }) => count);
  return others.length > 0 && now >= leastMentions && now >= 2 * middle(others);
};
