import { candidatesIn, type Candidate } from './candidates.ts';
import type { FormHasher } from './form-hash.ts';
import type { FormKind } from './name-forms.ts';
import { isNameWord } from './name-words.ts';
import { relationBefore } from './role-of.ts';
import type { Place } from './span.ts';

/** A form as the book keeps it: a keyed hash of its key, or the key itself where real forms are kept. */
export type KeptForm = { readonly as: FormKind } & ({ readonly hash: string } | { readonly key: string });

export interface Known<Id> {
  readonly id: Id;
  readonly as: FormKind;
}

/** What is known, by hash and by key. */
export type FormIndex<Id> = ReadonlyMap<string, readonly Known<Id>[]>;

/** A known form where it stands in a text. */
export interface KnownForm<Id> extends Place {
  /** Whose it may be: one, or several that share it. */
  readonly ids: readonly Id[];
  readonly as: FormKind;
  /** Nobody else's, and no word that means something else here. */
  readonly isSure: boolean;
}

const ofHash = (hash: string): string => `h ${hash}`;
const ofKey = (key: string): string => `k ${key}`;

export const indexForms = <Id>(
  entities: Iterable<{ readonly id: Id; readonly forms: readonly KeptForm[] }>,
): FormIndex<Id> => {
  const index = new Map<string, Known<Id>[]>();
  for (const { id, forms } of entities) {
    for (const form of forms) {
      const at = 'hash' in form ? ofHash(form.hash) : ofKey(form.key);
      const known = index.get(at) ?? [];
      if (!known.some((one) => one.id === id)) index.set(at, [...known, { id, as: form.as }]);
    }
  }
  return index;
};

/** Whose forms have this key. */
export const knownBy = async <Id>(
  hasher: FormHasher,
  index: FormIndex<Id>,
  key: string,
): Promise<readonly Known<Id>[]> => {
  const found = [ofKey(key), ...(await hasher.hashes(key)).map(ofHash)].flatMap((at) => index.get(at) ?? []);
  return found.filter((one, at) => found.findIndex(({ id }) => id === one.id) === at);
};

const isLoose = (as: FormKind): boolean => as === 'surname' || as === 'initials';

interface FormHere<Id> extends KnownForm<Id> {
  /** In small letters it is one only beside another name of theirs. */
  readonly isPart: boolean;
  readonly isWord: boolean;
}

const formAt = <Id>(text: string, candidate: Candidate, known: readonly Known<Id>[]): readonly FormHere<Id>[] => {
  const [first] = known;
  if (first === undefined) return [];
  const { start, end, key, isCapital, isAtStart, words } = candidate;
  const isWord = words === 1 && isNameWord(key);
  // "I will", "a brown coat": in small letters a word is a word.
  const isPart = !isCapital && (isWord || known.every(({ as }) => isLoose(as)));
  const ids = known.map(({ id }) => id);
  // "his mother, Mrs. Morales": her surname is his too.
  const isTheirs = first.as !== 'titled' || relationBefore(text, candidate) === null;
  const isSure = ids.length === 1 && !isLoose(first.as) && !(isWord && isAtStart) && isTheirs;
  return [{ start, end, ids, as: first.as, isSure, isPart, isWord }];
};

const length = ({ start, end }: Place): number => end - start;

/** The longest of those that lie over one another; of two as long, the surer. In order. */
const apart = <Id>(letters: number, found: readonly FormHere<Id>[]): readonly FormHere<Id>[] => {
  const taken = new Uint8Array(letters);
  const best = found.toSorted((a, b) => length(b) - length(a) || Number(b.isSure) - Number(a.isSure));
  const kept: FormHere<Id>[] = [];
  for (const one of best) {
    if (taken.subarray(one.start, one.end).includes(1)) continue;
    taken.fill(1, one.start, one.end);
    kept.push(one);
  }
  return kept.toSorted((a, b) => a.start - b.start);
};

/** First name and surname of one entity side by side are one form, and a sure one; two words that may be words aren't. */
const joined = <Id>(text: string, found: readonly FormHere<Id>[]): readonly KnownForm<Id>[] => {
  const whole: FormHere<Id>[] = [];
  for (const one of found) {
    const before = whole.at(-1);
    const ids = before?.ids.filter((id) => one.ids.includes(id)) ?? [];
    const isWord = one.isPart && one.isWord && before?.isPart === true && before.isWord;
    if (before !== undefined && ids.length > 0 && !isWord && text.slice(before.end, one.start) === ' ') {
      const { start } = before;
      const isSure = ids.length === 1;
      whole[whole.length - 1] = { start, end: one.end, ids, as: 'full', isSure, isPart: false, isWord: false };
    } else whole.push(one);
  }
  return whole.flatMap(({ start, end, ids, as, isSure, isPart }) => (isPart ? [] : [{ start, end, ids, as, isSure }]));
};

/** Every known form in a text, in order and apart from one another. Each distinct candidate is hashed once. */
export const recognise = async <Id>(
  hasher: FormHasher,
  index: FormIndex<Id>,
  text: string,
): Promise<readonly KnownForm<Id>[]> => {
  if (index.size === 0) return [];
  const candidates = candidatesIn(text);
  const keys = [...new Set(candidates.map(({ key }) => key))];
  const known = new Map(await Promise.all(keys.map(async (key) => [key, await knownBy(hasher, index, key)] as const)));
  return joined(
    text,
    apart(
      text.length,
      candidates.flatMap((one) => formAt(text, one, known.get(one.key) ?? [])),
    ),
  );
};
