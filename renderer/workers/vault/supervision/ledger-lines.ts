import type { DayKey } from '#shared/calendar/day-key';
import { ledgerTypes } from '#shared/journal/ledger-record';
import { defaultSettings } from '#shared/journal/settings';
import { gatherable } from '#shared/ledgers/gatherable';
import type { GatheredLine } from '#shared/ledgers/gathered-line';
import type { RecordId } from '#shared/vault/record-id';
import type { Holdings } from '../holdings.ts';

/** What the ledgers offer since a day, and what of them is still carried. */
export const ledgerLines = (holdings: Holdings, since: DayKey): readonly GatheredLine<RecordId>[] => {
  const rollOverHour = holdings.settings()?.record.rollOverHour ?? defaultSettings.rollOverHour;
  return ledgerTypes.flatMap((type) =>
    holdings.all(type).flatMap(({ id, record }) => gatherable(id, record, { day: since, rollOverHour })),
  );
};
