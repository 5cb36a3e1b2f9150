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
  'setAside',
  'appendFrame',
  'lockStarted',
  'lockFinished',
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
] as const;

export type Channel = (typeof channels)[number];

/** The one channel on which the machine speaks first. */
export const eventChannel = 'aftershift-event';
