import { isWeakerThan, type Verdicts } from './verdicts.ts';
import type { Word } from './word.ts';

/** Of scripts that know no capitals: Arabic, Hebrew, Chinese, Devanagari, Ethiopic and others. */
const isUncased = ({ isWord, text }: Word): boolean => isWord && /^\p{Lo}/u.test(text);

const likely = 0.6;
/** Where more than this share of the words is in another script, the page is written in it, and nothing is said of it. */
const mostForeign = 0.5;
/** More of them in a row are a sentence, and not a name any more. */
const longestName = 4;

const markRun = (verdicts: Verdicts, from: number, end: number): void => {
  if (end - from > longestName) return;
  for (let at = from; at < end; at += 1) {
    if (isWeakerThan(verdicts, at, likely)) verdicts.set(at, 'name', likely, { code: 'other-script' });
  }
};

/** "I met محمد today": among words with capitals, one or a few in a script without them are most likely somebody. */
export const markOtherScripts = (verdicts: Verdicts): void => {
  const { words } = verdicts.document;
  const foreign = words.filter(isUncased).length;
  if (foreign === 0 || foreign > mostForeign * words.filter(({ isWord }) => isWord).length) return;
  let from = 0;
  words.forEach((word, at) => {
    if (isUncased(word)) return;
    markRun(verdicts, from, at);
    from = at + 1;
  });
  markRun(verdicts, from, words.length);
};
