import { contentOf, layOut } from '../aliases/document-text.ts';
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

export const flagIdOf = (node: DocumentNode): string | null =>
  marksOf(node)
    .map(idOf)
    .find((id) => id !== null) ?? null;

const nodeAt = (document: DocumentNode, path: readonly number[]): DocumentNode =>
  path.reduce((node, index) => contentOf(node)[index] ?? node, document);

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

/** Whether two pages say the same and look the same, whatever is flagged in them. */
export const isSameButFlags = (one: DocumentNode, other: DocumentNode): boolean =>
  sameJson(
    withoutFlags(one, () => true),
    withoutFlags(other, () => true),
  );
