import { lookUpPhrase } from '../lexicon/lexicon.ts';
import { townTier } from '../lexicon/attributes.ts';
import { isMonth, isWeekday } from '../words/calendar.ts';
import { isGeneric } from '../words/generic.ts';
import { isWhereabouts } from '../words/grammar.ts';
import { isState, isStateCode } from '../words/states-and-countries.ts';
import { isBrandOrMedicine } from '../words/unremarkable.ts';
import { tierFloors } from '../span.ts';
import { goesOn } from './neighbours.ts';
import { role } from './role.ts';
import { isWeakerThan, longestSpan, type Verdicts } from './verdicts.ts';
import type { Word } from './word.ts';

const likely = 0.56;
const certain = 0.86;
const wellKnown = 0.93;
const rareWord = 6;
const everyday = 4;
const towardsAPlace = new Set(['in', 'near', 'from', 'to', 'around', 'outside', 'since']);

const isStateName = (word: Word | undefined): boolean =>
  word?.isCapital === true && ((isStateCode(word.key) && word.isAllCaps && word.text.length <= 3) || isState(word.key));

/** An unknown capital after "in" or "near". */
const afterPlaceWord = (verdicts: Verdicts, at: number): void => {
  const { words } = verdicts.document;
  const word = words[at];
  const before = words[at - 1];
  if (word === undefined || before === undefined || !isWeakerThan(verdicts, at, tierFloors.likely)) return;
  if (!goesOn(word) || word.isAllCaps || word.text.length < 4 || !towardsAPlace.has(before.key)) return;
  if (isGeneric(word.key) || isBrandOrMedicine(word.key) || (word.english > 0 && word.english < rareWord)) return;
  if (goesOn(words[at + 1]) && word.town === 0) return;
  const compound = /-\p{Lu}/u.test(word.text);
  if (!compound && !isWhereabouts(before.key) && (word.first > 0 || word.town === 0)) return;
  verdicts.set(at, 'place', compound ? certain - 0.2 : likely, { code: 'after-place-word', word: before.text });
};

/** "Modesto, CA". */
const beforeState = (verdicts: Verdicts, at: number): void => {
  const { words } = verdicts.document;
  const word = words[at];
  if (word?.isCapital !== true || words[at + 1]?.key !== ',' || !isStateName(words[at + 2])) return;
  if (isWeekday(word.key) || isMonth(word.key) || word.startsSentence) return;
  let start = at;
  while (at - start < 3 && goesOn(words[start - 1]) && (words[start]?.start ?? 0) - (words[start - 1]?.end ?? 0) === 1)
    start -= 1;
  for (let here = start; here <= at; here += 1) verdicts.set(here, 'place', certain, { code: 'town-before-state' });
};

const mostWords = 3;

/** Towns of two and three words: "Broken Hill", "Fort Worth". */
const knownPhrase = (verdicts: Verdicts, at: number): void => {
  const { words } = verdicts.document;
  if (words[at]?.isCapital !== true) return;
  let phrase = words[at]?.key ?? '';
  for (let end = at + 1; end < at + mostWords; end += 1) {
    const before = words[end - 1];
    const word = words[end];
    if (
      before === undefined ||
      word?.isCapital !== true ||
      word.startsLine ||
      word.start - before.end !== 1 ||
      before.isPossessive
    )
      return;
    phrase += ` ${word.key}`;
    if (townTier(lookUpPhrase(phrase)) === 0) continue;
    const pieces = verdicts.list.slice(at, end + 1);
    const led = words[at - 1]?.role === role.preposition;
    if (pieces.some((piece) => piece?.kind === 'name' && piece.confidence > 0.8) && !led) return;
    if (pieces.some((piece) => piece?.kind === 'org')) return;
    for (let here = at; here <= end; here += 1)
      verdicts.set(here, 'place', led ? wellKnown : certain, { code: 'town' });
  }
};

const isEveryday = ({ key, english, town }: Word): boolean =>
  key.length === 1 || (english > 0 && english <= everyday && town === 0);

/** Capitals right after a street address, as "14 Thornbury Close, Stockport". `ends` are where addresses end. */
const afterAddress = (verdicts: Verdicts, ends: readonly number[]): void => {
  const { words } = verdicts.document;
  let at = 0;
  for (const end of ends) {
    while (at < words.length && (words[at]?.start ?? 0) < end) at += 1;
    const isLed = words[at]?.key === ',' || words[at]?.key === 'in';
    let from = isLed ? at + 1 : at;
    const first = words[from];
    if (first === undefined || first.start - end > 5) continue;
    for (let count = 0; count < longestSpan; count += 1, from += 1) {
      const word = words[from];
      const next = count === 0 || (word?.start ?? 0) - (words[from - 1]?.end ?? 0) === 1;
      if (!goesOn(word) || !next || isStateName(word) || word.startsLine) break;
      // "at 114 Larch Street I checked": without a comma it may be the next thought.
      if (!isLed && isEveryday(word)) break;
      verdicts.set(from, 'place', certain, { code: 'town-after-address' });
    }
  }
};

/** Places by what stands around them. */
export const markWhereabouts = (verdicts: Verdicts, addressEnds: readonly number[]): void => {
  verdicts.list.forEach((_, at) => {
    knownPhrase(verdicts, at);
    afterPlaceWord(verdicts, at);
    beforeState(verdicts, at);
  });
  afterAddress(verdicts, addressEnds);
};
