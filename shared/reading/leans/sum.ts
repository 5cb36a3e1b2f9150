import type { DayKey } from '../../calendar/day-key.ts';
import type { ChannelWalk } from './channel.ts';
import type { Direction } from './lean.ts';
import { minimum, signOf } from './rule.ts';
import type { Weighed } from './walk.ts';

export interface Share {
  readonly day: DayKey;
  /** Of all that pulls this way in the three weeks, 0 … 1. */
  readonly share: number;
}

/** What the finding was worked out from, in numbers that can be put in words. */
export interface Sum {
  /** Evenings of the last three weeks that were held against the usual. */
  readonly evenings: number;
  /** Their mean, weekdays as they fell, and the usual's middle; in the channel's unit. */
  readonly mean: number;
  readonly usual: number;
  /** Evenings that the usual was learned from. */
  readonly learned: number;
  /** Spreads from the usual; above 0 is toward numb. */
  readonly meanZ: number;
  /** Which way it is worked out: how it leans, or else the side it is on. */
  readonly direction: Direction;
  /** The evenings that weigh most, heaviest first, and those that pull hardest the other way. */
  readonly along: readonly Share[];
  readonly against: readonly Share[];
}

const shown = 3;

const sharesOf = (evenings: readonly Weighed[], sign: 1 | -1): readonly Share[] => {
  const pulling = evenings.filter(({ z }) => sign * z > 0);
  const all = pulling.reduce((sum, { z }) => sum + Math.abs(z), 0);
  return pulling
    .toSorted((a, b) => Math.abs(b.z) - Math.abs(a.z) || (a.day < b.day ? 1 : -1))
    .slice(0, shown)
    .map(({ day, z }) => ({ day, share: Math.abs(z) / all }));
};

export const meanOf = (values: readonly number[]): number =>
  values.reduce((sum, value) => sum + value, 0) / values.length;

/** Null with fewer than five evenings to hold against the usual. `inUnit` turns a value into what is shown. */
export const sumOf = (
  { recentWeighed, usual, leaning }: Pick<ChannelWalk, 'recentWeighed' | 'usual' | 'leaning'>,
  inUnit: (value: number) => number,
): Sum | null => {
  if (usual === null || recentWeighed.length < minimum.recent) return null;
  const meanZ = meanOf(recentWeighed.map(({ z }) => z));
  const direction = leaning?.direction ?? (meanZ < 0 ? 'flooded' : 'numb');
  const sign = signOf(direction);
  return {
    evenings: recentWeighed.length,
    mean: inUnit(meanOf(recentWeighed.map(({ value }) => value))),
    usual: inUnit(usual.centre),
    learned: usual.evenings,
    meanZ,
    direction,
    along: sharesOf(recentWeighed, sign),
    against: sharesOf(recentWeighed, sign === 1 ? -1 : 1),
  };
};
