import { eveningsOff, loads, type Readings, seats, sleeps } from '../../journal/check-in.ts';
import { type DialSummary, summaryOf } from './level-summary.ts';
import { findingOf, type RelationFinding } from './relation-finding.ts';

/** One evening's check-in: only readings of the same evening are held together. */
export type RelationEvening = Pick<
  Readings,
  'closeness' | 'sleep' | 'eveningOff' | 'load' | 'fuelForThem' | 'fuelForMe' | 'seat'
>;

/** By the lower tank: at most a quarter, about half, at least three quarters. */
export const fuels = ['low', 'middle', 'high'] as const;
export type Fuel = (typeof fuels)[number];

const levels = { sleep: sleeps, eveningOff: eveningsOff, load: loads, fuel: fuels, seat: seats } as const;

export type Factor = keyof typeof levels;
export type Level<F extends Factor = Factor> = (typeof levels)[F][number];

const factors = Object.keys(levels) as readonly Factor[];

export interface Relation {
  readonly factor: Factor;
  /** In the order they are asked, those without an evening included. */
  readonly levels: readonly (DialSummary & { readonly level: Level })[];
  readonly finding: RelationFinding<Level>;
}

const fullFrom = 3;
const lowUpTo = 1;

/** Null while a tank that could be the lower one is not marked: one at a quarter is low whatever the other holds. */
export const fuelOf = ({ fuelForThem, fuelForMe }: Pick<Readings, 'fuelForThem' | 'fuelForMe'>): Fuel | null => {
  const marked = [fuelForThem, fuelForMe].filter((tank) => tank !== null);
  const lower = Math.min(...marked);
  if (marked.length > 0 && lower <= lowUpTo) return 'low';
  if (marked.length < 2) return null;
  return lower >= fullFrom ? 'high' : 'middle';
};

const levelOf = (factor: Factor, evening: RelationEvening): Level | null =>
  factor === 'fuel' ? fuelOf(evening) : evening[factor];

/** Where the dial landed at each level of one thing, on the evenings that marked both. */
export const relationOf = (factor: Factor, evenings: readonly RelationEvening[]): Relation => {
  const dials = new Map<Level, number[]>(levels[factor].map((level) => [level, []]));
  for (const evening of evenings) {
    const level = levelOf(factor, evening);
    if (level !== null && evening.closeness !== null) dials.get(level)?.push(evening.closeness);
  }
  return {
    factor,
    levels: [...dials].map(([level, values]) => ({ level, ...summaryOf(values) })),
    finding: findingOf(dials),
  };
};

export const travelsWith = (evenings: readonly RelationEvening[]): readonly Relation[] =>
  factors.map((factor) => relationOf(factor, evenings));
