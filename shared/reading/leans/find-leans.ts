import { type DayKey, parseDayKey } from '../../calendar/day-key.ts';
import { type Channels, channelsOf } from './channel.ts';
import { confidenceByCount, weaker } from './confidence.ts';
import type { Lean, TrendDay } from './lean.ts';

const earlier = (one: DayKey, other: DayKey): DayKey => (one < other ? one : other);

/** What leans, the dial's lean first. Two that disagree are both there, and then neither is said with confidence. */
export const leansOf = ({ readings, words }: Channels): readonly Lean[] => {
  const [dial, text] = [readings.leaning, words.leaning];
  if (dial && text?.direction === dial.direction) {
    const since = earlier(dial.since, text.since);
    return [{ direction: dial.direction, channel: 'both', since, confidence: confidenceByCount(readings.evenings) }];
  }
  const most = text === null ? 'fairly' : 'loosely';
  return [
    ...(dial
      ? [
          {
            direction: dial.direction,
            channel: 'readings' as const,
            since: dial.since,
            confidence: weaker(most, confidenceByCount(readings.evenings)),
          },
        ]
      : []),
    ...(text
      ? [{ direction: text.direction, channel: 'words' as const, since: text.since, confidence: 'loosely' as const }]
      : []),
  ];
};

/**
 * What leans on `today` by the days up to it, in any order, at most one of each date; none twice. Empty while nothing
 * leans or there is too little to go by, and for a `today` that is no date.
 */
export const findLeans = (days: readonly TrendDay[], today: string): Lean[] => {
  const day = parseDayKey(today);
  return day.ok ? [...leansOf(channelsOf(days, day.value))] : [];
};
