import { closeHistory } from '@tiptap/pm/history';
import type { EditorState, Transaction } from '@tiptap/pm/state';
import type { EditorView } from '@tiptap/pm/view';
import { inOrder, type Swap } from '#shared/aliases/swaps';
import { pageText } from './page-text.ts';

/** All of them in one step, which one undo takes back. The words keep how they were set. */
export const swapping = (state: EditorState, swaps: readonly Swap[]): Transaction => {
  const { positionAt } = pageText(state.doc);
  const change = closeHistory(state.tr);
  for (const { start, end, to } of inOrder(swaps).toReversed()) {
    const [from, until] = [positionAt(start), positionAt(end - 1) + 1];
    if (to === '') change.delete(from, until);
    // With the marks of its first letter: a flag over a name stays over the alias.
    else change.replaceWith(from, until, state.schema.text(to, state.doc.nodeAt(from)?.marks ?? []));
  }
  return change;
};

export const swapWords = (view: EditorView, swaps: readonly Swap[]): void => {
  view.dispatch(swapping(view.state, swaps));
  // What is written next is a step of its own.
  view.dispatch(closeHistory(view.state.tr));
};
