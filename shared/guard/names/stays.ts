import { isGeneric } from '../words/generic.ts';
import { isUnremarkable } from '../words/unremarkable.ts';
import { isWide } from '../words/states-and-countries.ts';
import { wordSet } from '../words/word-list.ts';
import { goesOn, isNextTo } from './neighbours.ts';
import { longestSpan, type Verdicts } from './verdicts.ts';
import type { Word } from './word.ts';

// "Staying at the Super 8", "slept at the Travelodge": where somebody spends the night has a name of its own, whatever
// its words are.

const confidence = 0.72;
/** So many words may stand between the night and the house: "put them up for the week at the …". */
const reach = 5;
const nights = wordSet(`
  stay stays stayed staying sleep sleeps slept sleeping live lives lived living moved moving move placed housed housing
  checked booked room rooms bed night nights
`);
const towards = new Set(['at', 'to', 'into']);
/** A number after these is nobody's house: "moved to the Room 12 list". */
const counted = wordSet(
  'unit room bed ward floor level step phase tier group table section part plan grade year class',
);

/** "Moved to the Supported Living list": papers, plans and people that somebody is moved to, and nobody sleeps in. */
const noHouse = wordSet(`
  list lists waitlist shortlist register registry queue roster rota caseload folder file files drive inbox calendar
  spreadsheet sheet column tab box app system database dashboard form page report record template
  team teams programme program programs scheme project pilot pathway track stream strand tier level stage phase step
  course class workshop training session meeting conference appointment slot shift study trial group groups
  service services department office desk line plan budget grant fund funding agenda calendar contract model approach
  protocol policy category bracket rate tariff post role job position
`);

/** What the phrase ends in says what it is: its own last word, or the small one right after it. */
const isNoHouse = (last: Word, after: Word | undefined): boolean =>
  noHouse.has(last.key) ||
  (after?.isWord === true && !after.isCapital && isNextTo(last, after) && noHouse.has(after.key));

const isOfNight = (words: readonly Word[], at: number): boolean => {
  for (let left = at - 1; left >= 0 && at - left <= reach; left -= 1) {
    const word = words[left];
    if (word === undefined || word.key === '.') return false;
    if (nights.has(word.key) && !word.isCapital) return true;
  }
  return false;
};

const mayName = (word: Word | undefined): word is Word =>
  goesOn(word) && !word.isAllCaps && !isWide(word.key) && !isUnremarkable(word.key) && !counted.has(word.key);

/** Marks the house after "at the". What has a verdict of its own already keeps it. */
export const markStays = (verdicts: Verdicts): void => {
  const { words } = verdicts.document;
  for (let at = 0; at + 2 < words.length; at += 1) {
    if (!towards.has(words[at]?.key ?? '') || words[at + 1]?.key !== 'the' || !mayName(words[at + 2])) continue;
    const from = at + 2;
    let end = from;
    while (end - from < longestSpan && mayName(words[end + 1]) && isNextTo(words[end] as Word, words[end + 1] as Word))
      end += 1;
    const number = words[end + 1];
    const hasNumber = number?.isNumber === true && number.text.length < 3 && isNextTo(words[end] as Word, number);
    const last = hasNumber ? end + 1 : end;
    const parts = words.slice(from, last + 1);
    if (isNoHouse(words[last] as Word, words[last + 1])) continue;
    if (parts.every(({ key }) => isGeneric(key)) || !isOfNight(words, at)) continue;
    if (verdicts.list.slice(from, last + 1).some((verdict) => verdict !== null && verdict !== undefined)) continue;
    for (let here = from; here <= last; here += 1)
      verdicts.set(here, 'org', confidence, { code: 'after-place-word', word: words[at]?.text ?? 'at' });
  }
};
