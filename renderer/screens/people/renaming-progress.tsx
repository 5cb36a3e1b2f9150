import type { Remote } from 'comlink';
import { useState } from 'react';
import { renameStrings as text } from '../../strings/people.ts';
import { Progress } from '../../ui/progress.tsx';
import { useLive } from '../../vault/live.tsx';
import type { VaultApi } from '../../vault/vault-api.ts';

const ask = (api: Remote<VaultApi>) => api.renaming();

/** How far a renaming has come, while it runs. */
export const RenamingProgress = () => {
  const live = useLive(ask);
  const left = live.state === 'ready' && live.value !== null ? live.value.left : null;
  const [most, setMost] = useState(0);
  if (left !== null && left > most) setMost(left);
  return left === null || most === 0 ? (
    <Progress label={text.renaming} value={null} />
  ) : (
    <Progress label={text.renaming} value={1 - left / most} detail={text.left(left)} />
  );
};
