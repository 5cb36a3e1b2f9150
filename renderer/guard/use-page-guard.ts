import { useCallback, useId, useMemo, useRef, useState } from 'react';
import { isKnownAgain } from '#shared/aliases/known-again';
import type { RecordId } from '#shared/vault/record-id';
import { useApp } from '../app/app-context.ts';
import type { PageGuard } from '../editor/page-editor.tsx';
import { machineTimer } from '../platform/timer.ts';
import { guardStrings as text } from '../strings/guard.ts';
import { useToast } from '../ui/toast.tsx';
import { useVault } from '../vault/live.tsx';
import type { Detail } from './detail.ts';
import { useGuard } from './guard-context.ts';
import type { LookForAll } from './every-place.ts';
import { lookAt, lookInTurn } from './look.ts';
import { nearest } from './nearest.ts';

/** More marks than this, in one paragraph, and each key waits for the page to be laid out around them. */
const mostMarks = 200;
/** And so many are enough for that in a page of more letters than an evening has. */
const mostInHeavy = 40;
const heavy = 30_000;

const mostIn = ({ length }: string): number => (length > heavy ? mostInHeavy : mostMarks);

/** Why not all of a page is marked; null where all of it is. */
export type Unmarked = 'too-much' | 'stopped' | 'too-many' | null;

/** What is known of all of a page, for a swap in every place of it. */
export interface AllOfPage {
  /** The text of which all that was found is marked; null for none. */
  readonly marked: { readonly current: string | null };
  readonly look: LookForAll;
}

/** Looks at one page, with what the vault knows of names. */
export const usePageGuard = (entry: RecordId) => {
  const guard = useGuard();
  const { api, onChange } = useVault();
  const toast = useToast();
  const { region } = useApp().preferences;
  const listId = useId();
  const [unmarked, setUnmarked] = useState<Unmarked>(null);
  const known = useRef<ReadonlyMap<string, Detail>>(new Map());
  const marked = useRef<string | null>(null);
  const isTooMuch = useRef(false);

  const find = useCallback(
    async (written: string, near: number) => {
      if (guard === null) return 'overtaken';
      const most = mostIn(written);
      const looking = { guard, book: api, region, only: { near, most: most + 1 } };
      const looked = await lookAt(looking, written, entry);
      if (looked.type === 'overtaken') return 'overtaken';
      isTooMuch.current = looked.type !== 'found';
      if (looked.type !== 'found') {
        marked.current = null;
        setUnmarked(looked.type);
        return 'too-much';
      }
      const details = nearest(looked.details, near, most);
      setUnmarked(details.length < looked.details.length ? 'too-many' : null);
      marked.current = details.length < looked.details.length ? null : written;
      known.current = new Map(details.map((detail) => [detail.id, detail]));
      return details;
    },
    [guard, api, region, entry],
  );

  const all = useMemo(
    (): AllOfPage => ({
      marked,
      look: async (written) => {
        // It would be too much once more, and whoever chose waits.
        if (guard === null || isTooMuch.current) return null;
        const looking = { guard, book: api, region, timer: machineTimer, isWanted: () => true };
        const looked = await lookInTurn(looking, written, entry);
        return looked.type === 'found' ? looked.details : null;
      },
    }),
    [guard, api, region, entry],
  );

  const mark = useCallback(
    async (words: string): Promise<void> => {
      if (words === '') return;
      if (!isKnownAgain(words)) {
        toast({ kind: 'problem', text: text.notAWord });
        return;
      }
      const marked = await api.markDetail(words);
      if (!marked.ok) {
        toast({ kind: 'problem', text: text.notSaved });
        return;
      }
      const { undo } = marked.value;
      const action = { label: text.undo, onPress: () => void api.undoAlias(undo ?? 0) };
      toast({ kind: 'done', text: text.markedNow(words), ...(undo === null ? {} : { action }) });
    },
    [api, toast],
  );

  const page = useMemo(
    (): PageGuard => ({ find, listId, watch: onChange, mark: (words) => void mark(words) }),
    [find, listId, onChange, mark],
  );
  return { page: guard === null ? undefined : page, known, all, listId, unmarked };
};
