import { detect, type DetectOptions } from '#shared/guard/detect';
import type { Kind } from '#shared/guard/span';

/** What is marked in a text, as "kind: words". */
export const marked = (text: string, options?: DetectOptions): readonly string[] =>
  detect(text, options).map(({ kind, start, end }) => `${kind}: ${text.slice(start, end)}`);

/** The words marked as one kind. */
export const markedAs = (kind: Kind, text: string, options?: DetectOptions): readonly string[] =>
  detect(text, options)
    .filter((span) => span.kind === kind)
    .map(({ start, end }) => text.slice(start, end));

/** The words marked as names. */
export const names = (text: string, options?: DetectOptions): readonly string[] => markedAs('name', text, options);

/** How certain the mark is that holds these words; null for none. */
export const tierOf = (words: string, text: string, options?: DetectOptions): string | null => {
  const at = text.indexOf(words);
  return detect(text, { threshold: 0, ...options }).find(({ start, end }) => start <= at && at < end)?.tier ?? null;
};
