import type { DayKey } from '#shared/calendar/day-key';
import type { LedgerOf, LedgerType } from '#shared/journal/ledger-record';
import type { FormOf, FormValues } from '#shared/journal/left-form';
import type { LineChange, NewLine } from '#shared/journal/new-line';
import type { RecordId } from '#shared/vault/record-id';
import type { Done, Undone, UndoToken } from '../workers/vault/aliases/undo-tokens.ts';
import type { FormLeft } from '../workers/vault/queries/ledgers/left-forms.ts';
import type { LedgerLine } from '../workers/vault/queries/ledgers/lines.ts';
import type { SeatsOfMonth } from '../workers/vault/queries/ledgers/seats.ts';
import type { TonightView } from '../workers/vault/queries/ledgers/tonight.ts';
import type { WordsOfGone } from '../workers/vault/queries/ledgers/words-of-gone.ts';
import type { NamedAlias } from './aliases-api.ts';
import type { Gone, Held, Saved } from './vault-api.ts';

/** What the ledgers' small screens, Today and a person's card ask of the vault. */
export interface LedgersApi {
  /** All lines of one ledger: what is open stands first, and the newest of it. */
  readonly ledgerLines: <T extends LedgerType>(type: T) => Promise<readonly LedgerLine<LedgerOf<T>>[]>;
  /** Everybody whom a line may be about. */
  readonly namesForLines: () => Promise<readonly NamedAlias[]>;
  readonly ledgersTonight: (today: DayKey) => Promise<TonightView>;

  readonly seatsOfMonth: (today: DayKey) => Promise<SeatsOfMonth>;

  /** Forms that were begun, and neither put down nor thrown away. */
  readonly formsLeft: () => Promise<readonly FormLeft[]>;
  /** What stands in those whose card, line or page is gone; none under a legal hold. */
  readonly wordsOfGone: () => Promise<readonly WordsOfGone[]>;

  /** `left`: the form that it was written in, which waits no longer. */
  readonly addLine: (line: NewLine, left?: RecordId) => Promise<Done | Gone>;
  /** `held`: under a legal hold, words that stand there stay. */
  readonly changeLine: (id: RecordId, changed: LineChange, left?: RecordId) => Promise<Done | Held | Gone>;
  readonly removeLine: (id: RecordId) => Promise<Done | Held>;
  /** A form as it stands, under an id of its own. `nobody` where its card is gone, `gone` where its line is. */
  readonly saveLeftForm: (id: RecordId, of: FormOf, values: FormValues, isAside: boolean) => Promise<Saved | Gone>;
  /** `held`: under a legal hold it is not thrown away, only put aside. */
  readonly dropLeftForm: (id: RecordId) => Promise<Saved | Held>;
  /** As that, and it can be had again: `undoLedger`. */
  readonly letGoOfForm: (id: RecordId) => Promise<Done | Held>;
  /** These of what is due have been shown on this day: they come back on no other. */
  readonly cameBack: (today: DayKey, drawn: readonly RecordId[]) => Promise<Saved>;
  /** Takes one of the changes above back, if nothing of it was changed since and no legal hold is on. */
  readonly undoLedger: (token: UndoToken) => Promise<Undone | Held>;
}
