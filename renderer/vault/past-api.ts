import type { Put } from '#shared/aliases/put-swaps';
import type { Kind, Reason } from '#shared/guard/span';
import type { DayKey } from '#shared/calendar/day-key';
import type { Region } from '#shared/ipc/preferences';
import type { NewAlias } from '#shared/journal/alias';
import type { WrittenText } from '#shared/journal/swap-record';
import type { Instant } from '#shared/kernel/clock';
import type { Result } from '#shared/kernel/result';
import type { Around } from '#shared/past/around';
import type { Place } from '#shared/aliases/span';
import type { RecordId } from '#shared/vault/record-id';
import type { Writing } from '../workers/vault/aliases/rename-steps.ts';
import type { Done } from '../workers/vault/aliases/undo-tokens.ts';
import type { PastProgress } from '../workers/vault/past/look-through.ts';
import type { AliasError, NamedAlias } from './aliases-api.ts';
import type { SaveError } from './vault-api.ts';

export type { PastProgress } from '../workers/vault/past/look-through.ts';

/** One detail in all the places where it stands in what was written. */
export interface PastFinding {
  /** Names it to the other questions, for as long as it is in the list. */
  readonly id: string;
  readonly kind: Kind;
  /** How it is written, the most frequent first. */
  readonly spellings: readonly string[];
  readonly reason: Reason | null;
  /** The person said to leave it for now; a lock forgets that. */
  readonly isLeft: boolean;
  /** It is this one, beyond doubt. */
  readonly isKnown: boolean;
  /** Who it is or may be. */
  readonly aliases: readonly NamedAlias[];
  /** A page is an entry with its notes and earlier wordings, or the closing lines of a day. */
  readonly pages: number;
  readonly places: number;
  /** Its clearest place, with enough around it to tell what may stand there instead. */
  readonly sample: Place & { readonly text: string };
}

/** Where a detail stands. */
export interface PastPlace extends Around {
  readonly id: string;
  readonly day: DayKey;
  readonly part: WrittenText['part'];
}

/** What is to be done with a detail in every place. */
export type PastFix =
  | { readonly type: 'known'; readonly id: RecordId }
  /** Another form of someone known. */
  | { readonly type: 'link'; readonly id: RecordId }
  | { readonly type: 'alias'; readonly alias: NewAlias }
  /** Nobody that the book has to know. */
  | { readonly type: 'put'; readonly put: Exclude<Put, { readonly as: 'alias' }> };

export interface PastExample {
  readonly day: DayKey;
  readonly before: Around;
  /** What stands there afterwards. */
  readonly after: Around;
}

/** What a fix would do, to be looked at before. */
export interface PastPreview {
  /** Newest first; closes by their day. */
  readonly entries: readonly RecordId[];
  readonly closes: readonly DayKey[];
  /** Sessions, and accounts of what was learned. */
  readonly records: readonly RecordId[];
  readonly earlierWordings: number;
  readonly places: number;
  /** Pages and lines that are being written: they follow once they are left. */
  readonly waiting: number;
  readonly examples: readonly PastExample[];
}

/** `held`: a legal hold keeps every word. `unfinished`: another fix is not at its end. `nothing`: it stands nowhere. */
export type PastError = AliasError | SaveError | { readonly type: 'held' | 'unfinished' | 'nothing' };
export type PastFixed = Result<{ readonly waiting: number }, PastError>;
/** `stayed`: so many pages were changed since, and are as they were left. */
export type PastUndone = Result<{ readonly waiting: number; readonly stayed: number }, PastError>;

/** The newest fix that can be taken back, or is not at its end. */
export interface PastFixing {
  readonly state: 'going-on' | 'done' | 'going-back';
  readonly put: Put;
  readonly at: Instant;
  readonly until: Instant;
  readonly pages: number;
  /** What it wrote, so that pages that are open elsewhere can ask for it again. */
  readonly entries: readonly RecordId[];
  readonly closes: readonly DayKey[];
  readonly records: readonly RecordId[];
}

/** The check of everything that was written. What it finds is kept in memory alone, and goes with a lock. */
export interface PastApi {
  /** Begins, or goes on where it stopped; resolves at the end of it. */
  readonly lookThrough: (region: Region) => Promise<void>;
  readonly stopLooking: () => Promise<void>;
  readonly pastProgress: () => Promise<PastProgress>;
  readonly pastFindings: () => Promise<readonly PastFinding[]>;
  /** Newest first, `most` of them. */
  readonly pastPlaces: (finding: string, most: number) => Promise<readonly PastPlace[]>;
  readonly previewPastFix: (finding: string, fix: PastFix, writing: Writing) => Promise<Result<PastPreview, PastError>>;
  readonly fixPast: (finding: string, fix: PastFix, writing: Writing) => Promise<PastFixed>;
  readonly leavePast: (finding: string, isLeft: boolean) => Promise<void>;
  /** It may stand as it is, everywhere. */
  readonly keepPast: (finding: string) => Promise<Done>;
  readonly pastFixing: () => Promise<PastFixing | null>;
  /** With what waited, or what a crash left; also of an undo. */
  readonly continuePastFix: (writing: Writing) => Promise<PastFixed>;
  readonly undoPastFix: (writing: Writing) => Promise<PastUndone>;
}
