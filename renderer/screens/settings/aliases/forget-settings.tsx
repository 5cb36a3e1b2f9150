import type { Remote } from 'comlink';
import { useState } from 'react';
import { dateOf } from '../../../app/format.ts';
import { useHold } from '../../../app/use-hold.ts';
import { aliasesStrings as text } from '../../../strings/aliases.ts';
import { undoStrings } from '../../../strings/undo.ts';
import { Button } from '../../../ui/button.tsx';
import { Dialog } from '../../../ui/dialog.tsx';
import { useToast } from '../../../ui/toast.tsx';
import { useLive, useVault } from '../../../vault/live.tsx';
import type { VaultApi } from '../../../vault/vault-api.ts';
import { Group, Hint } from '../group.tsx';
import styles from './forget-settings.module.css';

const ask = (api: Remote<VaultApi>) => api.namesToForget();

/** Everything by which a name is known goes, for good. */
export const ForgetSettings = () => {
  const { api } = useVault();
  const toast = useToast();
  const live = useLive(ask);
  const held = useHold();
  const [asking, setAsking] = useState(false);
  if (live.state === 'loading') return null;
  const known = live.value;
  const isEmpty = known.hashes + known.names + known.words === 0;

  const forget = async (): Promise<void> => {
    setAsking(false);
    const done = await api.forgetNames();
    if (done.ok) toast({ kind: 'done', text: text.forgotten });
    else toast({ kind: 'problem', text: done.error.type === 'held' ? text.heldNow : undoStrings.notSaved });
  };
  return (
    <Group title={text.forgetTitle}>
      <Hint>{text.forgetLead}</Hint>
      {held === null ? null : <p>{text.forgetHeld(dateOf(held))}</p>}
      {isEmpty ? <p>{text.nothingToForget}</p> : null}
      {/* It stays when there is nothing left, so that the focus that pressed it stays too. */}
      <div>
        <Button
          kind="danger"
          aria-disabled={isEmpty || held !== null}
          onClick={() => (isEmpty || held !== null ? undefined : setAsking(true))}
        >
          {text.forget}
        </Button>
      </div>
      {asking ? (
        <Dialog
          title={text.confirmTitle}
          onCancel={() => setAsking(false)}
          actions={[
            { label: text.keepNames, onPress: () => setAsking(false), isSafe: true },
            { label: text.forgetDo, kind: 'danger', onPress: () => void forget() },
          ]}
        >
          <div className={styles['consequences']}>
            <p>{text.confirmGoes(known)}</p>
            <p>{text.confirmStays}</p>
            <p>{text.confirmNever}</p>
          </div>
        </Dialog>
      ) : null}
    </Group>
  );
};
