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

/** "KEISHA" beside one Keisha Morales is asked about with her; beside two of that name she is asked about apart. */
const wholeName = (all: readonly Found[], { kind, key, aliases }: Found): string => {
  if (kind !== 'name' || key.includes(' ')) return key;
  const called = foldForm(key);
  // Who is known in the one and not in the other has other choices.
  const isTheirs = (one: Found): boolean =>
    one.kind === 'name' &&
    one.key.includes(' ') &&
    foldForm(one.key).split(' ')[0] === called &&
    aliasesIn(one) === aliasesIn({ aliases });
  const longer = new Set(all.flatMap((one) => (isTheirs(one) ? [one.key] : [])));
  const [only] = longer;
  return only !== undefined && longer.size === 1 ? only : key;
};

/** What is to be looked at first, then the others; each in the order of the text. */
export const groupsOf = (found: readonly Found[]): readonly FoundGroup[] => {
  const groups = new Map<string, Found[]>();
  for (const one of found) {
    const key = `${one.kind} ${wholeName(found, one)}`;
    groups.set(key, [...(groups.get(key) ?? []), one]);
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
  const at = ({ key }: FoundGroup): number => (shown.includes(key) ? shown.indexOf(key) : shown.length);
  return groups.toSorted((a, b) => at(a) - at(b));
};
