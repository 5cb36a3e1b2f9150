import { Extension, type Extensions } from '@tiptap/core';
import { Placeholder } from '@tiptap/extensions';
import { StarterKit } from '@tiptap/starter-kit';
import { ComposedPaste } from './composed-paste.ts';
import { HardToSet } from './hard-to-set.ts';
import { LongParagraph } from './long-paragraph.ts';
import { LongPaste } from './long-paste.ts';
import { FlagMark } from './flag-mark.ts';
import { PageLimit } from './page-limit.ts';
import { PlainPaste } from './plain-paste.ts';

/** Ctrl Enter goes on to the next step of the evening; on the page itself it must leave no line break behind. */
const NoBreakOnCommandEnter = Extension.create({
  name: 'noBreakOnCommandEnter',
  priority: 1000,
  addKeyboardShortcuts: () => ({ 'Mod-Enter': () => true }),
});

/**
 * What a page can hold: words, emphasis, lists, quotes, small headings. No links, images or code, so nothing pasted
 * can point outside; whatever else a paste brings is dropped by the schema.
 */
export const pageExtensions = (placeholder: string, onFull: () => void): Extensions => [
  StarterKit.configure({
    link: false,
    code: false,
    codeBlock: false,
    horizontalRule: false,
    dropcursor: false,
    heading: { levels: [2, 3] },
    undoRedo: { depth: 200, newGroupDelay: 600 },
  }),
  NoBreakOnCommandEnter,
  FlagMark,
  PageLimit.configure({ onFull }),
  PlainPaste,
  ComposedPaste,
  LongPaste,
  HardToSet,
  LongParagraph,
  Placeholder.configure({ placeholder }),
];
