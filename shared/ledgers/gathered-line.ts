import type { DayKey } from '../calendar/day-key.ts';
import type { LedgerType } from '../journal/ledger-record.ts';

/** Kadushin's three; the screen may call them otherwise. */
export type SupervisionGroup = 'administrative' | 'educational' | 'supportive';

/** What of a ledger may be brought to supervision. A letter that is never sent is in no ledger that is gathered from. */
export interface GatheredLine<Id = string> {
  readonly kind: Exclude<LedgerType, 'unsentLetter'>;
  /** The record it was gathered from. */
  readonly id: Id;
  readonly day: DayKey;
  /** Record id of the alias it is about; absent where it is about nobody by name. */
  readonly aliasId?: string;
  /** The person's own words, as they are written in the record; blank where it has none. */
  readonly words: string;
  /** What else to say of it, for the screen to put in words: a hat, a kind of pothole, how a no held. */
  readonly about: readonly string[];
  readonly group: SupervisionGroup;
  /** Something that went well. */
  readonly good: boolean;
}
