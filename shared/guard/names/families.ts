import { lastTier } from '../lexicon/attributes.ts';
import { lookUp } from '../lexicon/lexicon.ts';
import { isWide } from '../words/states-and-countries.ts';
import { isUnremarkable } from '../words/unremarkable.ts';
import { isWeakerThan, type Verdicts } from './verdicts.ts';

const confidence = 0.75;
const wellKnown = 3;

const isSurname = (key: string): boolean => {
  const tier = lastTier(lookUp(key));
  return tier > 0 && tier <= wellKnown && !isUnremarkable(key) && !isWide(key);
};

/** "The Hendersons", "the Reyeses". */
export const markFamilies = (verdicts: Verdicts): void => {
  const { words, isSmall } = verdicts.document;
  words.forEach(({ key, isCapital, english }, at) => {
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
