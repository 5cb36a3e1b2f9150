import { type DayKey, weekOf } from '../../calendar/day-key.ts';
import type { Readings } from '../../journal/check-in.ts';
import { median } from '../weeks.ts';
import { type DialSummary, filledFrom, summaryOf } from './level-summary.ts';
import { findingOf, type RelationFinding } from './relation-finding.ts';

type Evening = Pick<Readings, 'closeness'> & { readonly day: DayKey };

const supervisedLevels = ['supervised', 'unsupervised'] as const;
type Level = (typeof supervisedLevels)[number];

/** The dial in weeks with a supervision and in weeks without: counted in weeks, each by the middle of its evenings. */
export interface SupervisedWeeks {
  readonly factor: 'supervision';
  readonly levels: readonly (DialSummary & { readonly level: Level })[];
  readonly finding: RelationFinding<Level>;
}

/** A week with fewer marked evenings has no middle worth the name. */
const leastEvenings = 2;

/**
 * Weeks count from that of the first supervision kept here, since of those before nobody knows, and up to the one before
 * this, which may still hold one. A week away, without marks, counts for neither. Null before any supervision.
 */
export const supervisedWeeks = (
  evenings: readonly Evening[],
  supervisions: readonly DayKey[],
  today: DayKey,
): SupervisedWeeks | null => {
  const supervised = new Set(supervisions.map(weekOf));
  const first = [...supervised].toSorted()[0];
  if (first === undefined) return null;
  const byWeek = new Map<DayKey, number[]>();
  for (const { day, closeness } of evenings) {
    const monday = weekOf(day);
    if (closeness === null || monday < first || monday >= weekOf(today)) continue;
    byWeek.set(monday, [...(byWeek.get(monday) ?? []), closeness]);
  }
  const dials = new Map<Level, number[]>(supervisedLevels.map((level) => [level, []]));
  for (const [monday, marked] of byWeek) {
    const middle = marked.length < leastEvenings ? null : median(marked);
    if (middle !== null) dials.get(supervised.has(monday) ? 'supervised' : 'unsupervised')?.push(middle);
  }
  const isWaiting = [...dials.values()].some((weeks) => weeks.length < filledFrom);
  return {
    factor: 'supervision',
    levels: [...dials].map(([level, weeks]) => ({ level, ...summaryOf(weeks) })),
    finding: isWaiting ? { type: 'waiting' } : findingOf(dials),
  };
};
