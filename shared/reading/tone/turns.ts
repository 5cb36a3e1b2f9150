import type { Sentence } from '../text/sentences.ts';
import { valenceOf } from './lexicon.ts';
import type { Slot } from './slots.ts';
import { again, interjections, ironyOpeners, others, sayingVerbs } from './word-lists.ts';

interface Quoted {
  readonly from: number;
  readonly to: number;
  /** It says "you". */
  readonly isToMe: boolean;
}

/** The slots between quotation marks, beside a verb of saying that is not the writer's own; null where there are none. */
export const quotedOf = (slots: readonly Slot[]): Quoted | null => {
  const from = slots.findIndex(({ token }) => token.kind === 'quote');
  const to = slots.findLastIndex(({ token }) => token.kind === 'quote');
  if (from === to) return null;
  const outside = slots.filter((_, at) => at < from || at > to).map(({ key }) => key);
  if (!outside.some((key) => sayingVerbs.has(key))) return null;
  if (outside.includes('i') && !outside.some((key) => others.has(key))) return null;
  const isToMe = slots.slice(from, to).some(({ key }) => key === 'you' || key === 'your');
  return { from, to, isToMe };
};

/** "Great, another late call": the slot of the word that means its contrary, or -1. */
export const ironicAt = (slots: readonly Slot[]): number => {
  const opener = interjections.has(slots[0]?.key ?? '') ? (slots[1]?.key === '' ? 2 : 1) : 0;
  if (!ironyOpeners.has(slots[opener]?.key ?? '') || slots[opener + 1]?.role !== 'edge') return -1;
  const rest = slots.slice(opener + 2);
  const isMeant = rest.some(({ entry }) => entry !== null && valenceOf(entry) > 0.8);
  return rest.some(({ key }) => again.has(key)) && !isMeant ? opener : -1;
};

/** "Good." is mostly meant. */
const mild: ReadonlySet<string> = new Set(['good', 'nice']);

/** "Lovely.": a sentence that is nothing else. What comes next says whether it was meant; with a "!" it mostly is. */
export const isFlatPraise = ({ tokens, exclaims, asks }: Sentence): boolean => {
  const words = tokens.filter(({ kind }) => kind !== 'pause');
  const last = words.at(-1)?.key ?? '';
  return (
    exclaims + asks === 0 &&
    ironyOpeners.has(last) &&
    !mild.has(last) &&
    (words.length === 1 || (words.length === 2 && interjections.has(words[0]?.key ?? '')))
  );
};

/** "Don't waste …", "please do not …": what is warned of stays bad. */
export const isWarning = (slots: readonly Slot[]): boolean => {
  const at = slots[0]?.key === 'please' ? 1 : 0;
  const [first, second] = [slots[at]?.key, slots[at + 1]?.key];
  if (first === 'never') return second !== 'been';
  return first === "don't" || (first === 'do' && second === 'not');
};
