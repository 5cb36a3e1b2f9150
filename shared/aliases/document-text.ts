import type { DocumentNode } from '../journal/entry.ts';

/** A run of text in a document: where it lies in the page's plain text, and the way to its node. */
export interface TextRun {
  readonly start: number;
  readonly end: number;
  /** Indices into `content`, from the document down. */
  readonly path: readonly number[];
}

interface Laid {
  readonly text: string;
  readonly runs: readonly TextRun[];
}

export const contentOf = (node: DocumentNode): readonly DocumentNode[] => {
  const content = node['content'];
  return Array.isArray(content) ? (content as readonly DocumentNode[]) : [];
};

export const textOf = (node: DocumentNode): string => (typeof node['text'] === 'string' ? node['text'] : '');

/**
 * The plain text of a document, laid out as the editor does it when it saves a page: every block but the first begins
 * on a line of its own, a line break is one.
 */
export const layOut = (document: DocumentNode): Laid => {
  const runs: TextRun[] = [];
  let text = '';
  const walk = (node: DocumentNode, path: readonly number[]): void => {
    contentOf(node).forEach((child, index) => {
      const way = [...path, index];
      if (child.type === 'text') {
        const start = text.length;
        text += textOf(child);
        runs.push({ start, end: text.length, path: way });
      } else if (child.type === 'hardBreak') {
        text += '\n';
      } else {
        if (way.some((step) => step > 0) || path.length > 0) text += '\n';
        walk(child, way);
      }
    });
  };
  walk(document, []);
  return { text, runs };
};
