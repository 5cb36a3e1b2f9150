/** A sorted table of words as it is kept in the repository: two strings, which a compressor finds little left to do in. */
export interface CodedLexicon {
  /** The attributes that occur, the most frequent first, parted by blanks. */
  readonly attributes: string;
  /**
   * One entry after another: a capital for how many letters are shared with the entry before (A is none), the rest of the
   * word, and a digit or mark for its attributes.
   */
  readonly entries: string;
}

/** The first of these stand for an attribute alone, the last few open a second place. None is a letter, blank or quote. */
const marks = '0123456789!#$%&()*+,./:;<=>?@[]^_{|}~';
const second = 16;
const single = marks.length - second;
const capitalA = 65;
const longestShared = 25;

const markFor = (index: number): string => {
  if (index < single) return marks.charAt(index);
  const rest = index - single;
  return marks.charAt(single + Math.floor(rest / marks.length)) + marks.charAt(rest % marks.length);
};

/** How many attributes can be told apart. */
const mostAttributes: number = single + second * marks.length;

const sharedWith = (before: string, word: string): number => {
  let shared = 0;
  while (shared < longestShared && shared < before.length && before[shared] === word[shared]) shared += 1;
  return shared;
};

/** `sorted` by key. */
export const encodeLexicon = (sorted: readonly (readonly [string, number])[]): CodedLexicon => {
  const counts = new Map<number, number>();
  for (const [, packed] of sorted) counts.set(packed, (counts.get(packed) ?? 0) + 1);
  const attributes = [...counts].toSorted((a, b) => b[1] - a[1] || a[0] - b[0]).map(([packed]) => packed);
  if (attributes.length > mostAttributes) throw new Error(`${attributes.length} attributes are too many`);
  const indexOf = new Map(attributes.map((packed, index) => [packed, index]));
  let before = '';
  const parts = sorted.map(([word, packed]) => {
    const shared = sharedWith(before, word);
    before = word;
    return String.fromCharCode(capitalA + shared) + word.slice(shared) + markFor(indexOf.get(packed) ?? 0);
  });
  return { attributes: attributes.join(' '), entries: parts.join('') };
};

const entry = /([A-Z])([a-z' -]*)([^A-Za-z' -]{1,2})/gu;

/** Packed attributes by word (attributes.ts). */
export const decodeLexicon = ({ attributes, entries }: CodedLexicon): ReadonlyMap<string, number> => {
  const lexicon = new Map<string, number>();
  const places = new Map(attributes.split(' ').map((packed, index) => [markFor(index), Number(packed)]));
  let before = '';
  for (const [, shared = 'A', rest = '', mark = ''] of entries.matchAll(entry)) {
    before = before.slice(0, shared.charCodeAt(0) - capitalA) + rest;
    lexicon.set(before, places.get(mark) ?? 0);
  }
  return lexicon;
};
