import type { Editor } from '@tiptap/core';
import { EditorContent, useEditor } from '@tiptap/react';
import { useImperativeHandle, useMemo, type Ref } from 'react';
import type { DocumentNode, Wording } from '#shared/journal/entry';
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
  readonly focusOnOpen?: boolean;
  readonly ref?: Ref<PageEditorHandle>;
}

const wordingOf = (editor: Editor): Wording => ({
  document: editor.getJSON() as DocumentNode,
  text: editor.getText({ blockSeparator: '\n' }),
});

/** The writing page: serif, one column, no toolbar until text is selected, nothing remote. */
export const PageEditor = ({
  document,
  label,
  placeholder,
  onChange,
  onLeave,
  focusOnOpen = false,
  ref,
}: PageEditorProps) => {
  const extensions = useMemo(() => pageExtensions(placeholder), [placeholder]);
  const editor = useEditor({
    extensions,
    content: document,
    // A style element of its own would be dropped by the content security policy; the styles are in the bundle.
    injectCSS: false,
    autofocus: focusOnOpen ? 'end' : false,
    editorProps: {
      attributes: { role: 'textbox', 'aria-multiline': 'true', 'aria-label': label, spellcheck: 'false' },
    },
    onUpdate: ({ editor: changed }) => onChange(wordingOf(changed)),
    ...(onLeave === undefined ? {} : { onBlur: onLeave }),
  });
  useImperativeHandle(
    ref,
    () => ({ focus: () => void editor.commands.focus('end'), wording: () => wordingOf(editor) }),
    [editor],
  );
  return (
    <div className={styles['page']}>
      <EditorContent editor={editor} />
      <BubbleToolbar editor={editor} />
    </div>
  );
};
