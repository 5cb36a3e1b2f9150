import type { JournalRecord } from './stored.ts';

/** The records that a person adds line by line, and changes and removes as they like. */
export const ledgerTypes = [
  'promise',
  'saidNo',
  'parked',
  'hardEvent',
  'prediction',
  'untold',
  'hat',
  'inTheMiddle',
  'pothole',
  'wait',
  'checkUp',
  'ending',
  'unsentLetter',
] as const;
export type LedgerType = (typeof ledgerTypes)[number];
export type LedgerRecord = Extract<JournalRecord, { readonly type: LedgerType }>;
export type LedgerOf<T extends LedgerType> = Extract<LedgerRecord, { readonly type: T }>;

/** The names under which a line keeps words of the person's own, in the order in which they are read. */
export const ownWords = {
  promise: ['text'],
  saidNo: ['asked', 'said'],
  parked: ['text', 'where', 'firstStep', 'who'],
  hardEvent: ['text'],
  prediction: ['expect', 'happened'],
  untold: ['text'],
  hat: [],
  inTheMiddle: ['oneNeeds', 'oneFears', 'oneIsOwed', 'otherNeeds', 'otherFears', 'otherIsOwed'],
  pothole: ['text'],
  wait: ['text'],
  checkUp: ['because', 'hope'],
  ending: ['together', 'theyKeep', 'iKeep'],
  unsentLetter: ['text'],
} as const satisfies { readonly [T in LedgerType]: readonly (keyof LedgerOf<T>)[] };

const types: ReadonlySet<string> = new Set(ledgerTypes);
export const isLedgerRecord = (record: JournalRecord): record is LedgerRecord => types.has(record.type);

/** What was written in a line, field by field; a blank field is a blank text. */
export const wordsOf = (record: LedgerRecord): readonly string[] => {
  const words = record as unknown as Readonly<Record<string, string>>;
  return ownWords[record.type].map((name) => words[name] ?? '');
};

/** The same line with other words, in the order of `wordsOf`. */
export const withWords = <R extends LedgerRecord>(record: R, words: readonly string[]): R => ({
  ...record,
  ...Object.fromEntries(ownWords[record.type].map((name, at) => [name, words[at] ?? ''])),
});

/** Whom a line is about, by record id of the alias; null for nobody by name. */
export const whomOf = (record: LedgerRecord): string | null => ('whom' in record ? record.whom : null);
