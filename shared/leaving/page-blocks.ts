import { contentOf, textOf } from '../aliases/document-text.ts';
import type { Place } from '../aliases/span.ts';
import type { DocumentNode } from '../journal/entry.ts';
import type { Block, Run } from './document.ts';

/** A piece of a page's plain text. `to`: what stands in its place; null for what stays, and is only pointed out. */
export interface Piece extends Place {
  readonly to: string | null;
}

const marks = { bold: 'bold', italic: 'italic', underline: 'underline', strike: 'strike' } as const;

const marksOf = (node: DocumentNode): Omit<Run, 'text'> => {
  const listed = Array.isArray(node['marks']) ? (node['marks'] as readonly DocumentNode[]) : [];
  const known = listed.flatMap(({ type }) => (type in marks ? [type] : []));
  return Object.fromEntries(known.map((type) => [type, true]));
};

const attribute = (node: DocumentNode, name: string): unknown => {
  const attributes = node['attrs'];
  return typeof attributes === 'object' && attributes !== null && name in attributes
    ? (attributes as Readonly<Record<string, unknown>>)[name]
    : undefined;
};

const startOf = (node: DocumentNode): number => {
  const start = attribute(node, 'start');
  return typeof start === 'number' && Number.isSafeInteger(start) && start >= 0 ? start : 1;
};

const isBlank = (runs: readonly Run[]): boolean => runs.every(({ text }) => text.trim() === '');

/** How far the pieces have been put in: the first that may still lie ahead, and the last that was written. */
interface Reached {
  next: number;
  put: number;
}

/** The letters of `text`, which begins at `from` in the page, with the pieces that lie over it put in. */
const runsOf = (
  text: string,
  from: number,
  pieces: readonly Piece[],
  as: Omit<Run, 'text'>,
  reached: Reached,
): readonly Run[] => {
  const runs: Run[] = [];
  const until = from + text.length;
  let at = from;
  const add = (to: string, piece?: number): void => {
    if (to !== '') runs.push({ text: to, ...as, ...(piece === undefined ? {} : { piece }) });
  };
  for (let index = reached.next; index < pieces.length; index += 1) {
    const { start, end, to } = pieces[index] as Piece;
    if (start >= until) break;
    // Behind it lies nothing that a later run could still hold.
    if (end <= until) reached.next = index + 1;
    if (end <= from) continue;
    add(text.slice(at - from, Math.max(at, start) - from));
    const [first, last] = [Math.max(start, at), Math.min(end, until)];
    if (to === null) add(text.slice(first - from, last - from), index);
    // Over several runs it is written once, in the first.
    else if (reached.put !== index) {
      reached.put = index;
      add(to, index);
    }
    at = Math.max(at, last);
  }
  add(text.slice(at - from));
  return runs;
};

/**
 * A page of the editor as blocks, with these pieces of its plain text (as `layOut` lays it out) put in. In order, and
 * none over another. What a swap leaves empty is gone.
 */
export const pageBlocks = (document: DocumentNode, pieces: readonly Piece[]): readonly Block[] => {
  let at = 0;
  let isFirst = true;
  const reached: Reached = { next: 0, put: -1 };

  const inline = (node: DocumentNode): readonly Run[] =>
    contentOf(node).flatMap((child) => {
      const text = child.type === 'hardBreak' ? '\n' : textOf(child);
      const runs = runsOf(text, at, pieces, marksOf(child), reached);
      at += text.length;
      return runs;
    });

  const blocksIn = (node: DocumentNode): readonly Block[] =>
    contentOf(node).flatMap((child) => {
      // Every block but the very first begins on a line of its own.
      if (!isFirst) at += 1;
      isFirst = false;
      return blockOf(child);
    });

  const blockOf = (node: DocumentNode): readonly Block[] => {
    switch (node.type) {
      case 'paragraph': {
        const runs = inline(node);
        return isBlank(runs) ? [] : [{ type: 'paragraph', runs }];
      }
      case 'heading': {
        const runs = inline(node);
        return isBlank(runs) ? [] : [{ type: 'heading', level: attribute(node, 'level') === 3 ? 3 : 2, runs }];
      }
      case 'bulletList':
      case 'orderedList': {
        const items = contentOf(node).flatMap((item) => {
          if (!isFirst) at += 1;
          isFirst = false;
          const blocks = blocksIn(item);
          return blocks.length === 0 ? [] : [blocks];
        });
        return items.length === 0
          ? []
          : [{ type: 'list', start: node.type === 'orderedList' ? startOf(node) : null, items }];
      }
      case 'blockquote': {
        const blocks = blocksIn(node);
        return blocks.length === 0 ? [] : [{ type: 'quote', blocks }];
      }
      default:
        return blocksIn(node);
    }
  };
  return blocksIn(document);
};
