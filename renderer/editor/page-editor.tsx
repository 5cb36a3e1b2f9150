import type { Editor } from '@tiptap/core';
import { EditorContent, useEditor } from '@tiptap/react';
import { useEffect, useImperativeHandle, useMemo, useState, type Ref } from 'react';
import type { DocumentNode, Wording } from '#shared/journal/entry';
import { editorStrings as text } from '../strings/editor.ts';
import { BubbleToolbar } from './bubble-toolbar.tsx';
import { pageExtensions } from './extensions.ts';
import styles from './page-editor.module.css';

export interface PageEditorHandle {
  readonly focus: () => void;
  readonly wording: () => Wording;
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
  readonly ref?: Ref<PageEditorHandle>;
}

const wordingOf = (editor: Editor): Wording => ({
  document: editor.getJSON() as DocumentNode,
  text: editor.getText({ blockSeparator: '\n' }),
});

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
  ref,
}: PageEditorProps) => {
  const [full, setFull] = useState(false);
  const extensions = useMemo(() => pageExtensions(placeholder, () => setFull(true)), [placeholder]);
  const editor = useEditor({
    extensions,
    content: opening,
    // A style element of its own would be dropped by the content security policy; the styles are in the bundle.
    injectCSS: false,
    editorProps: {
      attributes: { role: 'textbox', 'aria-multiline': 'true', 'aria-label': label, spellcheck: 'false' },
    },
    onUpdate: ({ editor: changed }) => {
      setFull(false);
      onChange(wordingOf(changed));
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
    watchCaret?.(() => caretOf(editor));
    return () => watchCaret?.(null);
  }, [editor, watchCaret]);
  useImperativeHandle(
    ref,
    () => ({ focus: () => void editor.commands.focus('end'), wording: () => wordingOf(editor) }),
    [editor],
  );
  return (
    <div className={styles['page']}>
      <EditorContent editor={editor} />
      <BubbleToolbar editor={editor} />
      <p role="alert" className={styles['full']}>
        {full ? text.full : null}
      </p>
    </div>
  );
};
