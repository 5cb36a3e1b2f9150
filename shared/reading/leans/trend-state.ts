import { type DayKey, daysBetween } from '../../calendar/day-key.ts';
import { median } from '../weeks.ts';
import { channelsOf, type ChannelWalk } from './channel.ts';
import { type Eased, lastEased } from './eased.ts';
import { indexOfWords } from './evening-value.ts';
import { leansOf } from './find-leans.ts';
import type { Direction, Lean, TrendDay } from './lean.ts';
import { type Notice, noticesOf } from './notices.ts';
import { minimum, silenceDays } from './rule.ts';
import { isMet, type Speaks, speakOf } from './speak-of.ts';
import { type Sum, sumOf } from './sum.ts';

/** How far along the minimum is, each never past what it needs. */
export interface TowardsMinimum {
  readonly evenings: number;
  /** Whole weeks between the first evening and today. */
  readonly weeks: number;
  /** Evenings in the last three weeks. */
  readonly recent: number;
  readonly isMet: boolean;
}

/** One channel in its own unit: stops of the dial, or the index of the words. */
export interface ChannelState {
  readonly towards: TowardsMinimum;
  /** Of the last three weeks, as they were marked or written. */
  readonly recent: { readonly evenings: number; readonly median: number | null };
  readonly leans: Direction | null;
  /** Where their evenings usually lie: the middle one, and from where to where about half of them do. */
  readonly usual: { readonly median: number; readonly from: number; readonly to: number } | null;
  /** Null while fewer than five evenings can be held against the usual. */
  readonly sum: Sum | null;
}

export interface TrendState {
  readonly leans: readonly Lean[];
  readonly speaksOf: Speaks;
  /** A lean to point at on Today until it was looked at: of the last 28 days, and it still leans. */
  readonly notice: Notice | null;
  readonly readings: ChannelState;
  readonly words: ChannelState;
  /** Which way the dial leaned last, whether or not it still does. */
  readonly lastLeaned: Direction | null;
  readonly lastEased: Readonly<Record<Direction, Eased | null>>;
}

const towards = (channel: ChannelWalk, today: DayKey): TowardsMinimum => {
  const first = channel.evenings[0];
  const days = first === undefined ? 0 : daysBetween(first.day, today);
  return {
    evenings: Math.min(channel.evenings.length, minimum.evenings),
    weeks: Math.min(Math.floor(days / 7), minimum.days / 7),
    recent: Math.min(channel.recent.length, minimum.recent),
    isMet: isMet(channel),
  };
};

/** Half of all bell-shaped values lie within so many spreads. */
const middleHalf = 0.674;

const stateOf = (channel: ChannelWalk, today: DayKey, inUnit: (value: number) => number): ChannelState => {
  const { usual } = channel;
  const middle = median(channel.recent.map(({ value }) => value));
  return {
    towards: towards(channel, today),
    recent: { evenings: channel.recent.length, median: middle === null ? null : inUnit(middle) },
    leans: channel.leaning?.direction ?? null,
    usual: usual && {
      median: inUnit(usual.median),
      from: inUnit(usual.centre - middleHalf * usual.spread),
      to: inUnit(usual.centre + middleHalf * usual.spread),
    },
    sum: sumOf(channel, inUnit),
  };
};

/** Everything the Trends screen and Today say of the dial and the words on `today`, from the days up to it. */
export const trendState = (days: readonly TrendDay[], today: DayKey): TrendState => {
  const channels = channelsOf(days, today);
  const leans = leansOf(channels);
  const notice = noticesOf(channels).at(-1);
  const stands =
    notice !== undefined &&
    daysBetween(notice.day, today) < silenceDays &&
    leans.some(({ direction }) => direction === notice.direction);
  return {
    leans,
    speaksOf: speakOf(channels, today),
    notice: stands ? notice : null,
    readings: stateOf(channels.readings, today, (stops) => Math.max(-4, Math.min(4, stops))),
    words: stateOf(channels.words, today, indexOfWords),
    lastLeaned: channels.readings.stretches.at(-1)?.direction ?? null,
    lastEased: { numb: lastEased(channels.readings, 'numb'), flooded: lastEased(channels.readings, 'flooded') },
  };
};
