import { sameJson } from '../kernel/same-json.ts';
import { type LedgerRecord, ownWords, wordsOf } from './ledger-record.ts';
import type { Merged } from './merge-records.ts';

type Fields = Readonly<Record<string, unknown>>;

const isBlank = (value: unknown): boolean => value === null || (typeof value === 'string' && value.trim() === '');

const isInstant = (value: unknown): value is { readonly ms: number } =>
  typeof value === 'object' && value !== null && 'ms' in value && typeof value.ms === 'number';

const union = (ours: readonly unknown[], theirs: readonly unknown[]): unknown[] => [
  ...ours,
  ...theirs.filter((one) => !ours.some((other) => sameJson(one, other))),
];

/** A look after something hard was taken once, whichever machine it was taken on. */
const looks = (ours: readonly unknown[], theirs: readonly unknown[]): unknown[] => {
  const afterOf = (one: unknown): unknown => (one as Fields)['after'];
  return [...ours, ...theirs.filter((one) => !ours.some((other) => afterOf(one) === afterOf(other)))].toSorted(
    (a, b) => Number(afterOf(a)) - Number(afterOf(b)),
  );
};

const valueOf = (name: string, ours: unknown, theirs: unknown): unknown => {
  if (isBlank(ours)) return isBlank(theirs) ? ours : theirs;
  if (isBlank(theirs)) return ours;
  if (Array.isArray(ours) && Array.isArray(theirs)) {
    return name === 'aftercare' ? looks(ours, theirs) : union(ours, theirs);
  }
  // Asked to be left in peace on one side, a person is on both.
  if (name === 'quiet') return ours === true || theirs === true;
  if (isInstant(ours) && isInstant(theirs)) return theirs.ms < ours.ms ? theirs : ours;
  return ours;
};

/**
 * What was filled in on one side only is taken from it; done, told or shared on one side, it is so. Words are never woven
 * into one another: where both sides wrote, both lines stand. Of two taps what is here stays.
 */
export const mergeLedgerLines = <R extends LedgerRecord>(ours: R, theirs: R): Merged<R> => {
  const [here, there] = [wordsOf(ours), wordsOf(theirs)];
  const wroteApart = here.some((words, at) => !isBlank(words) && !isBlank(there[at]) && words !== there[at]);
  if (wroteApart) return { keep: ours, beside: theirs, leftOut: false };
  const other = theirs as unknown as Fields;
  const fields = Object.entries(ours as unknown as Fields);
  const keep = Object.fromEntries(fields.map(([name, value]) => [name, valueOf(name, value, other[name])]));
  const words: readonly string[] = ownWords[ours.type];
  const leftOut = fields.some(([name, value]) => {
    const isTap = !words.includes(name) && !Array.isArray(value) && !isInstant(value) && typeof value !== 'boolean';
    return isTap && !isBlank(value) && !isBlank(other[name]) && !sameJson(value, other[name]);
  });
  return { keep: keep as unknown as R, beside: null, leftOut };
};
