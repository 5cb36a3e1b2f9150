import type { DayKey } from '#shared/calendar/day-key';
import type { CpdAccount } from '#shared/journal/cpd-account';
import type { Flag, Want } from '#shared/journal/flag';
import type { SupervisionSession } from '#shared/journal/supervision-session';
import type { Result } from '#shared/kernel/result';
import type { RecordId } from '#shared/vault/record-id';
import type { Done, Undone, UndoToken } from '../workers/vault/aliases/undo-tokens.ts';
import type { WordsToFlag } from '../workers/vault/commands/flags.ts';
import type { FlagInEntry } from '../workers/vault/queries/flags.ts';
import type { SupervisionView } from '../workers/vault/supervision/supervision-view.ts';
import type { TakenOut } from '../workers/vault/supervision/taken-out.ts';
import type { Held, KeptAs, Saved, SaveError } from './vault-api.ts';

/** Flags, what is prepared for a supervision, and what comes of one. */
export interface SupervisionApi {
  readonly flagsOf: (entry: RecordId) => Promise<readonly FlagInEntry[]>;
  readonly flagOver: (about: Flag['about']) => Promise<{ readonly id: RecordId; readonly want: Want | null } | null>;
  readonly supervision: (today: DayKey) => Promise<SupervisionView>;
  /** How many things that came from an entry stand in a session. */
  readonly broughtFrom: (entry: RecordId) => Promise<number>;

  /** What a legal hold kept of sessions and accounts. */
  readonly takenOut: () => Promise<readonly TakenOut[]>;

  readonly setFlag: (about: Flag['about']) => Promise<Done>;
  readonly liftFlag: (about: Flag['about']) => Promise<Done>;
  /** Of words in a page that is being written: the mark itself is saved with the page. */
  readonly keepPassage: (id: RecordId, entry: RecordId) => Promise<Saved>;
  /** Of words in a page that isn't. */
  readonly flagPassage: (id: RecordId, entry: RecordId, words: WordsToFlag) => Promise<Done>;
  readonly liftPassage: (id: RecordId, entry: RecordId) => Promise<Done>;
  /** `entry` for a passage, whose mark may have come without its record. */
  readonly sayWant: (id: RecordId, entry: RecordId | null, want: Want | null) => Promise<Saved>;
  readonly undoFlag: (token: UndoToken) => Promise<Undone>;

  /**
   * `base`: what `session` was made from, so that what was written there since stays; null where nothing is known.
   * `too-large`: it would not be read again, and nothing was written.
   */
  readonly saveSession: (
    id: RecordId,
    session: SupervisionSession,
    base?: SupervisionSession | null,
  ) => Promise<Result<KeptAs<SupervisionSession>, SaveError>>;
  readonly holdSession: (id: RecordId, session: SupervisionSession, today: DayKey) => Promise<Done>;
  /** `changed-since`: something of it is no longer as that left it, or the next one was begun. `held`: a legal hold is on. */
  readonly undoHolding: (token: UndoToken) => Promise<Undone | Held>;
  /** A session or an account was saved outside under this name. */
  readonly noteOutside: (record: RecordId, name: string) => Promise<Saved>;
  /** The person deleted that file. */
  readonly outsideIsGone: (id: RecordId) => Promise<Done>;
  /** Of one that was held. `held`: a legal hold is on. */
  readonly removeSession: (id: RecordId) => Promise<Done | Held>;
  readonly tieUp: (session: RecordId, agreed: string, isDone: boolean) => Promise<Saved>;
  /** As `saveSession`. */
  readonly saveAccount: (
    id: RecordId,
    account: CpdAccount,
    base?: CpdAccount | null,
  ) => Promise<Result<KeptAs<CpdAccount>, SaveError>>;
  /** `held`: a legal hold is on. */
  readonly removeAccount: (id: RecordId) => Promise<Done | Held>;
}
