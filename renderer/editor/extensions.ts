import { Extension, type Extensions } from '@tiptap/core';
import { CharacterCount, Placeholder } from '@tiptap/extensions';
import { StarterKit } from '@tiptap/starter-kit';

/** A page beyond this would not fit one frame of the change log, and what can't be saved must not be typed. */
const mostLetters = 400_000;

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
export const pageExtensions = (placeholder: string): Extensions => [
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
  CharacterCount.configure({ limit: mostLetters }),
  Placeholder.configure({ placeholder }),
];
