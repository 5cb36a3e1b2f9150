import type { Editor } from '@tiptap/core';
import { type Put, putSwap } from '#shared/aliases/put-swaps';
import type { RecordId } from '#shared/vault/record-id';
import { useApp } from '../app/app-context.ts';
import { swapWords } from '../editor/guard/swap-words.ts';
import { useToast } from '../ui/toast.tsx';
import { currentDetails } from './current-details.ts';
import type { Detail } from './detail.ts';
import { type Choice, everywhere } from './offer.ts';
import { useSettle } from './use-settle.ts';

/** Why a choice can't be so, or null where it was done. */
export type Refused = string | null;

/** Does what was chosen for a detail of a page: in every place of the same words, as one step. */
export const useChoose = (
  editor: Editor,
  known: { readonly current: ReadonlyMap<string, Detail> },
  entry: RecordId,
  leave: () => void,
): ((detail: Detail, choice: Choice, own: string) => Promise<Refused>) => {
  const { tonight } = useApp();
  const settle = useSettle();
  const toast = useToast();

  const put = ({ key }: Detail, what: Put): void => {
    const now = currentDetails(editor.state, known.current);
    const swaps = everywhere(now.details, key, (place) => putSwap(now.text, place, what));
    swapWords(editor.view, swaps);
    const [first] = swaps;
    if (first !== undefined) tonight.noteSwap(entry, { key, to: first.to });
  };

  return async (detail, choice, own) => {
    // Words of one's own may be refused, and are still there to be changed then.
    const isTyped = choice.type === 'own';
    // Anything else is done with: what is typed before it is on the disk belongs to the page, where the caret was.
    if (!isTyped) leave();
    const settled = await settle(detail, choice, own);
    if (settled.type === 'refused') {
      if (isTyped) return settled.why;
      toast({ kind: 'problem', text: settled.why });
      return null;
    }
    if (settled.type === 'put') put(detail, settled.what);
    if (isTyped) leave();
    return null;
  };
};
