import { type FileHandle, open } from 'node:fs/promises';
import { isAbsolute, join } from 'node:path';
import { noRules, readRules, type Rules, strictestRules } from '#shared/policy/agency-policy';

const mostBytes = 64 * 1024;

/** The rules of this machine, and where they come from. */
export interface MachinePolicy extends Rules {
  readonly source: 'none' | 'file' | 'unreadable';
  readonly path: string;
  /** What is wrong with a file that doesn't read: the system's code, 'size', 'json', or a part's name. */
  readonly problem: string | null;
}

/**
 * Folders that an administrator can write to and, as these systems come, no one else. On Windows that isn't ProgramData,
 * where every account may make a folder that isn't there yet, and could send the others' backups where it likes.
 */
export const policyPath = (platform: NodeJS.Platform, commonFiles: string | undefined): string => {
  if (platform === 'win32') {
    return join(commonFiles ?? 'C:\\Program Files\\Common Files', 'Aftershift', 'policy.json');
  }
  if (platform === 'darwin') return '/Library/Application Support/Aftershift/policy.json';
  return '/etc/aftershift/policy.json';
};

const isMissing = (code: string): boolean => code === 'ENOENT' || code === 'ENOTDIR';

const textOf = async (file: FileHandle): Promise<string | null> => {
  const { size } = await file.stat();
  if (size > mostBytes) return null;
  const { bytesRead, buffer } = await file.read(Buffer.alloc(mostBytes + 1), 0, mostBytes + 1, 0);
  return bytesRead > mostBytes ? null : buffer.toString('utf8', 0, bytesRead);
};

/** Read once at start and never written. No file means no rules; one that doesn't read means the strictest. */
export const readPolicy = async (path: string): Promise<MachinePolicy> => {
  const unreadable = (problem: string): MachinePolicy => ({ ...strictestRules, source: 'unreadable', path, problem });
  try {
    const file = await open(path, 'r');
    try {
      const text = await textOf(file);
      if (text === null) return unreadable('size');
      const rules = readRules(text);
      if (!rules.ok) return unreadable(rules.error.part ?? 'json');
      const { backupFolder } = rules.value;
      if (backupFolder !== null && !isAbsolute(backupFolder)) return unreadable('backupFolder');
      return { ...rules.value, source: 'file', path, problem: null };
    } finally {
      await file.close();
    }
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? String(error.code) : 'io';
    return isMissing(code) ? { ...noRules, source: 'none', path, problem: null } : unreadable(code);
  }
};
