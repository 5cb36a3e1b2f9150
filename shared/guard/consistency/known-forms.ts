import { fold } from '../tokens/fold.ts';
import { scan } from '../tokens/scan.ts';

/** Names to look for, by their first word; each as its words. */
export interface KnownForms {
  readonly byFirst: ReadonlyMap<string, readonly (readonly string[])[]>;
}

/** Forms as they are written ("Keisha Boateng", "Mrs Ashdown’s"): folded, in words. */
export const knownForms = (forms: Iterable<string>): KnownForms => {
  const byFirst = new Map<string, string[][]>();
  for (const form of forms) {
    const words = scan(form)
      .filter(({ isWord, isNumber }) => isWord || isNumber)
      .map(({ key }) => fold(key));
    const [first] = words;
    if (first === undefined) continue;
    const list = byFirst.get(first);
    if (list === undefined) byFirst.set(first, [words]);
    else list.push(words);
  }
  // The longest first, so that a full name wins over its first name.
  for (const list of byFirst.values()) list.sort((a, b) => b.length - a.length);
  return { byFirst };
};
