import type { Remote } from 'comlink';
import { useState } from 'react';
import { dateOf, timeOf } from '../../../app/format.ts';
import { holdStrings as text } from '../../../strings/keeping.ts';
import { Button } from '../../../ui/button.tsx';
import { Dialog } from '../../../ui/dialog.tsx';
import { useLive } from '../../../vault/live.tsx';
import type { VaultApi } from '../../../vault/vault-api.ts';
import styles from './taken-out.module.css';

const ask = (api: Remote<VaultApi>) => api.takenOut();

/** How much the hold kept of what was taken out of supervisions and accounts, to be read. */
export const TakenOutUnderHold = () => {
  const live = useLive(ask);
  const [isOpen, setOpen] = useState(false);
  if (live.state === 'loading' || live.value.length === 0) return null;
  return (
    <div className={styles['kept']}>
      <p>{text.takenOut(live.value.length)}</p>
      <Button size="sm" onClick={() => setOpen(true)}>
        {text.readThem}
      </Button>
      {isOpen ? (
        <Dialog
          size="lg"
          title={text.takenOutTitle}
          onCancel={() => setOpen(false)}
          actions={[{ label: text.close, onPress: () => setOpen(false), isSafe: true }]}
        >
          <p>{text.takenOutLead}</p>
          <ul className={styles['texts']}>
            {live.value.map(({ id, of, at, text: words }) => (
              <li key={id}>
                <small>
                  {text.takenOutOf[of]}, {dateOf(at)}, {timeOf(at)}
                </small>
                <p>{words}</p>
              </li>
            ))}
          </ul>
        </Dialog>
      ) : null}
    </div>
  );
};
