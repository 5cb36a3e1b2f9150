import type { EarlierWording } from '#shared/journal/earlier-wording';
import type { RecordId } from '#shared/vault/record-id';
import type { Holdings } from '../holdings.ts';

/** What was taken out of a supervision, an account or a form that was begun while a legal hold was on. */
export interface TakenOut extends Pick<EarlierWording, 'at' | 'text'> {
  readonly id: RecordId;
  readonly of: 'supervision' | 'cpdAccount' | 'leftForm';
}

/** Newest first. */
export const takenOut = (holdings: Holdings): readonly TakenOut[] =>
  holdings
    .all('earlierWording')
    .flatMap(({ id, record: { entry, at, text } }) => {
      // Nothing goes under a hold but a form, which goes as it is put down.
      const of = holdings.get(entry as RecordId)?.record.type ?? 'leftForm';
      return of === 'supervision' || of === 'cpdAccount' || of === 'leftForm' ? [{ id, of, at, text }] : [];
    })
    .toSorted((a, b) => b.at.ms - a.at.ms);
