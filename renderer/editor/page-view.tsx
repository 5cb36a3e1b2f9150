import { EditorContent, useEditor } from '@tiptap/react';
import { useMemo } from 'react';
import type { DocumentNode } from '#shared/journal/entry';
import { pageExtensions } from './extensions.ts';
import styles from './page-editor.module.css';

/** The same page, to read: the schema drops whatever it does not know, as it does when writing. */
export const PageView = ({ document, label }: { readonly document: DocumentNode; readonly label: string }) => {
  const extensions = useMemo(() => pageExtensions('', () => undefined), []);
  const editor = useEditor(
    {
      extensions,
      content: document,
      editable: false,
      injectCSS: false,
      editorProps: { attributes: { role: 'document', 'aria-label': label, tabindex: '0' } },
    },
    [document],
  );
  return (
    <div className={styles['page']} data-read-only="">
      <EditorContent editor={editor} />
    </div>
  );
};
