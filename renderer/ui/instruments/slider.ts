import type { KeyboardEvent } from 'react';
import { instruments } from '../../strings/instruments.ts';
import { stopForKey, type Stops } from './slider-keys.ts';

interface Stop {
  readonly name: string;
  readonly sentence: string;
}

interface Reading {
  readonly label: string;
  readonly stops: Stops;
  /** Within `stops`, or null when not marked. */
  readonly at: number | null;
  readonly words: Stop | undefined;
  /** Without it the reading is a picture of a past evening. */
  readonly onChange: ((at: number | null) => void) | undefined;
}

/** What makes an element a slider that may be unmarked. Spoken: "Going flat: I did the tasks. Not much landed." */
export const sliderProps = ({ label, stops, at, words, onChange }: Reading) => ({
  role: 'slider',
  tabIndex: 0,
  'aria-label': label,
  'aria-valuemin': stops.min,
  'aria-valuemax': stops.max,
  // A slider must have a number; the words say that there is none yet.
  'aria-valuenow': at ?? stops.middle,
  'aria-valuetext': words === undefined ? instruments.notMarked : `${words.name}: ${words.sentence}`,
  'aria-readonly': onChange === undefined,
  'data-marked': at === null ? undefined : '',
  onKeyDown: (event: KeyboardEvent): void => {
    const next = stopForKey(event, at, stops);
    if (next === undefined || onChange === undefined) return;
    event.preventDefault();
    onChange(next);
  },
});
