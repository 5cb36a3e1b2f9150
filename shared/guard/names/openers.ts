import { isGeneric } from '../words/generic.ts';
import { isOrganisationHead, isPlaceHead } from '../words/heads.ts';
import { isCompound } from './compounds.ts';
import { isPersonVerb, isVerbLike } from './neighbours.ts';
import { role } from './role.ts';
import { isWeakerThan, type Verdicts } from './verdicts.ts';
import type { Word } from './word.ts';

// A capital that only its sentence may have made, and that does something: "Babajide did not want to talk". Where no
// dictionary has the word, somebody does, whatever the origin of the name.

const known = 0.72;
const unknown = 0.56;
const shortest = 3;
/** Dictionaries have rare words that only names are used as: "Ben", "Lance". */
const rare = 5;

const commonName = 3;

/** How certain, by what the word does; 0 for nothing to go by. */
const certaintyOf = (words: readonly Word[], at: number): number => {
  const word = words[at];
  const after = words[at + 1];
  if (word === undefined || !word.isCapital || word.isAllCaps || word.key.length < shortest) return 0;
  const { first, last, english, key } = word;
  if (key.includes("'") || isCompound(word) || isOrganisationHead(key) || isPlaceHead(key)) return 0;
  const ofTheirs = word.isPossessive && after?.role === role.relation;
  if (ofTheirs && first > 0 && first <= commonName) return known;
  // "Karen said": a people of that name says nothing in the singular.
  const isSomebody = first > 0 && first < commonName && isPersonVerb(after);
  if ((isGeneric(key) && !isSomebody) || (english > 0 && english < rare)) return 0;
  const isKnown = first > 0 || last > 0;
  if (word.isPossessive) return ofTheirs ? (isKnown ? known : unknown) : 0;
  if (!word.startsSentence || !isVerbLike(after)) return 0;
  if (isKnown) return known;
  // "Parlourmaid duties": after a word that no list knows, one in -s may as well be a thing.
  return after?.role === role.doing || after?.key.endsWith('ed') === true ? unknown : 0;
};

/** Raises names at the start of a sentence before a verb, and anywhere before a relation of theirs; never lowers. */
export const markOpeners = (verdicts: Verdicts): void => {
  const { words, isShouted } = verdicts.document;
  if (isShouted) return;
  words.forEach(({ first, last, town }, at) => {
    const confidence = certaintyOf(words, at);
    const verdict = verdicts.list[at] ?? null;
    // A town does little of what people do, but it may: only the unknown is turned into a name.
    if (!isWeakerThan(verdicts, at, confidence) || (verdict !== null && verdict.kind !== 'name' && town > 0)) return;
    verdicts.set(at, 'name', confidence, { code: first > 0 ? 'first-name' : last > 0 ? 'surname' : 'unknown-capital' });
  });
};
