import type { DayKey } from '../../calendar/day-key.ts';
import { sideOf } from '../evening-place.ts';
import { median } from '../weeks.ts';
import type { ChannelWalk } from './channel.ts';
import { longestUsual } from './rule.ts';
import { numberOf } from './evening-value.ts';
import type { Stretch } from './stretches.ts';

const sideOfMiddle = (values: readonly number[]): ReturnType<typeof sideOf> | null => {
  const middle = median(values);
  return middle === null ? null : sideOf(middle);
};

/**
 * Whether a stretch only leads back from one end of the dial. Held against a usual that is numb, balance leans toward
 * flooded; whoever comes out of a hard time must not be told that another one began.
 */
export const isHomecoming = (
  { evenings }: Pick<ChannelWalk, 'evenings'>,
  { direction, since, ended }: Pick<Stretch, 'direction' | 'since' | 'ended'>,
  today: DayKey,
): boolean => {
  const until = ended?.day ?? today;
  const first = numberOf(since);
  const before = evenings.filter(({ number }) => number < first && number >= first - longestUsual);
  const during = evenings.filter(({ day }) => day >= since && day <= until);
  const cameFrom = direction === 'numb' ? 'flooded' : 'numb';
  return (
    sideOfMiddle(before.map(({ value }) => value)) === cameFrom &&
    sideOfMiddle(during.map(({ value }) => value)) !== direction
  );
};
