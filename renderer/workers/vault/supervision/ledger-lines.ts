import type { DayKey } from '#shared/calendar/day-key';
import type { GatheredLine } from '#shared/ledgers/gathered-line';
import type { RecordId } from '#shared/vault/record-id';
import type { Holdings } from '../holdings.ts';

/** What the ledgers offer since a day, and what of them is still carried. */
export const ledgerLines = (_holdings: Holdings, _since: DayKey): readonly GatheredLine<RecordId>[] => [];
