import * as v from 'valibot';
import { type DayKey, weekday } from '../calendar/day-key.ts';
import { Day, scale, StoredInstant } from './record.ts';

const Monday = v.pipe(
  Day,
  v.check((day) => weekday(day) === 1, 'not a Monday'),
);

const count = (most: number) => v.nullable(v.pipe(v.number(), v.safeInteger(), v.minValue(0), v.maxValue(most)));

const Answers = {
  /** 0 not at all … 4 a great deal; the two tanks as in the check-in. */
  reached: scale(0, 4),
  putDown: scale(0, 4),
  bodyOnly: scale(0, 4),
  cameBack: scale(0, 4),
  fuelForThem: scale(0, 4),
  fuelForMe: scale(0, 4),
  difference: scale(0, 4),
  mineToDo: scale(0, 4),
  unsaid: scale(0, 4),
  backed: scale(0, 4),
  worn: scale(0, 4),
  leaving: scale(0, 4),
  /** What the week was like from outside: people on the caseload, hours worked, days that were really off. */
  caseload: count(999),
  hours: count(168),
  daysOff: count(7),
};

const WeeklyV1 = v.strictObject({
  type: v.literal('weekly'),
  version: v.literal(1),
  /** The first day of the week it is about. */
  monday: Monday,
  at: StoredInstant,
  ...Answers,
});

/** A look at one week, every question of which may be skipped. A week without one stays empty. Never summed to a score. */
export const Weekly = v.variant('version', [WeeklyV1]);
export type Weekly = v.InferOutput<typeof WeeklyV1>;
export type WeeklyAnswers = Pick<Weekly, keyof typeof Answers>;

/** What is asked, in its order. */
export const weeklyQuestions = [
  'reached',
  'putDown',
  'bodyOnly',
  'cameBack',
  'fuelForThem',
  'fuelForMe',
  'difference',
  'mineToDo',
  'unsaid',
  'backed',
  'worn',
  'leaving',
] as const satisfies readonly (keyof WeeklyAnswers)[];
export type WeeklyQuestion = (typeof weeklyQuestions)[number];

export const weeklyCounts = ['caseload', 'hours', 'daysOff'] as const satisfies readonly (keyof WeeklyAnswers)[];
export type WeeklyCount = (typeof weeklyCounts)[number];

export const noAnswers: WeeklyAnswers = {
  reached: null,
  putDown: null,
  bodyOnly: null,
  cameBack: null,
  fuelForThem: null,
  fuelForMe: null,
  difference: null,
  mineToDo: null,
  unsaid: null,
  backed: null,
  worn: null,
  leaving: null,
  caseload: null,
  hours: null,
  daysOff: null,
};

export const newWeekly = (monday: DayKey, at: Weekly['at'], answers: WeeklyAnswers): Weekly => ({
  type: 'weekly',
  version: 1,
  monday,
  at,
  ...answers,
});

export const answersOf = (weekly: WeeklyAnswers): WeeklyAnswers => {
  const names = [...weeklyQuestions, ...weeklyCounts];
  return Object.fromEntries(names.map((name) => [name, weekly[name]])) as unknown as WeeklyAnswers;
};

/** True when nothing at all was answered. */
export const isUnanswered = (answers: WeeklyAnswers): boolean =>
  [...weeklyQuestions, ...weeklyCounts].every((name) => answers[name] === null);
