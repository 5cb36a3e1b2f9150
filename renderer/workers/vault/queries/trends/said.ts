import { addDays, type DayKey, daysBetween } from '#shared/calendar/day-key';
import { unreachable } from '#shared/kernel/unreachable';
import type { Channel, Confidence, Direction, Lean } from '#shared/reading/leans/lean';
import { minimum, windowDays } from '#shared/reading/leans/rule';
import type { TrendState } from '#shared/reading/leans/trend-state';
import { canDrawLine } from '#shared/reading/weeks';
import type { TrendEvening } from './trend-evenings.ts';

/** What may be put in words about how the evenings sit, and nothing beyond it. */
export type Said =
  | { readonly type: 'nothing' }
  | { readonly type: 'too-few' }
  /** A line, and not yet what a finding takes. */
  | { readonly type: 'line-only' }
  /** Enough in all, too few of them lately. */
  | { readonly type: 'few-lately' }
  | { readonly type: 'off' }
  | { readonly type: 'balance' }
  /** No lean; they sit where they usually do. */
  | { readonly type: 'usual' }
  | { readonly type: 'easing'; readonly direction: Direction }
  /** They lie nearer to balance than they usually do: no lean that anything has to be done about. */
  | { readonly type: 'nearer'; readonly from: Direction; readonly since: DayKey }
  | { readonly type: 'swinging'; readonly since: DayKey }
  /** The words lean and the dial doesn't, or, without it, was not marked often enough to say. */
  | { readonly type: 'words-only'; readonly since: DayKey; readonly withDial: boolean }
  /** `isLong`: for about two months. `wordsDiffer`: the words read flatter than the dial. */
  | {
      readonly type: 'lean';
      readonly direction: Direction;
      readonly since: DayKey;
      readonly channel: Channel;
      readonly confidence: Confidence;
      readonly isLong: boolean;
      readonly wordsDiffer: boolean;
    };

/** What is worked out of the evenings and the words, as far as it is put in words here. */
export type StateToSay = Pick<TrendState, 'leans' | 'speaksOf' | 'lastLeaned'>;

const longDays = 56;

const leaning = ({ direction, since, channel, confidence }: Lean, today: DayKey, wordsDiffer: boolean): Said => ({
  type: 'lean',
  direction,
  since,
  channel,
  confidence,
  isLong: daysBetween(since, today) >= longDays,
  wordsDiffer,
});

/** Why nothing can be said yet: too short a time, or too few evenings in it or lately. */
const tooEarly = (marked: readonly TrendEvening[], today: DayKey): Said => {
  const [first] = marked;
  const isYoung = first === undefined || daysBetween(first.day, today) < minimum.days;
  return { type: isYoung || marked.length < minimum.evenings ? 'line-only' : 'few-lately' };
};

const ofState = ({ leans, speaksOf, lastLeaned }: StateToSay, marked: readonly TrendEvening[], today: DayKey): Said => {
  const ofDial = leans.find(({ channel }) => channel !== 'words');
  const ofWords = leans.find(({ channel }) => channel === 'words');
  switch (speaksOf) {
    case 'too-few':
      return tooEarly(marked, today);
    case 'balance':
      return { type: 'balance' };
    case 'as-usual':
      return { type: 'usual' };
    case 'easing':
      return { type: 'easing', direction: lastLeaned ?? 'numb' };
    case 'swinging':
      return { type: 'swinging', since: addDays(today, 1 - windowDays) };
    case 'nearer':
      return ofDial === undefined
        ? { type: 'usual' }
        : { type: 'nearer', from: ofDial.direction === 'numb' ? 'flooded' : 'numb', since: ofDial.since };
    case 'words-flatter':
    case 'numb':
    case 'flooded':
    case 'steady-numb':
      if (ofDial !== undefined) return leaning(ofDial, today, ofWords !== undefined);
      if (ofWords !== undefined)
        return { type: 'words-only', since: ofWords.since, withDial: speaksOf === 'words-flatter' };
      // Numb for so long that it has become what is usual: nothing leans any more.
      return {
        type: 'lean',
        direction: 'numb',
        since: addDays(today, 1 - longDays),
        channel: 'readings',
        confidence: 'loosely',
        isLong: true,
        wordsDiffer: false,
      };
    default:
      return unreachable(speaksOf);
  }
};

export const whatToSay = (
  evenings: readonly TrendEvening[],
  state: StateToSay,
  today: DayKey,
  wanted: { readonly findings: boolean },
): Said => {
  const marked = evenings.filter(({ closeness }) => closeness !== null);
  // Whoever writes and never marks the dial has their words to go by.
  const doWordsLean = wanted.findings && state.leans.some(({ channel }) => channel === 'words');
  if (marked.length === 0 && !doWordsLean) return { type: 'nothing' };
  if (!canDrawLine(evenings) && !doWordsLean) return { type: 'too-few' };
  return wanted.findings ? ofState(state, marked, today) : { type: 'off' };
};
