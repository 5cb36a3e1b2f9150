import { type DayKey, daysBetween, weekOf } from '../../calendar/day-key.ts';
import type { ChannelWalk } from './channel.ts';
import { isHomecoming } from './homecoming.ts';
import type { Direction } from './lean.ts';
import { signOf } from './rule.ts';
import type { Stretch } from './stretches.ts';
import type { Weighed } from './walk.ts';

/** A stretch that is over, as the person might remember it. */
export interface Eased {
  readonly direction: Direction;
  readonly since: DayKey;
  /** The last evening that leaned. */
  readonly until: DayKey;
  /** The Monday of the week it eased: whose own words are worth reading again. */
  readonly week: DayKey;
}

/** Shorter ones are a bad week, and nothing to look back on. */
const leastDays = 14;
/** Evenings nearer to the usual than this many spreads no longer belong. */
const belongs = 0.5;

/** Where a stretch turned. T looks back three weeks, so it falls well after the evenings have. */
const turnOf = (
  weighed: readonly Weighed[],
  { direction, since }: Stretch,
  end: DayKey,
): Omit<Eased, 'direction'> | null => {
  let until: DayKey | null = null;
  let next: DayKey | null = null;
  let sum = 0;
  let most = -Infinity;
  for (const { day, z } of weighed) {
    if (day < since || day > end) continue;
    sum += signOf(direction) * z - belongs;
    next ??= day;
    if (sum > most) [until, most, next] = [day, sum, null];
  }
  return until === null || next === null ? null : { since, until, week: weekOf(next) };
};

/** The latest stretch this way, of two weeks or more, that evenings brought to an end and not a gap; null for none. */
export const lastEased = (
  { evenings, stretches, weighed }: Pick<ChannelWalk, 'evenings' | 'stretches' | 'weighed'>,
  direction: Direction,
): Eased | null => {
  for (const stretch of stretches.toReversed()) {
    if (stretch.direction !== direction || stretch.ended?.why !== 'eased') continue;
    if (isHomecoming({ evenings }, stretch, stretch.ended.day)) continue;
    const turn = turnOf(weighed, stretch, stretch.ended.day);
    if (turn && daysBetween(turn.since, turn.until) >= leastDays) return { direction, ...turn };
  }
  return null;
};
