import { useCallback, useEffect, useRef, useState } from 'react';
import type { Reply } from '#shared/ipc/contract';
import type { Preferences } from '#shared/ipc/preferences';
import type { Clock } from '#shared/kernel/clock';
import type { Random } from '#shared/kernel/random';
import type { Platform } from '../platform/platform.ts';
import type { VaultClient } from '../vault/client.ts';
import type { Opened, VaultFiles } from '../vault/vault-api.ts';
import { ToastProvider } from '../ui/toast.tsx';
import { genesis } from '#shared/vault/log-frame';
import { shellStrings } from '../strings/shell.ts';
import { Cover } from './cover.tsx';
import { machineTimer } from '../platform/timer.ts';
import { createDrafts } from './drafts.ts';
import { ErrorBoundary } from './error-boundary.tsx';
import { FirstRun } from './first-run.tsx';
import { HelpAnywhere } from './help-anywhere.tsx';
import { type Locker, OpenVault } from './open-vault.tsx';
import { Trouble } from './trouble.tsx';
import { UnlockGate } from './unlock-gate.tsx';
import { useCopied } from './use-copied.ts';

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
  /** The vault's folder is empty: whether a fast copy is left is being looked at. */
  | { readonly type: 'looking' }
  | { readonly type: 'first-run' }
  | { readonly type: 'locked'; readonly files: VaultFiles; readonly key: number; readonly isFolderGone: boolean }
  | {
      readonly type: 'open';
      readonly vault: VaultClient;
      readonly opened: Opened | null;
      readonly preferences: Preferences;
    }
  | { readonly type: 'no-disk'; readonly code: string }
  /** Something outside of every screen broke: all is being dropped. */
  | { readonly type: 'broken' };

const stateFor = (files: Reply<'vaultFiles'>, key: number): State => {
  if (!files.ok) return { type: 'no-disk', code: files.error.code };
  if (files.value.state === 'none') return { type: 'looking' };
  return { type: 'locked', files: files.value, key, isFolderGone: false };
};

/** What an empty folder amounts to, for a vault whose fast copy is still here. */
const emptyFolder: VaultFiles = {
  state: 'present',
  header: new Uint8Array(),
  previousHeader: null,
  log: { head: genesis, base: genesis, bytes: 0, condition: 'whole' },
  isNewRuntime: false,
  lastClosed: null,
};

/** Decides what the window shows: a fresh machine, a locked door, or the vault. */
export const Gate = (props: GateProps) => {
  const { platform } = props;
  const [state, setState] = useState<State>(() => stateFor(props.files, 0));
  const [drafts] = useState(() => createDrafts({ timer: machineTimer }));
  // On every screen: the recovery code of the first run is not to stay on the clipboard either.
  useCopied(platform.copied);
  const locker = useRef<Locker | null>(null);
  const held = useRef<VaultClient | null>(null);
  // Between the answer of the vault and its first drawing there is nobody to lock it; who asked then is not forgotten.
  const opening = useRef(false);
  const askedMeanwhile = useRef<Parameters<Locker>[0] | null>(null);
  const onLocker = useCallback((lock: Locker | null): void => {
    locker.current = lock;
    if (lock === null) return;
    opening.current = false;
    const asked = askedMeanwhile.current;
    askedMeanwhile.current = null;
    // Not inside of React's own work: a lock draws the cover at once.
    if (asked !== null) queueMicrotask(() => lock(asked));
  }, []);

  const look = async (): Promise<void> => {
    const files = await platform.vaultFiles(undefined);
    setState((last) => stateFor(files, last.type === 'locked' ? last.key + 1 : 0));
  };

  // A folder that is gone must not look like a machine that never had a vault.
  const isLooking = state.type === 'looking';
  const { start: startVault } = props;
  useEffect(() => {
    if (!isLooking) return;
    const found = startVault().then(async (client) => {
      const keeps = await client.whileAlive(client.api.keepsVault());
      client.terminate();
      return keeps;
    });
    const settle = (keeps: boolean): void =>
      setState(keeps ? { type: 'locked', files: emptyFolder, key: 0, isFolderGone: true } : { type: 'first-run' });
    found.then(settle, () => settle(false));
  }, [isLooking, startVault]);

  const start = async (): Promise<VaultClient> => {
    const client = await props.start();
    held.current = client;
    return client;
  };

  // React takes a broken tree off the screen, and would leave the worker with the keys to itself.
  const drop = (): void => {
    const client = held.current;
    if (client === null) return;
    setState({ type: 'broken' });
    void platform.lockStarted(undefined);
    void client.api.aboutToLock();
    void drafts
      .finish()
      .then(() => client.api.settled())
      .catch(() => undefined)
      .then(() => client.terminate())
      .then(() => platform.lockFinished({ ended: 'lock', caret: null }));
  };

  useEffect(
    () =>
      platform.onEvent((event) => {
        if (event.type !== 'lock') return;
        const how = event.reason === 'suspend' || event.reason === 'screen-lock' ? 'away' : 'lock';
        if (locker.current !== null) locker.current(how);
        else if (opening.current) askedMeanwhile.current = how;
        else void platform.lockFinished({ ended: 'was-locked', caret: null });
      }),
    [platform],
  );

  return (
    <ErrorBoundary detail={shellStrings.brokenOutside} onBroken={drop}>
      <ToastProvider>
        {state.type === 'first-run' ? (
          <FirstRun
            {...props}
            start={start}
            onOpen={(vault, preferences) => setState({ type: 'open', vault, opened: null, preferences })}
            onLocker={onLocker}
          />
        ) : null}
        {state.type === 'locked' ? (
          <UnlockGate
            key={state.key}
            {...props}
            start={start}
            files={state.files}
            {...(state.isFolderGone ? { onStartAnew: () => setState({ type: 'first-run' }) } : {})}
            onOpen={(vault, opened) => {
              opening.current = true;
              setState({ type: 'open', vault, opened, preferences: props.info.preferences });
            }}
            onAgain={() => void look()}
          />
        ) : null}
        {state.type === 'broken' ? <Cover sunset={false} onSet={() => undefined} /> : null}
        {state.type === 'no-disk' ? (
          <HelpAnywhere region={props.info.preferences.region} events={platform.onEvent}>
            <Trouble code={state.code} onRetry={() => void look()} />
          </HelpAnywhere>
        ) : null}
        {state.type === 'open' ? (
          <OpenVault
            {...props}
            info={{ ...props.info, preferences: state.preferences }}
            vault={state.vault}
            drafts={drafts}
            opened={state.opened}
            onLocker={onLocker}
          />
        ) : null}
      </ToastProvider>
    </ErrorBoundary>
  );
};
