import { type BroughtInPages, takeBackUntil } from '#shared/journal/brought-in';
import type { Instant } from '#shared/kernel/clock';
import type { RecordId } from '#shared/vault/record-id';
import type { Change } from '../change.ts';
import type { Held, Holdings, RecordOf } from '../holdings.ts';
import { isHeld } from '../legal-hold.ts';

/** A merge that can still be taken back. */
export interface BroughtInView {
  readonly at: Instant;
  readonly until: Instant;
  /** Without: it was cut off, and this is what came in. */
  readonly isWhole: boolean;
  readonly pages: BroughtInPages;
}

export const newestMerge = (holdings: Holdings): Held<RecordOf<'broughtIn'>> | null =>
  holdings.all('broughtIn').toSorted((a, b) => b.record.at.ms - a.record.at.ms)[0] ?? null;

/** What a merge wrote, newest first: a page that it wrote twice is put back step by step. */
export const partsOf = (holdings: Holdings, merge: RecordId): readonly Held<RecordOf<'broughtInPart'>>[] =>
  holdings
    .all('broughtInPart')
    .filter(({ record }) => record.of === merge)
    .toSorted((a, b) => (b.by?.seq ?? 0) - (a.by?.seq ?? 0));

/** Merges that are taken back no more. */
export const forgetMerges = (holdings: Holdings): readonly Change[] =>
  [...holdings.all('broughtIn'), ...holdings.all('broughtInPart')].map(({ id }) => ({ drop: id }));

/** What a merge put in the place of pages is kept for thirty days, and then no longer; under a legal hold it stays. */
export const forgetOldMerges = (holdings: Holdings, now: Instant): readonly Change[] => {
  const newest = newestMerge(holdings);
  return newest === null || isHeld(holdings) || takeBackUntil(newest.record).ms > now.ms ? [] : forgetMerges(holdings);
};

export const broughtInView = (holdings: Holdings, now: Instant): BroughtInView | null => {
  const newest = newestMerge(holdings);
  if (newest === null || takeBackUntil(newest.record).ms <= now.ms) return null;
  const pages = { new: 0, changedThere: 0, bothChanged: 0 };
  for (const { record } of partsOf(holdings, newest.id)) {
    for (const kind of ['new', 'changedThere', 'bothChanged'] as const) pages[kind] += record.pages[kind];
  }
  const { at, isWhole } = newest.record;
  return { at, until: takeBackUntil(newest.record), isWhole, pages };
};
