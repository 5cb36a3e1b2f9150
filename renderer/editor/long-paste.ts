import { Extension } from '@tiptap/core';
import { closeHistory } from '@tiptap/pm/history';
import type { Node, Slice } from '@tiptap/pm/model';
import { type EditorState, Plugin, PluginKey, type Transaction } from '@tiptap/pm/state';
import type { EditorView } from '@tiptap/pm/view';
import type { Timer } from '#shared/kernel/timer';
import { machineTimer } from '../platform/timer.ts';
import { fitsPage } from './page-room.ts';

/** Letters that are put in and drawn at once; a longer paste comes in pieces of so many. */
const inOnePiece = 6000;
/** And so many of them with the paste itself, which has all of it to read. */
const inFirstPiece = 1500;
/** Ms between two pieces, in which keys and frames have the page. */
const between = 10;

/** With one of these a paste can say how its words are set: **bold**. */
const sign = /[*_~]/u;

/** What of a paste is not on the page yet. */
interface Rest {
  /** All that was pasted, as a document of its own, and the part of it that is still to come. */
  readonly pasted: Node;
  readonly from: number;
  readonly until: number;
  /** Where in the page it goes: in front of whatever is written there meanwhile. */
  readonly at: number;
  /** The first piece: all are one step to undo. */
  readonly first: Transaction;
}

const key = new PluginKey<Rest | null>('longPaste');

const restOf = (state: EditorState): Rest | null => key.getState(state) ?? null;

/** Letters of a paste that this change does not put in yet. */
export const stillToCome = (state: EditorState, change: Transaction): number => {
  const rest = change.getMeta(key) === undefined ? restOf(state) : null;
  return rest === null ? 0 : rest.until - rest.from;
};

/** The page with all of a paste in it, also while the paste is still coming in. */
export const wholePage = (state: EditorState): Node => {
  const rest = restOf(state);
  if (rest === null) return state.doc;
  return state.tr.replace(rest.at, rest.at, rest.pasted.slice(rest.from, rest.until)).doc;
};

/** The end of the piece that begins at a place: inside a paragraph, so that the next goes on in the same, and not within a letter. */
const pieceEnd = ({ pasted, from, until }: Pick<Rest, 'pasted' | 'from' | 'until'>, letters = inOnePiece): number => {
  if (until - from <= letters) return until;
  const at = from + letters;
  const $at = pasted.resolve(at);
  if ($at.depth === 0) return at + 1;
  const next = $at.nodeAfter?.text?.charCodeAt(0) ?? 0;
  const isWithinLetter = next >= 0xdc00 && next <= 0xdfff;
  return isWithinLetter ? at + 1 : at;
};

const isLong = ({ state }: EditorView, slice: Slice): boolean => {
  const { $from, $to } = state.selection;
  // Only plain paragraphs into a plain paragraph: their pieces always fit together again.
  return (
    slice.size > inOnePiece &&
    slice.openStart === 1 &&
    slice.openEnd === 1 &&
    $from.depth === 1 &&
    $to.depth === 1 &&
    $from.parent.type.name === 'paragraph' &&
    $to.parent.type.name === 'paragraph' &&
    slice.content.content.every(({ type }) => type.name === 'paragraph')
  );
};

const begin = (view: EditorView, slice: Slice): boolean => {
  const { state } = view;
  const { from, to } = state.selection;
  if (!isLong(view, slice) || !fitsPage(state.doc.content.size - (to - from) + slice.size)) return false;
  const pasted = state.schema.topNodeType.create(null, slice.content);
  const until = pasted.content.size - 1;
  const end = pieceEnd({ pasted, from: 1, until }, inFirstPiece);
  const first = closeHistory(state.tr).replaceSelection(pasted.slice(1, end));
  const rest: Rest = { pasted, from: end, until, at: first.selection.from, first };
  view.dispatch(first.setMeta(key, rest).setMeta('paste', true).setMeta('uiEvent', 'paste').scrollIntoView());
  return true;
};

/** What comes next, or all that is left. The page's words are told at the first piece, whole, and at the last. */
const nextOf = (state: EditorState, rest: Rest, all: boolean): Transaction => {
  const end = all ? rest.until : pieceEnd(rest);
  const change = state.tr.replace(rest.at, rest.at, rest.pasted.slice(rest.from, end));
  const at = change.mapping.map(rest.at, 1);
  const isLast = end === rest.until;
  change.setMeta('appendedTransaction', rest.first);
  // Whoever reads a paste's signs looks for it through the whole page, letter by letter.
  if (sign.test(change.doc.textBetween(rest.at, at, '\n', '\n'))) change.setMeta('uiEvent', 'paste');
  return change.setMeta(key, isLast ? null : { ...rest, from: end, at }).setMeta('preventUpdate', !isLast);
};

/** A page that nobody has open any more, with all of a paste in it. */
export const withWholePaste = (state: EditorState): EditorState => {
  const rest = restOf(state);
  return rest === null ? state : state.apply(nextOf(state, rest, true));
};

const goOn = (view: EditorView, all: boolean): void => {
  const rest = restOf(view.state);
  if (rest === null) return;
  const change = nextOf(view.state, rest, all);
  view.dispatch(view.state.selection.head === rest.at ? change.scrollIntoView() : change);
  // What is written next is a step of its own.
  if (restOf(view.state) === null) view.dispatch(closeHistory(view.state.tr));
};

/** Puts in all that is still to come, for whoever does something to the whole page. */
export const finishPaste = (view: EditorView): void => goOn(view, true);

/** A letter goes where it is typed, before or after what is still to come; anything else is done to the whole page. */
const isLetter = ({ key: pressed, ctrlKey, metaKey, altKey }: KeyboardEvent): boolean =>
  pressed.length === 1 && !ctrlKey && !metaKey && !altKey;

interface LongPasteOptions {
  readonly timer: Timer;
}

/**
 * A paste of many letters comes in pieces, with the page free between them, as one step to undo. Whoever asks for the
 * page's words has all of them from the first piece on (`wholePage`).
 */
export const LongPaste = Extension.create<LongPasteOptions>({
  name: 'longPaste',
  addOptions: () => ({ timer: machineTimer }),
  addProseMirrorPlugins() {
    const { timer } = this.options;
    const finish = (view: EditorView): false => {
      goOn(view, true);
      return false;
    };
    return [
      new Plugin<Rest | null>({
        key,
        state: {
          init: () => null,
          apply: (change, rest) => {
            const told = change.getMeta(key) as Rest | null | undefined;
            if (told !== undefined) return told;
            return rest === null ? null : { ...rest, at: change.mapping.map(rest.at, -1) };
          },
        },
        view: () => {
          let cancel: (() => void) | null = null;
          return {
            update: (view) => {
              if (restOf(view.state) === null || cancel !== null) return;
              cancel = timer.after(between, () => {
                cancel = null;
                goOn(view, false);
              });
            },
            destroy: () => cancel?.(),
          };
        },
        props: {
          handlePaste: (view, _, slice) => {
            finish(view);
            return begin(view, slice);
          },
          handleDOMEvents: {
            keydown: (view, event) => (isLetter(event) ? false : finish(view)),
            beforeinput: (view, { inputType }) => (inputType === 'insertText' ? false : finish(view)),
            mousedown: finish,
            compositionstart: finish,
            drop: finish,
            cut: finish,
            copy: finish,
          },
        },
      }),
    ];
  },
});
