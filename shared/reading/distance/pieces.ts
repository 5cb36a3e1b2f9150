import type { Sentence } from '../text/sentences.ts';
import { spelledOut } from '../tone/phrase-index.ts';
import { wordSet } from '../text/word-set.ts';

/** A word as the phrases know it: "don't" is two of them. Marks, numbers and faces are pieces with an empty key. */
export interface Piece {
  readonly key: string;
  /** A comma, dash or bracket: a clause may end here. */
  readonly isEdge: boolean;
  /** UTF-16 code units of the text, of the whole token. */
  readonly start: number;
  readonly end: number;
}

const ends: ReadonlyMap<string, string> = new Map([
  ["'m", 'am'],
  ["'re", 'are'],
  ["'ve", 'have'],
  ["'ll", 'will'],
  ["'d", "'d"],
]);
// Behind any other word "'s" says whose.
const shortenIs = wordSet(`
  it he she that what there who here how where everything everyone everybody nobody nothing something this
`);
const irregular: ReadonlyMap<string, readonly string[]> = new Map([
  ["can't", ['can', 'not']],
  ['cannot', ['can', 'not']],
  ["won't", ['will', 'not']],
  ["ain't", ['is', 'not']],
  ['im', ['i', 'am']],
  ['ive', ['i', 'have']],
  ['whats', ['what', 'is']],
  ['thats', ['that', 'is']],
  ['anymore', ['any', 'more']],
  ['theres', ['there', 'is']],
  ['nowt', ['nothing']],
  ['owt', ['anything']],
  ['gonna', ['going', 'to']],
  ['wanna', ['want', 'to']],
  ['auto-pilot', ['autopilot']],
]);

const partsOf = (token: string): readonly string[] => {
  const key = spelledOut(token);
  const known = irregular.get(key);
  if (known !== undefined) return known;
  const at = key.lastIndexOf("'");
  if (at <= 0) return [key];
  if (key.endsWith("n't")) return [key.slice(0, -3), 'not'];
  const [stem, end] = [key.slice(0, at), key.slice(at)];
  const full = ends.get(end) ?? (end === "'s" && shortenIs.has(stem) ? 'is' : null);
  return full === null ? [key] : [stem, full];
};

// A person's words are few; whatever is typed, this stays small.
const mostKept = 40_000;
const kept = new Map<string, readonly string[]>();

const knownParts = (token: string): readonly string[] => {
  const before = kept.get(token);
  if (before !== undefined) return before;
  const parts = partsOf(token);
  if (kept.size < mostKept) kept.set(token, parts);
  return parts;
};

// "Woke at 3": the hours at which nobody wants to be awake, as they are written out.
const smallHours: ReadonlyMap<string, string> = new Map([
  ['1', 'one'],
  ['2', 'two'],
  ['3', 'three'],
  ['4', 'four'],
  ['5', 'five'],
]);
const hourOf = (number: string): string => smallHours.get(number.split(/[.:]/u)[0] ?? '') ?? '';

/** Quotation marks are left out: a word in them is still the word. */
export const piecesOf = ({ tokens }: Sentence): readonly Piece[] => {
  const pieces: Piece[] = [];
  for (const { kind, key, start, end } of tokens) {
    if (kind === 'word') for (const part of knownParts(key)) pieces.push({ key: part, isEdge: false, start, end });
    else if (kind !== 'quote') {
      const isHour = kind === 'number' && (pieces.at(-1)?.key === 'at' || pieces.at(-1)?.key === 'around');
      pieces.push({ key: isHour ? hourOf(key) : '', isEdge: kind === 'pause', start, end });
    }
  }
  return pieces;
};
