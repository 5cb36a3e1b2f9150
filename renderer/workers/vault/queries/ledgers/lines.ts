import { stageOf } from '#shared/journal/alias';
import { type LedgerRecord, type LedgerType, type LedgerOf, whomOf } from '#shared/journal/ledger-record';
import { isOpenLine } from '#shared/ledgers/open-lines';
import type { RecordId } from '#shared/vault/record-id';
import type { NamedAlias } from '../../../../vault/aliases-api.ts';
import { aliasOf, rootOf } from '../../aliases/book.ts';
import type { Held, Holdings } from '../../holdings.ts';

/** A line of a ledger as its screen shows it. */
export interface LedgerLine<R extends LedgerRecord = LedgerRecord> {
  readonly id: RecordId;
  readonly record: R;
  /** Whom it is about, as they are called now; null for nobody by name. */
  readonly whom: NamedAlias | null;
}

const lineView = <R extends LedgerRecord>(holdings: Holdings, { id, record }: Held<R>): LedgerLine<R> => {
  const whom = whomOf(record);
  const root = whom === null ? null : rootOf(holdings, whom as RecordId);
  const alias = root === null ? null : aliasOf(holdings, root);
  return { id, record, whom: root === null || alias === null ? null : { id: root, alias: alias.record.alias } };
};

/** What is still open or carried stands first, and of those and the others the newest. */
export const ledgerLines = <T extends LedgerType>(holdings: Holdings, type: T): readonly LedgerLine<LedgerOf<T>>[] =>
  (holdings.all(type) as unknown as readonly Held<LedgerOf<T>>[])
    .map((held) => lineView(holdings, held))
    .toSorted((a, b) => Number(isOpenLine(b.record)) - Number(isOpenLine(a.record)) || b.record.at.ms - a.record.at.ms);

/** Everybody whom a line may be about, by their names' order; whom the work has ended with comes last. */
export const namesForLines = (holdings: Holdings): readonly NamedAlias[] =>
  holdings
    .all('alias')
    .filter(({ id, record }) => rootOf(holdings, id) === id && record.kind !== 'place')
    .map(({ id, record }) => ({ id, alias: record.alias, hasEnded: stageOf(record) === 'ended' }))
    .toSorted((a, b) => Number(a.hasEnded) - Number(b.hasEnded) || a.alias.localeCompare(b.alias))
    .map(({ id, alias }) => ({ id, alias }));
