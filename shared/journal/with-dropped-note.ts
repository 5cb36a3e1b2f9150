import type { Instant } from '../kernel/clock.ts';
import { type DocumentNode, type Entry, reworded } from './entry.ts';

/** No page grows longer by a note than the editor would let it: what it can't hold could not be edited. */
const mostLetters = 390_000;

const paragraph = (...content: readonly DocumentNode[]): DocumentNode => ({ type: 'paragraph', content });

const linesOf = (text: string): readonly string[] =>
  text
    .split(/\r\n|\r|\n/u)
    .map((line) => line.trimEnd())
    .filter((line) => line !== '');

const contentOf = ({ document, text }: Entry): readonly unknown[] => {
  const content = document['content'];
  return text.trim() === '' || !Array.isArray(content) ? [] : (content as readonly unknown[]);
};

export const hasRoomFor = (entry: Entry, text: string): boolean => entry.text.length + text.length <= mostLetters;

/** The entry with a note at its end: a paragraph that begins with the `time` it was written, and one for each further line. */
export const withDroppedNote = (entry: Entry, text: string, time: string, now: Instant): Entry => {
  const [first = '', ...more] = linesOf(text);
  const paragraphs = [
    paragraph({ type: 'text', marks: [{ type: 'italic' }], text: time }, { type: 'text', text: ` ${first}` }),
    ...more.map((line) => paragraph({ type: 'text', text: line })),
  ];
  const before = contentOf(entry);
  const words = [`${time} ${first}`, ...more].join('\n');
  return reworded(
    entry,
    {
      document: { type: 'doc', content: [...before, ...paragraphs] },
      text: before.length === 0 ? words : `${entry.text}\n${words}`,
    },
    now,
  );
};
