import type { Editor } from '@tiptap/core';
import type { Node } from '@tiptap/pm/model';
import { flagMark } from '#shared/supervision/flagged-passages';

/** Positions in a document. */
interface Range {
  readonly from: number;
  readonly to: number;
}

const idOf = (node: Node): string | null => {
  const id: unknown = node.marks.find(({ type }) => type.name === flagMark)?.attrs['id'];
  return typeof id === 'string' ? id : null;
};

/** The flag that all of a range lies under, or that the caret stands in; null where there is none. */
export const flagAt = ({ state: { doc } }: Editor, { from, to }: Range): string | null => {
  const ids = new Set<string | null>();
  if (from === to) {
    const { nodeBefore, nodeAfter } = doc.resolve(from);
    for (const node of [nodeBefore, nodeAfter]) if (node?.isText === true) ids.add(idOf(node));
  } else {
    doc.nodesBetween(from, to, (node) => {
      if (node.isText) ids.add(idOf(node));
    });
  }
  const [only] = ids;
  return ids.size === 1 ? (only ?? null) : null;
};

/** What there is to flag: what is selected, or the whole paragraph that the caret stands in. Null where it has no words. */
export const flaggable = ({ state: { doc } }: Editor, { from, to }: Range): Range | null => {
  const at = doc.resolve(from);
  const range = from === to ? { from: at.start(), to: at.end() } : { from, to };
  return doc.textBetween(range.from, range.to, ' ').trim() === '' ? null : range;
};

export const addFlag = (editor: Editor, { from, to }: Range, id: string): void => {
  const type = editor.schema.marks[flagMark];
  if (type !== undefined) editor.view.dispatch(editor.state.tr.addMark(from, to, type.create({ id })));
};

/** Whether there was one to take away. */
export const removeFlag = (editor: Editor, id: string): boolean => {
  const { tr, doc } = editor.state;
  const type = editor.schema.marks[flagMark];
  if (type === undefined) return false;
  doc.descendants((node, position) => {
    if (node.isText && idOf(node) === id) tr.removeMark(position, position + node.nodeSize, type);
  });
  if (!tr.docChanged) return false;
  editor.view.dispatch(tr);
  return true;
};

/** What is selected in a page that is only read; null where that is nothing, or elsewhere. */
export const readSelection = ({ view }: Editor): Range | null => {
  const selection = document.getSelection();
  if (selection === null || selection.isCollapsed || selection.rangeCount === 0) return null;
  const { startContainer, startOffset, endContainer, endOffset } = selection.getRangeAt(0);
  if (!view.dom.contains(startContainer) || !view.dom.contains(endContainer)) return null;
  const from = view.posAtDOM(startContainer, startOffset);
  const to = view.posAtDOM(endContainer, endOffset);
  return from < to ? { from, to } : null;
};
