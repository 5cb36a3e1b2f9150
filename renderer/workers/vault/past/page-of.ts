import { type DayKey, dayOfInstant } from '#shared/calendar/day-key';
import { isLedgerRecord, whomOf } from '#shared/journal/ledger-record';
import { defaultSettings } from '#shared/journal/settings';
import type { RecordId } from '#shared/vault/record-id';
import type { Held, Holdings } from '../holdings.ts';

/** What the person would call one page: an entry with all that belongs to it, the lines of a day, or a card. */
export const pageOf = ({ id, record }: Held): string => {
  if (record.type === 'earlierWording') return record.entry;
  if (record.type === 'close') return `close ${record.day}`;
  if (record.type === 'leftForm') return record.whom ?? record.record ?? id;
  return isLedgerRecord(record) ? (whomOf(record) ?? id) : id;
};

/** The day that something written belongs to; null for what belongs to none. */
export const dayWritten = (holdings: Holdings, { record }: Held): DayKey | null => {
  const dayOf = (at: Parameters<typeof dayOfInstant>[0]): DayKey =>
    dayOfInstant(at, holdings.settings()?.record.rollOverHour ?? defaultSettings.rollOverHour);
  if (record.type === 'entry' || record.type === 'close') return record.day;
  if (isLedgerRecord(record)) return 'day' in record ? record.day : dayOf(record.at);
  if (record.type === 'leftForm') return dayOf(record.editedAt);
  if (record.type === 'alias') return dayOf(record.createdAt);
  if (record.type === 'supervision' || record.type === 'cpdAccount') return record.day ?? dayOf(record.createdAt);
  const of = record.type === 'earlierWording' ? holdings.get(record.entry as RecordId) : null;
  return of === null ? null : dayWritten(holdings, of);
};
