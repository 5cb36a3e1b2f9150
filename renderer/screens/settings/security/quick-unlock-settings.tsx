import type { Remote } from 'comlink';
import { useCallback, useEffect, useState } from 'react';
import type { QuickUnlockState } from '#shared/ipc/quick-unlock-contract';
import { useApp } from '../../../app/app-context.ts';
import { quickUnlockStrings as text } from '../../../strings/quick-unlock.ts';
import { Button } from '../../../ui/button.tsx';
import { useToast } from '../../../ui/toast.tsx';
import type { KeysState } from '../../../vault/keys-api.ts';
import { useLive, useVault } from '../../../vault/live.tsx';
import type { VaultApi } from '../../../vault/vault-api.ts';
import { Hint } from '../group.tsx';
import { Row, Rows } from '../row.tsx';
import { PinDialog } from './pin-dialog.tsx';

const ask = (api: Remote<VaultApi>) => api.keys();

const isKept = (state: QuickUnlockState): boolean => state === 'on' || state === 'spent';

/** How it stands, and why it can't be had where that is so. */
const standing = (state: QuickUnlockState, { keyFile, device }: KeysState) => {
  if (device && isKept(state)) return { name: text.on, hint: text.hint, can: 'turn-off' } as const;
  if (state === 'unavailable') return { name: text.cannot, hint: text.unavailable, can: null } as const;
  if (state === 'forbidden') return { name: text.cannot, hint: text.forbidden, can: null } as const;
  if (keyFile) return { name: text.off, hint: text.withKeyFile, can: null } as const;
  const hint = state === 'other-keychain' ? text.otherKeychain : text.hint;
  return { name: text.off, hint, can: 'turn-on' } as const;
};

/** Opening with a PIN where the system has a keychain: off until somebody wants it. */
export const QuickUnlockSettings = () => {
  const { quickUnlock } = useApp();
  const vault = useVault();
  const toast = useToast();
  const keys = useLive(ask);
  const [state, setState] = useState<QuickUnlockState | null>(null);
  const [asking, setAsking] = useState(false);

  const look = useCallback(() => void quickUnlock.state().then(setState), [quickUnlock]);
  useEffect(look, [look]);

  const turnOff = async (): Promise<void> => {
    // Without the machine's half the slot is good for nothing, so that goes first.
    const forgotten = await quickUnlock.forget();
    const removed = forgotten.ok ? await vault.whileAlive(vault.api.removeDevice()).catch(() => null) : null;
    look();
    toast(removed?.ok === true ? { kind: 'done', text: text.turnedOff } : { kind: 'problem', text: text.notTurnedOff });
  };

  if (keys.state === 'loading' || state === null) return null;
  const { name, hint, can } = standing(state, keys.value);
  return (
    <div>
      <Rows>
        <Row name={text.title}>
          {name}
          {can === 'turn-on' ? (
            <Button size="sm" onClick={() => setAsking(true)}>
              {text.turnOn}
            </Button>
          ) : null}
          {can === 'turn-off' ? (
            <Button size="sm" onClick={() => void turnOff()}>
              {text.turnOff}
            </Button>
          ) : null}
        </Row>
      </Rows>
      <Hint>{hint}</Hint>
      {asking ? (
        <PinDialog
          onClose={() => {
            setAsking(false);
            look();
          }}
        />
      ) : null}
    </div>
  );
};
