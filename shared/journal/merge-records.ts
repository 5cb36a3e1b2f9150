import { sameJson } from '../kernel/same-json.ts';
import type { Alias } from './alias.ts';
import { type AliasChoices, keepsLess } from './alias-choices.ts';
import { type CheckIn, newCheckIn, noReadings, type Readings } from './check-in.ts';
import { type Close, type Parting, partingNames } from './close.ts';
import type { Entry } from './entry.ts';
import type { Finding } from './finding.ts';
import { type FormSeeds, mergedSeeds } from './form-seeds.ts';
import { mergeLeftForms } from './left-form.ts';
import { mergeAliases } from './merge-aliases.ts';
import { flagDocument, mergeCpdAccounts, mergeFlags, mergeSessions } from './merge-supervision.ts';
import { mergeLedgerLines } from './merge-ledger.ts';
import type { GivenPromise } from './promise.ts';
import type { Prompted } from './prompted.ts';
import { mergedHold, type Protection } from './protection.ts';
import type { Settings } from './settings.ts';
import type { JournalRecord, RecordType } from './stored.ts';
import type { TrendChoices } from './trend-choices.ts';
import { answersOf, type Weekly, type WeeklyAnswers } from './weekly.ts';

/** What two versions of one record come to. */
export interface Merged<R> {
  /** Stands in its place. */
  readonly keep: R;
  /** Stands beside it as a record of its own; null where nothing of the other side would be lost without it. */
  readonly beside: R | null;
  /** Something the two said differently of which only one could stand. */
  readonly leftOut: boolean;
}

const only = <R>(keep: R): Merged<R> => ({ keep, beside: null, leftOut: false });

const union = <T>(ours: readonly T[], theirs: readonly T[]): T[] => [
  ...ours,
  ...theirs.filter((one) => !ours.some((other) => sameJson(one, other))),
];

/** Words are never woven into one another: both pages stand. Later notes, and a way out of the trash, are added. */
const entries = (ours: Entry, theirs: Entry): Merged<Entry> => {
  const notes = union(ours.notes, theirs.notes).toSorted((a, b) => a.at.ms - b.at.ms);
  const deletedAt = ours.deletedAt === null || theirs.deletedAt === null ? null : ours.deletedAt;
  if (ours.text === theirs.text && sameJson(ours.document, theirs.document)) return only({ ...ours, notes, deletedAt });
  return { keep: { ...ours, deletedAt }, beside: { ...theirs, deletedAt }, leftOut: false };
};

/** What was marked on one side only is taken from it. Marked differently on both: what is here stays. */
const checkIns = (ours: CheckIn, theirs: CheckIn): Merged<CheckIn> => {
  const names = Object.keys(noReadings).filter((name): name is keyof Readings => name !== 'chips');
  const filled = Object.fromEntries(names.map((name) => [name, ours[name] ?? theirs[name]]));
  const leftOut = names.some((name) => ours[name] !== null && theirs[name] !== null && ours[name] !== theirs[name]);
  const both: Readings = { ...noReadings, ...filled, chips: union(ours.chips, theirs.chips) };
  return { keep: newCheckIn(ours.day, ours.at, both), beside: null, leftOut };
};

const longestLine = 2000;

const mergedLine = (ours: string, theirs: string): string => {
  if (theirs.trim() === '' || ours.includes(theirs)) return ours;
  return ours.trim() === '' || theirs.includes(ours) ? theirs : `${ours}\n${theirs}`;
};

const earliest = (a: Close['closedAt'], b: Close['closedAt']): Close['closedAt'] =>
  a === null || (b !== null && b.ms < a.ms) ? b : a;
const latest = (a: Close['closedAt'], b: Close['closedAt']): Close['closedAt'] =>
  a === null || (b !== null && b.ms > a.ms) ? b : a;

/** Lines of both sides stand under one another, as far as a line has room. */
const closes = (ours: Close, theirs: Close): Merged<Close> => {
  const lines = partingNames.map((name) => [name, mergedLine(ours[name], theirs[name])] as const);
  const tooLong = lines.some(([, line]) => line.length > longestLine);
  const fitting = lines.map(([name, line]) => [name, line.length > longestLine ? ours[name] : line]);
  const keep: Close = {
    ...ours,
    ...(Object.fromEntries(fitting) as unknown as Parting),
    firstClosedAt: earliest(ours.firstClosedAt, theirs.firstClosedAt),
    closedAt: latest(ours.closedAt, theirs.closedAt),
    tooTired: ours.tooTired && theirs.tooTired,
  };
  return { keep, beside: null, leftOut: tooLong };
};

const prompteds = (ours: Prompted, theirs: Prompted): Merged<Prompted> =>
  only({
    ...ours,
    // The last one shown is the one that stands, so what is here comes last.
    shown: [...theirs.shown.filter((id) => !ours.shown.includes(id)), ...ours.shown],
    swapped: union(ours.swapped, theirs.swapped),
  });

/** What is absent until it is chosen. */
const chosenThere = ({ heavyLine, guardWhileWriting, checkUpDays, guardLimitSaid }: Settings): Partial<Settings> =>
  Object.fromEntries(
    Object.entries({ heavyLine, guardWhileWriting, checkUpDays, guardLimitSaid }).filter(
      ([, value]) => value !== undefined,
    ),
  );

/** Choices stay as they are here, and one that was made there only is taken; people and a line of one's own are added. */
const settings = (ours: Settings, theirs: Settings): Merged<Settings> =>
  only({
    ...chosenThere(theirs),
    ...ours,
    contacts: union(ours.contacts, theirs.contacts),
    ownLine: ours.ownLine ?? theirs.ownLine,
  });

const protections = (ours: Protection, theirs: Protection): Merged<Protection> =>
  only({ ...ours, hold: mergedHold(ours.hold, theirs.hold) });

const later = (a: Finding['leftBeUntil'], b: Finding['leftBeUntil']): Finding['leftBeUntil'] =>
  a === null || (b !== null && b > a) ? b : a;

/** Seen, kept or left be on one side is so on both. */
const findings = (ours: Finding, theirs: Finding): Merged<Finding> =>
  only({
    ...ours,
    seenAt: earliest(ours.seenAt, theirs.seenAt),
    keptAt: earliest(ours.keptAt, theirs.keptAt),
    leftBeUntil: later(ours.leftBeUntil, theirs.leftBeUntil),
  });

/** As check-ins: what was answered on one side only is taken from it. */
const weeklies = (ours: Weekly, theirs: Weekly): Merged<Weekly> => {
  const answered = Object.keys(answersOf(ours)) as readonly (keyof WeeklyAnswers)[];
  const filled = Object.fromEntries(answered.map((name) => [name, ours[name] ?? theirs[name]]));
  const leftOut = answered.some((name) => ours[name] !== null && theirs[name] !== null && ours[name] !== theirs[name]);
  return { keep: { ...ours, ...filled }, beside: null, leftOut };
};

/** What was turned off on either side stays off: only a person turns it on again. */
const trendChoices = (ours: TrendChoices, theirs: TrendChoices): Merged<TrendChoices> =>
  only({
    ...ours,
    words: ours.words && theirs.words,
    findings: ours.findings && theirs.findings,
    quietLine: ours.quietLine && theirs.quietLine,
    weekly: ours.weekly && theirs.weekly,
  });

const aliases = (ours: Alias, theirs: Alias): Merged<Alias> => ({ ...mergeAliases(ours, theirs), beside: null });

/** Kept, told or mended on one side, it is so. */
const promises = (ours: GivenPromise, theirs: GivenPromise): Merged<GivenPromise> => ({
  keep: {
    ...ours,
    due: ours.due ?? theirs.due,
    can: ours.can ?? theirs.can,
    toldAt: earliest(ours.toldAt, theirs.toldAt),
    mendedAt: earliest(ours.mendedAt, theirs.mendedAt),
    keptAt: earliest(ours.keptAt, theirs.keptAt),
    remindedOn: ours.remindedOn ?? theirs.remindedOn,
  },
  beside: null,
  leftOut: ours.text !== theirs.text,
});

const aliasChoices = (ours: AliasChoices, theirs: AliasChoices): Merged<AliasChoices> =>
  only({ ...ours, keeps: keepsLess(ours.keeps, theirs.keeps) });

const formSeeds = (ours: FormSeeds, theirs: FormSeeds): Merged<FormSeeds> => only(mergedSeeds(ours, theirs));

type Rules = { readonly [T in RecordType]: (ours: RecordOf<T>, theirs: RecordOf<T>) => Merged<RecordOf<T>> };
type RecordOf<T extends RecordType> = Extract<JournalRecord, { readonly type: T }>;

const rules: Rules = {
  entry: entries,
  checkIn: checkIns,
  close: closes,
  prompted: prompteds,
  protection: protections,
  settings,
  finding: findings,
  weekly: weeklies,
  trendChoices,
  alias: aliases,
  promise: promises,
  saidNo: mergeLedgerLines,
  parked: mergeLedgerLines,
  hardEvent: mergeLedgerLines,
  prediction: mergeLedgerLines,
  untold: mergeLedgerLines,
  hat: mergeLedgerLines,
  inTheMiddle: mergeLedgerLines,
  pothole: mergeLedgerLines,
  wait: mergeLedgerLines,
  checkUp: mergeLedgerLines,
  ending: mergeLedgerLines,
  unsentLetter: mergeLedgerLines,
  aliasChoices,
  formSeeds,
  flag: mergeFlags,
  supervision: mergeSessions,
  cpdAccount: mergeCpdAccounts,
  leftForm: mergeLeftForms,
  // Of one word, kept or marked, both say the same.
  keptWord: only,
  markedDetail: only,
  // One mark says what the other says; of two reasons what is here stays.
  doesntFit: only,
  timeAway: only,
  twoWeeks: only,
  outsideFile: only,
  // Never written twice under one id.
  earlierWording: only,
  // Says the same on both sides.
  takenNote: only,
  // Made again from the words.
  toneReading: only,
  // Each vault's own.
  copies: only,
  backups: only,
  broughtIn: only,
  broughtInPart: only,
  network: only,
  keys: only,
  fixing: only,
  fixedPart: only,
  renaming: only,
  renamedPart: only,
};

/** `ours` and `theirs` are of one type and of one document, both changed since they were one. */
export const mergeRecords = <R extends JournalRecord>(ours: R, theirs: R): Merged<R> => {
  const rule = rules[ours.type] as unknown as (a: R, b: R) => Merged<R>;
  return rule(ours, theirs);
};

const onlyOne: ReadonlySet<RecordType> = new Set([
  'settings',
  'protection',
  'trendChoices',
  'aliasChoices',
  'formSeeds',
]);

/** Records of which there is one a day, a week or a lean, or one at all: under whatever id, two of them are one document. */
export const documentOf = (record: JournalRecord): string | null => {
  if (record.type === 'checkIn' || record.type === 'close' || record.type === 'prompted') {
    return `${record.type} ${record.day}`;
  }
  if (record.type === 'weekly' || record.type === 'timeAway') return `${record.type} ${record.monday}`;
  if (record.type === 'twoWeeks') return `twoWeeks ${record.from}`;
  if (record.type === 'finding') return `finding ${record.direction} ${record.since}`;
  if (record.type === 'doesntFit') return `doesntFit ${record.entry} ${record.start} ${record.end} ${record.phrase}`;
  if (record.type === 'keptWord') return `keptWord ${record.hash} ${record.entry ?? ''}`;
  if (record.type === 'markedDetail') return `markedDetail ${record.hash}`;
  if (record.type === 'flag') return flagDocument(record);
  if (record.type === 'supervision') return record.heldAt === null ? 'supervision to come' : null;
  return onlyOne.has(record.type) ? record.type : null;
};
