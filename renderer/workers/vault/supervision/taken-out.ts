import type { EarlierWording } from '#shared/journal/earlier-wording';
import type { RecordId } from '#shared/vault/record-id';
import type { Holdings } from '../holdings.ts';

/** What was taken out of a supervision or an account while a legal hold was on. */
export interface TakenOut extends Pick<EarlierWording, 'at' | 'text'> {
  readonly id: RecordId;
  readonly of: 'supervision' | 'cpdAccount';
}

/** Newest first. */
export const takenOut = (holdings: Holdings): readonly TakenOut[] =>
  holdings
    .all('earlierWording')
    .flatMap(({ id, record: { entry, at, text } }) => {
      const of = holdings.get(entry as RecordId)?.record.type;
      return of === 'supervision' || of === 'cpdAccount' ? [{ id, of, at, text }] : [];
    })
    .toSorted((a, b) => b.at.ms - a.at.ms);
