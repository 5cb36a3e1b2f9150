import type { Editor } from '@tiptap/core';
import type { EditorState } from '@tiptap/pm/state';
import { type Put, putSwaps } from '#shared/aliases/put-swaps';
import type { Wording } from '#shared/journal/entry';
import type { RecordId } from '#shared/vault/record-id';
import { useApp } from '../app/app-context.ts';
import { pageText } from '../editor/guard/page-text.ts';
import { finishPaste, withWholePaste } from '../editor/long-paste.ts';
import { swapping, swapWords } from '../editor/guard/swap-words.ts';
import { wordingOf } from '../editor/wording-of.ts';
import { useToast } from '../ui/toast.tsx';
import { currentDetails } from './current-details.ts';
import type { Detail } from './detail.ts';
import { everyPlace, type LookForAll, type Standing } from './every-place.ts';
import type { Choice } from './offer.ts';
import { openPage } from './open-pages.ts';
import type { AllOfPage } from './use-page-guard.ts';
import { useSettle } from './use-settle.ts';

/** Why a choice can't be so, or null where it was done. */
export type Refused = string | null;

interface Choosing {
  readonly editor: Editor;
  readonly known: { readonly current: ReadonlyMap<string, Detail> };
  readonly all: AllOfPage;
  readonly entry: RecordId;
  readonly leave: () => void;
  /** Takes the page's words once the page itself is gone. */
  readonly onChange: (wording: Wording) => void;
}

/** Does what was chosen for a detail of a page: in every place of the same words, as one step. */
export const useChoose = ({
  editor,
  known,
  all,
  entry,
  leave,
  onChange,
}: Choosing): ((detail: Detail, choice: Choice, own: string) => Promise<Refused>) => {
  const { tonight, drafts } = useApp();
  const settle = useSettle();
  const toast = useToast();

  /** Where the page is written now, with all of a paste that is still coming in; null where it was left. */
  const whereNow = (): Editor | null => {
    const there = editor.isDestroyed ? openPage(entry) : editor;
    if (there !== null) finishPaste(there.view);
    return there;
  };
  const stateNow = (): EditorState => whereNow()?.state ?? withWholePaste(editor.state);
  const standing = (): Standing => {
    const state = stateNow();
    const { text } = pageText(state.doc);
    // As it was found, also the word that is only just being written.
    if (all.marked.current === text) return { text, details: [...known.current.values()], isAll: true };
    return { text, details: currentDetails(state, known.current).details, isAll: false };
  };

  const put = async (detail: Detail, what: Put, look: LookForAll): Promise<void> => {
    const places = await everyPlace(detail, standing, look);
    const there = whereNow();
    const state = stateNow();
    const swaps = putSwaps(pageText(state.doc).text, places, what);
    const [first] = swaps;
    if (first === undefined) return;
    // Left in the same breath: it is written all the same, as the page was when it was left.
    if (there === null) onChange(wordingOf(state.apply(swapping(state, swaps))));
    else swapWords(there.view, swaps);
    tonight.noteSwap(entry, { key: detail.key, to: first.to });
  };

  const choose = async (detail: Detail, choice: Choice, own: string, look: LookForAll): Promise<Refused> => {
    // Words of one's own may be refused, and are still there to be changed then.
    const isTyped = choice.type === 'own';
    // Anything else is done with: what is typed before it is on the disk belongs to the page, where the caret was.
    if (!isTyped) leave();
    const settled = await settle(detail, choice, own);
    if (settled.type === 'refused') {
      if (isTyped && !editor.isDestroyed) return settled.why;
      toast({ kind: 'problem', text: settled.why });
      return null;
    }
    if (settled.type === 'put') await put(detail, settled.what, look);
    if (isTyped && !editor.isDestroyed) leave();
    return null;
  };

  return async (detail, choice, own) => {
    let hurry = (): void => undefined;
    const hurried = new Promise<null>((resolve) => {
      hurry = () => resolve(null);
    });
    const done = choose(detail, choice, own, (text) => Promise.race([all.look(text), hurried]));
    // A lock waits for it, and for the page that it makes, but for no other look at that.
    const forget = drafts.atLock(() => {
      hurry();
      return done.then(() => drafts.flush());
    });
    try {
      return await done;
    } finally {
      forget();
    }
  };
};
