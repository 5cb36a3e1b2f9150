import type { Instant } from '../kernel/clock.ts';
import { flagMark } from '../supervision/flagged-passages.ts';
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

interface Note {
  readonly text: string;
  /** When it was written, as a person reads it. */
  readonly time: string;
  /** The flag over its words; null where it is not to be brought to supervision. */
  readonly flag: string | null;
}

/** The entry with a note at its end: a paragraph that begins with its time, and one for each further line. */
export const withDroppedNote = (entry: Entry, { text, time, flag }: Note, now: Instant): Entry => {
  const [first = '', ...more] = linesOf(text);
  const flagged = flag === null ? [] : [{ type: flagMark, attrs: { id: flag } }];
  const plain = (line: string): DocumentNode => ({ type: 'text', text: line });
  const words = (line: string): DocumentNode => (flag === null ? plain(line) : { ...plain(line), marks: flagged });
  const clock: DocumentNode = { type: 'text', marks: [{ type: 'italic' }], text: time };
  const paragraphs = [
    flag === null ? paragraph(clock, plain(` ${first}`)) : paragraph(clock, plain(' '), words(first)),
    ...more.map((line) => paragraph(words(line))),
  ];
  const before = contentOf(entry);
  const lines = [`${time} ${first}`, ...more].join('\n');
  return reworded(
    entry,
    {
      document: { type: 'doc', content: [...before, ...paragraphs] },
      text: before.length === 0 ? lines : `${entry.text}\n${lines}`,
    },
    now,
  );
};
