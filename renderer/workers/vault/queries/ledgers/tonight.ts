import type { DayKey } from '#shared/calendar/day-key';
import type { AftercareDay } from '#shared/journal/hard-event';
import type { LedgerOf } from '#shared/journal/ledger-record';
import { aftercareDue } from '#shared/ledgers/aftercare';
import { isParkedDue, isPredictionDue, isPromiseDue } from '#shared/ledgers/open-lines';
import type { Holdings } from '../../holdings.ts';
import { type LedgerLine, ledgerLines } from './lines.ts';

/** What the ledgers have for one evening, each oldest first. */
export interface TonightView {
  readonly aftercare: readonly (LedgerLine<LedgerOf<'hardEvent'>> & { readonly after: AftercareDay })[];
  readonly promises: readonly LedgerLine<LedgerOf<'promise'>>[];
  readonly parked: readonly LedgerLine<LedgerOf<'parked'>>[];
  readonly predictions: readonly LedgerLine<LedgerOf<'prediction'>>[];
}

export const tonightView = (holdings: Holdings, today: DayKey): TonightView => ({
  aftercare: ledgerLines(holdings, 'hardEvent')
    .toReversed()
    .flatMap((line) => {
      const after = aftercareDue(line.record, today);
      return after === null ? [] : [{ ...line, after }];
    }),
  promises: ledgerLines(holdings, 'promise')
    .filter(({ record }) => isPromiseDue(record, today))
    .toReversed(),
  parked: ledgerLines(holdings, 'parked')
    .filter(({ record }) => isParkedDue(record, today))
    .toReversed(),
  predictions: ledgerLines(holdings, 'prediction')
    .filter(({ record }) => isPredictionDue(record, today))
    .toReversed(),
});
