import * as v from 'valibot';
import { type Origin, originText, parseOrigin } from '../vault/lineage.ts';
import { Alias } from './alias.ts';
import { AliasChoices } from './alias-choices.ts';
import { Backups } from './backups.ts';
import { BroughtIn, BroughtInPart } from './brought-in.ts';
import { CheckIn } from './check-in.ts';
import { Close } from './close.ts';
import { Copies } from './copies.ts';
import { CpdAccount } from './cpd-account.ts';
import { DoesntFit } from './doesnt-fit.ts';
import { EarlierWording } from './earlier-wording.ts';
import { Entry } from './entry.ts';
import { Finding } from './finding.ts';
import { FixedPart, Fixing } from './fixing.ts';
import { Flag } from './flag.ts';
import { FormSeeds } from './form-seeds.ts';
import { KeptWord, MarkedDetail } from './kept-word.ts';
import { LeftForm } from './left-form.ts';
import { Network } from './network.ts';
import { Keys } from './keys.ts';
import { GivenPromise } from './promise.ts';
import { OutsideFile } from './outside-file.ts';
import { Prompted } from './prompted.ts';
import { Protection } from './protection.ts';
import { RenamedPart, Renaming } from './renaming.ts';
import { Settings } from './settings.ts';
import { SupervisionSession } from './supervision-session.ts';
import { TakenNote } from './taken-note.ts';
import { TimeAway } from './time-away.ts';
import { ToneReading } from './tone-reading.ts';
import { TrendChoices } from './trend-choices.ts';
import { TwoWeeks } from './two-weeks.ts';
import { Weekly } from './weekly.ts';
import { CheckUp } from './check-up.ts';
import { Ending } from './ending.ts';
import { HardEvent } from './hard-event.ts';
import { Hat } from './hat.ts';
import { InTheMiddle } from './in-the-middle.ts';
import { Parked } from './parked.ts';
import { Pothole } from './pothole.ts';
import { Prediction } from './prediction.ts';
import { SaidNo } from './said-no.ts';
import { UnsentLetter } from './unsent-letter.ts';
import { Untold } from './untold.ts';
import { Wait } from './wait.ts';

/** Everything that a vault holds so far. Old versions are raised to the newest in the record's own file. */
export type JournalRecord =
  | Alias
  | AliasChoices
  | Backups
  | BroughtIn
  | BroughtInPart
  | CheckIn
  | Close
  | Copies
  | CpdAccount
  | DoesntFit
  | EarlierWording
  | Entry
  | Finding
  | FixedPart
  | Fixing
  | Flag
  | FormSeeds
  | LeftForm
  | Network
  | Keys
  | KeptWord
  | MarkedDetail
  | GivenPromise
  | OutsideFile
  | Prompted
  | Protection
  | RenamedPart
  | Renaming
  | Settings
  | SupervisionSession
  | TakenNote
  | TimeAway
  | ToneReading
  | TrendChoices
  | TwoWeeks
  | Weekly
  | CheckUp
  | Ending
  | HardEvent
  | Hat
  | InTheMiddle
  | Parked
  | Pothole
  | Prediction
  | SaidNo
  | UnsentLetter
  | Untold
  | Wait;
export type RecordType = JournalRecord['type'];

const schemas = {
  alias: Alias,
  aliasChoices: AliasChoices,
  backups: Backups,
  broughtIn: BroughtIn,
  broughtInPart: BroughtInPart,
  checkIn: CheckIn,
  close: Close,
  copies: Copies,
  cpdAccount: CpdAccount,
  doesntFit: DoesntFit,
  earlierWording: EarlierWording,
  entry: Entry,
  finding: Finding,
  fixedPart: FixedPart,
  fixing: Fixing,
  flag: Flag,
  formSeeds: FormSeeds,
  leftForm: LeftForm,
  network: Network,
  keys: Keys,
  keptWord: KeptWord,
  markedDetail: MarkedDetail,
  outsideFile: OutsideFile,
  promise: GivenPromise,
  prompted: Prompted,
  protection: Protection,
  renamedPart: RenamedPart,
  renaming: Renaming,
  settings: Settings,
  supervision: SupervisionSession,
  takenNote: TakenNote,
  timeAway: TimeAway,
  toneReading: ToneReading,
  trendChoices: TrendChoices,
  twoWeeks: TwoWeeks,
  weekly: Weekly,
  checkUp: CheckUp,
  ending: Ending,
  hardEvent: HardEvent,
  hat: Hat,
  inTheMiddle: InTheMiddle,
  parked: Parked,
  pothole: Pothole,
  prediction: Prediction,
  saidNo: SaidNo,
  unsentLetter: UnsentLetter,
  untold: Untold,
  wait: Wait,
} as const satisfies { readonly [T in RecordType]: v.GenericSchema<unknown, Extract<JournalRecord, { type: T }>> };

const isKnown = (type: unknown): type is RecordType => typeof type === 'string' && Object.hasOwn(schemas, type);

/** Null for a record of a later version of the app, or one that does not read: it is kept as it is and left alone. */
export const readRecord = (value: unknown): JournalRecord | null => {
  const type = v.safeParse(v.looseObject({ type: v.string() }), value);
  if (!type.success || !isKnown(type.output.type)) return null;
  const parsed = v.safeParse(schemas[type.output.type], value);
  return parsed.success ? parsed.output : null;
};

/** A sealed record's value: the record, and which save wrote it. */
export interface Stored {
  /** Null as for `readRecord`. */
  readonly record: JournalRecord | null;
  /** Null in vaults of before it was kept. */
  readonly by: Origin | null;
  /** The record as it was sealed, without `by`. */
  readonly value: unknown;
}

export const toStored = (value: unknown, by: Origin | null): unknown =>
  by === null || typeof value !== 'object' ? value : { ...value, by: originText(by) };

export const readStored = (stored: unknown): Stored => {
  const marked = v.safeParse(v.looseObject({ by: v.string() }), stored);
  if (!marked.success) return { record: readRecord(stored), by: null, value: stored };
  const { by, ...value } = marked.output;
  return { record: readRecord(value), by: parseOrigin(by), value };
};

/** The schema number written in a record's envelope; raised when any record gets a new version. */
export const schemaNumber = 3;
