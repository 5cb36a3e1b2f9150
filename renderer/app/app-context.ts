import { createContext, use } from 'react';
import type { DayKey } from '#shared/calendar/day-key';
import type { LockEnd, Reply, Request } from '#shared/ipc/contract';
import type { Preferences } from '#shared/ipc/preferences';
import type { Settings } from '#shared/journal/settings';
import type { Clock } from '#shared/kernel/clock';
import type { Random } from '#shared/kernel/random';
import type { Platform } from '../platform/platform.ts';
import type { Machine } from './machine.ts';
import type { chooseKeyFile, KeyFileChoice, readKeyFile } from '../screens/unlock/key-file-choice.ts';
import type { Place } from './places.ts';
import type { Caret } from './caret.ts';
import type { Drafts } from './drafts.ts';
import type { Tonight } from './tonight.ts';
import type { WaitingNotes } from './waiting-notes.ts';

/** What every screen of an open vault may use. */
export interface App {
  readonly version: string;
  readonly machine: Machine;
  readonly clock: Clock;
  readonly random: Random;
  readonly drafts: Drafts;
  readonly caret: Caret;
  readonly tonight: Tonight;
  readonly notes: WaitingNotes;
  /** The window for a few words between two things, and whether its key works in any program. */
  readonly quickNote: { readonly show: () => void; readonly key: () => Promise<Reply<'quickNoteKey'>> };
  readonly today: DayKey;
  readonly settings: Settings;
  readonly preferences: Preferences;
  readonly setPreferences: (preferences: Preferences) => void;
  /** The system's dialogs; null when one was closed without a choice. */
  readonly choose: {
    readonly folder: () => Promise<Reply<'chooseBackupFolder'>>;
    readonly file: (kind: Request<'chooseFile'>['kind']) => Promise<Reply<'chooseFile'>>;
  };
  /** Moves a damaged log out of the way; another is begun at the next unlock. */
  readonly setLogAside: () => Promise<Reply<'setAside'>>;
  /** Files and folders of the vault that lie set aside. */
  readonly countSetAside: () => Promise<Reply<'countSetAside'>>;
  readonly keyFile: {
    readonly choose: () => ReturnType<typeof chooseKeyFile>;
    readonly read: (choice: KeyFileChoice) => ReturnType<typeof readKeyFile>;
    /** Where the person says in the system's dialog; null when it was closed. */
    readonly save: (key: Request<'saveKeyFile'>['key']) => Promise<Reply<'saveKeyFile'>>;
  };
  /** The ways out of the vault. */
  readonly leaving: Pick<
    Platform,
    'copyText' | 'chooseSavePlace' | 'saveDocument' | 'dropSavePlace' | 'printDocument' | 'showSaved'
  >;
  /** The machine's half of quick unlock. */
  readonly quickUnlock: {
    readonly state: () => Promise<Reply<'quickUnlockState'>>;
    readonly keep: (kept: Request<'keepForPin'>['kept']) => Promise<Reply<'keepForPin'>>;
    readonly forget: () => Promise<Reply<'forgetPin'>>;
  };
  /** `at` names what is to stand open there: an entry of the journal by its id, a section of Settings. */
  readonly go: (place: Place, at?: string) => void;
  /** What the present place was gone to for; null when it was only gone to. */
  readonly at: string | null;
  /** Today, with a fresh page open. */
  readonly write: () => void;
  /** True when Today was gone to in order to write. */
  readonly toWrite: boolean;
  readonly showHelp: () => void;
  /** Covers, seals, drops the keys and puts the lock screen up. */
  readonly lock: (ended: Exclude<LockEnd, 'was-locked'>) => void;
  /** An emergency: the window goes from the screen first. Nothing is asked. */
  readonly hideAndLock: () => void;
}

export const AppContext = createContext<App | null>(null);

export const useApp = (): App => {
  const app = use(AppContext);
  if (app === null) throw new TypeError('Outside an open vault');
  return app;
};
