import { type ReactNode, useEffect, useRef, useState } from 'react';
import { localInstant } from '../platform/clock.ts';
import { DayClosed } from '../screens/unlock/day-closed.tsx';
import { Unlock, type UnlockState } from '../screens/unlock/unlock.tsx';
import { VaultDamaged } from '../screens/unlock/vault-damaged.tsx';
import { shellStrings } from '../strings/shell.ts';
import { unlockFlow as text } from '../strings/unlock-flow.ts';
import { Button } from '../ui/button.tsx';
import { Callout } from '../ui/callout.tsx';
import type { VaultClient } from '../vault/client.ts';
import type { OpenError, Opened, Secret, VaultFiles } from '../vault/vault-api.ts';
import { lastClosedLine, timeOf } from './format.ts';
import { useKeyFile } from './use-key-file.ts';
import { usePin } from './use-pin.ts';
import type { GateProps } from './gate.tsx';
import { useRestore } from './use-restore.tsx';
import { HelpAnywhere } from './help-anywhere.tsx';

interface UnlockGateProps extends Omit<GateProps, 'files'> {
  readonly files: VaultFiles;
  /** `opened` is null where it was brought back from a backup. */
  readonly onOpen: (vault: VaultClient, opened: Opened | null) => void;
  /** The vault's folder is empty and its fast copy is not: how to leave that one alone and make another. */
  readonly onStartAnew?: () => void;
  /** Looks at the files anew. */
  readonly onAgain: () => void;
}

/** The locked door. A wrong passphrase is a pure read: nothing is counted, changed or wiped. */
export const UnlockGate = (props: UnlockGateProps) => {
  const { platform, info, clock, start, files, onOpen, onAgain, onStartAnew } = props;
  const [state, setState] = useState<UnlockState>({ type: 'ready' });
  const [closed, setClosed] = useState(location.hash === '#day-closed');
  const [damage, setDamage] = useState<OpenError | null>(null);
  const [waiting, setWaiting] = useState(info.frameWaiting);
  const tries = useRef(0);
  const restored = useRef<VaultClient | null>(null);
  const keyFile = useKeyFile(platform, files);
  const pin = usePin(platform, info.quickUnlock);

  // The machine went to sleep, or its screen was locked, while the vault was opening.
  const overtaken = useRef(false);

  useEffect(
    () =>
      platform.onEvent((event) => {
        if (event.type === 'frame-written') setWaiting(false);
        if (event.type === 'lock') overtaken.current = true;
      }),
    [platform],
  );

  const attempt = async (secret: Secret, giveBack: () => void): Promise<void> => {
    setState({ type: 'opening' });
    overtaken.current = false;
    const vault = await start().catch(() => null);
    const opened = await vault?.whileAlive(vault.api.open(files, secret)).catch(() => null);
    if (vault === null || opened === null || opened === undefined) {
      vault?.terminate();
      setState({ type: 'failed' });
      // A machine that fell asleep meanwhile finds an empty field.
      return overtaken.current ? undefined : giveBack();
    }
    if (opened.ok) void platform.openedAfterPin(undefined);
    if (opened.ok && !overtaken.current) return onOpen(vault, opened.value);
    vault.terminate();
    // What opening wrote (an emptied trash) makes these files old: the door is looked at anew.
    if (opened.ok) return onAgain();
    if (opened.error.type !== 'wrong-passphrase') return setDamage(opened.error);
    if (opened.error.reason === 'no-slot' && 'passphrase' in secret && secret.keyFile === undefined) {
      keyFile.ask();
      setState({ type: 'ready' });
      return giveBack();
    }
    if ('pin' in secret) {
      if (opened.error.reason === 'no-slot') pin.unknown();
      else await pin.refused();
    }
    tries.current += 1;
    const kind = 'recoveryCode' in secret ? 'code' : 'pin' in secret ? 'pin' : 'passphrase';
    setState({ type: 'refused', secret: kind, tries: tries.current });
  };

  const tryPassphrase = async (passphrase: string, giveBack: () => void): Promise<void> => {
    if (!keyFile.isAsked) return attempt({ passphrase }, giveBack);
    const key = await keyFile.read();
    return key === null ? giveBack() : attempt({ passphrase, keyFile: key }, giveBack);
  };

  const tryPin = async (typed: string, giveBack: () => void): Promise<void> => {
    setState({ type: 'opening' });
    const secret = await pin.complete(typed);
    if (secret === null) return setState({ type: 'ready' });
    await attempt(secret, giveBack);
    secret.kept.fill(0);
  };

  const now = clock.now();
  const lastClosed = files.lastClosed === null ? null : localInstant(files.lastClosed);
  const notice: ReactNode =
    onStartAnew !== undefined ? (
      <Callout tone="lamp" icon="warning-circle" role="status" title={text.folderGoneTitle}>
        <p>{text.folderGone}</p>
        <Button size="sm" onClick={onStartAnew}>
          {text.startAnew}
        </Button>
      </Callout>
    ) : waiting ? (
      <Callout tone="lamp" icon="warning-circle" role="status">
        {shellStrings.waiting}
      </Callout>
    ) : location.hash === '#away' ? (
      <p role="status">{shellStrings.lockedAway}</p>
    ) : undefined;

  const restoring = useRestore({
    platform,
    start,
    held: () => restored.current,
    hold: (client) => {
      restored.current = client;
    },
    makeWay: async () => (await platform.setAside({ what: 'vault' })).ok,
    onMade: () => undefined,
    onOpen: (client) => onOpen(client, null),
  });

  if (damage !== null) {
    return (
      <HelpAnywhere region={info.preferences.region} events={platform.onEvent}>
        <VaultDamaged
          {...text.damage(damage)}
          ways={[
            {
              id: 'again',
              icon: 'arrows-clockwise',
              title: text.tryAgainTitle,
              detail: text.tryAgainDetail,
              label: text.tryAgain,
              onPress: onAgain,
            },
            ...(damage.type === 'newer-version' || damage.type === 'disk'
              ? []
              : [
                  {
                    id: 'restore',
                    icon: 'archive',
                    title: text.restoreTitle,
                    detail: text.restoreDetail,
                    label: text.restore,
                    onPress: () => void restoring.choose(),
                  } as const,
                ]),
          ]}
          details={text.details(damage)}
          onCopyDetails={() => platform.copyText({ text: text.detailsToCopy(damage, info.version) })}
        />
        {restoring.dialog}
      </HelpAnywhere>
    );
  }

  return (
    <HelpAnywhere region={info.preferences.region} events={platform.onEvent}>
      {(showHelp) =>
        closed && lastClosed !== null ? (
          <DayClosed
            closedAt={timeOf(lastClosed)}
            notice={notice}
            onUnlock={() => setClosed(false)}
            onHelp={showHelp}
          />
        ) : (
          <Unlock
            state={state}
            hour={new Date(now.ms + now.offset * 60_000).getUTCHours()}
            {...(lastClosed === null ? {} : { lastClosed: lastClosedLine(lastClosed, now) })}
            notice={notice}
            {...(keyFile.isAsked
              ? { keyFile: { name: keyFile.name, problem: keyFile.problem, onChoose: () => void keyFile.choose() } }
              : {})}
            pin={pin.atDoor}
            pinsLeft={pin.left}
            onPin={(typed, giveBack) => void tryPin(typed, giveBack)}
            onPassphrase={(passphrase, giveBack) => void tryPassphrase(passphrase, giveBack)}
            onRecoveryCode={(recoveryCode, giveBack) => void attempt({ recoveryCode }, giveBack)}
            onHelp={showHelp}
            {...(onStartAnew === undefined ? { onNote: () => void platform.showQuickNote(undefined) } : {})}
          />
        )
      }
    </HelpAnywhere>
  );
};
