import { contentOf, layOut, textOf } from '../aliases/document-text.ts';
import type { Place } from '../aliases/span.ts';
import type { DocumentNode } from '../journal/entry.ts';
import { sameJson } from '../kernel/same-json.ts';

/** The mark over flagged words in a page. Its `id` is that of the flag's record. */
export const flagMark = 'flag';

/** Words of a page that are flagged, wherever they stand by now. */
export interface FlaggedPassage {
  readonly id: string;
  readonly words: string;
}

const marksOf = (node: DocumentNode): readonly DocumentNode[] =>
  Array.isArray(node['marks']) ? (node['marks'] as readonly DocumentNode[]) : [];

const idOf = (mark: DocumentNode): string | null => {
  const attributes = mark['attrs'];
  const id =
    mark.type === flagMark && typeof attributes === 'object' && attributes !== null && 'id' in attributes
      ? attributes.id
      : null;
  return typeof id === 'string' ? id : null;
};

const flagIdOf = (node: DocumentNode): string | null =>
  marksOf(node)
    .map(idOf)
    .find((id) => id !== null) ?? null;

const nodeAt = (document: DocumentNode, path: readonly number[]): DocumentNode =>
  path.reduce((node, index) => contentOf(node)[index] ?? node, document);

/** Whether anything in it is flagged: cheap enough to be asked of every page there is. */
export const hasFlags = (node: DocumentNode): boolean => flagIdOf(node) !== null || contentOf(node).some(hasFlags);

/** In the order of the page. Words that were moved apart are one passage still; nothing is said of blank ones. */
export const flaggedPassages = (document: DocumentNode): readonly FlaggedPassage[] => {
  const { text, runs } = layOut(document);
  const pieces = new Map<string, { start: number; end: number }[]>();
  for (const { start, end, path } of runs) {
    const id = flagIdOf(nodeAt(document, path));
    if (id === null) continue;
    const before = pieces.get(id) ?? [];
    const last = before.at(-1);
    // Over the end of a line it is one passage as well.
    if (last !== undefined && text.slice(last.end, start).trim() === '') last.end = end;
    else before.push({ start, end });
    pieces.set(id, before);
  }
  return [...pieces].flatMap(([id, places]) => {
    const words = places
      .map(({ start, end }) => text.slice(start, end).replaceAll(/\s+/gu, ' ').trim())
      .filter((piece) => piece !== '')
      .join(' … ');
    return words === '' ? [] : [{ id, words }];
  });
};

/** Without the flags that `isGone` says; text that only those parted is in one piece again. */
const withoutFlags = (node: DocumentNode, isGone: (id: string) => boolean): DocumentNode => {
  const content = contentOf(node);
  if (content.length === 0) return node;
  const joined: DocumentNode[] = [];
  for (const child of content) {
    const id = flagIdOf(child);
    const { marks: _marks, ...plain } = child;
    const kept = marksOf(child).filter((mark) => mark.type !== flagMark);
    const bare: DocumentNode = { ...plain, ...(kept.length > 0 ? { marks: kept } : {}) };
    const next = id !== null && isGone(id) ? bare : withoutFlags(child, isGone);
    const last = joined.at(-1);
    const isAlike = last?.type === 'text' && next.type === 'text' && sameJson(last['marks'] ?? [], next['marks'] ?? []);
    if (isAlike) joined[joined.length - 1] = { ...last, text: `${String(last['text'])}${String(next['text'])}` };
    else joined.push(next);
  }
  return { ...node, content: joined };
};

/** The page without the flag over this passage. */
export const unflagged = (document: DocumentNode, id: string): DocumentNode =>
  withoutFlags(document, (one) => one === id);

/** One node in up to three: before, within and after a place of it. `from`: where its text begins. */
const inThree = (node: DocumentNode, from: number, { start, end }: Place, id: string): readonly DocumentNode[] => {
  const text = textOf(node);
  const [first, last] = [Math.max(0, start - from), Math.min(text.length, end - from)];
  if (first >= last) return [node];
  const flagged = { type: flagMark, attrs: { id } };
  const piece = (words: string): DocumentNode => ({ ...node, text: words });
  const marks = [...marksOf(node).filter(({ type }) => type !== flagMark), flagged];
  return [
    ...(first > 0 ? [piece(text.slice(0, first))] : []),
    { ...piece(text.slice(first, last)), marks },
    ...(last < text.length ? [piece(text.slice(last))] : []),
  ];
};

/** The page with a flag over a place of its plain text; nothing else of it is touched. A flag that was there gives way. */
export const withFlag = (document: DocumentNode, place: Place, id: string): DocumentNode => {
  const { runs } = layOut(document);
  let next = 0;
  const walk = (node: DocumentNode): DocumentNode => {
    const content = contentOf(node);
    if (content.length === 0) return node;
    return {
      ...node,
      content: content.flatMap((child) => {
        if (child.type !== 'text') return [walk(child)];
        const run = runs[next];
        next += 1;
        return run === undefined ? [child] : inThree(child, run.start, place, id);
      }),
    };
  };
  return walk(document);
};
