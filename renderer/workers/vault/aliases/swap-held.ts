import { moveBy, type Swap } from '#shared/aliases/swaps';
import type { FindSwaps } from '#shared/aliases/swap-wording';
import { swapRecord } from '#shared/journal/swap-record';
import type { RecordId } from '#shared/vault/record-id';
import type { Put } from '../change.ts';
import type { Held, Holdings } from '../holdings.ts';

/** Marks at words of an entry stand where those words are: they move with them. */
const movedMarks = (holdings: Holdings, entry: RecordId, swaps: readonly Swap[]): readonly Put[] =>
  holdings.all('doesntFit').flatMap(({ id, record }) => {
    if (record.entry !== entry) return [];
    const { start, end } = moveBy(swaps, record);
    return start === record.start && end === record.end ? [] : [{ put: id, record: { ...record, start, end } }];
  });

/** What it takes to put other words in one record: nothing, or the record and what belongs to its words. */
export const swapHeld = (holdings: Holdings, held: Held, find: FindSwaps): readonly Put[] => {
  const swapped = swapRecord(held.record, find);
  if (swapped === null) return [];
  const marks = held.record.type === 'entry' ? movedMarks(holdings, held.id, find(held.record.text)) : [];
  return [{ put: held.id, record: swapped.record }, ...marks];
};
