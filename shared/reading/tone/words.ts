import { entryFor } from './lexicon.ts';
import { phrasesFrom, spelledOut, type Starting } from './phrase-index.ts';
import { boosters, contrasts, dampers, negators, subjects, unsettling } from './word-lists.ts';

/** What a word does to the words around it. `edge`: no negation reaches across it; `contrast` is one as well. */
export type Role = 'negates' | 'boosts' | 'dampens' | 'contrast' | 'edge';

/** All that is to be known of a word by itself. */
interface Known {
  readonly key: string;
  readonly role: Role | null;
  /** Of the lexicon, by the word or its stem. */
  readonly entry: string | null;
  /** Phrases that may begin with it. */
  readonly starting: Starting | null;
  /** A stretch of what is only wished for, or conditional, may begin with it. */
  readonly unsettles: boolean;
  /** "I", "they're": a clause begins with it. */
  readonly isSubject: boolean;
}

const roles = new Map<string, Role>();
for (const word of contrasts) roles.set(word, 'contrast');
for (const word of dampers) roles.set(word, 'dampens');
for (const word of boosters) roles.set(word, 'boosts');
for (const word of negators) roles.set(word, 'negates');

const roleOf = (key: string): Role | null => roles.get(key) ?? (key.endsWith("n't") ? 'negates' : null);

/** "I'm" is "I", "today's" is "today". */
const bare = (key: string): string => {
  const at = key.indexOf("'");
  return at > 0 && !key.endsWith("n't") ? key.slice(0, at) : key;
};

// A person's words are few; whatever is typed, this stays small.
const mostKept = 40_000;
const kept = new Map<string, Known>();

export const known = (word: string): Known => {
  const before = kept.get(word);
  if (before !== undefined) return before;
  const key = spelledOut(word);
  const made = {
    key,
    role: roleOf(key),
    entry: entryFor(bare(key)),
    starting: phrasesFrom(key),
    unsettles: unsettling.has(key),
    isSubject: subjects.has(key),
  };
  if (kept.size < mostKept) kept.set(word, made);
  return made;
};
