import type { Node } from '@tiptap/pm/model';

/** The plain text of a page, as it is saved, and where its letters stand in the document. */
export interface PageText {
  readonly text: string;
  /** The document's position of a place in the text; of the break between two blocks, the end of the first. */
  readonly positionAt: (offset: number) => number;
  /** The place in the text of a position; of one between two blocks, the end of the first. */
  readonly offsetAt: (position: number) => number;
}

interface Run {
  readonly offset: number;
  readonly position: number;
  readonly length: number;
}

const layOut = (document: Node): PageText => {
  const runs: Run[] = [];
  let text = '';
  document.descendants((node, position) => {
    if (node.isBlock && position > 0) text += '\n';
    if (node.isText) {
      const words = node.text ?? '';
      runs.push({ offset: text.length, position, length: words.length });
      text += words;
    } else if (node.type.name === 'hardBreak') {
      text += '\n';
    }
  });
  const last = (isBefore: (run: Run) => boolean): Run | undefined => {
    let [low, high] = [0, runs.length];
    while (low < high) {
      const middle = (low + high) >> 1;
      const run = runs[middle];
      if (run !== undefined && isBefore(run)) low = middle + 1;
      else high = middle;
    }
    return runs[low - 1];
  };
  return {
    text,
    positionAt: (at) => {
      const run = last(({ offset }) => offset <= at);
      return run === undefined ? 1 : run.position + Math.min(run.length, at - run.offset);
    },
    offsetAt: (at) => {
      const run = last(({ position }) => position <= at);
      return run === undefined ? 0 : run.offset + Math.min(run.length, at - run.position);
    },
  };
};

const laidOut = new WeakMap<Node, PageText>();

/** Lays a document out as `editor.getText` does with a line break between blocks: once, however many ask. */
export const pageText = (document: Node): PageText => {
  const known = laidOut.get(document);
  if (known !== undefined) return known;
  const text = layOut(document);
  laidOut.set(document, text);
  return text;
};
