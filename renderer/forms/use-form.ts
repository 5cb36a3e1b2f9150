import { useSyncExternalStore } from 'react';
import { fittingValues, type FormOf, type FormValues, isBegunForm } from '#shared/journal/left-form';
import { typedSince } from '#shared/journal/typed-since';
import { sameJson } from '#shared/kernel/same-json';
import { newRecordId, type RecordId } from '#shared/vault/record-id';
import { useApp } from '../app/app-context.ts';
import { type FormDraft, formKey } from '../app/draft-keys.ts';
import type { Drafts } from '../app/drafts.ts';
import type { SaveFailure, Saved, SaveState } from '../editor/autosave.ts';
import { useVault } from '../vault/live.tsx';
import { tried } from '../vault/tried.ts';
import type { Gone, SaveError } from '../vault/vault-api.ts';

/**
 * How it went to throw a form away: how to have all of it again, or why it is still there. It is not had again while the
 * disk fails to take what was typed in its place meanwhile.
 */
type Dropped =
  | { readonly ok: true; readonly undo: () => Promise<SaveState> }
  | { readonly ok: false; readonly why: string };

interface Form<V> {
  readonly values: V;
  /** How saving it stands, where something stands in it. */
  readonly saving: SaveState;
  /** Something stands in it that it did not begin with. */
  readonly isBegun: boolean;
  /** What is not named stays as it is. */
  readonly put: (changed: Partial<V>) => void;
  /**
   * Puts it down: `work` does so, with the id of the form that waits no longer. Answers whether it was done. What is
   * typed meanwhile begins the next one.
   */
  readonly putDown: (work: (left: RecordId | undefined) => Promise<boolean>) => Promise<boolean>;
  /** Left as it stands: it waits, and is not pushed in front of anybody again. Answers whether there was anything. */
  readonly putAside: () => boolean;
  /** It is how it began again at once. What may not or can't be thrown away comes back, put aside. */
  readonly drop: () => Promise<Dropped>;
}

const clean: SaveState = { type: 'clean' };

const reasonOf = (type: (SaveError | Gone['error'])['type']): SaveFailure => (type === 'unfit' ? 'too-large' : type);

/** Open, put aside until it is asked for, or not begun. */
type Left = 'open' | 'aside' | null;

const leftAs = ({ newest }: Pick<Drafts, 'newest'>, of: FormOf): Left => {
  const draft = newest(formKey(of));
  if (draft === null || !draft.isBegun) return null;
  return draft.isAside ? 'aside' : 'open';
};

/** How a form was left. */
export const useLeft = (of: FormOf): Left => {
  const { drafts } = useApp();
  return useSyncExternalStore(drafts.subscribe, () => leftAs(drafts, of));
};

/**
 * The fields of a form that is put down by hand. What stands in them is sealed as it is typed and waits there, over a
 * look elsewhere, a lock and a crash, until the person puts it down or throws it away; nothing else does either.
 */
export const useForm = <V extends object>(of: FormOf, begin: () => V): Form<V> => {
  const { clock, drafts, random } = useApp();
  const vault = useVault();
  const { api } = vault;
  const key = formKey(of);
  const isBegunWith = (values: V): boolean => isBegunForm(of, begin(), values);
  const valuesOf = (draft: FormDraft | null): V => (draft === null ? begin() : fittingValues(begin(), draft.values));
  const values = valuesOf(useSyncExternalStore(drafts.subscribe, () => drafts.newest(key)));
  const state = useSyncExternalStore(drafts.watch, () => drafts.stateOf(key));
  const isBegun = isBegunWith(values);
  /** What it says at this moment, which may be later than it was drawn. */
  const read = (): V => valuesOf(drafts.newest(key));

  const document = () =>
    drafts.document(key, 'form', async ({ id, values, isAside, isBegun }): Promise<Saved> => {
      const saved = isBegun ? await api.saveLeftForm(id, of, values, isAside) : await api.dropLeftForm(id);
      if (saved.ok) return { ok: true, at: saved.value.at };
      // Under a legal hold what was written before stays, and there is nothing to be tried again.
      return saved.error.type === 'held'
        ? { ok: true, at: clock.now() }
        : { ok: false, reason: reasonOf(saved.error.type) };
    });
  const hold = (values: V, isAside: boolean, id = drafts.newest(key)?.id ?? newRecordId(random)): void => {
    // A form holds nothing but what its record does.
    const draft = { id, values: values as FormValues, isAside, isBegun: isBegunWith(values) };
    document().touch(draft);
    drafts.hold(key, draft);
  };
  return {
    values,
    saving: isBegun || state.type === 'failed' ? state : clean,
    isBegun,
    put: (changed) => hold({ ...read(), ...changed }, false),
    putDown: async (work) => {
      const before = read();
      // Whatever becomes of it, the words are on the disk by then, and nothing seals them anew behind it.
      await document().flush();
      const left = drafts.newest(key)?.id;
      if (!(await work(left))) return false;
      const after = read();
      drafts.forget(key, ({ id }) => id === left);
      if (sameJson(after, before)) return true;
      // Quick hands were ahead of the disk. A line that is changed has all of it again, a new one what came after it.
      const rest = of.record === null ? typedSince(begin(), before, after) : after;
      if (isBegunWith(rest)) hold(rest, false, newRecordId(random));
      return true;
    },
    putAside: () => {
      const isAnything = isBegunWith(read());
      if (isAnything) hold(read(), true);
      void document().flush();
      return isAnything;
    },
    drop: async () => {
      const [all, id] = [read(), drafts.newest(key)?.id];
      if (id === undefined) return { ok: true, undo: async () => document().state() };
      const going = tried(vault, async () => api.dropLeftForm(id));
      drafts.forget(key, (draft) => draft.id === id, going);
      const gone = await going;
      const undo = async (): Promise<SaveState> => {
        // Another one may have been begun since: it waits behind this one.
        const state = await document().flush();
        if (state.type !== 'failed') hold(all, false, id);
        return state;
      };
      if (gone.ok) return { ok: true, undo };
      hold(all, true, id);
      return { ok: false, why: gone.error.type };
    },
  };
};
