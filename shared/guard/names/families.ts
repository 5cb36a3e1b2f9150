import { lastTier } from '../lexicon/attributes.ts';
import { lookUp } from '../lexicon/lexicon.ts';
import { isWide } from '../words/states-and-countries.ts';
import { isUnremarkable } from '../words/unremarkable.ts';
import { isNextTo } from './neighbours.ts';
import { isWeakerThan, type Verdicts } from './verdicts.ts';

const confidence = 0.75;
const wellKnown = 3;

const isSurname = (key: string): boolean => {
  const tier = lastTier(lookUp(key));
  return tier > 0 && tier <= wellKnown && !isUnremarkable(key) && !isWide(key);
};

const households = new Set(['family', 'fam', 'household', 'kids', 'siblings', 'sibs', 'twins']);

/** "Okafor family again", a note that begins with whom it is about: nothing else stands before it. */
const isWholeFamily = (verdicts: Verdicts, at: number): boolean => {
  const { words } = verdicts.document;
  const word = words[at];
  const next = words[at + 1];
  if (word?.isCapital !== true || word.isAllCaps || word.isPossessive || next === undefined) return false;
  if (!word.startsSentence && words[at - 1]?.key !== 're') return false;
  if (word.english > 0 || !households.has(next.key) || next.isCapital || !isNextTo(word, next)) return false;
  return lastTier(lookUp(word.key)) > 0 && !isUnremarkable(word.key) && !isWide(word.key);
};

/** "The Hendersons", "the Reyeses", "Okafor family". */
export const markFamilies = (verdicts: Verdicts): void => {
  const { words, isSmall } = verdicts.document;
  words.forEach(({ key, isCapital, english }, at) => {
    if (isWeakerThan(verdicts, at, confidence) && isWholeFamily(verdicts, at)) {
      verdicts.set(at, 'name', confidence, { code: 'family' });
      return;
    }
    if (
      !isWeakerThan(verdicts, at, confidence) ||
      !(isCapital || isSmall) ||
      words[at - 1]?.key !== 'the' ||
      english > 0 ||
      !key.endsWith('s')
    )
      return;
    if (isSurname(key.slice(0, -1)) || (key.endsWith('es') && isSurname(key.slice(0, -2)))) {
      verdicts.set(at, 'name', confidence, { code: 'family' });
    }
  });
};
