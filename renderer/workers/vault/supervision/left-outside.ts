import { addDays, type DayKey, dayOfInstant } from '#shared/calendar/day-key';
import { defaultSettings } from '#shared/journal/settings';
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

/** After so many days a supervision without a day was held, or won't be. */
const neededDays = 28;

/**
 * All that were saved of accounts, and of sessions that were held, or whose day has passed: before that a file is still
 * needed. Oldest first.
 */
export const leftOutside = (holdings: Holdings, today: DayKey): readonly LeftOutside[] => {
  const rollOverHour = holdings.settings()?.record.rollOverHour ?? defaultSettings.rollOverHour;
  const files = holdings.all('outsideFile').flatMap(({ id, record: { record, name, at } }) => {
    const of = holdings.get(record as RecordId)?.record;
    const isNeeded =
      of?.type === 'supervision' &&
      of.heldAt === null &&
      (of.day ?? addDays(dayOfInstant(at, rollOverHour), neededDays)) >= today;
    return isNeeded ? [] : [{ id, name, at }];
  });
  const former = holdings
    .all('supervision')
    .flatMap(({ id, record: { heldAt, outside } }) =>
      heldAt === null || outside === null ? [] : [{ id, ...outside }],
    );
  return [...former, ...files].toSorted((a, b) => a.at.ms - b.at.ms);
};
