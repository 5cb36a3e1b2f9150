import type { Remote } from 'comlink';
import { createContext, type ReactNode, use, useEffect, useState } from 'react';
import type { VaultClient } from './client.ts';
import type { VaultApi } from './vault-api.ts';

/** A question to the vault whose answer is kept up to date. */
export type Live<T> = { readonly state: 'loading' } | { readonly state: 'ready'; readonly value: T };

const OpenVault = createContext<VaultClient | null>(null);

export const OpenVaultProvider = ({
  vault,
  children,
}: {
  readonly vault: VaultClient;
  readonly children: ReactNode;
}) => <OpenVault value={vault}>{children}</OpenVault>;

export const useVault = (): VaultClient => {
  const vault = use(OpenVault);
  if (vault === null) throw new TypeError('No vault is open here');
  return vault;
};

/** `ask` must be stable (made outside the component, or with useCallback): a new one is a new question. */
export const useLive = <T,>(ask: (api: Remote<VaultApi>) => Promise<T>): Live<T> => {
  const vault = useVault();
  const [answer, setAnswer] = useState<{ readonly to: unknown; readonly value: T } | null>(null);
  const [broken, setBroken] = useState<{ readonly error: unknown } | null>(null);
  useEffect(() => {
    let isStopped = false;
    let isAsking = false;
    let askAgain = false;
    // One at a time: while many changes come in one after another, a slow question would pile up behind itself.
    const refresh = (): void => {
      askAgain = isAsking;
      if (isAsking) return;
      isAsking = true;
      ask(vault.api).then(
        (value) => {
          isAsking = false;
          if (isStopped) return;
          setAnswer({ to: ask, value });
          if (askAgain) refresh();
        },
        (error: unknown) => setBroken({ error }),
      );
    };
    refresh();
    const stop = vault.onChange(refresh);
    return () => {
      isStopped = true;
      stop();
    };
  }, [vault, ask]);
  // A bug in the worker is a bug of the screen that asked: its boundary says so.
  if (broken !== null) throw broken.error;
  return answer === null || answer.to !== ask ? { state: 'loading' } : { state: 'ready', value: answer.value };
};
