import { Extension } from '@tiptap/core';
import type { Node } from '@tiptap/pm/model';
import { type EditorState, Plugin, PluginKey } from '@tiptap/pm/state';
import { Decoration, DecorationSet } from '@tiptap/pm/view';
import { isLongParagraph } from './long-paragraph.ts';

/** So many letters without a blank between them. */
const unbroken = 1000;
/** So many letters that the writing face doesn't have. */
const others = 500;
/** And so many Latin ones with marks that it doesn't have: they stand among its own, and are quick for ten thousand letters. */
const markedLatin = 2000;

const isBlank = (code: number): boolean => code <= 0x20 || code === 0xa0;

/** Vietnamese and Welsh: Latin letters with their marks, as everybody who has such a name writes it. */
const isMarkedLatin = (code: number): boolean => code >= 0x1e00 && code < 0x1f00;

/** Not Latin, not a sign, and no half of a pair: emoji come from a face of their own, which is quick. */
const isOther = (code: number): boolean =>
  (code >= 0x0250 && code < 0x2000 && !isMarkedLatin(code)) ||
  (code >= 0x2c00 && code < 0xd800) ||
  (code >= 0xf900 && code < 0xfe00);

/**
 * Whether Chromium would set a paragraph's letters again and again to find its line breaks, for seconds at every key: it
 * does so in the writing face where nothing breaks for long, and where most words have to come from another face.
 */
export const isHardToSet = (text: string): boolean => {
  let [run, strange, marked] = [0, 0, 0];
  for (let at = 0; at < text.length; at += 1) {
    const code = text.charCodeAt(at);
    run = isBlank(code) ? 0 : run + 1;
    if (isOther(code)) strange += 1;
    if (isMarkedLatin(code)) marked += 1;
    if (run > unbroken || strange > others || marked > markedLatin) return true;
  }
  return false;
};

const known = new WeakMap<Node, boolean>();

/** A long paragraph was pasted, and is set by the thousand letters between two frames. */
const isHard = (block: Node): boolean => {
  const seen = known.get(block);
  if (seen !== undefined) return seen;
  const { size } = block.content;
  const found = isLongParagraph(block) || (size > others && isHardToSet(block.textContent));
  known.set(block, found);
  return found;
};

const marksOf = (doc: Node): DecorationSet => {
  const hard: Decoration[] = [];
  doc.forEach((block, at) => {
    if (isHard(block)) hard.push(Decoration.node(at, at + block.nodeSize, { 'data-hard-to-set': '' }));
  });
  return hard.length === 0 ? DecorationSet.empty : DecorationSet.create(doc, hard);
};

/** Such paragraphs are set in the system's own face, which has its letters side by side; nothing of what they say changes. */
export const HardToSet = Extension.create({
  name: 'hardToSet',
  addProseMirrorPlugins: () => {
    const key = new PluginKey<DecorationSet>('hardToSet');
    return [
      new Plugin<DecorationSet>({
        key,
        state: {
          init: (_, { doc }) => marksOf(doc),
          apply: (change, marks) => (change.docChanged ? marksOf(change.doc) : marks),
        },
        props: { decorations: (state: EditorState) => key.getState(state) },
      }),
    ];
  },
});
