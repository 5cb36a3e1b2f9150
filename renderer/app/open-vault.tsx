import { useCallback, useEffect, useMemo, useRef, useState } from 'react';
import { flushSync } from 'react-dom';
import { dayOfInstant } from '#shared/calendar/day-key';
import type { LockEnd } from '#shared/ipc/contract';
import { defaultSettings, type Settings } from '#shared/journal/settings';
import { GuardContext } from '../guard/guard-context.ts';
import { useGuardOfVault } from '../guard/use-guard-of-vault.ts';
import { machineTimer } from '../platform/timer.ts';
import { chooseKeyFile, readKeyFile } from '../screens/unlock/key-file-choice.ts';
import { OpenVaultProvider, useLive } from '../vault/live.tsx';
import type { VaultClient } from '../vault/client.ts';
import type { Opened } from '../vault/vault-api.ts';
import { useToast } from '../ui/toast.tsx';
import { type App, AppContext } from './app-context.ts';
import { Cover } from './cover.tsx';
import { type Caret, createCaret } from './caret.ts';
import type { Drafts } from './drafts.ts';
import type { GateProps } from './gate.tsx';
import { LeftForms } from './left-forms.tsx';
import { machineOf } from './machine.ts';
import { sayAtOpening } from './opened-notice.ts';
import { Opening } from './opening.tsx';
import { type Place } from './places.ts';
import { Shell } from './shell.tsx';
import { createTonight } from './tonight.ts';
import { backUpAtClose, useBackups } from './use-backups.ts';
import { useForbiddenPin } from './use-forbidden-pin.ts';
import { useGuards } from './use-guards.ts';
import { usePreferences } from './use-preferences.ts';
import { useWaitingNotes } from './use-waiting-notes.ts';

interface OpenVaultProps extends GateProps {
  readonly vault: VaultClient;
  readonly opened: Opened | null;
  readonly drafts: Drafts;
  /** Told how to lock while the vault is open, so that the machine can ask for it. */
  readonly onLocker: (lock: Locker | null) => void;
}

type Ending = Exclude<LockEnd, 'was-locked'>;
export type Locker = (how: Ending) => void;

/** Everything behind the door. A lock takes it all off the screen before anything else happens. */
export const OpenVault = (props: OpenVaultProps) => {
  const { vault, platform, info, drafts, onLocker } = props;
  const toast = useToast();
  const [ending, setEnding] = useState<Ending | null>(null);
  const [caret] = useState(() => createCaret(info.caret));
  const ended = useRef(false);
  const sunset = useRef<{ readonly promise: Promise<void>; readonly done: () => void } | null>(null);

  const lock = useCallback(
    (how: Ending): void => {
      if (ended.current) return;
      ended.current = true;
      void platform.lockStarted(undefined);
      sunset.current = how === 'day-closed' ? whenTold() : null;
      // First, so that a frame sealed from here on outlives this page if the disk refuses it.
      void vault.api.aboutToLock();
      const position = caret.now();
      flushSync(() => {
        setEnding(how);
        toast(null);
      });
      void drafts
        .finish()
        .then(() => vault.api.settled())
        .then(() => (how === 'day-closed' ? backUpAtClose(vault.api) : undefined))
        .then(() => vault.terminate())
        .then(() => sunset.current?.promise)
        .then(() => platform.lockFinished({ ended: how, caret: how === 'day-closed' ? null : position }));
    },
    [vault, platform, drafts, caret, toast],
  );

  useEffect(() => {
    onLocker(lock);
    return () => onLocker(null);
  }, [lock, onLocker]);

  useEffect(() => void platform.vaultOpened(undefined), [platform]);

  // Words may not wait for a pause once nobody looks: the machine may be about to go away.
  useEffect(() => {
    const leave = (): void => void drafts.flush();
    window.addEventListener('blur', leave);
    document.addEventListener('visibilitychange', leave);
    window.addEventListener('pagehide', leave);
    return () => {
      window.removeEventListener('blur', leave);
      document.removeEventListener('visibilitychange', leave);
      window.removeEventListener('pagehide', leave);
    };
  }, [drafts]);

  if (ending !== null) return <Cover sunset={ending === 'day-closed'} onSet={() => sunset.current?.done()} />;
  return (
    <OpenVaultProvider vault={vault}>
      <Inside {...props} caret={caret} lock={lock} />
    </OpenVaultProvider>
  );
};

// A window that is hidden plays no animation: the sun is taken to have set all the same.
const longestSunsetMs = 3000;

const whenTold = () => {
  let done = (): void => undefined;
  const promise = new Promise<void>((resolve) => {
    done = resolve;
    machineTimer.after(longestSunsetMs, resolve);
  });
  return { promise, done: () => done() };
};

const askSettings = (api: VaultClient['api']): Promise<Settings> => api.settings();

interface InsideProps extends OpenVaultProps {
  readonly caret: Caret;
  readonly lock: (how: Ending) => void;
}

const Inside = ({ platform, info, clock, random, vault, opened, drafts, caret, lock }: InsideProps) => {
  const live = useLive(askSettings);
  const settings = live.state === 'ready' ? live.value : defaultSettings;
  const [preferences, setPreferences] = usePreferences(platform, info.preferences);
  useGuards(platform, info.policy);
  useForbiddenPin(platform, info.policy, vault);
  const machine = useMemo(() => machineOf(platform, info), [platform, info]);
  const [place, setPlace] = useState<Place>('today');
  const [tonight] = useState(createTonight);
  const [atOpening] = useState(() => sayAtOpening({ platform, api: vault.api }, opened));
  const notes = useWaitingNotes(platform, vault, drafts, atOpening);
  const [at, setAt] = useState<string | null>(null);
  const [toWrite, setToWrite] = useState(false);
  const [helping, setHelping] = useState(false);
  // Looked at anew only when the person goes to Today: the small hours must not pull a page away while it is written.
  const [now, setNow] = useState(clock.now);

  useBackups(vault.api, clock);
  const guard = useGuardOfVault(settings.guardWhileWriting !== false);

  useEffect(() => {
    if (live.state === 'ready') void platform.setReminder({ minute: settings.reminderMinute });
  }, [live.state, platform, settings.reminderMinute]);

  const app = useMemo<App>(
    () => ({
      version: info.version,
      machine,
      clock,
      random,
      drafts,
      caret,
      tonight,
      notes,
      quickNote: {
        show: () => void platform.showQuickNote(undefined),
        key: () => platform.quickNoteKey(undefined),
      },
      today: dayOfInstant(now, settings.rollOverHour),
      settings,
      preferences,
      setPreferences,
      choose: {
        folder: () => platform.chooseBackupFolder(undefined),
        file: (kind) => platform.chooseFile({ kind }),
      },
      setLogAside: () => platform.setAside({ what: 'log' }),
      countSetAside: () => platform.countSetAside(undefined),
      keyFile: {
        choose: () => chooseKeyFile(platform),
        read: (choice) => readKeyFile(platform, choice),
        save: (key) => platform.saveKeyFile({ key }),
      },
      leaving: platform,
      quickUnlock: {
        state: () => platform.quickUnlockState(undefined),
        keep: (kept) => platform.keepForPin({ kept }),
        forget: () => platform.forgetPin(undefined),
      },
      toWrite,
      at,
      write: () => {
        setAt(null);
        setToWrite(true);
        setPlace('today');
        setNow(clock.now());
      },
      go: (next: Place, to?: string) => {
        setToWrite(false);
        setAt(to ?? null);
        setPlace(next);
        // From the evening to something of it and back, it stays the same evening.
        if (next === 'today' && (to === undefined || place !== 'today')) setNow(clock.now());
      },
      showHelp: () => setHelping(true),
      lock,
      hideAndLock: () => {
        // Sent before the cover is drawn, and waited for by nobody: each is on its way when the other begins.
        void platform.hideWindow(undefined);
        lock('lock');
      },
    }),
    [
      info.version,
      machine,
      clock,
      random,
      platform,
      drafts,
      caret,
      tonight,
      notes,
      settings,
      preferences,
      setPreferences,
      lock,
      now,
      at,
      place,
      toWrite,
    ],
  );

  if (live.state === 'loading') return <Opening />;
  return (
    <AppContext value={app}>
      <GuardContext value={guard}>
        <LeftForms drafts={drafts}>
          <Shell
            place={place}
            atOpening={atOpening}
            helping={helping}
            onHelpClosed={() => setHelping(false)}
            events={platform.onEvent}
          />
        </LeftForms>
      </GuardContext>
    </AppContext>
  );
};
