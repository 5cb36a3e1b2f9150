import { EditorContent, useEditor } from '@tiptap/react';
import { type Ref, useImperativeHandle, useMemo } from 'react';
import type { DocumentNode } from '#shared/journal/entry';
import { pageExtensions } from './extensions.ts';
import type { WordsToFlag } from '../workers/vault/commands/flags.ts';
import { flagAt, flaggable, readSelection } from './flags.ts';
import { pageText as pageTextOf } from './guard/page-text.ts';
import styles from './page-editor.module.css';

export interface PageViewHandle {
  /** What is selected in it, or the flag that is over that; null where nothing is. */
  readonly selected: () => { readonly set: WordsToFlag } | { readonly lift: string } | null;
}

interface PageViewProps {
  readonly document: DocumentNode;
  readonly label: string;
  readonly ref?: Ref<PageViewHandle>;
}

/** The same page, to read: the schema drops whatever it does not know, as it does when writing. */
export const PageView = ({ document, label, ref }: PageViewProps) => {
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
  useImperativeHandle(
    ref,
    () => ({
      selected: () => {
        const range = readSelection(editor);
        if (range === null || flaggable(editor, range) === null) return null;
        const here = flagAt(editor, range);
        if (here !== null) return { lift: here };
        const { text, offsetAt } = pageTextOf(editor.state.doc);
        const [start, end] = [offsetAt(range.from), offsetAt(range.to)];
        return { set: { start, end, words: text.slice(start, end) } };
      },
    }),
    [editor],
  );
  return (
    <div className={styles['page']} data-read-only="">
      <EditorContent editor={editor} />
    </div>
  );
};
