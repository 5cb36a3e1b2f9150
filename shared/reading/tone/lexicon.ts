import Sentiment from 'sentiment';
import afinn from 'sentiment/languages/en/labels.json';
import { facesWith } from './faces.ts';
import { tonedPhrases } from './phrase-index.ts';
import valences from './valences.json';
import { carryLittle, carryNothing, ownValences } from './work-words.ts';

// AFINN goes from -5 to 5, the other lists to 4: the slope over the words they share.
const afinnScale = 0.767;
/** Of a word that says what the work is about: three together still leave a sentence neutral. */
const little = 0.12;

/** A "not" that stands alone. */
export const bareDenial = 'not+alone';

const learned: ReadonlyMap<string, number> = new Map(Object.entries(valences));
const silent: ReadonlySet<string> = new Set(carryNothing);
/** Neither the word itself nor what is made of it carries anything. */
const isSilent = (word: string): boolean => silent.has(word) || learned.get(word) === 0;

const faces = facesWith(afinnScale);

const build = (): Record<string, number> => {
  const built = new Map<string, number>();
  for (const [word, value] of Object.entries(afinn)) if (!word.includes(' ')) built.set(word, value * afinnScale);
  for (const [word, value] of learned) built.set(word, value);
  for (const word of carryLittle) if (built.has(word)) built.set(word, Math.sign(built.get(word) ?? 0) * little);
  for (const word of built.keys()) if (isSilent(word)) built.delete(word);
  const byHand = { [bareDenial]: -0.3, ...ownValences, ...tonedPhrases, ...faces };
  return { ...Object.fromEntries(built), ...byHand };
};

/**
 * Valence by word, phrase ("fed+up"), emoticon or emoji, about -4 to 4. AFINN, the VADER lexicon and a list of our own,
 * with what build/scripts/train-tone.mjs learned of how much each word carries, then what is set by hand.
 */
export const labels: Record<string, number> = build();

const language = 'aftershift';
const sentiment = new Sentiment();
// Never called with `extras`, which would change the table for every later call.
sentiment.registerLanguage(language, { labels });
// Registering lays the package's emoji over any table, in AFINN's range; ours are in the range of the rest.
Object.assign(labels, faces);
const known: ReadonlySet<string> = new Set(Object.keys(labels));
const scored = new Map<string, number>();

/**
 * As `sentiment` scores an entry that stands alone: what the words around it do is for the rules, and its rounds over a
 * line are dear, so each entry goes through it once. 0 for what is no entry.
 */
export const valenceOf = (entry: string): number => {
  const before = scored.get(entry);
  if (before !== undefined || !known.has(entry)) return before ?? 0;
  const { score } = sentiment.analyze(entry, { language });
  scored.set(entry, score);
  return score;
};

const endings = [
  ['ies', 'y'],
  ['es', ''],
  ['s', ''],
  ['ing', ''],
  ['ing', 'e'],
  ['ed', ''],
  ['ed', 'e'],
  ['ly', ''],
  ['ness', ''],
  ['ily', 'y'],
] as const;
const shortestStem = 3;

/** "Stress-free", "non-toxic": it is what it lacks. */
const isWithout = (word: string): boolean => /^(?:non|anti)-|-free$/u.test(word);

/** "sooo" as "soo" and as "so". */
const unstretched = (word: string): readonly string[] =>
  /(.)\1\1/u.test(word) ? [word.replaceAll(/(.)\1{2,}/gu, '$1$1'), word.replaceAll(/(.)\1{2,}/gu, '$1')] : [];

/** "Demoralised" as "demoralized", "colourful" as "colorful". */
const american = (word: string): string => word.replaceAll('our', 'or').replace(/is(e[ds]?|ing|ation)$/u, 'iz$1');

/** "Hahahaha", "ahahah". */
const isLaughter = (word: string): boolean => word.includes('haha') && /^[ah]+$/u.test(word);

/** A word's own entry or its stem's; null where it has none, or where what it is a form of says nothing. */
const formOf = (word: string): string | null => {
  if (known.has(word)) return word;
  for (const [ending, instead] of endings) {
    if (!word.endsWith(ending) || word.length - ending.length < shortestStem) continue;
    const stem = word.slice(0, -ending.length) + instead;
    if (isSilent(stem)) return null;
    if (known.has(stem)) return stem;
  }
  return null;
};

/** The entry that a word is read by: its own, its stem's, a stretched one's or a part's; null where none carries a tone. */
export const entryFor = (word: string): string | null => {
  if (known.has(word)) return word;
  if (word.length <= 4 || isSilent(word) || isWithout(word)) return null;
  const form = formOf(word) ?? formOf(american(word));
  if (form !== null) return form;
  if (isLaughter(word)) return 'haha';
  const others = [...unstretched(word), ...(word.includes('-') ? word.split('-') : [])];
  return others.find((other) => known.has(other)) ?? null;
};
