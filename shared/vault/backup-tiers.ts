import { type DayKey, weekOf } from '../calendar/day-key.ts';

/** How many of each are kept: the newest of each of so many days, weeks and months that have one. */
export const tiers = { days: 7, weeks: 5, months: 12 } as const;

/** A backup by its file name; `at` orders those of one day. */
export interface Dated {
  readonly name: string;
  readonly day: DayKey;
  readonly at: number;
}

const newestOfEach = (newestFirst: readonly Dated[], stretch: (day: DayKey) => string, count: number): string[] => {
  const newest = new Map<string, string>();
  for (const { name, day } of newestFirst) if (!newest.has(stretch(day))) newest.set(stretch(day), name);
  return [...newest.values()].slice(0, count);
};

/** The backups that no tier keeps any more. Counted in stretches that have one, so a long pause costs none. */
export const outlived = (backups: readonly Dated[]): readonly string[] => {
  const newestFirst = backups.toSorted((a, b) => (a.day === b.day ? b.at - a.at : a.day < b.day ? 1 : -1));
  const kept = new Set([
    ...newestOfEach(newestFirst, (day) => day, tiers.days),
    ...newestOfEach(newestFirst, weekOf, tiers.weeks),
    ...newestOfEach(newestFirst, (day) => day.slice(0, 7), tiers.months),
  ]);
  return newestFirst.map(({ name }) => name).filter((name) => !kept.has(name));
};
