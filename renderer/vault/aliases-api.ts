import type { LinkSuggestion } from '#shared/aliases/suggest-links';
import type { FormKind } from '#shared/aliases/name-forms';
import type { Place } from '#shared/aliases/span';
import type { DayKey } from '#shared/calendar/day-key';
import type { NewAlias, Stage } from '#shared/journal/alias';
import type { AliasChoices } from '#shared/journal/alias-choices';
import type { Instant } from '#shared/kernel/clock';
import type { Result } from '#shared/kernel/result';
import type { RecordId } from '#shared/vault/record-id';
import type { Renamed, RenameError } from '../workers/vault/aliases/renaming.ts';
import type { RenamePreview, Writing } from '../workers/vault/aliases/rename-steps.ts';
import type { SaidOfWord } from '../workers/vault/aliases/said-of-words.ts';
import type { Done, Undone, UndoToken } from '../workers/vault/aliases/undo-tokens.ts';
import type { CardChange } from '../workers/vault/commands/aliases.ts';
import type { Forgotten } from '../workers/vault/commands/forget-names.ts';
import type { People } from '../workers/vault/queries/people/cards.ts';
import type { Gone, Held, SaveError } from './vault-api.ts';

export interface NamedAlias {
  readonly id: RecordId;
  readonly alias: string;
}

/** A known form in a text, and who it is. */
export interface RecognisedForm extends Place {
  /** One, or several who share it. */
  readonly aliases: readonly NamedAlias[];
  readonly as: FormKind;
  readonly isSure: boolean;
}

/** What the book says to a text. Offsets are of that text. */
export interface Recognised {
  readonly known: readonly RecognisedForm[];
  /** Marked as a detail before, without an alias so far. */
  readonly marked: readonly Place[];
  /** Aliases that stand in it: no detail, and drawn as what they are. */
  readonly aliases: readonly (Place & NamedAlias)[];
  /** Of what was found, what the person said to keep. */
  readonly kept: readonly Place[];
}

/**
 * `taken`: somebody else is or was called so. `unfit`: no alias at all. `says-name`: the name itself stands in it.
 * `nothing`: no such alias is there.
 */
export type AliasError = SaveError | { readonly type: 'taken' | 'unfit' | 'says-name' | 'nothing' };
export type Accepted = Result<
  { readonly at: Instant; readonly undo: UndoToken | null; readonly id: RecordId },
  AliasError
>;

export interface AliasQueries {
  /** What people are called here, by whom a text is not to be mistaken for holding a name. */
  readonly aliasNames: () => Promise<readonly string[]>;
  readonly aliasChoices: () => Promise<AliasChoices>;
  /** `found`: what detection found, to be told what of it is kept on purpose; in `entry`, or in none. */
  readonly recognise: (text: string, found: readonly Place[], entry: RecordId | null) => Promise<Recognised>;
  /** The next free aliases for a name that stands before the person; nothing of it is kept. */
  readonly suggestAliases: (name: string, letterWord: string, count: number) => Promise<readonly string[]>;
  /** Who a new form may be as well, strongest first. `at`: where it stands in `text`. */
  readonly suggestLinks: (
    text: string,
    at: Place,
  ) => Promise<readonly (LinkSuggestion<RecordId> & { readonly alias: string })[]>;
  readonly people: (today: DayKey) => Promise<People>;
  readonly previewRename: (id: RecordId, to: string, writing: Writing) => Promise<Result<RenamePreview, RenameError>>;
  /** The newest renaming, while it can be taken back or is not at its end. */
  readonly renaming: () => Promise<{
    /** The alias that was renamed. */
    readonly id: RecordId;
    readonly from: string;
    readonly to: string;
    readonly until: Instant;
    /** Pages that were changed since and had the new alias as a word before: an undo takes that word too. */
    readonly goAlong: number;
    /** So much was changed since and said the new alias before, without being renamed: an undo leaves all of it. */
    readonly stays: number;
    /** So many notes have a line that is too long for the new alias, and says the former one still. */
    readonly noRoom: number;
    readonly state: 'going-on' | 'done' | 'going-back';
    /** So many pages, closes and earlier wordings are left of it. */
    readonly left: number;
  } | null>;
  /** Words that were kept on purpose or marked by hand, newest first. */
  readonly saidOfWords: () => Promise<readonly SaidOfWord[]>;
  readonly namesToForget: () => Promise<Forgotten>;
}

export interface AliasCommands {
  /** Someone new, under this alias; from here on every form of the name is known, as far as forms are kept. */
  readonly acceptAlias: (name: string, wanted: NewAlias) => Promise<Accepted>;
  /** Another form of someone known: the answer to "Is Bobby the same person as Heron?". */
  readonly linkForm: (id: RecordId, name: string) => Promise<Done>;
  /** The form is somebody else's: it becomes an entity of its own. */
  readonly splitForm: (id: RecordId, name: string, wanted: NewAlias) => Promise<Accepted>;
  readonly mergeEntities: (into: RecordId, from: RecordId) => Promise<Done>;
  /** Exactly what both were before they were merged. */
  readonly splitEntity: (id: RecordId) => Promise<Done>;
  /** In one entry, or everywhere. */
  readonly keepWord: (word: string, entry: RecordId | null) => Promise<Done>;
  /** All of them everywhere, as one change. */
  readonly keepWords: (words: readonly string[]) => Promise<Done>;
  readonly unkeepWord: (word: string, entry: RecordId | null) => Promise<Done>;
  readonly markDetail: (word: string) => Promise<Done>;
  readonly unmarkDetail: (word: string) => Promise<Done>;
  /** Takes back what was said of a word whose own letters nobody has any more. */
  readonly unsay: (id: RecordId) => Promise<Done>;
  readonly changeCard: (id: RecordId, changed: CardChange) => Promise<Done>;
  readonly setStage: (id: RecordId, stage: Stage) => Promise<Done>;
  readonly setSoleSupport: (id: RecordId, on: boolean) => Promise<Done>;
  /** `left`: the form that it was written in, which waits no longer. */
  readonly addPromise: (to: RecordId, text: string, left?: RecordId) => Promise<Done | Gone>;
  readonly keepPromise: (promise: RecordId, isKept: boolean) => Promise<Done | Gone>;
  /** The card and all that is known of it; what was written keeps its words. */
  readonly removeAlias: (id: RecordId) => Promise<Done | Held>;
  /** Names that are kept become hashes at once when only hashes are wanted. Nothing is forgotten by it. */
  readonly chooseAliases: (chosen: Partial<Pick<AliasChoices, 'keeps' | 'style'>>) => Promise<Done>;
  /** Takes one of the changes above back, if nothing of it was changed since. */
  readonly undoAlias: (token: UndoToken) => Promise<Undone>;
  readonly renameAlias: (id: RecordId, to: string, writing: Writing) => Promise<Renamed>;
  /** With what waited, or what a crash left; also of an undo. */
  readonly continueRenaming: (writing: Writing) => Promise<Renamed>;
  readonly undoRenaming: (writing: Writing) => Promise<Renamed>;
  /** Irreversible, and refused under a legal hold. Says how much went. */
  readonly forgetNames: () => Promise<Result<Forgotten, SaveError> | Held>;
}

/** What the editor, People and Settings ask of the alias book. A real name crosses here and is kept by choice only. */
export interface AliasesApi extends AliasQueries, AliasCommands {}
