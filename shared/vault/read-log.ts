import { err, ok, type Result } from '../kernel/result.ts';
import type { Head } from './log-frame.ts';
import type { Op } from './op.ts';
import type { Session } from './session.ts';
import type { VaultError } from './vault-error.ts';

export interface ReadLog {
  readonly ops: readonly Op[];
  readonly head: Head;
}

/** The error of the first frame that doesn't open, and the last head before it, from where a repair would start. */
export type LogError = VaultError & { readonly good: Head };

/** Opens frames that follow `base`, in order. */
export const openFrames = async (
  session: Session,
  frames: Iterable<Uint8Array>,
  base: Head,
): Promise<Result<ReadLog, LogError>> => {
  const ops: Op[] = [];
  let head = base;
  for (const frame of frames) {
    const opened = await session.openFrame(frame, head);
    if (!opened.ok) return err({ ...opened.error, good: head });
    for (const op of opened.value.ops) ops.push(op);
    head = opened.value.head;
  }
  return ok({ ops, head });
};
