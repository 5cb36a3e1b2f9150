import type { DayKey } from '../../calendar/day-key.ts';
import { type EveningValue, eveningsOf, numberOf, valueOfReadings, valueOfWords } from './evening-value.ts';
import type { TrendDay } from './lean.ts';
import { type ChannelRule, readingsRule, windowDays, wordsRule } from './rule.ts';
import { type Stretch, stretchesOf } from './stretches.ts';
import { type Walked, walk, type Weighed } from './walk.ts';

/** One channel as it stands on a day: what went in, what came of it, and every run that ever leaned. */
export interface ChannelWalk extends Walked {
  readonly rule: ChannelRule;
  readonly evenings: readonly EveningValue[];
  /** Of the three weeks up to today. */
  readonly recent: readonly EveningValue[];
  /** Those of them that were held against a usual. */
  readonly recentWeighed: readonly Weighed[];
  readonly stretches: readonly Stretch[];
  /** The run that leans today. */
  readonly leaning: Stretch | null;
}

const channelOf = (evenings: readonly EveningValue[], rule: ChannelRule, today: DayKey): ChannelWalk => {
  const walked = walk(evenings, rule);
  const number = numberOf(today);
  const stretches = stretchesOf(walked.weighed, rule, number);
  const last = stretches.at(-1);
  const isRecent = (evening: EveningValue): boolean => evening.number > number - windowDays;
  return {
    ...walked,
    rule,
    evenings,
    recent: evenings.filter(isRecent),
    recentWeighed: walked.weighed.filter(isRecent),
    stretches,
    leaning: last?.ended === null ? last : null,
  };
};

export interface Channels {
  readonly readings: ChannelWalk;
  readonly words: ChannelWalk;
}

/** Both channels, kept apart: words never change a reading. Each day's evenings are gone through once. */
export const channelsOf = (days: readonly TrendDay[], today: DayKey): Channels => ({
  readings: channelOf(eveningsOf(days, today, valueOfReadings), readingsRule, today),
  words: channelOf(eveningsOf(days, today, valueOfWords), wordsRule, today),
});
