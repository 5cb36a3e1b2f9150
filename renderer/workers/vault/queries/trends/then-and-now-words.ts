import type { DayKey } from '#shared/calendar/day-key';
import type { DayChip } from '#shared/journal/check-in';
import type { RecordId } from '#shared/vault/record-id';
import type { Holdings } from '../../holdings.ts';
import { fitToLookBackOn, quoted } from './look-back.ts';
import { trendEvenings } from './trend-evenings.ts';

/** How an entry of such a day began. */
export interface WordsOfDay {
  readonly entry: RecordId;
  readonly day: DayKey;
  readonly text: string;
}

/** The first words there are of one kind of day beside the newest; null while there are not two days with words. */
export const thenAndNowWords = (
  holdings: Holdings,
  chip: DayChip,
): { readonly first: WordsOfDay; readonly newest: WordsOfDay } | null => {
  const evenings = trendEvenings(holdings);
  const days = new Set(evenings.filter(({ chips }) => chips.includes(chip)).map(({ day }) => day));
  const written = fitToLookBackOn(holdings, evenings, chip)
    .filter(({ record: { day } }) => days.has(day))
    .flatMap(({ id, record: { day, text } }) => {
      const words = quoted(text, 0);
      return words === null ? [] : [{ entry: id, day, text: words }];
    })
    .toSorted((a, b) => (a.day < b.day ? -1 : 1));
  const [first, newest] = [written[0], written.at(-1)];
  return first === undefined || newest === undefined || first.day === newest.day ? null : { first, newest };
};
