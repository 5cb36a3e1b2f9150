import { type Change, type Habits, noChange, ordinary } from './people.ts';

/** A kind of person: how they live, and what happens to them. */
export interface Kind {
  readonly name: string;
  readonly habits: Habits;
  readonly change: Omit<Change, 'onset'>;
  /** Which way they really lean; null when nothing about them should ever be said. */
  readonly leans: 'numb' | 'flooded' | null;
}

const nothing: Omit<Change, 'onset'> = noChange;

const kind = (
  name: string,
  leans: Kind['leans'],
  habits: Partial<Habits> = {},
  change: Partial<Omit<Change, 'onset'>> = {},
): Kind => ({ name, leans, habits: { ...ordinary, ...habits }, change: { ...nothing, ...change } });

export const steady = kind('steady', null);

/** READING.md 5: what every method is tried on. */
export const changes = {
  step: kind('step of 1 SD', 'numb', {}, { readings: 1 }),
  halfStep: kind('step of 0.5 SD', 'numb', {}, { readings: 0.5 }),
  longStep: kind('step of 1.5 SD', 'numb', {}, { readings: 1.5 }),
  ramp4: kind('ramp of 4 weeks to 1 SD', 'numb', {}, { readings: 1, ramp: 28 }),
  ramp8: kind('ramp of 8 weeks to 1 SD', 'numb', {}, { readings: 1, ramp: 56 }),
  stepDown: kind('step of 1 SD, flooded', 'flooded', {}, { readings: -1 }),
} as const;

/** Nothing happens to any of these, however hard they make it to see that. */
export const stressed: readonly Kind[] = [
  kind('writes 5 a week', null, { perWeek: 5.4 }),
  kind('writes 2 a week', null, { perWeek: 2.2 }),
  kind('writes twice a month', null, { perWeek: 0.5 }),
  kind('eight spells a year', null, { spells: 8 }),
  kind('moods that last (AR .5)', null, { carryOver: 0.5 }),
  kind('slow walk', null, { drift: 0.02 }),
  kind('strong weekdays', null, { weekdays: 0.8 }),
  kind('marks two or three stops only', null, { stops: [0.5, 0.9] }),
  kind('marks from end to end', null, { stops: [2, 2.6] }),
  kind('always on the numb side', null, { level: [2, 3] }),
  kind('never marks reach', null, { reachUnset: 1 }),
  kind('back from leave', null, {}, { away: 28, readings: -0.8, words: -0.5, lasts: 35 }),
  kind('sarcastic', null, { odd: 0.25, wordsNoise: 1.2 }),
  kind('jargon-heavy', null, { wordless: 0.6, wordsLevel: 0.8, wordsNoise: 0.5 }),
  kind('third-person stylist', null, { wordsLevel: 1, wordsDrift: 0.02 }),
  kind('non-native writer', null, { wordless: 0.4, wordsLevel: 0.4, wordsNoise: 1.1, wordsDrift: 0.015 }),
];

/** Something does. */
export const changing: readonly Kind[] = [
  kind('slow numbing, 12 weeks', 'numb', {}, { readings: 1.2, words: 0.4, ramp: 84 }),
  kind('sudden', 'numb', {}, { readings: 1.5, words: 0.3 }),
  kind('grief month', 'flooded', {}, { readings: -1.4, words: -0.3, lasts: 30 }),
  kind('over-involved', 'flooded', {}, { readings: -1.2, ramp: 42 }),
  kind('numbing, writes 2 a week', 'numb', { perWeek: 2.2 }, { readings: 1.2, ramp: 28 }),
  kind('numbing, writes twice a month', 'numb', { perWeek: 0.5 }, { readings: 1.2, ramp: 28 }),
  kind('numbing after leave', 'numb', {}, { away: 21, readings: 1.2 }),
  kind('numbing, sarcastic', 'numb', { odd: 0.25, wordsNoise: 1.2 }, { readings: 1.2, words: 0.3 }),
  kind('numbing, non-native', 'numb', { wordless: 0.4, wordsNoise: 1.1 }, { readings: 1.2, words: 0.3 }),
  kind('only the words turn flat', 'numb', {}, { words: 1 }),
];
