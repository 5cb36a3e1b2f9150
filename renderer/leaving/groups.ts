import { foldForm } from '#shared/aliases/fold-form';
import type { Kind } from '#shared/guard/span';
import { type Decisions, decisionOf, type Found } from './found.ts';

/** One detail in all its places. */
export interface FoundGroup {
  readonly key: string;
  readonly words: string;
  readonly kind: Kind;
  readonly places: readonly Found[];
}

const aliasesIn = ({ aliases }: Pick<Found, 'aliases'>): string => aliases.map(({ id }) => id).join(' ');

/** By what somebody is called and who they are known to be: the whole names that begin so. */
const wholeNames = (all: readonly Found[]): ReadonlyMap<string, ReadonlySet<string>> => {
  const names = new Map<string, Set<string>>();
  for (const one of all) {
    if (one.kind !== 'name' || !one.key.includes(' ')) continue;
    const called = calledAs(one);
    names.set(called, (names.get(called) ?? new Set()).add(one.key));
  }
  return names;
};

// Who is known in the one and not in the other has other choices.
const calledAs = (one: Found): string => `${foldForm(one.key).split(' ')[0] ?? ''} ${aliasesIn(one)}`;

/** "KEISHA" beside one Keisha Morales is asked about with her; beside two of that name she is asked about apart. */
const wholeName = (names: ReadonlyMap<string, ReadonlySet<string>>, one: Found): string => {
  if (one.kind !== 'name' || one.key.includes(' ')) return one.key;
  const longer = names.get(calledAs(one)) ?? new Set();
  const [only] = longer;
  return only !== undefined && longer.size === 1 ? only : one.key;
};

/** What is to be looked at first, then the others; each in the order of the text. */
export const groupsOf = (found: readonly Found[]): readonly FoundGroup[] => {
  const names = wholeNames(found);
  const groups = new Map<string, Found[]>();
  for (const one of found) {
    const key = `${one.kind} ${wholeName(names, one)}`;
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [one]);
    else group.push(one);
  }
  const isOpen = (places: readonly Found[]): boolean => places.some(({ first }) => first === null);
  return [...groups]
    .flatMap(([key, places]) => {
      // The whole name, where it stands: the book takes in all that it is called by.
      const first = places.toSorted((a, b) => b.words.length - a.words.length)[0];
      return first === undefined ? [] : [{ key, words: first.words, kind: first.kind, places }];
    })
    .toSorted((a, b) => Number(isOpen(b.places)) - Number(isOpen(a.places)));
};

export const isToCheck = ({ places }: FoundGroup, decisions: Decisions): boolean =>
  places.some((one) => decisionOf(one, decisions) === null);

/** In the order in which they were shown before, and what is new among them after that. */
export const inShownOrder = (groups: readonly FoundGroup[], shown: readonly string[]): readonly FoundGroup[] => {
  const order = new Map(shown.map((key, index) => [key, index]));
  const at = ({ key }: FoundGroup): number => order.get(key) ?? shown.length;
  return groups.toSorted((a, b) => at(a) - at(b));
};
