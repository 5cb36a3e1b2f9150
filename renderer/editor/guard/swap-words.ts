import type { EditorView } from '@tiptap/pm/view';
import { closeHistory } from '@tiptap/pm/history';
import { inOrder, type Swap } from '#shared/aliases/swaps';
import { pageText } from './page-text.ts';

/** Puts all of them in the page in one step, which one undo takes back. The words keep how they were set. */
export const swapWords = (view: EditorView, swaps: readonly Swap[]): void => {
  const { positionAt } = pageText(view.state.doc);
  const change = closeHistory(view.state.tr);
  for (const { start, end, to } of inOrder(swaps).toReversed()) {
    const [from, until] = [positionAt(start), positionAt(end - 1) + 1];
    if (to === '') change.delete(from, until);
    else change.insertText(to, from, until);
  }
  view.dispatch(change);
  // What is written next is a step of its own.
  view.dispatch(closeHistory(view.state.tr));
};
