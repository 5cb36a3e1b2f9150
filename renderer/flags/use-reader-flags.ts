import type { Remote } from 'comlink';
import { useCallback } from 'react';
import { newRecordId, type RecordId } from '#shared/vault/record-id';
import { useApp } from '../app/app-context.ts';
import { wordingKey } from '../app/draft-keys.ts';
import { flagStrings as text } from '../strings/flags.ts';
import { useLive } from '../vault/live.tsx';
import type { VaultApi } from '../vault/vault-api.ts';
import type { WordsToFlag } from '../workers/vault/commands/flags.ts';
import type { FlagInEntry } from '../workers/vault/queries/flags.ts';
import { useFlagCommand } from './use-flag-command.ts';

/** What a selection in the page comes to. */
type Selected = { readonly set: WordsToFlag } | { readonly lift: string } | null;

/** Flags of an entry that is being read: what is selected in it, or all of it. */
export const useReaderFlags = (entry: RecordId) => {
  const { drafts, random } = useApp();
  const command = useFlagCommand();
  // The page as it is being written elsewhere goes down first: from then on it is begun from what stands in the vault.
  const run: typeof command = async (...asked) => {
    await drafts.handOver(wordingKey(entry));
    return command(...asked);
  };
  const ask = useCallback((vault: Remote<VaultApi>) => vault.flagOver({ kind: 'entry', entry }), [entry]);
  const live = useLive(ask);
  const isWhole = live.state === 'ready' && live.value !== null;
  const liftPassage = (id: string): void =>
    void run((api) => api.liftPassage(id as RecordId, entry), text.lifted, text.notLifted);
  const liftWhole = (): void => void run((api) => api.liftFlag({ kind: 'entry', entry }), text.lifted, text.notLifted);
  return {
    isWhole,
    /** Null for the whole entry. */
    toggle: (selected: Selected): void => {
      if (selected === null) {
        if (isWhole) liftWhole();
        else void run((api) => api.setFlag({ kind: 'entry', entry }), text.done);
      } else if ('lift' in selected) liftPassage(selected.lift);
      else {
        const { set } = selected;
        void run((api) => api.flagPassage(newRecordId(random), entry, set), text.done);
      }
    },
    lift: (flag: FlagInEntry): void => (flag.kind === 'entry' ? liftWhole() : liftPassage(flag.id)),
  };
};
