import type { DayKey } from '../../calendar/day-key.ts';
import type { ChannelWalk } from './channel.ts';
import { numberOf } from './evening-value.ts';
import type { Direction } from './lean.ts';
import { silenceDays } from './rule.ts';

/** A lean that may be pointed at, once. */
export interface Notice {
  /** The evening it fell due. */
  readonly day: DayKey;
  readonly direction: Direction;
}

type Channels = Record<'readings' | 'words', Pick<ChannelWalk, 'stretches' | 'weighed'>>;

interface Change {
  readonly day: DayKey;
  readonly direction: Direction;
  readonly channel: keyof Channels;
  readonly leans: boolean;
}

const changesOf = (channels: Channels): readonly Change[] =>
  (['readings', 'words'] as const)
    .flatMap((channel) =>
      channels[channel].stretches.flatMap(({ direction, found, ended }) => [
        { day: found, direction, channel, leans: true },
        ...(ended ? [{ day: ended.day, direction, channel, leans: false }] : []),
      ]),
    )
    .toSorted((a, b) => (a.day < b.day ? -1 : a.day > b.day ? 1 : Number(a.leans) - Number(b.leans)));

/** An evening of either channel on or after `day`. */
const nextEvening = ({ readings, words }: Channels, number: number): DayKey | null => {
  const days = [readings, words].flatMap(({ weighed }) => weighed.find((one) => one.number >= number)?.day ?? []);
  return days.toSorted()[0] ?? null;
};

/**
 * Every notice there has been, oldest first. A lean is pointed at once, however long it stays and whichever channel
 * joins it; after a notice there are 28 days without one. What began in them is told on the first evening after, if it
 * still leans: an evening, because nothing is ever told by a gap.
 */
export const noticesOf = (channels: Channels): readonly Notice[] => {
  const notices: Notice[] = [];
  const changes = changesOf(channels);
  const leaning: Record<Direction, Set<keyof Channels>> = { numb: new Set(), flooded: new Set() };
  const waiting = new Set<Direction>();
  const tell = (until: DayKey | null): void => {
    for (const direction of waiting) {
      const last = notices.at(-1);
      const due = last ? nextEvening(channels, numberOf(last.day) + silenceDays) : null;
      if (due !== null && (until === null || due < until)) {
        notices.push({ day: due, direction });
        waiting.delete(direction);
      }
    }
  };
  for (const { day, direction, channel, leans } of changes) {
    tell(day);
    const held = leaning[direction];
    if (!leans) {
      held.delete(channel);
      if (held.size === 0) waiting.delete(direction);
    } else if (held.size === 0) {
      held.add(channel);
      const last = notices.at(-1);
      if (last && numberOf(day) - numberOf(last.day) < silenceDays) waiting.add(direction);
      else notices.push({ day, direction });
    } else held.add(channel);
  }
  tell(null);
  return notices;
};
