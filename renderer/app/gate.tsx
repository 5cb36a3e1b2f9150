import { useCallback, useEffect, useRef, useState } from 'react';
import type { Reply } from '#shared/ipc/contract';
import type { Clock } from '#shared/kernel/clock';
import type { Random } from '#shared/kernel/random';
import type { Platform } from '../platform/platform.ts';
import type { VaultClient } from '../vault/client.ts';
import type { Opened, VaultFiles } from '../vault/vault-api.ts';
import { ToastProvider } from '../ui/toast.tsx';
import { ErrorBoundary } from './error-boundary.tsx';
import { FirstRun } from './first-run.tsx';
import { OpenVault } from './open-vault.tsx';
import { Trouble } from './trouble.tsx';
import { UnlockGate } from './unlock-gate.tsx';

/** What the composition root hands to the app. */
export interface GateProps {
  readonly platform: Platform;
  readonly info: Reply<'appInfo'>;
  readonly clock: Clock;
  readonly random: Random;
  /** Starts a vault worker; it holds nothing until it opens a vault. */
  readonly start: () => Promise<VaultClient>;
}

type State =
  | { readonly type: 'looking' }
  | { readonly type: 'first-run' }
  | { readonly type: 'locked'; readonly files: VaultFiles; readonly key: number }
  | { readonly type: 'open'; readonly vault: VaultClient; readonly opened: Opened | null }
  | { readonly type: 'no-disk'; readonly code: string };

/** Decides what the window shows: a fresh machine, a locked door, or the vault. */
export const Gate = (props: GateProps) => {
  const { platform } = props;
  const [state, setState] = useState<State>({ type: 'looking' });
  const onLock = useRef<(() => void) | null>(null);

  const look = useCallback(async (): Promise<void> => {
    const files = await platform.vaultFiles(undefined);
    if (!files.ok) setState({ type: 'no-disk', code: files.error.code });
    else if (files.value.state === 'none') setState({ type: 'first-run' });
    else {
      const present = files.value;
      setState((last) => ({ type: 'locked', files: present, key: last.type === 'locked' ? last.key + 1 : 0 }));
    }
  }, [platform]);

  useEffect(() => void look(), [look]);

  useEffect(
    () =>
      platform.onEvent((event) => {
        if (event.type !== 'lock') return;
        if (onLock.current === null) void platform.lockFinished({ ended: 'was-locked' });
        else onLock.current();
      }),
    [platform],
  );

  const open = (vault: VaultClient, opened: Opened | null): void => setState({ type: 'open', vault, opened });

  return (
    <ErrorBoundary>
      <ToastProvider>
        {state.type === 'first-run' ? <FirstRun {...props} onOpen={(vault) => open(vault, null)} /> : null}
        {state.type === 'locked' ? (
          <UnlockGate key={state.key} {...props} files={state.files} onOpen={open} onAgain={() => void look()} />
        ) : null}
        {state.type === 'no-disk' ? <Trouble code={state.code} onRetry={() => void look()} /> : null}
        {state.type === 'open' ? (
          <OpenVault {...props} vault={state.vault} opened={state.opened} onLockRequest={onLock} />
        ) : null}
      </ToastProvider>
    </ErrorBoundary>
  );
};
