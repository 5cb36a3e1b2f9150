import { isMonth, isWeekday } from '../words/calendar.ts';
import { isOrganisationHead, isPlaceHead } from '../words/heads.ts';
import { isNameEnding, isParticle } from '../words/particles.ts';
import { isTitle } from '../words/titles.ts';
import { isUnremarkable } from '../words/unremarkable.ts';
import { isNextTo } from './neighbours.ts';
import { role } from './role.ts';
import { isWeakerThan, longestSpan, type Verdicts } from './verdicts.ts';
import type { Word } from './word.ts';

/** English words up to this tier aren't surnames by chance: "Keisha Went". */
const everyday = 3;
const rareSurname = 5;

const isSurname = (word: Word): boolean =>
  word.last > 0 &&
  !(word.english > 0 && word.english < everyday) &&
  !isUnremarkable(word.key) &&
  !isMonth(word.key) &&
  !isWeekday(word.key) &&
  !isTitle(word.key);

const shortGiven = 3;

/** "Nguyễn Văn An", "Linh To": in the middle of a sentence no other word of theirs would have a capital. */
const isShortGiven = (word: Word, after: Word | undefined): boolean =>
  word.text.length > 1 &&
  word.text.length <= shortGiven &&
  !word.isAllCaps &&
  (word.first > 0 || word.last > 0) &&
  !isMonth(word.key) &&
  !isTitle(word.key) &&
  // "Keisha To Move Out": everything has one there.
  after?.isCapital !== true;

const longestOfWords = 2;
const shortestWord = 4;

const counts = new Set('two three four five six seven eight nine ten many'.split(' '));

/** A word that surnames are made of, and no verb, no small word and no house. */
const isWordOfSurname = (word: Word | undefined): word is Word =>
  word?.isCapital === true &&
  !word.isAllCaps &&
  word.role === role.capital &&
  (word.last > 0 || counts.has(word.key)) &&
  !isUnremarkable(word.key) &&
  !isOrganisationHead(word.key) &&
  !isPlaceHead(word.key);

/**
 * "Shawnee Yellow Horse", "Joseph Standing Bear": a surname of everyday words, where nothing but a name would have
 * capitals. How many words; 0 where all of a line has them, as a heading does, or nothing comes after.
 */
const surnameOfWords = (verdicts: Verdicts, at: number): number => {
  const { words } = verdicts.document;
  let end = at;
  for (let word = words[end]; isWordOfSurname(word) && end - at <= longestOfWords; word = words[end]) {
    const before = words[end - 1];
    const kind = verdicts.list[end]?.kind ?? 'name';
    if (before === undefined || !isNextTo(before, word) || word.startsSentence || kind !== 'name') break;
    end += 1;
    if (word.isPossessive) break;
  }
  const after = words[end];
  const isLong = words.slice(at, end).some(({ text, last }) => last > 0 && text.length >= shortestWord);
  const isEnded = after !== undefined && !after.startsLine && !after.isCapital;
  return isLong && isEnded && end - at <= longestOfWords ? end - at : 0;
};

/** How many words from `at` on belong to the name before them; 0 for none. */
const goesOnFor = (verdicts: Verdicts, from: number, at: number): number => {
  const { words, isSmall } = verdicts.document;
  const before = words[at - 1];
  const word = words[at];
  const first = words[from];
  if (before === undefined || word === undefined || first === undefined) return 0;
  if (before.isPossessive || !isNextTo(before, word)) return 0;
  const verdict = verdicts.list[at] ?? null;
  if (verdict?.kind === 'name') return 1;
  if (word.isWord && word.isCapital && !word.startsSentence) {
    if (word.text.length === 1 && word.key !== 'i') return 1;
    if (isNameEnding(word.key)) return 1;
    if (verdict === null && (isSurname(word) || isShortGiven(word, words[at + 1]))) return 1;
    if (verdict === null && before.first > 0 && at === from + 1) return surnameOfWords(verdicts, at);
    // Towns are named for people: "Kwame Lincoln".
    if (verdict?.kind === 'place' && word.last > 0 && before.first > 0 && at === from + 1) return 1;
  }
  const small = isSmall && !word.isCapital && !first.isCapital;
  if (small && word.isWord && verdict === null && word.last > 0 && word.last <= rareSurname && word.english === 0)
    return 1;
  if (word.key === '.' && word.start === before.end) {
    if (isNameEnding(before.key)) return 1;
    const next = words[at + 1];
    return before.text.length === 1 && next?.isCapital === true && !next.startsLine ? 1 : 0;
  }
  if (!isParticle(word.key) || word.isCapital) return 0;
  let end = at + 1;
  while (end - at < 3 && isParticle(words[end]?.key ?? '') && words[end]?.isCapital === false) end += 1;
  const last = words[end];
  const isName = last?.isCapital === true || (isSmall && last?.isWord === true && last.last > 0 && last.english === 0);
  return last !== undefined && isName && isNextTo(words[end - 1] ?? last, last) ? end - at + 1 : 0;
};

/** "Gethin ap Rhys", "Faisal al-Rashid": a small word that binds what follows it to the name before. */
const bindsBack = (word: Word | undefined): boolean =>
  word !== undefined &&
  !word.isCapital &&
  (isParticle(word.key) || /^(?:al|el|ul|ar|as|ad|an)-\p{Lu}/u.test(word.text));

/** Muhammad, as it is cut short before a name: "Md Rafiq Islam". In capitals alone it is a doctor's degree. */
const shortened = /^(?:M[dh]|Mohd|Muhd|Mst)$/u;

/** The capital before such a word is the first of the name, though nothing else of it said so. */
const markBefore = (verdicts: Verdicts): void => {
  const { words } = verdicts.document;
  words.forEach((word, at) => {
    const small = words[at + 1];
    if (small === undefined || !word.isWord || !word.isCapital || word.isPossessive || !isNextTo(word, small)) return;
    const named = small.key === '.' ? at + 2 : at + 1;
    if (shortened.test(word.text) && verdicts.list[named]?.kind === 'name') {
      for (let here = at; here < named; here += 1)
        verdicts.set(here, 'name', verdicts.list[named]?.confidence ?? 0, { code: 'first-name' });
      return;
    }
    if ((word.english > 0 && (word.first === 0 || word.english < everyday)) || !bindsBack(small)) return;
    const name = verdicts.list[at + 1] ?? (isNextTo(small, words[at + 2] ?? small) ? verdicts.list[at + 2] : null);
    if (name?.kind !== 'name' || !isWeakerThan(verdicts, at, name.confidence)) return;
    verdicts.set(at, 'name', name.confidence, { code: 'first-name' });
  });
};

/** "Client B." and "Plan B." end in a letter that is nobody's. */
const takesLetters = new Set(
  'client patient person case plan group unit ward room block section part form grade type flat'.split(' '),
);

/** "K. Morales", "R. J. Okafor": the letters before a surname are somebody's own. */
const markInitials = (verdicts: Verdicts): void => {
  const { words } = verdicts.document;
  for (let at = words.length - 1; at > 1; at -= 1) {
    const name = verdicts.list[at];
    const word = words[at];
    const dot = words[at - 1];
    const letter = words[at - 2];
    if (name?.kind !== 'name' || word === undefined || dot?.key !== '.' || letter === undefined) continue;
    if (letter.text.length !== 1 || !letter.isCapital || letter.key === 'i' || letter.end !== dot.start) continue;
    if (!isNextTo(dot, word) || verdicts.list[at - 2]?.kind === 'name') continue;
    const before = words[at - 3];
    if (before !== undefined && takesLetters.has(before.key)) continue;
    const mayEnd = before?.isCapital === true || before?.key === '.';
    if (word.text.length > 1 && (word.last === 0 || (mayEnd && word.first > 0))) continue;
    for (const here of [at - 2, at - 1]) verdicts.set(here, 'name', name.confidence, { code: 'follows-name' });
  }
};

/** Surnames, initials, particles and "Jr." that follow a name belong to it. */
export const extendNames = (verdicts: Verdicts): void => {
  markBefore(verdicts);
  const { words } = verdicts.document;
  for (let from = 0; from < words.length; from += 1) {
    const verdict = verdicts.list[from];
    if (verdict?.kind !== 'name') continue;
    let at = from + 1;
    while (at - from < longestSpan) {
      const more = goesOnFor(verdicts, from, at);
      if (more === 0) break;
      for (let here = at; here < at + more; here += 1) {
        if (verdicts.list[here]?.kind !== 'name')
          verdicts.set(here, 'name', verdict.confidence, { code: 'follows-name' });
      }
      at += more;
    }
    from = at - 1;
  }
  markInitials(verdicts);
};
