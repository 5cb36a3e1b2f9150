import type { Editor } from '@tiptap/core';
import { useEditorState } from '@tiptap/react';
import { BubbleMenu } from '@tiptap/react/menus';
import { useEffect, useRef, type KeyboardEvent } from 'react';
import { Icon } from '../ui/icon.tsx';
import { editorStrings as text } from '../strings/editor.ts';
import { commandName } from '../app/keys.ts';
import { flagStrings } from '../strings/flags.ts';
import { flagAt } from './flags.ts';
import styles from './bubble-toolbar.module.css';

type Tool = {
  readonly name: 'bold' | 'italic' | 'bulletList' | 'blockquote';
  readonly icon: 'text-b' | 'text-italic' | 'list-bullets' | 'quotes';
  readonly label: string;
  readonly run: (editor: Editor) => void;
};

const tools: readonly Tool[] = [
  { name: 'bold', icon: 'text-b', label: text.bold, run: (editor) => editor.chain().focus().toggleBold().run() },
  {
    name: 'italic',
    icon: 'text-italic',
    label: text.italic,
    run: (editor) => editor.chain().focus().toggleItalic().run(),
  },
  {
    name: 'bulletList',
    icon: 'list-bullets',
    label: text.list,
    run: (editor) => editor.chain().focus().toggleBulletList().run(),
  },
  {
    name: 'blockquote',
    icon: 'quotes',
    label: text.quote,
    run: (editor) => editor.chain().focus().toggleBlockquote().run(),
  },
];

interface BubbleToolbarProps {
  readonly editor: Editor;
  /** Takes what is selected for a client detail; without it, that is not offered. */
  readonly onMark?: (words: string) => void;
  /** Flags what is selected, or takes its flag off. */
  readonly onFlag?: (editor: Editor) => void;
}

/** Letters beside a place in which the rest of a word is looked for. */
const longestWord = 60;

const letterFirst = /^[\p{L}\p{M}\p{N}]+/u;
const letterLast = /[\p{L}\p{M}\p{N}]+$/u;

/** What is selected, with the rest of a word that was only partly caught: a part of one is never found again. */
const selected = ({ state: { doc, selection } }: Editor): string => {
  const { $from, $to, from, to } = selection;
  const words = doc.textBetween(from, to, ' ', ' ');
  const before = $from.parent.textBetween(Math.max(0, $from.parentOffset - longestWord), $from.parentOffset, '', ' ');
  const end = Math.min($to.parent.content.size, $to.parentOffset + longestWord);
  const after = $to.parent.textBetween($to.parentOffset, end, '', ' ');
  const begun = letterFirst.test(words) ? (letterLast.exec(before)?.[0] ?? '') : '';
  const ended = letterLast.test(words) ? (letterFirst.exec(after)?.[0] ?? '') : '';
  return `${begun}${words}${ended}`.trim();
};

/** Appears above a selection once it has settled. Alt F10 moves into it, Escape back to the page. */
export const BubbleToolbar = ({ editor, onMark, onFlag }: BubbleToolbarProps) => {
  const bar = useRef<HTMLDivElement>(null);
  const active = useEditorState({
    editor,
    selector: ({ editor: current }) => tools.map((tool) => current.isActive(tool.name)),
  });

  const isFlagged = useEditorState({
    editor,
    selector: ({ editor: current }) => flagAt(current, current.state.selection) !== null,
  });

  useEffect(() => {
    const enter = (event: globalThis.KeyboardEvent): void => {
      if (event.key !== 'F10' || !event.altKey || editor.state.selection.empty) return;
      event.preventDefault();
      bar.current?.querySelector('button')?.focus();
    };
    const page = editor.view.dom;
    page.addEventListener('keydown', enter);
    return () => page.removeEventListener('keydown', enter);
  }, [editor]);

  const onKeyDown = (event: KeyboardEvent): void => {
    const buttons = [...(bar.current?.querySelectorAll('button') ?? [])];
    const at = buttons.findIndex((button) => button === document.activeElement);
    const step = { ArrowRight: 1, ArrowLeft: -1 }[event.key];
    if (event.key === 'Escape') editor.commands.focus();
    else if (step !== undefined) buttons[(at + step + buttons.length) % buttons.length]?.focus();
    else return;
    event.preventDefault();
  };

  return (
    <BubbleMenu editor={editor} updateDelay={300} options={{ placement: 'top', offset: 8 }}>
      <div
        ref={bar}
        role="toolbar"
        tabIndex={-1}
        aria-label={text.toolbar}
        className={styles['bar']}
        onKeyDown={onKeyDown}
      >
        {onFlag === undefined ? null : (
          <button
            type="button"
            className={styles['tool']}
            aria-label={flagStrings.flag}
            aria-keyshortcuts={`${commandName}+Shift+F`}
            aria-pressed={isFlagged}
            onClick={() => {
              onFlag(editor);
              editor.commands.focus();
            }}
          >
            <Icon name={isFlagged ? 'flag-fill' : 'flag'} size={18} />
          </button>
        )}
        {onMark === undefined ? null : (
          <button
            type="button"
            className={styles['tool']}
            tabIndex={onFlag === undefined ? 0 : -1}
            aria-label={text.markDetail}
            onClick={() => {
              onMark(selected(editor));
              editor.chain().focus().setTextSelection(editor.state.selection.to).run();
            }}
          >
            <Icon name="eye" size={18} />
          </button>
        )}
        {tools.map((tool, index) => (
          <button
            key={tool.name}
            type="button"
            className={styles['tool']}
            aria-label={tool.label}
            aria-pressed={active[index] ?? false}
            tabIndex={index === 0 && onMark === undefined && onFlag === undefined ? 0 : -1}
            onClick={() => tool.run(editor)}
          >
            <Icon name={tool.icon} size={18} />
          </button>
        ))}
      </div>
    </BubbleMenu>
  );
};
