import { isParticle } from '../words/particles.ts';
import { isFormalTitle, isShortTitle } from '../words/titles.ts';
import { isOrganisationHead, isPlaceHead } from '../words/heads.ts';
import { isShorthand } from '../words/shorthand.ts';
import { isUnremarkable } from '../words/unremarkable.ts';
import { isGeneric } from '../words/generic.ts';
import { role } from './role.ts';
import type { Verdicts } from './verdicts.ts';
import type { Word } from './word.ts';

const formal = 0.97;
const worn = 0.87;
const mostParticles = 3;
/** English words up to this tier follow a worn title without being names: "Doctor said". */
const everyday = 3;

const isTitleHere = (word: Word, isSmall: boolean): boolean =>
  (word.role === role.title || (isSmall && isFormalTitle(word.key))) && word.key !== 'st';

/** A single letter is what somebody chose to write instead of a name: "Mr. R." */
const isInitialOnly = ({ text }: Word): boolean => text.length < 2;

const couldFollow = (title: Word, word: Word, isSmall: boolean): boolean => {
  if (!word.isWord || isInitialOnly(word) || word.startsLine) return false;
  const known = word.first > 0 || word.last > 0;
  if (!word.isCapital && !(isSmall && (known || word.english === 0))) return false;
  if (isUnremarkable(word.key) && word.last === 0) return false;
  if (isFormalTitle(title.key)) return word.isCapital || !(word.english > 0 && word.english < everyday);
  if (isGeneric(word.key) && !known) return false;
  if (word.english > 0 && word.english <= everyday && !known) return false;
  return !(title.startsSentence && !known && word.english > 0);
};

const afterTitle = (verdicts: Verdicts, at: number): void => {
  const { words, isSmall } = verdicts.document;
  const title = words[at];
  if (title === undefined || !isTitleHere(title, isSmall)) return;
  const first =
    words[at + 1]?.key === '.' && words[at + 1]?.start === title.end && isShortTitle(title.key) ? at + 2 : at + 1;
  let last = first;
  while (last - first < mostParticles && isParticle(words[last]?.key ?? '') && words[last]?.isCapital === false)
    last += 1;
  const word = words[last];
  const before = words[last - 1];
  if (word === undefined || before === undefined || word.start - before.end > 1) return;
  if (!couldFollow(title, word, isSmall) || (verdicts.list[last]?.kind === 'org' && !isFormalTitle(title.key))) return;
  const confidence = isFormalTitle(title.key) ? formal : worn;
  for (let here = first; here <= last; here += 1) {
    const already = verdicts.list[here];
    const certain = already?.kind === 'name' ? Math.max(already.confidence, confidence) : confidence;
    verdicts.set(here, 'name', certain, { code: 'after-title', word: title.text });
  }
};

/** "SW Portland", "PO Box", "GAL Services": what is known for something else than a name. */
const couldBeCalled = (words: readonly Word[], at: number): boolean => {
  const [word, after] = [words[at], words[at + 1]];
  if (word === undefined || !word.isWord || !word.isCapital || word.isAllCaps || isInitialOnly(word)) return false;
  if (isGeneric(word.key) || isOrganisationHead(word.key) || isPlaceHead(word.key)) return false;
  if (word.english > 0 && word.english <= everyday && word.first === 0) return false;
  if (word.town > 0 && word.first === 0) return false;
  return !(after?.isCapital === true && (isOrganisationHead(after.key) || isPlaceHead(after.key)));
};

/** "CW Okonkwo", "Clt Tyrell": the name is marked, and what stands before it isn't. */
const afterShorthand = (verdicts: Verdicts, at: number): void => {
  const { words, isShouted } = verdicts.document;
  const [short, word] = [words[at], words[at + 1]];
  if (isShouted || short === undefined || word === undefined || !isShorthand(short.text)) return;
  if (word.startsLine || word.start - short.end !== 1) return;
  const already = verdicts.list[at + 1];
  if (already?.kind !== 'name' && (already?.kind === 'org' || !couldBeCalled(words, at + 1))) return;
  const confidence = Math.max(worn, already?.kind === 'name' ? already.confidence : 0);
  verdicts.set(at + 1, 'name', confidence, { code: 'after-title', word: short.text });
  verdicts.drop(at);
};

/** Whatever follows a title is a name: "Mr. Will", "Ms. de la Cruz", "Sister Bernadette". */
export const markAfterTitles = (verdicts: Verdicts): void => {
  verdicts.list.forEach((_, at) => {
    afterTitle(verdicts, at);
    afterShorthand(verdicts, at);
  });
};
