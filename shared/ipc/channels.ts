/** Every request the page may make of the machine; the preload script exposes exactly these. */
export const channels = [
  'appInfo',
  'setPreferences',
  'setReminder',
  'vaultFiles',
  'createVault',
  'mendHeader',
  'replaceHeader',
  'readLog',
  'compactLog',
  'noteRuntime',
  'setAside',
  'countSetAside',
  'appendFrame',
  'lockStarted',
  'lockFinished',
  'hideWindow',
  'copied',
  'listBackups',
  'beginBackup',
  'writeBackup',
  'endBackup',
  'readBackup',
  'removeBackups',
  'chooseBackupFolder',
  'chooseFile',
  'readFile',
  'refusedSoFar',
  'refusedInPage',
  'beginSelfTest',
  'endSelfTest',
  'hideFromSharing',
  'eraseEverything',
  'vaultOpened',
  'showQuickNote',
  'quickNoteKey',
  'listNotes',
  'readNote',
  'removeNote',
  'setNoteAside',
  'saveKeyFile',
  'quickUnlockState',
  'keepForPin',
  'keptForPin',
  'openedAfterPin',
  'forgetPin',
  'copyText',
  'chooseSavePlace',
  'saveDocument',
  'dropSavePlace',
  'printDocument',
  'cutShort',
  'halfWritten',
  'showSaved',
] as const;

export type Channel = (typeof channels)[number];

/** And every request that the quick-note window may make: none of them is the journal's. */
export const noteChannels = [
  'noteInfo',
  'dropNote',
  'closeNote',
  'notePutAway',
  'keepNoteOnTop',
  'noteCopied',
] as const;

export type NoteChannel = (typeof noteChannels)[number];

/** The one channel on which the machine speaks first. */
export const eventChannel = 'aftershift-event';
