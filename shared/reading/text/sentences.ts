import { type Token, tokenize } from './tokens.ts';

/** One sentence, or a line of a list: its tokens without the mark that ends it, its place in the text. */
export interface Sentence {
  readonly tokens: readonly Token[];
  readonly start: number;
  readonly end: number;
  /** How many exclamation and question marks end it. */
  readonly exclaims: number;
  readonly asks: number;
}

/**
 * Tokens; longer than anyone's sentence, and a whole page without a full stop is several. Whoever looks around in a
 * sentence may so look at all of it from every word.
 */
const longest = 200;

const abbreviations: ReadonlySet<string> = new Set(
  'mr mrs ms dr st jr sr vs etc e.g i.e approx dept ext no apt ave'.split(' '),
);

const count = (text: string, mark: string): number => {
  let found = 0;
  for (const one of text) if (one === mark) found += 1;
  return found;
};

const hasWords = (tokens: readonly Token[]): boolean => {
  for (const { kind } of tokens) if (kind !== 'pause' && kind !== 'quote') return true;
  return false;
};

/** "3.5", "e.g", "end.of": a stop with a letter right behind it ends nothing. */
const isInside = (text: string, at: number): boolean => {
  const next = text[at];
  return next !== undefined && next !== ' ' && /[\p{L}\d]/u.test(next);
};

/** In order; pieces without a word, number or emoji are left out. */
export const sentencesOf = (text: string): Sentence[] => {
  const sentences: Sentence[] = [];
  let tokens: Token[] = [];
  let [exclaims, asks] = [0, 0];
  const finish = (end: number): void => {
    const first = tokens[0];
    if (first !== undefined && hasWords(tokens)) {
      sentences.push({ tokens, start: first.start, end, exclaims, asks });
    }
    tokens = [];
    exclaims = 0;
    asks = 0;
  };
  for (const token of tokenize(text)) {
    if (token.kind === 'line') {
      finish(tokens.at(-1)?.end ?? token.start);
    } else if (token.kind === 'stop') {
      const before = tokens.at(-1);
      const isShort = token.key === '.' && before !== undefined && before.end === token.start;
      if (isShort && abbreviations.has(before.key)) continue;
      if (token.key !== '.') {
        exclaims += count(token.key, '!');
        asks += count(token.key, '?');
      }
      if (!isInside(text, token.end)) finish(token.end);
    } else {
      tokens.push(token);
      if (tokens.length >= longest) finish(token.end);
    }
  }
  finish(tokens.at(-1)?.end ?? 0);
  return sentences;
};
