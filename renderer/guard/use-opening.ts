import type { Editor } from '@tiptap/core';
import type { Transaction } from '@tiptap/pm/state';
import { useCallback, useEffect, useMemo, useRef, useState } from 'react';
import { hasCommand } from '../app/keys.ts';
import { detailAtCaret, detailsShown, type MarkedDetail, openDetail, tellOpen } from '../editor/guard/guard-marks.ts';
import { machineTimer } from '../platform/timer.ts';

/** Ms that the caret rests on a detail before its choices show themselves. */
const rest = 800;

export interface Opening {
  /** How often a detail's choices were asked for: each time they take the focus. */
  readonly asked: number;
  /** Goes into the choices of one. */
  readonly open: (detail: Pick<MarkedDetail, 'id' | 'from' | 'to'>) => void;
  /** Goes on to the one after that which is open. */
  readonly next: () => void;
  /** Back to the page, with the caret where it was before the choices were asked for. */
  readonly leave: () => void;
}

// Asked of the document itself: a key that moved the caret a moment ago may not have reached the editor's own idea of it.
const headOf = ({ state, view }: Editor): number => {
  const { focusNode, focusOffset } = document.getSelection() ?? {};
  const isInside = focusNode !== null && focusNode !== undefined && view.dom.contains(focusNode);
  return isInside ? view.posAtDOM(focusNode, focusOffset ?? 0) : state.selection.head;
};

const freshOf = ({ state }: Editor): readonly MarkedDetail[] =>
  detailsShown(state).filter((detail) => detail.state === 'new');

const useAsking = (editor: Editor): Opening => {
  const [asked, setAsked] = useState(0);
  // Where the caret was before it was taken to a detail; it goes along with what is written around it.
  const origin = useRef<number | null>(null);

  const open = useCallback<Opening['open']>(
    ({ id, from, to }) => {
      const head = headOf(editor);
      if (head < from || head > to) {
        editor.chain().setTextSelection(to).scrollIntoView().run();
        origin.current ??= head;
      }
      tellOpen(editor.view, id);
      setAsked((count) => count + 1);
    },
    [editor],
  );
  const next = useCallback((): void => {
    const fresh = freshOf(editor);
    const at = fresh.findIndex(({ id }) => id === openDetail(editor.state)?.id);
    const after = fresh[(at + 1) % fresh.length];
    if (after !== undefined) open(after);
  }, [editor, open]);
  const leave = useCallback((): void => {
    tellOpen(editor.view, null);
    editor.view.focus();
    if (origin.current !== null) editor.chain().setTextSelection(origin.current).scrollIntoView().run();
    origin.current = null;
  }, [editor]);

  useEffect(() => {
    const follow = ({ transaction }: { readonly transaction: Transaction }): void => {
      if (origin.current !== null) origin.current = transaction.mapping.map(origin.current);
    };
    // Who goes back by another way has the caret where they put it.
    const forget = (): void => {
      const isOpen = openDetail(editor.state);
      const isThere = isOpen !== null && detailAtCaret(editor.state)?.id === isOpen.id;
      if (editor.view.hasFocus() && !isThere) origin.current = null;
    };
    editor.on('transaction', follow);
    editor.on('selectionUpdate', forget);
    return () => {
      editor.off('transaction', follow);
      editor.off('selectionUpdate', forget);
    };
  }, [editor]);
  return useMemo(() => ({ asked, open, next, leave }), [asked, open, next, leave]);
};

/**
 * Shows a detail's choices where the caret rests on it, and puts them away while writing goes on elsewhere. Ctrl . goes
 * into them, or on to the next detail; `opensFirst` does so once, with the first that is found.
 */
export const useOpening = (editor: Editor, opensFirst: boolean): Opening => {
  const opening = useAsking(editor);
  const { open } = opening;
  useEffect(() => {
    let dismissed: string | null = null;
    let cancel: (() => void) | null = null;
    let shown: string | null = null;
    let waits = opensFirst;
    let cancelFirst: (() => void) | null = null;

    const openFromCaret = (): void => {
      const fresh = freshOf(editor);
      const head = headOf(editor);
      const next =
        fresh.find(({ from, to }) => from <= head && head <= to) ?? fresh.find(({ from }) => from > head) ?? fresh[0];
      if (next !== undefined) open(next);
    };
    const atRest = (): void => {
      const here = detailAtCaret(editor.state);
      if (!editor.view.hasFocus() || here === null || here.state !== 'new' || here.id === dismissed) return;
      if (openDetail(editor.state)?.id !== here.id) tellOpen(editor.view, here.id);
    };
    const onTransaction = (): void => {
      const isOpen = openDetail(editor.state)?.id ?? null;
      const here = detailAtCaret(editor.state)?.id ?? null;
      // Closed while the caret is still there: the person has seen it.
      if (shown !== null && isOpen === null && here === shown) dismissed = shown;
      if (here === null) dismissed = null;
      shown = isOpen;
      if (waits && freshOf(editor).length > 0) {
        waits = false;
        // Not while the change that brought it is still being told.
        cancelFirst = machineTimer.after(0, openFromCaret);
      }
    };
    const onMove = (): void => {
      cancel?.();
      cancel = machineTimer.after(rest, atRest);
      const isOpen = openDetail(editor.state);
      if (isOpen !== null && detailAtCaret(editor.state)?.id !== isOpen.id) tellOpen(editor.view, null);
    };
    const onKeyDown = (event: KeyboardEvent): void => {
      // Who goes on writing meanwhile is not interrupted.
      waits = false;
      if (event.key === 'Escape' && openDetail(editor.state) !== null) {
        event.preventDefault();
        tellOpen(editor.view, null);
        return;
      }
      if (event.key !== '.' || !hasCommand(event)) return;
      event.preventDefault();
      openFromCaret();
    };
    const page = editor.view.dom;
    editor.on('transaction', onTransaction);
    editor.on('selectionUpdate', onMove);
    editor.on('update', onMove);
    page.addEventListener('keydown', onKeyDown);
    return () => {
      cancel?.();
      cancelFirst?.();
      editor.off('transaction', onTransaction);
      editor.off('selectionUpdate', onMove);
      editor.off('update', onMove);
      page.removeEventListener('keydown', onKeyDown);
    };
  }, [editor, open, opensFirst]);
  return opening;
};
