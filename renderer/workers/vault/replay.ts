import type { Bytes } from '#shared/kernel/bytes';
import type { Crypto } from '#shared/kernel/crypto';
import { err, ok, type Result } from '#shared/kernel/result';
import { type Head, sameHead } from '#shared/vault/log-frame';
import { createLogReader } from '#shared/vault/log-reader';
import type { RecordId } from '#shared/vault/record-id';
import type { Session } from '#shared/vault/session';
import { damaged, type VaultError } from '#shared/vault/vault-error';
import type { OpenError, VaultHost } from '../../vault/vault-api.ts';
import type { Snapshot } from './backups/snapshots.ts';
import { onward, type Trail } from './trail.ts';

export interface ReplayDeps {
  readonly crypto: Pick<Crypto, 'sha256'>;
  readonly session: Session;
  readonly readLog: VaultHost['readLog'];
}

export type Replayed =
  | { readonly type: 'rows'; readonly rows: Map<RecordId, Bytes>; readonly trail: Trail }
  /** The head of `from` does not stand in the log: the two were written apart. */
  | { readonly type: 'fork' }
  /** The log reads up to `lastGood` and no further. */
  | { readonly type: 'damaged'; readonly error: VaultError; readonly lastGood: Head };

/** Whether what a log stops at, where it reads no further, is a frame of a later version. */
export const stopsAtNewer = async ({ crypto, readLog }: ReplayDeps, base: Head): Promise<boolean> => {
  const reader = createLogReader({ crypto }, base);
  for (let cursor: string | null = null; ;) {
    const slice: Awaited<ReturnType<typeof readLog>> = await readLog(cursor);
    if (!slice.ok) return false;
    await reader.push(slice.value.bytes);
    if (slice.value.next === null) return reader.metNewer();
    cursor = slice.value.next;
  }
};

/**
 * The log's rows, from `from` on when it is given: it must be, where the log goes on from a snapshot. Fails when the
 * disk won't give the log, or a later version wrote it.
 */
export const replay = async (
  { crypto, session, readLog }: ReplayDeps,
  log: { readonly base: Head; readonly head: Head },
  from: Snapshot | null,
): Promise<Result<Replayed, OpenError>> => {
  const rows = new Map(from?.rows ?? []);
  const reader = createLogReader({ crypto }, log.base);
  let head = log.base;
  let trail: Trail = [];
  if (from !== null && from.head.seq === head.seq && !sameHead(from.head, head)) return ok({ type: 'fork' });
  let cursor: string | null = null;
  do {
    const slice = await readLog(cursor);
    if (!slice.ok) return err({ type: 'disk', code: slice.error.code });
    for (const frame of await reader.push(slice.value.bytes)) {
      if (from !== null && head.seq < from.head.seq) {
        head = { seq: head.seq + 1, hash: await crypto.sha256(frame) };
        trail = onward(trail, head);
        if (head.seq === from.head.seq && !sameHead(head, from.head)) return ok({ type: 'fork' });
        continue;
      }
      const opened = await session.openFrame(frame, head);
      if (!opened.ok && opened.error.type === 'newer-version') return opened;
      if (!opened.ok) return ok({ type: 'damaged', error: opened.error, lastGood: head });
      for (const op of opened.value.ops) {
        if ('put' in op) rows.set(op.k, op.b);
        else rows.delete(op.k);
      }
      head = opened.value.head;
      trail = onward(trail, head);
    }
    cursor = slice.value.next;
  } while (cursor !== null);
  return ok(
    sameHead(head, log.head)
      ? { type: 'rows', rows, trail }
      : { type: 'damaged', error: damaged('log'), lastGood: head },
  );
};
