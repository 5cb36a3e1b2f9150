import type { Remote } from 'comlink';
import { useState } from 'react';
import { dayOf, timeOf } from '../../../app/format.ts';
import { useHold } from '../../../app/use-hold.ts';
import { backupStrings as text } from '../../../strings/backup.ts';
import { Button } from '../../../ui/button.tsx';
import { Dialog } from '../../../ui/dialog.tsx';
import { useLive, useVault } from '../../../vault/live.tsx';
import type { VaultApi } from '../../../vault/vault-api.ts';
import { Hint } from '../group.tsx';
import styles from './backup.module.css';
import { MergeProgress, useMerging } from './merge-progress.tsx';
import { useTakeBack } from './use-take-back.ts';

const ask = (api: Remote<VaultApi>) => api.broughtIn();

/** The newest merge, for as long as it can be taken back. */
export const BroughtIn = () => {
  const { api } = useVault();
  const broughtIn = useLive(ask);
  const merging = useMerging();
  const isHeld = useHold() !== null;
  const takeBack = useTakeBack(api);
  const [asking, setAsking] = useState(false);
  if (broughtIn.state === 'loading' || broughtIn.value === null) return null;
  if (merging?.phase === 'taking-back') return <MergeProgress merging={merging} />;
  if (merging !== null) return null;
  const { at, until, isWhole, pages } = broughtIn.value;
  const when = `${dayOf(at)}, ${timeOf(at)}`;

  return (
    <div className={styles['broughtIn']}>
      <p>{isWhole ? text.broughtIn(when, pages) : text.broughtInPart(when, pages)}</p>
      <Hint>{isHeld ? text.heldBroughtIn : text.takeBackUntil(dayOf(until))}</Hint>
      {isHeld ? null : (
        <div>
          <Button size="sm" kind="quiet" onClick={() => setAsking(true)}>
            {text.takeBack}
          </Button>
        </div>
      )}
      {asking ? (
        <Dialog
          title={text.takeBackTitle}
          onCancel={() => setAsking(false)}
          actions={[
            { label: text.keepIt, onPress: () => setAsking(false), isSafe: true },
            {
              label: text.takeBack,
              onPress: () => {
                setAsking(false);
                void takeBack();
              },
            },
          ]}
        >
          <p>{text.takeBackBody}</p>
        </Dialog>
      ) : null}
    </div>
  );
};
