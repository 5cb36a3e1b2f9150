import type { Platform } from '../../../platform/platform.ts';

/** What a backup asks of the machine: to keep sealed pieces, and to give them back. */
export type BackupHost = Pick<
  Platform,
  | 'listBackups'
  | 'beginBackup'
  | 'writeBackup'
  | 'endBackup'
  | 'readBackup'
  | 'removeBackups'
  | 'readFile'
  | 'compactLog'
  | 'noteRuntime'
>;
