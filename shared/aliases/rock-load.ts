import type { Stage } from '../journal/alias.ts';
import { type DayKey, daysBetween } from '../calendar/day-key.ts';

/** Someone for whom the person is the only one there, and when they were last written about. */
export interface LeanedOn {
  readonly lastMention: DayKey | null;
}

/** Whether somebody has only this person, and still does: with the end of the work it ends too. */
export const isLeaning = (one: { readonly soleSupportSince: object | null; readonly stage: Stage | null }): boolean =>
  one.soleSupportSince !== null && one.stage !== 'ended';

/** Weights by how long ago they were last written about. */
const recency: readonly (readonly [days: number, weight: number])[] = [
  [30, 1],
  [90, 0.5],
];
const older = 0.25;

/** How much leans on the person alone: one for each who does, less for whom they wrote of long ago. No name is in it. */
export const rockLoad = (people: readonly LeanedOn[], today: DayKey): number =>
  people.reduce((sum, { lastMention }) => {
    const ago = lastMention === null ? Number.POSITIVE_INFINITY : daysBetween(lastMention, today);
    return sum + (recency.find(([days]) => ago <= days)?.[1] ?? older);
  }, 0);
