import { addDays, type DayKey } from '../../calendar/day-key.ts';
import type { Direction } from './lean.ts';
import { type ChannelRule, endingShare, minimum, needed, signOf, windowDays } from './rule.ts';
import type { Weighed } from './walk.ts';

/** A run of evenings of one channel that lean one way. */
export interface Stretch {
  readonly direction: Direction;
  /** The first evening that belongs to it, looking back. */
  readonly since: DayKey;
  /** The evening on which there was enough to say so. */
  readonly found: DayKey;
  /** The first day without it: an evening pulled it back (`eased`), or too few were left to go by; null while it leans. */
  readonly ended: { readonly day: DayKey; readonly why: 'eased' | 'too-few' } | null;
}

/** Evenings nearer to the usual than this many spreads don't belong to a stretch. */
const belongs = 0.5;

/** So many spreads in all may pull the other way in the middle of a stretch. */
const giveUp = 6;

/** The first day of the run that ends with `last`: before it, evenings pull the other way more than along. */
const beginningOf = (earlier: readonly Weighed[], last: Weighed, direction: Direction): DayKey => {
  let since = last.day;
  let sum = 0;
  let most = -Infinity;
  for (const { day, z } of [...earlier, last].toReversed()) {
    sum += signOf(direction) * z - belongs;
    if (sum > most) [since, most] = [day, sum];
    if (sum < most - giveUp) break;
  }
  return since;
};

/** T toward one side as a share of what it takes: 1 begins a lean. Null with too few evenings. */
const shareOfNeeded = ({ window, learned, lasting }: Weighed, direction: Direction, rule: ChannelRule): number | null =>
  window === null ? null : (signOf(direction) * window.t) / needed(rule, window.evenings, learned, lasting);

/** The fifth evening from `index` back: three weeks after it, without another, fewer than five are left. */
const fifthBack = (weighed: readonly Weighed[], index: number): Weighed => {
  const fifth = weighed[index - minimum.recent + 1];
  if (fifth === undefined) throw new RangeError('Nothing leans on fewer than five evenings');
  return fifth;
};

const gone = (open: Omit<Stretch, 'ended'>, fifth: Weighed): Stretch => ({
  ...open,
  ended: { day: addDays(fifth.day, windowDays), why: 'too-few' },
});

const beginsWith = (weighed: readonly Weighed[], index: number, rule: ChannelRule): Omit<Stretch, 'ended'> | null => {
  const evening = weighed[index];
  const direction = rule.directions.find(
    (one) => evening && signOf(one) * evening.z > 0 && (shareOfNeeded(evening, one, rule) ?? 0) >= 1,
  );
  if (evening === undefined || direction === undefined) return null;
  return { direction, since: beginningOf(weighed.slice(0, index), evening, direction), found: evening.day };
};

/**
 * The runs that lean, oldest first. One begins on an evening that leans the same way and never in a gap, where only
 * what pulled the other way drops out. It ends on an evening that brings T back, or on the day that leaves fewer than five evenings to go by.
 * `today` is a day number.
 */
export const stretchesOf = (weighed: readonly Weighed[], rule: ChannelRule, today: number): readonly Stretch[] => {
  const stretches: Stretch[] = [];
  let open: Omit<Stretch, 'ended'> | null = null;
  for (const [index, evening] of weighed.entries()) {
    if (open) {
      const fifth = fifthBack(weighed, index - 1);
      const isGone = evening.number > fifth.number + windowDays;
      const isBack = (shareOfNeeded(evening, open.direction, rule) ?? 0) < endingShare;
      if (isGone) stretches.push(gone(open, fifth));
      else if (isBack) stretches.push({ ...open, ended: { day: evening.day, why: 'eased' } });
      if (isGone || isBack) open = null;
    }
    if (!open) open = beginsWith(weighed, index, rule);
  }
  if (!open) return stretches;
  const fifth = fifthBack(weighed, weighed.length - 1);
  return [...stretches, today < fifth.number + windowDays ? { ...open, ended: null } : gone(open, fifth)];
};
