import type { Editor } from '@tiptap/core';
import { type Put, putSwap } from '#shared/aliases/put-swaps';
import type { Wording } from '#shared/journal/entry';
import type { RecordId } from '#shared/vault/record-id';
import { useApp } from '../app/app-context.ts';
import { pageText } from '../editor/guard/page-text.ts';
import { swapping, swapWords } from '../editor/guard/swap-words.ts';
import { wordingOf } from '../editor/wording-of.ts';
import { useToast } from '../ui/toast.tsx';
import { currentDetails } from './current-details.ts';
import type { Detail } from './detail.ts';
import { type Choice, everywhere } from './offer.ts';
import { openPage } from './open-pages.ts';
import { useSettle } from './use-settle.ts';

/** Why a choice can't be so, or null where it was done. */
export type Refused = string | null;

interface Choosing {
  readonly editor: Editor;
  readonly known: { readonly current: ReadonlyMap<string, Detail> };
  readonly entry: RecordId;
  readonly leave: () => void;
  /** Takes the page's words once the page itself is gone. */
  readonly onChange: (wording: Wording) => void;
}

/** Does what was chosen for a detail of a page: in every place of the same words, as one step. */
export const useChoose = ({
  editor,
  known,
  entry,
  leave,
  onChange,
}: Choosing): ((detail: Detail, choice: Choice, own: string) => Promise<Refused>) => {
  const { tonight, drafts } = useApp();
  const settle = useSettle();
  const toast = useToast();

  const put = ({ key }: Detail, what: Put): void => {
    const now = currentDetails(editor.state, known.current);
    const swaps = everywhere(now.details, key, (place) => putSwap(now.text, place, what));
    const [first] = swaps;
    if (first === undefined) return;
    const there = editor.isDestroyed ? openPage(entry) : editor;
    // Left in the same breath: it is written all the same, as the page was when it was left.
    if (there === null) onChange(wordingOf(editor.state.apply(swapping(editor.state, swaps))));
    else if (there === editor || pageText(there.state.doc).text === now.text) swapWords(there.view, swaps);
    tonight.noteSwap(entry, { key, to: first.to });
  };

  const choose = async (detail: Detail, choice: Choice, own: string): Promise<Refused> => {
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
    if (settled.type === 'put') put(detail, settled.what);
    if (isTyped && !editor.isDestroyed) leave();
    return null;
  };

  return async (detail, choice, own) => {
    const done = choose(detail, choice, own);
    // A lock waits for it, and for the page that it makes.
    const forget = drafts.atLock(() => done.then(() => drafts.flush()));
    try {
      return await done;
    } finally {
      forget();
    }
  };
};
