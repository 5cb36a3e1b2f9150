import { isLedgerRecord } from '#shared/journal/ledger-record';
import { type LineChange, lineRecord, type NewLine } from '#shared/journal/new-line';
import { readRecord } from '#shared/journal/stored';
import { err } from '#shared/kernel/result';
import type { RecordId } from '#shared/vault/record-id';
import type { Gone, Lacking, Saved } from '../../../vault/vault-api.ts';
import { aliasOf } from '../aliases/book.ts';
import type { Change } from '../change.ts';
import type { Holdings } from '../holdings.ts';
import type { CommandContext } from './evening.ts';

/** What a change needs and the vault doesn't hold; null where nothing is lacking. */
export type Needs = (holdings: Holdings) => Lacking | null;

/** Somebody whom the book knows. */
export const needsWhom =
  (whom: RecordId): Needs =>
  (holdings) =>
    aliasOf(holdings, whom) === null ? 'nobody' : null;

/** What a new line needs. */
export const needsOf =
  (line: NewLine): Needs =>
  (holdings) => {
    if (lineRecord(line, { ms: 0, offset: 0 }) === null) return 'unfit';
    return 'whom' in line && line.whom !== null ? needsWhom(line.whom as RecordId)(holdings) : null;
  };

/** A line that is still there, and holds what is to be changed of it. */
export const needsLine =
  (id: RecordId, changed: LineChange = {}): Needs =>
  (holdings) => {
    const record = holdings.get(id)?.record;
    if (record === undefined || !isLedgerRecord(record)) return 'gone';
    return readRecord({ ...record, ...changed }) === null ? 'unfit' : null;
  };

type Command = (context: CommandContext) => readonly Change[];

/** Runs a command where nothing is lacking when its turn comes: what can't be kept is never said to be sealed. */
export const runWhereThere = async <D extends Saved>(
  run: (command: Command) => Promise<D>,
  needs: Needs,
  command: Command,
): Promise<D | Gone> => {
  let lacking: Lacking | null = null;
  const done = await run((context) => {
    lacking = needs(context.holdings);
    return lacking === null ? command(context) : [];
  });
  return lacking === null ? done : err({ type: lacking });
};
