import { addDays, type DayKey, daysBetween, weekOf } from '../calendar/day-key.ts';

/** One evening as the chart sees it. */
export interface EveningMark {
  readonly day: DayKey;
  /** −4 flooded … +4 numb; null when the dial was not marked. */
  readonly closeness: number | null;
  /** 0 nothing … 3 a lot; null when not marked. */
  readonly reach: number | null;
  readonly words: number;
  readonly feelingWords: number;
}

/** A Monday-to-Sunday week of evenings. Medians and ranges are null when no evening of it was marked. */
export interface WeekOfMarks {
  readonly monday: DayKey;
  readonly evenings: readonly EveningMark[];
  /** Evenings with a marked dial. */
  readonly marked: number;
  readonly median: number | null;
  readonly lowest: number | null;
  readonly highest: number | null;
  readonly reachMedian: number | null;
  /** Per 100 words over all words of the week; null for fewer than `leastWords`. */
  readonly feelingRate: number | null;
}

/** The middle value; the mean of the two middle ones for an even count. Null for none. */
export const median = (values: readonly number[]): number | null => {
  const sorted = values.toSorted((a, b) => a - b);
  const upper = sorted[Math.floor(sorted.length / 2)];
  if (upper === undefined) return null;
  const lower = sorted[Math.ceil(sorted.length / 2) - 1] ?? upper;
  return (lower + upper) / 2;
};

const present = (values: readonly (number | null)[]): readonly number[] => values.filter((value) => value !== null);

/** "Numb." alone would be a hundred in a hundred. */
const leastWords = 4;

const week = (monday: DayKey, evenings: readonly EveningMark[]): WeekOfMarks => {
  const dial = present(evenings.map((evening) => evening.closeness));
  const words = evenings.reduce((sum, evening) => sum + evening.words, 0);
  const feeling = evenings.reduce((sum, evening) => sum + evening.feelingWords, 0);
  return {
    monday,
    evenings,
    marked: dial.length,
    median: median(dial),
    lowest: dial.length === 0 ? null : Math.min(...dial),
    highest: dial.length === 0 ? null : Math.max(...dial),
    reachMedian: median(present(evenings.map((evening) => evening.reach))),
    feelingRate: words < leastWords ? null : (100 * feeling) / words,
  };
};

/** `count` weeks up to the one that holds `today`, oldest first, empty ones included. */
export const weeksUpTo = (today: DayKey, count: number, evenings: readonly EveningMark[]): readonly WeekOfMarks[] => {
  const last = weekOf(today);
  return Array.from({ length: count }, (_, index) => {
    const monday = addDays(last, (index - count + 1) * 7);
    const inWeek = evenings.filter((evening) => {
      const days = daysBetween(monday, evening.day);
      return days >= 0 && days < 7;
    });
    return week(
      monday,
      inWeek.toSorted((a, b) => (a.day < b.day ? -1 : 1)),
    );
  });
};

/** What it takes before a line is drawn: so many marked evenings, and so many weeks that hold two or more of them. */
export const lineNeeds = { evenings: 9, weeks: 3 } as const;
const inFullWeek = 2;

/** How far the marked evenings are on the way to a line, never past what it needs. Before that there are only marks. */
export const towardsLine = (
  evenings: readonly EveningMark[],
): { readonly evenings: number; readonly weeks: number } => {
  const mondays = evenings.flatMap(({ closeness, day }) => (closeness === null ? [] : [weekOf(day)]));
  const full = [...new Set(mondays)].filter((monday) => mondays.filter((one) => one === monday).length >= inFullWeek);
  return {
    evenings: Math.min(mondays.length, lineNeeds.evenings),
    weeks: Math.min(full.length, lineNeeds.weeks),
  };
};

export const canDrawLine = (evenings: readonly EveningMark[]): boolean => {
  const now = towardsLine(evenings);
  return now.evenings === lineNeeds.evenings && now.weeks === lineNeeds.weeks;
};
