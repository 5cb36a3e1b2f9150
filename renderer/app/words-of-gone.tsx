import type { Remote } from 'comlink';
import { useRef, useSyncExternalStore } from 'react';
import { savingStrings as text } from '../strings/saving.ts';
import { useKeptFocus } from '../ui/use-kept-focus.ts';
import { useLive } from '../vault/live.tsx';
import type { VaultApi } from '../vault/vault-api.ts';
import type { UndoToken } from '../workers/vault/aliases/undo-tokens.ts';
import type { Drafts } from './drafts.ts';
import { StrandedWords } from './stranded-words.tsx';
import styles from './unsaved-bar.module.css';
import { useUndoable } from './use-undoable.ts';

const ask = (api: Remote<VaultApi>) => api.wordsOfGone();
const takeBack = (api: Remote<VaultApi>, token: UndoToken) => api.undoLedger(token);

/** What a merge brought in for somebody who was removed here: it waits below every screen until it is let go. */
export const WordsOfGone = ({ drafts }: { readonly drafts: Drafts }) => {
  const live = useLive(ask);
  const failing = useSyncExternalStore(drafts.subscribe, drafts.failing);
  const run = useUndoable(takeBack);
  const box = useRef<HTMLDivElement>(null);
  const kept = useKeptFocus(box);
  const first = live.state === 'ready' ? live.value[0] : undefined;
  return (
    <div ref={box} tabIndex={-1}>
      <div ref={kept}>
        {first === undefined || failing !== null ? null : (
          <div key={first.id} className={styles['bar']}>
            <StrandedWords
              {...text.ofGone[first.why]}
              words={first.words}
              onLetGo={() => void run((api) => api.letGoOfForm(first.id), text.wentAway)}
            />
          </div>
        )}
      </div>
    </div>
  );
};
