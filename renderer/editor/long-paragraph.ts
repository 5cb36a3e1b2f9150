import { Extension } from '@tiptap/core';
import type { Node } from '@tiptap/pm/model';
import { Plugin, PluginKey, type Selection, type Transaction } from '@tiptap/pm/state';
import { Decoration, DecorationSet } from '@tiptap/pm/view';

/** Nobody writes a paragraph of so many letters; such a one was pasted. */
const longest = 20_000;
/** Letters of a part, at least; it ends where the next word or picture begins, or, where nothing does for as long, between two letters. */
const inOnePart = 5000;
/** One that has lost more of them is joined to the one before it. */
const leastInOnePart = 2500;
/** After a blank, or before a picture that is not joined to the one before it. */
const place = /(?<=\s)|(?<!\u200d)(?=\p{Extended_Pictographic})/gu;
const letters = new Intl.Segmenter();

export const isLongParagraph = ({ isTextblock, content }: Node): boolean => isTextblock && content.size > longest;

/** Where the part that begins at a place of a text ends: never within a letter and the marks on it, so perhaps at the text's own end. */
const endOf = (text: string, from: number): number => {
  const soonest = from + inOnePart;
  place.lastIndex = soonest;
  const found = place.exec(text)?.index ?? text.length;
  if (found <= soonest + inOnePart) return found;
  const between = letters.segment(text).containing(soonest)?.index ?? 0;
  return between > from ? between : found;
};

/** The places in a text where a part ends, with at least so many letters on both sides. */
const endsIn = (text: string): readonly number[] => {
  const ends: number[] = [];
  let from = 0;
  while (text.length - from > 2 * inOnePart) {
    from = endOf(text, from);
    if (text.length - from < inOnePart) break;
    ends.push(from);
  }
  return ends;
};

/** Those between two places that leave no part so short that its only line would stand alone. */
const apart = (bounds: readonly number[], start: number, end: number): readonly number[] => {
  const kept: number[] = [];
  for (const at of bounds) {
    if (at - (kept.at(-1) ?? start) >= leastInOnePart && end - at >= leastInOnePart) kept.push(at);
  }
  return kept;
};

/** Where the parts of a long paragraph begin and end, in order: those before that still hold, and new ones where a part has grown. */
const boundsOf = (block: Node, start: number, before: readonly number[]): readonly number[] => {
  const text = block.textBetween(0, block.content.size, null, '\n');
  const end = start + text.length;
  const kept = [start, ...apart(before, start, end), end];
  return kept.flatMap((at, index) => {
    const next = kept[index + 1];
    return next === undefined ? [at] : [at, ...endsIn(text.slice(at - start, next - start)).map((more) => at + more)];
  });
};

/** A line that ends: what stands before and after it is broken into lines, and painted, by itself. */
const parting = (): HTMLElement => {
  const line = document.createElement('div');
  line.ariaHidden = 'true';
  return line;
};

interface Parts {
  /** Places in the page. */
  readonly bounds: readonly number[];
  readonly marks: DecorationSet;
}

const partsOf = (doc: Node, before: readonly number[]): Parts => {
  const bounds: number[] = [];
  const marks: Decoration[] = [];
  doc.descendants((node, at) => {
    if (isLongParagraph(node)) {
      const its = boundsOf(node, at + 1, before);
      bounds.push(...its);
      its.slice(1, -1).forEach((end) => {
        marks.push(Decoration.widget(end, parting, { key: 'parting', side: -1, marks: [], ignoreSelection: true }));
      });
    }
    return !node.isTextblock;
  });
  return { bounds, marks: marks.length === 0 ? DecorationSet.empty : DecorationSet.create(doc, marks) };
};

/** Where a bound stands after a change; none where something was put in or taken out beside it, which may have made it the middle of a word. */
const boundAfter = (at: number, { mapping }: Transaction): readonly number[] => {
  const { pos, deletedBefore, deletedAfter } = mapping.mapResult(at);
  const isUntouched = !deletedBefore && !deletedAfter && mapping.map(at, -1) === pos;
  return isUntouched ? [pos] : [];
};

/** No part ends where the caret stands: a key has the letters on both sides of it, and can't take the parting for one. */
const aroundCaret = ({ marks }: Parts, { empty, head }: Selection): DecorationSet =>
  empty ? marks.remove(marks.find(head, head)) : marks;

/**
 * A paragraph longer than anyone writes stands in several parts, each beginning a line of its own: what is put into one
 * leaves the others as they were set, where Chromium would else set the whole paragraph again at every key.
 */
export const LongParagraph = Extension.create({
  name: 'longParagraph',
  addProseMirrorPlugins: () => {
    const key = new PluginKey<Parts>('longParagraph');
    return [
      new Plugin<Parts>({
        key,
        state: {
          init: (_, { doc }) => partsOf(doc, []),
          apply: (change, parts) =>
            change.docChanged
              ? partsOf(
                  change.doc,
                  parts.bounds.flatMap((at) => boundAfter(at, change)),
                )
              : parts,
        },
        props: {
          decorations: (state) => {
            const parts = key.getState(state);
            return parts === undefined ? null : aroundCaret(parts, state.selection);
          },
        },
      }),
    ];
  },
});
