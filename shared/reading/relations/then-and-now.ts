import type { DayKey } from '../../calendar/day-key.ts';
import type { DayChip, Readings } from '../../journal/check-in.ts';
import { type Difference, differenceOf } from './differ.ts';
import { hollowFrom } from './level-summary.ts';
import { type MarkedEvening, type Stretch, stretchOf } from './stretch.ts';

/** The dial on evenings with one kind of day: the earlier half of them beside the recent one. */
export type ThenAndNow =
  /** `missing` evenings more make six on either side. */
  | { readonly type: 'waiting'; readonly evenings: number; readonly missing: number }
  | {
      readonly type: 'compared';
      readonly earlier: Stretch;
      readonly recent: Stretch;
      /** `one` is the earlier half, `other` the recent one. */
      readonly difference: Difference;
    };

type Exposed = Pick<Readings, 'closeness' | 'reach' | 'chips'> & { readonly day: DayKey };

const halfOf = (first: MarkedEvening, rest: readonly MarkedEvening[]): Stretch =>
  stretchOf([first, ...rest], first.day, rest.at(-1)?.day ?? first.day);

/** Asked for, never offered: how such days landed at first and how they land lately. An odd one out counts as recent. */
export const thenAndNow = (evenings: readonly Exposed[], chip: DayChip): ThenAndNow => {
  const marked = evenings
    .flatMap(({ day, closeness, reach, chips }) =>
      closeness !== null && chips.includes(chip) ? [{ day, dial: closeness, reach }] : [],
    )
    .toSorted((a, b) => (a.day < b.day ? -1 : 1));
  const middle = Math.floor(marked.length / 2);
  const [[first, ...early], [second, ...late]] = [marked.slice(0, middle), marked.slice(middle)];
  if (first === undefined || second === undefined || middle < hollowFrom) {
    return { type: 'waiting', evenings: marked.length, missing: 2 * hollowFrom - marked.length };
  }
  return {
    type: 'compared',
    earlier: halfOf(first, early),
    recent: halfOf(second, late),
    difference: differenceOf(
      [first, ...early].map(({ dial }) => dial),
      [second, ...late].map(({ dial }) => dial),
    ),
  };
};
