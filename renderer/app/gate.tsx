import { useCallback, useEffect, useRef, useState } from 'react';
import type { Reply } from '#shared/ipc/contract';
import type { Preferences } from '#shared/ipc/preferences';
import type { Clock } from '#shared/kernel/clock';
import type { Random } from '#shared/kernel/random';
import type { Platform } from '../platform/platform.ts';
import type { VaultClient } from '../vault/client.ts';
import type { Opened, VaultFiles } from '../vault/vault-api.ts';
import { ToastProvider } from '../ui/toast.tsx';
import { ErrorBoundary } from './error-boundary.tsx';
import { FirstRun } from './first-run.tsx';
import { type Locker, OpenVault } from './open-vault.tsx';
import { Trouble } from './trouble.tsx';
import { UnlockGate } from './unlock-gate.tsx';

/** What the composition root hands to the app. */
export interface GateProps {
  readonly platform: Platform;
  readonly info: Reply<'appInfo'>;
  /** What lay on the disk when the page was loaded. */
  readonly files: Reply<'vaultFiles'>;
  readonly clock: Clock;
  readonly random: Random;
  /** Starts a vault worker; it holds nothing until it opens a vault. */
  readonly start: () => Promise<VaultClient>;
}

type State =
  | { readonly type: 'first-run' }
  | { readonly type: 'locked'; readonly files: VaultFiles; readonly key: number }
  | {
      readonly type: 'open';
      readonly vault: VaultClient;
      readonly opened: Opened | null;
      readonly preferences: Preferences;
    }
  | { readonly type: 'no-disk'; readonly code: string };

const stateFor = (files: Reply<'vaultFiles'>, key: number): State => {
  if (!files.ok) return { type: 'no-disk', code: files.error.code };
  return files.value.state === 'none' ? { type: 'first-run' } : { type: 'locked', files: files.value, key };
};

/** Decides what the window shows: a fresh machine, a locked door, or the vault. */
export const Gate = (props: GateProps) => {
  const { platform } = props;
  const [state, setState] = useState<State>(() => stateFor(props.files, 0));
  const locker = useRef<Locker | null>(null);
  const onLocker = useCallback((lock: Locker | null): void => {
    locker.current = lock;
  }, []);

  const look = async (): Promise<void> => {
    const files = await platform.vaultFiles(undefined);
    setState((last) => stateFor(files, last.type === 'locked' ? last.key + 1 : 0));
  };

  useEffect(
    () =>
      platform.onEvent((event) => {
        if (event.type !== 'lock') return;
        if (locker.current === null) void platform.lockFinished({ ended: 'was-locked', caret: null });
        else locker.current(event.reason === 'suspend' || event.reason === 'screen-lock' ? 'away' : 'lock');
      }),
    [platform],
  );

  return (
    <ErrorBoundary>
      <ToastProvider>
        {state.type === 'first-run' ? (
          <FirstRun
            {...props}
            onOpen={(vault, preferences) => setState({ type: 'open', vault, opened: null, preferences })}
          />
        ) : null}
        {state.type === 'locked' ? (
          <UnlockGate
            key={state.key}
            {...props}
            files={state.files}
            onOpen={(vault, opened) => setState({ type: 'open', vault, opened, preferences: props.info.preferences })}
            onAgain={() => void look()}
          />
        ) : null}
        {state.type === 'no-disk' ? <Trouble code={state.code} onRetry={() => void look()} /> : null}
        {state.type === 'open' ? (
          <OpenVault
            {...props}
            info={{ ...props.info, preferences: state.preferences }}
            vault={state.vault}
            opened={state.opened}
            onLocker={onLocker}
          />
        ) : null}
      </ToastProvider>
    </ErrorBoundary>
  );
};
