import { type Calendar, noCalendar } from '../aliases/general-phrase.ts';
import { foldForm } from '../aliases/fold-form.ts';
import { inOrder, type Swap } from '../aliases/swaps.ts';
import type { DayKey } from '../calendar/day-key.ts';
import { decidedSwap } from './decided-swap.ts';
import type { Detail, Level } from './detail.ts';
import { after, type Segment, segmentsOf } from './segments.ts';
import { themeSwaps } from './themes.ts';

/** One text that is about to leave, and what was decided about its details. Those may be `spreadDetails` already. */
export interface Leaving {
  readonly text: string;
  /** The day it was written. */
  readonly day: DayKey | null;
  readonly details: readonly Detail[];
}

export interface Redacted {
  readonly text: string;
  /** Both sides in pieces, for the two to be looked at side by side. */
  readonly segments: readonly Segment[];
  /** `YYYY-MM-DD` as written, else `YYYY-MM`. */
  readonly when: string | null;
  /** Details that nobody decided; they were generalised, or at a hint left as they are. */
  readonly undecided: number;
  /** Places in which something stays as written. */
  readonly asWritten: number;
}

/** The swaps of one text at a level. Of details that lie over one another the first counts. */
export const swapsAt = ({ text, details }: Leaving, level: Level, calendar: Calendar = noCalendar): readonly Swap[] => {
  if (level === 'as-written') return [];
  if (level === 'themes') return themeSwaps(text, details);
  // Who has which role already: a second hospital is the other one, the first one again is not.
  const holders = new Map<string, string>();
  const swaps: Swap[] = [];
  for (const detail of inOrder(details)) {
    const who = foldForm(text.slice(detail.start, detail.end));
    const others = [...holders].flatMap(([role, holder]) => (holder === who ? [] : [role]));
    const swap = decidedSwap(text, detail, calendar, others);
    const role = detail.decision?.as === 'role' ? detail.decision.role.role : null;
    if (role !== null && !holders.has(role)) holders.set(role, who);
    if (swap === null) continue;
    // What a role takes beside its own place must not be another detail's.
    const last = swaps.at(-1)?.end ?? 0;
    swaps.push(swap.start >= last ? swap : { ...swap, start: last });
  }
  return swaps;
};

/** What leaves of a text. The same in, the same out. */
export const redact = (leaving: Leaving, level: Level, calendar: Calendar = noCalendar): Redacted => {
  const { text, day, details } = leaving;
  const segments = segmentsOf(text, swapsAt(leaving, level, calendar));
  const kept = details.filter(
    ({ decision, kind }) => decision?.as === 'keep' || (decision === null && kind === 'combination'),
  );
  return {
    text: after(segments),
    segments,
    when: day === null || level === 'as-written' ? day : day.slice(0, 7),
    undecided: details.filter(({ decision }) => decision === null).length,
    asWritten: level === 'as-written' ? details.length : level === 'themes' ? 0 : kept.length,
  };
};
