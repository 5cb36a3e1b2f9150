import type { diskRefusals } from '#shared/ipc/parts';
import { err } from '#shared/kernel/result';

export interface DiskRefusal {
  readonly type: (typeof diskRefusals)[number];
  /** The system's own code (ENOSPC, EROFS, …), for the details line. */
  readonly code: string;
}

const readOnly = new Set(['EROFS', 'EACCES', 'EPERM']);

/** Turns an expected failure of the file system into a value; anything else is a bug and is thrown on. */
export const diskRefusal = (error: unknown): DiskRefusal => {
  const code = error instanceof Error && 'code' in error && typeof error.code === 'string' ? error.code : null;
  if (code === null) throw error;
  if (code === 'ENOSPC' || code === 'EDQUOT') return { type: 'disk-full', code };
  return { type: readOnly.has(code) ? 'read-only' : 'io', code };
};

/** The same as a reply. */
export const refused = (error: unknown) => err(diskRefusal(error));
