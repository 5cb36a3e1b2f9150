import type { CheckIn, DayChip } from '../journal/check-in.ts';
import type { Weekly, WeeklyQuestion } from '../journal/weekly.ts';
import { type DayKey, weekOf } from '../calendar/day-key.ts';

/** What the work itself was like: it stands beside the feelings, so that it isn't all the worker's fault. */
export interface Conditions {
  /** People on the caseload, first and last said since then; null where it wasn't. */
  readonly caseload: { readonly first: number; readonly last: number } | null;
  /** Hours of the weeks for which they were said. */
  readonly hours: readonly number[];
  /** Days really off, of the weeks for which they were said. */
  readonly daysOff: readonly number[];
  /** Days of each kind that are heavy to be near. */
  readonly exposure: readonly { readonly chip: DayChip; readonly days: number }[];
  readonly heavyDays: number;
  readonly potholes: number;
}

const heavyChips = ['crisis-call', 'court', 'a-loss', 'home-visit'] as const satisfies readonly DayChip[];

const weeksSince = (since: DayKey, weeklies: readonly Weekly[]): readonly Weekly[] =>
  weeklies.filter(({ monday }) => monday >= weekOf(since)).toSorted((a, b) => (a.monday < b.monday ? -1 : 1));

export const conditionsSince = (
  since: DayKey,
  weeklies: readonly Weekly[],
  checkIns: readonly CheckIn[],
  potholes: number,
): Conditions => {
  const weeks = weeksSince(since, weeklies);
  const caseloads = weeks.flatMap(({ caseload }) => (caseload === null ? [] : [caseload]));
  const [first] = caseloads;
  const days = checkIns.filter(({ day }) => day >= since);
  return {
    caseload: first === undefined ? null : { first, last: caseloads.at(-1) ?? first },
    hours: weeks.flatMap(({ hours }) => (hours === null ? [] : [hours])),
    daysOff: weeks.flatMap(({ daysOff }) => (daysOff === null ? [] : [daysOff])),
    exposure: heavyChips.flatMap((chip) => {
      const count = days.filter(({ chips }) => chips.includes(chip)).length;
      return count === 0 ? [] : [{ chip, days: count }];
    }),
    heavyDays: days.filter(({ load }) => load === 'heavy').length,
    potholes,
  };
};

/** The person's own readings in numbers of evenings; they leave only where they were put in. */
export interface OwnReadings {
  readonly evenings: number;
  readonly numb: number;
  readonly flooded: number;
  /** Days that the person called heavy. */
  readonly heavyDays: number;
  /** What the last week was answered with, of what a supervisor can do something about. */
  readonly week: readonly { readonly question: AboutWork; readonly answer: number }[];
}

const aboutWork = ['mineToDo', 'unsaid', 'backed', 'worn'] as const satisfies readonly WeeklyQuestion[];
export type AboutWork = (typeof aboutWork)[number];

/** The sides of the dial, from the third stop out. */
const sideFrom = 2;

export const readingsSince = (
  since: DayKey,
  checkIns: readonly CheckIn[],
  weeklies: readonly Weekly[],
): OwnReadings => {
  const last = weeksSince(since, weeklies).at(-1);
  const dials = checkIns.flatMap(({ day, closeness }) => (day < since || closeness === null ? [] : [closeness]));
  return {
    evenings: dials.length,
    numb: dials.filter((dial) => dial >= sideFrom).length,
    flooded: dials.filter((dial) => dial <= -sideFrom).length,
    heavyDays: checkIns.filter(({ day, load }) => day >= since && load === 'heavy').length,
    week: aboutWork.flatMap((question) => {
      const answer = last?.[question] ?? null;
      return answer === null ? [] : [{ question, answer }];
    }),
  };
};
