import * as v from 'valibot';
import { Day, StoredInstant } from './record.ts';

/** The editor's document as plain JSON; its own schema drops what it does not know when it loads it. */
export interface DocumentNode {
  readonly type: string;
  readonly [key: string]: unknown;
}
const DocumentNode = v.looseObject({ type: v.string() });

/** What a person wrote, as the editor holds it and as plain text (for search, reading and the guard). */
export const wording = { document: DocumentNode, text: v.string() };

const EntryV1 = v.strictObject({
  type: v.literal('entry'),
  version: v.literal(1),
  day: Day,
  createdAt: StoredInstant,
  editedAt: StoredInstant,
  /** The prompt it answers, by its text: a later deck must not change what was asked. */
  prompt: v.nullable(v.strictObject({ id: v.string(), text: v.string() })),
  ...wording,
  /** Notes added later; they stand under the entry and never overwrite it. */
  notes: v.array(v.strictObject({ at: StoredInstant, text: v.string() })),
  /** In the trash since; null while it stands in the journal. */
  deletedAt: v.nullable(StoredInstant),
});

export const Entry = v.variant('version', [EntryV1]);
export type Entry = v.InferOutput<typeof EntryV1>;

export type Wording = Pick<Entry, 'document' | 'text'>;

/** A blank entry of the day, not yet stored: it becomes a record with its first word. */
export const newEntry = (day: Entry['day'], at: Entry['createdAt'], prompt: Entry['prompt']): Entry => ({
  type: 'entry',
  version: 1,
  day,
  createdAt: at,
  editedAt: at,
  prompt,
  document: { type: 'doc', content: [{ type: 'paragraph' }] },
  text: '',
  notes: [],
  deletedAt: null,
});

export const reworded = (entry: Entry, { document, text }: Wording, at: Entry['editedAt']): Entry => ({
  ...entry,
  document,
  text,
  editedAt: at,
});

export const withNote = (entry: Entry, text: string, at: Entry['editedAt']): Entry => ({
  ...entry,
  notes: [...entry.notes, { at, text }],
});

/** The first line, cut at a word within about 60 characters. */
export const titleOf = (text: string): string => {
  const line =
    text
      .trim()
      .split(/[\n\r\u2028\u2029]/u, 1)[0]
      ?.trimEnd() ?? '';
  const sentence = /^.{12,60}?[.!?…](?=\s|$)/u.exec(line)?.[0].replace(/[.…]$/u, '') ?? line;
  if (sentence.length <= 60) return sentence;
  const cut = /^.{1,60}(?=\s)|^.{1,60}/u.exec(sentence)?.[0] ?? '';
  return `${cut.trimEnd()}…`;
};

export const excerptLength = 180;

/** How the words go on after `titleOf` them, on one line; blank when the title holds them all. */
export const excerptOf = (text: string): string => {
  const words = text.trim();
  const title = titleOf(words);
  const rest = words.slice(words.startsWith(title) ? title.length : title.length - 1);
  return rest
    .replace(/^[\s.…]+/u, '')
    .replaceAll(/\s+/gu, ' ')
    .slice(0, excerptLength);
};

export const wordsIn = (text: string): number => text.match(/[\p{L}\p{N}][\p{L}\p{N}'’-]*/gu)?.length ?? 0;
