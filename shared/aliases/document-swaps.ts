import type { DocumentNode } from '../journal/entry.ts';
import { contentOf, layOut, textOf, type TextRun } from './document-text.ts';
import { inOrder, type Swap } from './swaps.ts';

/** What stood in one block before swaps, so that they can be taken back with every mark. */
export interface BlockBefore {
  readonly path: readonly number[];
  readonly content: readonly DocumentNode[];
}

export interface SwappedDocument {
  readonly document: DocumentNode;
  readonly before: readonly BlockBefore[];
}

const replaceAt = (
  node: DocumentNode,
  path: readonly number[],
  change: (content: readonly DocumentNode[]) => readonly DocumentNode[],
): DocumentNode => {
  const [first, ...rest] = path;
  if (first === undefined) return { ...node, content: change(contentOf(node)) };
  return {
    ...node,
    content: contentOf(node).map((child, index) => (index === first ? replaceAt(child, rest, change) : child)),
  };
};

const blockOf = (run: TextRun): string => run.path.slice(0, -1).join(' ');
const indexOf = (run: TextRun): number => run.path.at(-1) ?? 0;

/** One text node after the swaps that touch it. A swap over several nodes is written into the first, with its marks. */
const swapRun = (run: TextRun, text: string, swaps: readonly Swap[]): string => {
  let at = run.start;
  let swapped = '';
  for (const { start, end, to } of swaps) {
    if (end <= run.start || start >= run.end) continue;
    swapped += text.slice(at - run.start, Math.max(0, start - run.start));
    if (start >= run.start) swapped += to;
    at = Math.min(end, run.end);
  }
  return swapped + text.slice(at - run.start);
};

/** Whether each swap lies in text alone: never over a line's end, nor over anything that is no text. */
export const isWithinText = (runs: readonly TextRun[], { start, end }: Swap): boolean => {
  const touched = runs.filter((run) => run.start < end && start < run.end);
  const covered = touched.reduce((sum, run) => sum + Math.min(run.end, end) - Math.max(run.start, start), 0);
  return start < end && covered === end - start && new Set(touched.map(blockOf)).size === 1;
};

/** A swap in pieces that each lie in text: what goes over the end of a line must go from both lines. */
export const inPieces = (runs: readonly TextRun[], { start, end, to }: Swap): readonly Swap[] => {
  const pieces: { start: number; end: number }[] = [];
  for (const run of runs) {
    if (run.start >= end || run.end <= start) continue;
    const piece = { start: Math.max(run.start, start), end: Math.min(run.end, end) };
    const last = pieces.at(-1);
    if (last !== undefined && last.end === piece.start) last.end = piece.end;
    else pieces.push(piece);
  }
  return pieces.map((piece, at) => ({ ...piece, to: at === 0 ? to : '' }));
};

/**
 * The swaps in a document whose plain text they are places of; what lies over the end of a line is left out. All that
 * isn't swapped keeps its marks.
 */
export const swapDocument = (document: DocumentNode, swaps: readonly Swap[]): SwappedDocument => {
  const { runs } = layOut(document);
  const wanted = inOrder(swaps).filter((swap) => isWithinText(runs, swap));
  const touched = runs.filter((run) => wanted.some(({ start, end }) => run.start < end && start < run.end));
  const before: BlockBefore[] = [];
  let swapped = document;
  for (const block of new Set(touched.map(blockOf))) {
    const inBlock = new Map(runs.filter((run) => blockOf(run) === block).map((run) => [indexOf(run), run]));
    const path = [...inBlock.values()][0]?.path.slice(0, -1) ?? [];
    swapped = replaceAt(swapped, path, (content) => {
      before.push({ path, content });
      return content.flatMap((node, index) => {
        const run = inBlock.get(index);
        if (run === undefined) return [node];
        const text = swapRun(run, textOf(node), wanted);
        // The editor takes no empty text.
        return text === '' ? [] : [text === textOf(node) ? node : { ...node, text }];
      });
    });
  }
  return { document: swapped, before };
};

/** The document as it was before `swapDocument`, block by block. */
export const unswapDocument = ({ document, before }: SwappedDocument): DocumentNode =>
  before.reduce((whole, { path, content }) => replaceAt(whole, path, () => content), document);
