import { type DayKey, daysBetween } from '#shared/calendar/day-key';
import type { Direction } from '#shared/reading/leans/lean';
import { readTone } from '#shared/reading/tone/read-tone';
import type { TrendState } from '#shared/reading/leans/trend-state';
import type { RecordId } from '#shared/vault/record-id';
import type { Holdings } from '../../holdings.ts';
import { fitToLookBackOn, quoted } from './look-back.ts';
import type { TrendEvening } from './trend-evenings.ts';

/** What the person wrote in the week in which an earlier stretch of the same kind eased. */
export interface OwnWords {
  readonly entry: RecordId;
  readonly text: string;
  /** The first week of that stretch, and how many weeks it was. */
  readonly from: DayKey;
  readonly weeks: number;
}

/** One or two sentences of a text, the ones with most warmth in them; null where none has any. */
const warmest = (text: string): { readonly text: string; readonly score: number } | null => {
  const [best] = readTone(text)
    .sentences.map(({ score }, at) => ({ score, at }))
    .filter(({ score }) => score > 0)
    .toSorted((a, b) => b.score - a.score);
  const words = best === undefined ? null : quoted(text, best.at);
  return best === undefined || words === null ? null : { text: words, score: best.score };
};

/** Null when no earlier stretch this way eased, or nothing fit to look back on was written then. */
export const ownWords = (
  holdings: Holdings,
  evenings: readonly TrendEvening[],
  direction: Direction,
  { lastEased }: Pick<TrendState, 'lastEased'>,
): OwnWords | null => {
  const eased = lastEased[direction];
  if (eased === null) return null;
  const { since, until, week } = eased;
  const [best] = fitToLookBackOn(holdings, evenings)
    .filter(({ record: { day } }) => {
      const into = daysBetween(week, day);
      return into >= 0 && into < 7;
    })
    .flatMap(({ id, record }) => {
      const found = warmest(record.text);
      return found === null ? [] : [{ id, ...found }];
    })
    .toSorted((a, b) => b.score - a.score);
  const weeks = Math.max(1, Math.round((daysBetween(since, until) + 1) / 7));
  return best === undefined ? null : { entry: best.id, text: best.text, from: since, weeks };
};
