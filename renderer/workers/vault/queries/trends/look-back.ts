import type { DayChip } from '#shared/journal/check-in';
import type { Entry } from '#shared/journal/entry';
import { soundsHeavy } from '#shared/reading/hard-words';
import { sentencesOf } from '#shared/reading/text/sentences';
import type { RecordId } from '#shared/vault/record-id';
import type { Holdings } from '../../holdings.ts';
import { isHardDay, type TrendEvening } from './trend-evenings.ts';

/** Longest text that is quoted back, in UTF-16 units, where it can be cut after a sentence. */
const longest = 220;

export interface Fit {
  readonly id: RecordId;
  readonly record: Entry;
}

/**
 * Entries someone may be shown again unasked: none of an evening with a loss or a crisis call, none with words about not
 * living. `chosen`, a kind of day the person asked to look back on, is not held against an evening.
 */
export const fitToLookBackOn = (
  holdings: Holdings,
  evenings: readonly TrendEvening[],
  chosen: DayChip | null = null,
): readonly Fit[] => {
  const hard = new Set(
    evenings.filter(({ chips }) => isHardDay({ chips: chips.filter((chip) => chip !== chosen) })).map(({ day }) => day),
  );
  return holdings
    .all('entry')
    .filter(({ record: { deletedAt, day, text } }) => deletedAt === null && !hard.has(day) && !soundsHeavy(text));
};

/** The sentence at `at` and, where both are short, the one after it; null where there is none. */
export const quoted = (text: string, at: number): string | null => {
  const [first, next] = sentencesOf(text).slice(at, at + 2);
  if (first === undefined) return null;
  const together = next === undefined ? first.end : next.end;
  return text.slice(first.start, together - first.start <= longest ? together : first.end);
};
