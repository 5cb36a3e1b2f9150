import type { Editor } from '@tiptap/core';
import { EditorContent, useEditor } from '@tiptap/react';
import { useEffect, useImperativeHandle, useMemo, useState, type ReactNode, type Ref } from 'react';
import type { DocumentNode, Wording } from '#shared/journal/entry';
import { editorStrings as text } from '../strings/editor.ts';
import { machineTimer } from '../platform/timer.ts';
import { isFlagKey } from '../flags/is-flag-key.ts';
import { BubbleToolbar } from './bubble-toolbar.tsx';
import { pageExtensions } from './extensions.ts';
import { checkWhileWriting, type FindDetails } from './guard/check-while-writing.ts';
import { GuardMarks } from './guard/guard-marks.ts';
import styles from './page-editor.module.css';
import { wordingOf } from './wording-of.ts';

export interface PageEditorHandle {
  readonly focus: () => void;
  readonly wording: () => Wording;
  /** Takes off a flag. */
  readonly lift: (flag: string) => void;
}

/** Looks for client details in a page, and marks them. */
export interface PageGuard {
  readonly find: FindDetails;
  /** The element that lists what is marked. */
  readonly listId: string;
  /** Calls back when the same page may hold other details than before; returns how to stop. */
  readonly watch: (look: () => void) => () => void;
  /** Takes words for a detail that was missed. */
  readonly mark: (words: string) => void;
}

/** Flags words of a page, to be brought to supervision. */
export interface PageFlags {
  /** What is selected, or the paragraph of the caret; what is flagged there is so no longer. */
  readonly toggle: (editor: Editor) => void;
  readonly lift: (editor: Editor, id: string) => void;
}

export interface PageEditorProps {
  /** What it opens with. The editor is made anew for each entry (give it a `key`), so undo never reaches past it. */
  readonly document: DocumentNode;
  readonly label: string;
  readonly placeholder: string;
  readonly onChange: (wording: Wording) => void;
  readonly onLeave?: () => void;
  /** Takes the focus as it opens, at the end or where the caret stood. */
  readonly focusOnOpen?: 'end' | number;
  /** Told how to find the caret; null when the page goes. */
  readonly watchCaret?: (find: (() => number | null) | null) => void;
  /** What is marked in it as it is written; must be stable. */
  readonly guard?: PageGuard;
  /** Must be stable. */
  readonly flags?: PageFlags;
  /** What belongs to the page and is drawn over or after it. */
  readonly over?: (editor: Editor) => ReactNode;
  readonly ref?: Ref<PageEditorHandle>;
}

/** Px under the caret's line that stay in sight: what a screen keeps at its foot would cover the line being written. */
const underCaret = (): number => 6 * Number.parseFloat(getComputedStyle(document.documentElement).fontSize);

// Asked of the document itself: the editor's own idea of the selection may lag a key or two behind.
const caretOf = (editor: Editor): number | null => {
  const { focusNode, focusOffset } = document.getSelection() ?? {};
  const inside = focusNode !== null && focusNode !== undefined && editor.view.dom.contains(focusNode);
  return inside ? editor.view.posAtDOM(focusNode, focusOffset ?? 0) : null;
};

/** The writing page: serif, one column, no toolbar until text is selected, nothing remote. */
export const PageEditor = ({
  document: opening,
  label,
  placeholder,
  onChange,
  onLeave,
  focusOnOpen,
  watchCaret,
  guard,
  flags,
  over,
  ref,
}: PageEditorProps) => {
  const [full, setFull] = useState(false);
  const listId = guard?.listId;
  const extensions = useMemo(() => {
    const page = pageExtensions(placeholder, () => setFull(true));
    return listId === undefined ? page : [...page, GuardMarks.configure({ listId })];
  }, [placeholder, listId]);
  const [under] = useState(underCaret);
  const editor = useEditor({
    extensions,
    content: opening,
    // A style element of its own would be dropped by the content security policy; the styles are in the bundle.
    injectCSS: false,
    editorProps: {
      scrollThreshold: { top: 0, right: 0, bottom: under, left: 0 },
      scrollMargin: { top: 5, right: 5, bottom: under, left: 5 },
      attributes: { role: 'textbox', 'aria-multiline': 'true', 'aria-label': label, spellcheck: 'false' },
    },
    onUpdate: ({ editor: changed }) => {
      setFull(false);
      onChange(wordingOf(changed.state));
    },
    ...(onLeave === undefined ? {} : { onBlur: onLeave }),
  });
  // At once: Tiptap's own autofocus waits for a frame, and quick hands would type into nothing.
  useEffect(() => {
    if (focusOnOpen === undefined) return;
    const end = editor.state.doc.content.size - 1;
    editor.commands.setTextSelection(focusOnOpen === 'end' ? end : Math.min(focusOnOpen, end));
    editor.view.focus();
  }, [editor, focusOnOpen]);
  useEffect(() => {
    if (guard === undefined) return undefined;
    const checking = checkWhileWriting(editor.view, guard.find, machineTimer);
    const stopWatching = guard.watch(checking.look);
    editor.on('update', checking.written);
    checking.look();
    return () => {
      editor.off('update', checking.written);
      stopWatching();
      checking.stop();
    };
  }, [editor, guard]);
  useEffect(() => {
    if (flags === undefined) return undefined;
    const onKeyDown = (event: KeyboardEvent): void => {
      if (!isFlagKey(event) || event.repeat) return;
      event.preventDefault();
      // The screen around it has a flag of its own.
      event.stopPropagation();
      flags.toggle(editor);
    };
    const page = editor.view.dom;
    page.addEventListener('keydown', onKeyDown);
    return () => page.removeEventListener('keydown', onKeyDown);
  }, [editor, flags]);
  useEffect(() => {
    watchCaret?.(() => caretOf(editor));
    return () => watchCaret?.(null);
  }, [editor, watchCaret]);
  useImperativeHandle(
    ref,
    () => ({
      focus: () => void editor.commands.focus('end'),
      wording: () => wordingOf(editor.state),
      lift: (flag) => flags?.lift(editor, flag),
    }),
    [editor, flags],
  );
  return (
    <div className={styles['page']}>
      <EditorContent editor={editor} />
      <BubbleToolbar
        editor={editor}
        {...(guard === undefined ? {} : { onMark: guard.mark })}
        {...(flags === undefined ? {} : { onFlag: flags.toggle })}
      />
      {over?.(editor)}
      <p role="alert" className={styles['full']}>
        {full ? text.full : null}
      </p>
    </div>
  );
};
