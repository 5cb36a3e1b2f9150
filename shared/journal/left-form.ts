import * as v from 'valibot';
import { parseDayKey } from '../calendar/day-key.ts';
import type { Instant } from '../kernel/clock.ts';
import { sameJson } from '../kernel/same-json.ts';
import { ledgerTypes, ownWords } from './ledger-record.ts';
import { mostLineLetters, StoredInstant } from './record.ts';
import { mostLetterLetters } from './unsent-letter.ts';

/** What a form would put down: a line of a ledger, or a note that is added later under a page. */
const formKinds = [...ledgerTypes, 'laterNote'] as const;
type FormKind = (typeof formKinds)[number];

const mostFields = 60;
const Name = v.pipe(v.string(), v.maxLength(100));
const Tapped = v.union([
  v.null(),
  v.boolean(),
  v.pipe(v.number(), v.finite()),
  v.pipe(v.string(), v.maxLength(mostLineLetters)),
  v.pipe(v.array(v.pipe(v.string(), v.maxLength(mostLineLetters))), v.maxLength(mostFields)),
]);

const LeftFormV1 = v.strictObject({
  type: v.literal('leftForm'),
  version: v.literal(1),
  /** The ledger that it would put a line down in, or else what it would put down. */
  ledger: v.picklist(formKinds),
  /** Record id of the alias on whose card it was begun; null where it was begun on no card. */
  whom: v.nullable(v.string()),
  /** Record id of the line that it changes, or of the page that a note goes under; null for a new line. */
  record: v.nullable(v.string()),
  editedAt: StoredInstant,
  /** Left with “Not now”: it is not to stand open by itself. */
  isAside: v.boolean(),
  /** What was written, by the line's own names: one that a later form no longer asks is kept. */
  words: v.pipe(
    v.array(v.strictObject({ name: Name, text: v.pipe(v.string(), v.maxLength(mostLetterLetters)) })),
    v.maxLength(mostFields),
  ),
  /** Everything else that stands in it. */
  picks: v.pipe(v.array(v.strictObject({ name: Name, value: Tapped })), v.maxLength(mostFields)),
});

/** A form that is put down by hand and was not: as it was left, and a line of no ledger. */
export const LeftForm = v.variant('version', [LeftFormV1]);
export type LeftForm = v.InferOutput<typeof LeftFormV1>;

/** Which form: begun on whose card, or of which line; neither for the one that a ledger begins with. */
export type FormOf = Pick<LeftForm, 'ledger' | 'whom' | 'record'>;
/** What stands in its fields, by their names. */
export type FormValues = Readonly<Record<string, LeftForm['picks'][number]['value']>>;

declare const named: unique symbol;
export type FormName = string & { readonly [named]: true };
export const formNamesBegin = 'form ';
export const formName = ({ ledger, whom, record }: FormOf): FormName =>
  `${formNamesBegin}${ledger} ${whom ?? '-'} ${record ?? '-'}` as FormName;

/** What a name stands for. */
export const formNamed = (name: FormName): FormOf => {
  const [, ledger, whom = '-', record = '-'] = name.split(' ');
  const idIn = (part: string): string | null => (part === '-' ? null : part);
  return { ledger: v.parse(v.picklist(formKinds), ledger), whom: idIn(whom), record: idIn(record) };
};

const isWords = (kind: FormKind, name: string): boolean =>
  kind === 'laterNote' ? name === 'text' : (ownWords[kind] as readonly string[]).includes(name);

/** Not looked at whether a record may hold all of it. */
export const leftForm = (
  { ledger, whom, record }: FormOf,
  values: FormValues,
  isAside: boolean,
  { ms, offset }: Instant,
): LeftForm => {
  const fields = Object.entries(values);
  return {
    type: 'leftForm',
    version: 1,
    ledger,
    whom,
    record,
    editedAt: { ms, offset },
    isAside,
    words: fields.flatMap(([name, text]) =>
      isWords(ledger, name) && typeof text === 'string' ? [{ name, text }] : [],
    ),
    picks: fields.flatMap(([name, value]) =>
      isWords(ledger, name) && typeof value === 'string'
        ? []
        : [{ name, value: Array.isArray(value) ? [...value] : value }],
    ),
  };
};

/** What was written in it, in the order of its fields; blank ones are left out. */
export const wordsLeft = ({ ledger }: Pick<FormOf, 'ledger'>, values: FormValues): readonly string[] =>
  Object.entries(values).flatMap(([name, text]) =>
    isWords(ledger, name) && typeof text === 'string' && text.trim() !== '' ? [text] : [],
  );

/** All that stands in its fields. */
export const valuesLeft = ({ words, picks }: Pick<LeftForm, 'words' | 'picks'>): FormValues =>
  Object.fromEntries([
    ...picks.map(({ name, value }) => [name, value] as const),
    ...words.map(({ name, text }) => [name, text] as const),
  ]);

const isOfOneKind = (one: unknown, other: unknown): boolean =>
  one === null || other === null || (typeof one === typeof other && Array.isArray(one) === Array.isArray(other));

/** The fields of a form as it is now, with what was left in those that were there then. */
export const fittingValues = <V extends object>(begin: V, left: FormValues): V => {
  const fields = Object.entries(begin).map(([name, value]: [string, unknown]) => {
    const was = Object.hasOwn(left, name) ? left[name] : undefined;
    return [name, was !== undefined && isOfOneKind(value, was) ? was : value];
  });
  return Object.fromEntries(fields) as V;
};

const isDay = (value: unknown): boolean => typeof value === 'string' && parseDayKey(value).ok;

/**
 * Whether something stands in it that it does not begin with. A new line begins with days that follow the calendar: one
 * that was begun some days ago and emptied again has other ones, and is none.
 */
export const isBegunForm = ({ record }: FormOf, begin: object, values: object): boolean => {
  const now = new Map<string, unknown>(Object.entries(values));
  return Object.entries(begin).some(
    ([name, was]: [string, unknown]) =>
      !sameJson(now.get(name), was) && !(record === null && isDay(was) && isDay(now.get(name))),
  );
};

/** The newest of two versions stands. Words that it doesn't have stand beside it, as a form that waits behind it. */
export const mergeLeftForms = (ours: LeftForm, theirs: LeftForm) => {
  const [newer, older] = theirs.editedAt.ms > ours.editedAt.ms ? [theirs, ours] : [ours, theirs];
  const has = new Map(newer.words.map(({ name, text }) => [name, text]));
  const isInIt = older.words.every(({ name, text }) => text.trim() === '' || (has.get(name) ?? '').includes(text));
  return { keep: newer, beside: isInIt ? null : older, leftOut: false };
};
