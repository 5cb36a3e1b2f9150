import { defaultPreferences } from '#shared/ipc/preferences';
import { defaultProtection } from '#shared/journal/protection';
import { defaultSettings } from '#shared/journal/settings';
import type { GateProps } from '../../../renderer/app/gate.tsx';
import { machineClock } from '../../../renderer/platform/clock.ts';
import type { Platform } from '../../../renderer/platform/platform.ts';
import type { VaultClient } from '../../../renderer/vault/client.ts';
import { nothingTaken } from '../../../renderer/workers/vault/notes/note-taker.ts';
import { createRandom } from '../../../renderer/vault/webcrypto.ts';

type Listener = Parameters<Platform['onEvent']>[0];

/** A machine that does what it is told and notes it, for what the window does when a part of it fails. */
export const aMachine = (answers: Partial<Platform> = {}) => {
  const happened: string[] = [];
  const listeners = new Set<Listener>();
  const done = { ok: true, value: null } as const;
  const noBackups = { ok: false, error: { type: 'missing', code: 'ENOENT' } } as const;
  const platform: Platform = {
    appInfo: async () => info,
    setPreferences: async () => done,
    setReminder: async () => null,
    vaultFiles: async () => ({ ok: true, value: { state: 'none' } }),
    createVault: async () => done,
    mendHeader: async () => done,
    replaceHeader: async () => ({ ok: true, value: { old: [] } }),
    compactLog: async () => done,
    noteRuntime: async () => done,
    setAside: async () => done,
    countSetAside: async () => 0,
    readLog: async () => ({ ok: true, value: { bytes: new Uint8Array(), next: null } }),
    appendFrame: async () => ({ ok: false, error: { type: 'out-of-order' } }),
    listBackups: async () => ({ ok: true, value: { backups: [] } }),
    beginBackup: async () => noBackups,
    writeBackup: async () => noBackups,
    endBackup: async () => noBackups,
    readBackup: async () => noBackups,
    removeBackups: async () => done,
    chooseBackupFolder: async () => null,
    chooseFile: async () => null,
    readFile: async () => noBackups,
    refusedSoFar: async () => ({ total: 0 }),
    refusedInPage: async () => null,
    beginSelfTest: async () => ({ host: 'nowhere', mark: '0'.repeat(16), lookUp: 'refused' }),
    endSelfTest: async () => ({ refused: [] }),
    hideFromSharing: async () => null,
    eraseEverything: async () => done,
    vaultOpened: async () => null,
    showQuickNote: async () => {
      happened.push('quick note');
      return null;
    },
    quickNoteKey: async () => 'on',
    listNotes: async () => ({ ok: true, value: { names: [], more: false } }),
    readNote: async () => ({ ok: true, value: null }),
    removeNote: async () => done,
    setNoteAside: async () => done,
    saveKeyFile: async () => done,
    quickUnlockState: async () => 'off',
    keepForPin: async () => done,
    keptForPin: async () => null,
    openedAfterPin: async () => null,
    forgetPin: async () => done,
    copyText: async () => null,
    chooseSavePlace: async () => done,
    saveDocument: async () => ({ ok: false, error: { type: 'not-chosen' } }),
    dropSavePlace: async () => null,
    printDocument: async () => ({ ok: true, value: { printed: false } }),
    showSaved: async () => null,
    cutShort: async () => null,
    halfWritten: async () => null,
    forgetHalfWritten: async () => null,
    renewHalfWritten: async () => null,
    hideWindow: async () => {
      happened.push('hidden');
      return null;
    },
    copied: async () => {
      happened.push('copied');
      return null;
    },
    lockStarted: async () => {
      happened.push('lock started');
      return null;
    },
    lockFinished: async ({ ended }) => {
      happened.push(`finished: ${ended}`);
      return null;
    },
    onEvent: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    ...answers,
  };
  const say: Listener = (event) => {
    for (const listener of listeners) listener(event);
  };
  return { platform, happened, say };
};

const info: GateProps['info'] = {
  version: '0.0.0',
  platform: 'linux',
  preferences: defaultPreferences,
  policy: {
    source: 'none',
    path: '',
    problem: null,
    passphraseGuesses: 10,
    idleMinutes: null,
    backupFolder: null,
    plainExports: true,
    quickUnlock: true,
  },
  startedAt: null,
  frameWaiting: false,
  quickUnlock: 'off',
  caret: null,
};

/** A vault that answers as given; whatever it isn't given an answer for was not to be asked. */
export const aVault = (happened: string[], api: object = {}): VaultClient => ({
  api: {
    aboutToLock: async () => undefined,
    noteRecoveryCode: async () => ({ ok: true, value: { at: { ms: 0, offset: 0 } } }),
    settled: async () => void happened.push('settled'),
    settings: async () => defaultSettings,
    takeInNotes: async () => nothingTaken,
    noteRefused: async () => ({ ok: true, value: { at: { ms: 0, offset: 0 } } }),
    protection: async () => defaultProtection,
    readOnly: async () => null,
    formsLeft: async () => [],
    quietLine: async () => null,
    wordsOfGone: async () => [],
    ledgersTonight: async () => ({ aftercare: [], promises: [], parked: [], predictions: [] }),
    ...api,
  } as unknown as VaultClient['api'],
  onChange: () => () => undefined,
  whileAlive: (answer) => Promise.resolve(answer),
  terminate: () => happened.push('terminated'),
});

export const lockedFiles: GateProps['files'] = {
  ok: true,
  value: {
    state: 'present',
    header: new Uint8Array(2),
    previousHeader: null,
    log: {
      head: { seq: 0, hash: new Uint8Array(32) },
      base: { seq: 0, hash: new Uint8Array(32) },
      bytes: 0,
      condition: 'whole',
    },
    isNewRuntime: false,
    lastClosed: null,
  },
};

export const gateProps = (
  machine: ReturnType<typeof aMachine>,
  files: GateProps['files'],
  start: GateProps['start'],
): GateProps => ({ platform: machine.platform, info, files, clock: machineClock(null), random: createRandom(), start });
