import { type EveningValue, weekdayOf } from './evening-value.ts';
import { lastingOf } from './lasting.ts';
import type { ChannelRule } from './rule.ts';

/** One person's own usual in one channel. */
export interface Usual {
  /** Evenings it was learned from. */
  readonly evenings: number;
  readonly median: number;
  /** The middle, refined: stops are coarse, and a median of them alone can be half a stop off. */
  readonly centre: number;
  /** Like a standard deviation, deaf to a few odd evenings. */
  readonly spread: number;
  /** What each weekday, Monday first, usually adds. */
  readonly weekdays: readonly number[];
  /** How much of one evening is left in the next ones, −1 … 1. */
  readonly lasting: number;
}

/**
 * No single evening counts for more spreads than this. READING.md clips at 3; on marks that come in stops, this finds
 * more at the same number of false notices (`npm run eval:trend`).
 */
const mostSpreads = 2.2;
/** So many evenings of people in general stand beside one's own. */
const priorEvenings = 6;
/** So many evenings without any weekday's colour stand beside each weekday's own. */
const priorWeekday = 4;
/** What turns a median distance into a standard deviation, for bell-shaped values. */
const madScale = 1.4826;

/** For the middle itself less, so that a bad week hardly moves it: Huber's constant. */
const mostForMiddle = 1.5;

const clip = (spreads: number, most = mostSpreads): number => Math.max(-most, Math.min(most, spreads));

/** The median. Sorted as bare numbers, which is many times quicker: this runs for every week of every year. */
const middleOf = (values: Float64Array): number => {
  const sorted = values.toSorted();
  const upper = sorted[Math.floor(sorted.length / 2)] ?? 0;
  return sorted.length % 2 === 1 ? upper : ((sorted[sorted.length / 2 - 1] ?? upper) + upper) / 2;
};

/** The mean of `values`, with none further from `start` than the most: one step of Huber's estimate. */
const clippedMean = (values: Float64Array | readonly number[], start: number, spread: number): number => {
  let sum = 0;
  for (const value of values) sum += clip((value - start) / spread, mostForMiddle);
  return start + (spread * sum) / values.length;
};

const weekdayShifts = (evenings: readonly EveningValue[], middle: number, spread: number): readonly number[] => {
  const byDay: number[][] = [[], [], [], [], [], [], []];
  for (const { number, value } of evenings) byDay[weekdayOf(number)]?.push(value);
  return byDay.map((values) =>
    values.length === 0
      ? 0
      : ((clippedMean(values, middle, spread) - middle) * values.length) / (values.length + priorWeekday),
  );
};

/** Median and median distance first, then one step toward mean and standard deviation with the odd evenings clipped. */
export const learnUsual = (evenings: readonly EveningValue[], rule: ChannelRule): Usual => {
  const values = Float64Array.from(evenings, ({ value }) => value);
  const middle = middleOf(values);
  const distance = middleOf(values.map((value) => Math.abs(value - middle)));
  const rough = Math.max(rule.leastSpread, madScale * distance);
  const weekdays = weekdayShifts(evenings, middle, rough);
  const level = Float64Array.from(evenings, ({ number, value }) => value - (weekdays[weekdayOf(number)] ?? 0));
  const centre = clippedMean(level, middle, rough);
  const spreads = level.map((value) => clip((value - centre) / rough));
  let squares = 0;
  for (const one of spreads) squares += (rough * one) ** 2;
  const pooled = (squares + priorEvenings * rule.populationSpread ** 2) / (level.length + priorEvenings);
  const spread = Math.max(rule.leastSpread, Math.sqrt(pooled));
  return { evenings: values.length, median: middle, centre, spread, weekdays, lasting: lastingOf(evenings, spreads) };
};

/** How many spreads an evening lies from the usual of its weekday, clipped. */
export const spreadsFrom = (usual: Usual, { number, value }: EveningValue): number =>
  clip((value - usual.centre - (usual.weekdays[weekdayOf(number)] ?? 0)) / usual.spread);
