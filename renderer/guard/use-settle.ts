import { unreachable } from '#shared/kernel/unreachable';
import type { Put } from '#shared/aliases/put-swaps';
import type { NewAlias } from '#shared/journal/alias';
import { guardStrings as text } from '../strings/guard.ts';
import { useToast } from '../ui/toast.tsx';
import type { AliasError } from '../vault/aliases-api.ts';
import { useVault } from '../vault/live.tsx';
import { type Detail, isMarked } from './detail.ts';
import { type Choice, hasAlias } from './offer.ts';

/** What is to stand in a detail's places, that it stays as it is, or why it can't be so. */
export type Settled =
  | { readonly type: 'put'; readonly what: Put }
  | { readonly type: 'kept' }
  | { readonly type: 'refused'; readonly why: string };

const put = (what: Put): Settled => ({ type: 'put', what });
const refused = (why: string): Settled => ({ type: 'refused', why });

const problemOf = ({ type }: AliasError, alias: string): string => {
  if (type === 'taken') return text.taken(alias);
  if (type === 'says-name') return text.saysName;
  return type === 'unfit' ? text.unfit : text.notSaved;
};

/** Does in the vault what was chosen for a detail: before any word is swapped, so that a swap is always remembered too. */
export const useSettle = () => {
  const { api } = useVault();
  const toast = useToast();

  const accept = async ({ words }: Detail, wanted: NewAlias): Promise<Settled> => {
    const accepted = await api.acceptAlias(words, wanted);
    if (!accepted.ok) return refused(problemOf(accepted.error, wanted.alias));
    return put({ as: 'alias', alias: wanted.alias });
  };

  /** What the person marked is let go of by taking that mark off; anything else is kept on purpose. */
  const keep = async (detail: Detail): Promise<Settled> => {
    const { words } = detail;
    const kept = isMarked(detail) ? await api.unmarkDetail(words) : await api.keepWord(words, null);
    if (!kept.ok) return refused(text.notSaved);
    const { undo } = kept.value;
    toast({
      kind: 'done',
      text: isMarked(detail) ? text.unmarked(words) : text.kept(words),
      ...(undo === null ? {} : { action: { label: text.undo, onPress: () => void api.undoAlias(undo) } }),
    });
    return { type: 'kept' };
  };

  /** `own`: the words of the person's own, where those were chosen. */
  return async (detail: Detail, choice: Choice, own = ''): Promise<Settled> => {
    switch (choice.type) {
      case 'known':
        return put({ as: 'alias', alias: choice.who.alias });
      case 'link': {
        const { id, alias } = choice.who;
        const linked = await api.linkForm(id, detail.words);
        return linked.ok ? put({ as: 'alias', alias }) : refused(text.notSaved);
      }
      case 'alias':
        return accept(detail, choice);
      case 'role':
        return put({ as: 'role', role: choice.alias });
      case 'phrase':
        return put({ as: 'phrase' });
      case 'own': {
        const words = own.trim();
        if (words === '') return refused(text.unfit);
        if (hasAlias(detail)) return accept(detail, { kind: choice.kind, alias: words, role: null });
        return put({ as: 'words', to: words });
      }
      case 'keep':
        return keep(detail);
      default:
        return unreachable(choice);
    }
  };
};
