import type { Remote } from 'comlink';
import { useState } from 'react';
import { MergeDialog } from '../screens/settings/backup/merge-dialog.tsx';
import { shellStrings as text } from '../strings/shell.ts';
import { Button } from '../ui/button.tsx';
import { Callout } from '../ui/callout.tsx';
import { useToast } from '../ui/toast.tsx';
import { useLive } from '../vault/live.tsx';
import type { VaultApi } from '../vault/vault-api.ts';
import { useApp } from './app-context.ts';
import styles from './read-only-banner.module.css';

const ask = (api: Remote<VaultApi>) => api.readOnly();

/** Why nothing can be saved just now, and the way out of it. */
export const ReadOnlyBanner = () => {
  const { lock, setLogAside } = useApp();
  const toast = useToast();
  const readOnly = useLive(ask);
  const [merging, setMerging] = useState(false);
  const dialog = merging ? <MergeDialog file="fork" onClose={() => setMerging(false)} /> : null;
  // Writing goes on from the moment a fork is being settled, and the merge is still under way.
  if (readOnly.state === 'loading' || readOnly.value === null) return dialog;

  // The next unlock finds an empty log and puts everything that the fast copy has onto it.
  const makeLogAnew = async (): Promise<void> => {
    if ((await setLogAside()).ok) lock('lock');
    else toast({ kind: 'problem', text: text.logNotMoved });
  };
  const isForked = readOnly.value === 'forked';
  return (
    <div className={styles['banner']}>
      <Callout tone="clay" icon="warning-circle" title={isForked ? text.forkedTitle : text.readOnlyTitle} role="status">
        <p>{isForked ? text.forked : text.readOnly}</p>
        <Button size="sm" onClick={() => (isForked ? setMerging(true) : void makeLogAnew())}>
          {isForked ? text.bringTogether : text.makeLogAnew}
        </Button>
      </Callout>
      {dialog}
    </div>
  );
};
