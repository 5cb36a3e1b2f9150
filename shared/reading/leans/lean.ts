import type { DayKey } from '../../calendar/day-key.ts';

/** One evening as trends see it. A day without one is a gap: it is left out, never filled in. */
export interface TrendDay {
  readonly day: DayKey;
  /** −4 flooded … +4 numb; null when the dial was not marked: unset is never neutral. */
  readonly dial: number | null;
  /** 0 nothing reached … 3 a lot did; null when not marked. */
  readonly reach: number | null;
  /** The index of the words, higher nearer to numb; null when nothing was written that could be read. */
  readonly words: number | null;
}

export type Direction = 'numb' | 'flooded';
export type Channel = 'readings' | 'words' | 'both';
export type Confidence = 'loosely' | 'fairly' | 'clear';

/** A lean that may be put in words. */
export interface Lean {
  readonly direction: Direction;
  readonly channel: Channel;
  /** The first day of the stretch that leans. */
  readonly since: DayKey;
  readonly confidence: Confidence;
}
