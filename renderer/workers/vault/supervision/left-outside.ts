import type { Instant } from '#shared/kernel/clock';
import type { RecordId } from '#shared/vault/record-id';
import type { Holdings } from '../holdings.ts';

/** A file that may still lie outside. */
export interface LeftOutside {
  /** Of the file's record, or of the session where it has none. */
  readonly id: RecordId;
  readonly name: string;
  readonly at: Pick<Instant, 'ms' | 'offset'>;
}

/** All that were saved of accounts, and of sessions that were held: before that a file is still needed. Oldest first. */
export const leftOutside = (holdings: Holdings): readonly LeftOutside[] => {
  const files = holdings.all('outsideFile').flatMap(({ id, record: { record, name, at } }) => {
    const of = holdings.get(record as RecordId)?.record;
    return of?.type === 'supervision' && of.heldAt === null ? [] : [{ id, name, at }];
  });
  const former = holdings
    .all('supervision')
    .flatMap(({ id, record: { heldAt, outside } }) =>
      heldAt === null || outside === null ? [] : [{ id, ...outside }],
    );
  return [...former, ...files].toSorted((a, b) => a.at.ms - b.at.ms);
};
