import { putSwaps, type Put } from '#shared/aliases/put-swaps';
import { inOrder, type Swap, swapText } from '#shared/aliases/swaps';
import { swapRecord } from '#shared/journal/swap-record';
import { around } from '#shared/past/around';
import { groupIdOf } from '#shared/past/group-details';
import type { RecordId } from '#shared/vault/record-id';
import type { PastExample, PastPreview } from '../../../vault/past-api.ts';
import { isOfSupervision, waits, type Writing } from '../aliases/rename-steps.ts';
import type { Holdings } from '../holdings.ts';
import type { FoundHere } from './find-details.ts';
import type { FixPlan } from './fixing.ts';
import { dayWritten } from './page-of.ts';

/** Newest first; earlier wordings stand after what is there now. */
export const newestFirst = (holdings: Holdings, found: readonly FoundHere[]): readonly FoundHere[] => {
  const placed = found.map((one) => {
    const held = holdings.get(one.record);
    const day = held === null ? null : dayWritten(holdings, held);
    return { one, day: day ?? '', isEarlier: held?.record.type === 'earlierWording' };
  });
  return placed
    .toSorted((a, b) => (a.day < b.day ? 1 : a.day > b.day ? -1 : Number(a.isEarlier) - Number(b.isEarlier)))
    .map(({ one }) => one);
};

/** What is put where, for one detail in everything that was found. */
export const planOf = (holdings: Holdings, found: readonly FoundHere[], group: string, put: Put): FixPlan => {
  const plan = new Map<RecordId, { readonly rev: number; readonly swaps: Map<string, readonly Swap[]> }>();
  for (const { record: id, text, details } of found) {
    const held = holdings.get(id);
    const theirs = details.filter((one) => groupIdOf(one) === group);
    if (held === null || theirs.length === 0) continue;
    const one = plan.get(id) ?? { rev: held.rev, swaps: new Map() };
    plan.set(id, one);
    one.swaps.set(text, putSwaps(text, theirs, put));
  }
  return plan;
};

const mostExamples = 3;

const exampleIn = (holdings: Holdings, { record, text }: FoundHere, plan: FixPlan): readonly PastExample[] => {
  const held = holdings.get(record);
  const swaps = inOrder(plan.get(record)?.swaps.get(text) ?? []);
  const [first] = swaps;
  const day = held === null ? null : dayWritten(holdings, held);
  if (first === undefined || day === null) return [];
  // Nothing is swapped before the first one, so it begins where it did.
  const after = around(swapText(text, swaps), { start: first.start, end: first.start + first.to.length });
  return [{ day, before: around(text, first), after }];
};

/** What a plan would do, in numbers and in a few pieces of what would be written. */
export const previewOf = (
  holdings: Holdings,
  found: readonly FoundHere[],
  plan: FixPlan,
  writing: Writing,
): PastPreview => {
  const records = [...plan].flatMap(([id, { swaps }]) => {
    const held = holdings.get(id);
    const places = held === null ? 0 : (swapRecord(held.record, (text) => swaps.get(text) ?? [])?.places ?? 0);
    return held === null || places === 0 ? [] : [{ held, places }];
  });
  const touched = new Set(records.map(({ held }) => held.id));
  const newest = newestFirst(
    holdings,
    found.filter(({ record }) => touched.has(record)),
  );
  return {
    entries: records.flatMap(({ held: { id, record } }) => (record.type === 'entry' ? [id] : [])),
    closes: records.flatMap(({ held: { record } }) => (record.type === 'close' ? [record.day] : [])),
    records: records.flatMap(({ held }) => (isOfSupervision(held) ? [held.id] : [])),
    earlierWordings: records.filter(({ held }) => held.record.type === 'earlierWording').length,
    places: records.reduce((sum, { places }) => sum + places, 0),
    waiting: records.filter(({ held }) => waits(held, writing)).length,
    examples: newest.flatMap((one) => exampleIn(holdings, one, plan)).slice(0, mostExamples),
  };
};
