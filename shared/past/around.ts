import type { Place } from '../aliases/span.ts';
import { sentencesOf } from '../reading/text/sentences.ts';

/** A detail with the sentences around it. `cut`: something stands before or after that isn't shown. */
export interface Around {
  readonly before: string;
  readonly words: string;
  readonly after: string;
  readonly cut: { readonly before: boolean; readonly after: boolean };
}

/** UTF-16 units on either side at the most: a page without a full stop is no sentence. */
const widest = 240;

/** Sentences on either side of the one that it stands in. */
const besides = 1;

/** A place of a text, and about a sentence on either side. */
export const around = (text: string, { start, end }: Place): Around => {
  const near = text.slice(Math.max(0, start - 2 * widest), end + 2 * widest);
  const offset = Math.max(0, start - 2 * widest);
  const sentences = sentencesOf(near).map((one) => ({ start: one.start + offset, end: one.end + offset }));
  const first = sentences.findLastIndex((one) => one.start <= start);
  const last = sentences.findIndex((one) => one.end >= end);
  const from = Math.max(sentences[Math.max(0, first - besides)]?.start ?? start, start - widest, 0);
  const to = Math.min(
    sentences[Math.min(sentences.length - 1, (last === -1 ? sentences.length - 1 : last) + besides)]?.end ?? end,
    end + widest,
    text.length,
  );
  const [open, close] = [Math.min(from, start), Math.max(to, end)];
  return {
    before: text.slice(open, start).trimStart(),
    words: text.slice(start, end),
    after: text.slice(end, close).trimEnd(),
    cut: { before: text.slice(0, open).trim() !== '', after: text.slice(close).trim() !== '' },
  };
};
