import { addDays, type DayKey, daysBetween } from '../../calendar/day-key.ts';
import { sideOf } from '../evening-place.ts';
import { median } from '../weeks.ts';
import type { Channels, ChannelWalk } from './channel.ts';
import type { EveningValue } from './evening-value.ts';
import { isHomecoming } from './homecoming.ts';
import { type Direction } from './lean.ts';
import { minimum, signOf } from './rule.ts';
import { meanOf } from './sum.ts';

/**
 * The kind of finding to put first. `steady-numb`: on the numb side for over eight weeks, whether it leans or was always
 * so. `nearer`: it leans, and only back from the other end. `words-flatter`: the words lean and the dial doesn't. `as-usual`: nothing leans, but the usual isn't in balance.
 */
export type Speaks =
  | 'balance'
  | 'as-usual'
  | 'numb'
  | 'flooded'
  | 'swinging'
  | 'easing'
  | 'nearer'
  | 'steady-numb'
  | 'words-flatter'
  | 'too-few';

const longDays = 56;
const easingDays = 14;
/** Evenings of those two weeks that it takes to say they came back, and how near to the usual they must be. */
const easingEvenings = 4;
const near = 0.5;
/** Evenings on each side within three weeks, and how much wider than usual they must lie. */
const swingEvenings = 3;
const swingWidth = 1.5;

export const isMet = ({ recentWeighed }: Pick<ChannelWalk, 'recentWeighed'>): boolean =>
  recentWeighed.length >= minimum.recent;

const isBack = ({ weighed }: ChannelWalk, today: DayKey, direction: Direction): boolean => {
  const latest = weighed.filter(({ day }) => daysBetween(day, today) < easingDays);
  // Back at a usual that is numb is not back in balance.
  const middle = median(latest.map(({ value }) => value));
  return (
    latest.length >= easingEvenings &&
    signOf(direction) * meanOf(latest.map(({ z }) => z)) < near &&
    middle !== null &&
    sideOf(middle) === 'balance'
  );
};

const isEasing = (readings: ChannelWalk, today: DayKey): boolean => {
  const last = readings.stretches.at(-1);
  // By its own evenings: it may be found only once older ones, which pulled the other way, are out of the three weeks.
  if (last === undefined || last.ended?.why === 'too-few' || daysBetween(last.since, today) < easingDays) return false;
  if (isHomecoming(readings, last, today)) return false;
  return (
    (last.ended === null || daysBetween(last.ended.day, today) < easingDays) && isBack(readings, today, last.direction)
  );
};

const isSwinging = ({ recentWeighed }: ChannelWalk): boolean => {
  const on = (side: Direction): number => recentWeighed.filter(({ value }) => sideOf(value) === side).length;
  const width = Math.sqrt(meanOf(recentWeighed.map(({ z }) => z * z)));
  return on('numb') >= swingEvenings && on('flooded') >= swingEvenings && width >= swingWidth;
};

const sits = (evenings: readonly EveningValue[]): ReturnType<typeof sideOf> | null => {
  const middle = median(evenings.map(({ value }) => value));
  return middle === null || evenings.length < minimum.recent ? null : sideOf(middle);
};

/** On the numb side in both halves of the last eight weeks, by the marks themselves. */
const isLongNumb = ({ evenings }: ChannelWalk, today: DayKey): boolean => {
  const half = (from: number): readonly EveningValue[] => {
    const [start, end] = [addDays(today, -from), addDays(today, longDays / 2 - from)];
    return evenings.filter(({ day }) => day > start && day <= end);
  };
  return sits(half(longDays)) === 'numb' && sits(half(longDays / 2)) === 'numb';
};

/** The dial leads: words are spoken of where it has nothing to say. */
export const speakOf = ({ readings, words }: Channels, today: DayKey): Speaks => {
  const dial = readings.leaning;
  if (!dial && !words.leaning && !isMet(readings)) return 'too-few';
  if (isMet(readings) && isEasing(readings, today)) return 'easing';
  if (dial) {
    if (isHomecoming(readings, dial, today)) return 'nearer';
    return dial.direction === 'numb' && daysBetween(dial.since, today) > longDays ? 'steady-numb' : dial.direction;
  }
  if (words.leaning) return isMet(readings) ? 'words-flatter' : words.leaning.direction;
  if (isSwinging(readings)) return 'swinging';
  if (isLongNumb(readings, today)) return 'steady-numb';
  return sits(readings.recent) === 'balance' ? 'balance' : 'as-usual';
};
