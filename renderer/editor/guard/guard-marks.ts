import { Extension } from '@tiptap/core';
import { type EditorState, Plugin, PluginKey, type Transaction } from '@tiptap/pm/state';
import { Mapping } from '@tiptap/pm/transform';
import { Decoration, DecorationSet, type EditorView } from '@tiptap/pm/view';

/** A detail in a page. Marks are drawn over the words and are never part of them. */
export interface MarkedDetail {
  /** The same detail keeps its name from one check to the next. */
  readonly id: string;
  /** Positions in the document. */
  readonly from: number;
  readonly to: number;
  /** `new`: worth a look. `alias`: already one. */
  readonly state: 'new' | 'alias';
}

interface Marks {
  readonly details: readonly MarkedDetail[];
  /** The one whose choices are shown. */
  readonly open: string | null;
  /** What was written since the last check was told of, or longer. */
  readonly since: Mapping;
  /** A key was pressed a moment ago: the word at the caret is not judged before it is finished. */
  readonly isTyping: boolean;
  /** Of the details, those that are to be seen now. */
  readonly shown: readonly MarkedDetail[];
  readonly drawn: DecorationSet;
}

type Change =
  | { readonly type: 'asked' }
  /** Positions are those of the document that was asked about; `askedAt`: so many changes had been written by then. */
  | { readonly type: 'found'; readonly details: readonly MarkedDetail[]; readonly askedAt: number }
  | { readonly type: 'rested' }
  | { readonly type: 'open'; readonly id: string | null };

const key = new PluginKey<Marks>('guardMarks');
const none: Marks = {
  details: [],
  open: null,
  since: new Mapping(),
  isTyping: false,
  shown: [],
  drawn: DecorationSet.empty,
};

const mapped = (details: readonly MarkedDetail[], mapping: Mapping): readonly MarkedDetail[] =>
  details.flatMap((detail) => {
    const [from, to] = [mapping.map(detail.from, 1), mapping.map(detail.to, -1)];
    // What was written into or taken out of it made it something else, which the next check will look at.
    return to - from === detail.to - detail.from ? [{ ...detail, from, to }] : [];
  });

const isSame = (one: MarkedDetail, other: MarkedDetail | undefined): boolean =>
  one.id === other?.id && one.from === other.from && one.to === other.to && one.state === other.state;

const told = (change: Transaction, before: Marks): Marks => {
  const what = change.getMeta(key) as Change | undefined;
  let marks = before;
  if (change.docChanged) {
    const since = new Mapping([...marks.since.maps, ...change.mapping.maps]);
    marks = { ...marks, details: mapped(marks.details, change.mapping), since, isTyping: true };
  }
  if (what?.type === 'asked') return { ...marks, since: new Mapping() };
  if (what?.type === 'found') {
    const details = mapped(what.details, marks.since.slice(what.askedAt));
    marks = { ...marks, details, since: new Mapping() };
  }
  if (what?.type === 'rested') return { ...marks, isTyping: false };
  if (what?.type === 'open') return { ...marks, open: what.id };
  const isOpen = marks.details.some(({ id }) => id === marks.open);
  return isOpen ? marks : { ...marks, open: null };
};

const isBeingTyped = ({ from, to }: MarkedDetail, { isTyping }: Marks, { selection }: EditorState): boolean =>
  isTyping && selection.empty && from < selection.head && selection.head <= to;

const draw = (state: EditorState, shown: readonly MarkedDetail[], open: string | null, listId: string): DecorationSet =>
  DecorationSet.create(
    state.doc,
    shown.map(({ id, from, to, state: is }) =>
      Decoration.inline(from, to, {
        'data-guard': id === open ? 'open' : is,
        'data-detail': id,
        'aria-details': listId,
      }),
    ),
  );

/** Draws only what became different: a key that touches no detail moves what is drawn along, and nothing else. */
const apply = (listId: string, change: Transaction, before: Marks, state: EditorState): Marks => {
  const marks = told(change, before);
  const shown = marks.details.filter((detail) => !isBeingTyped(detail, marks, state));
  const stood = change.docChanged ? mapped(before.shown, change.mapping) : before.shown;
  const isTheSame =
    marks.open === before.open &&
    shown.length === before.shown.length &&
    shown.every((detail, at) => isSame(detail, stood[at]));
  if (!isTheSame) return { ...marks, shown, drawn: draw(state, shown, marks.open, listId) };
  const drawn = change.docChanged ? before.drawn.map(change.mapping, change.doc) : before.drawn;
  return { ...marks, shown: change.docChanged ? shown : before.shown, drawn };
};

/** What is marked now, in order. */
export const detailsShown = (state: EditorState): readonly MarkedDetail[] => key.getState(state)?.shown ?? [];

export const openDetail = (state: EditorState): MarkedDetail | null => {
  const open = key.getState(state)?.open;
  return detailsShown(state).find(({ id }) => id === open) ?? null;
};

/** The marked detail that the caret is in or at. */
export const detailAtCaret = (state: EditorState): MarkedDetail | null => {
  const { empty, head } = state.selection;
  return empty ? (detailsShown(state).find(({ from, to }) => from <= head && head <= to) ?? null) : null;
};

const tell = (view: EditorView, change: Change): void => {
  if (!view.isDestroyed) view.dispatch(view.state.tr.setMeta(key, change).setMeta('addToHistory', false));
};

/** So many changes are remembered while nothing is found; beyond, a check that begins lets go of them. */
const mostChanges = 500;

/** A check begins: at which change, for `tellFound`. Only seldom is that worth a turn of the whole page. */
export const tellAsked = (view: EditorView): number => {
  const changes = key.getState(view.state)?.since.maps.length ?? 0;
  if (changes <= mostChanges) return changes;
  tell(view, { type: 'asked' });
  return 0;
};
export const tellFound = (view: EditorView, details: readonly MarkedDetail[], askedAt: number): void =>
  tell(view, { type: 'found', details, askedAt });
export const tellRested = (view: EditorView): void => tell(view, { type: 'rested' });
export const tellOpen = (view: EditorView, id: string | null): void => tell(view, { type: 'open', id });

interface GuardMarksOptions {
  /** The element that lists all details, for `aria-details`. */
  readonly listId: string;
}

/** Draws what was found over the page: dotted where it is new, solid where its choices are open, thin for an alias. */
export const GuardMarks = Extension.create<GuardMarksOptions>({
  name: 'guardMarks',
  addOptions: () => ({ listId: '' }),
  addProseMirrorPlugins() {
    const { listId } = this.options;
    return [
      new Plugin<Marks>({
        key,
        state: {
          init: () => none,
          apply: (change, before, _, state) => apply(listId, change, before, state),
        },
        props: { decorations: (state) => key.getState(state)?.drawn },
      }),
    ];
  },
});
