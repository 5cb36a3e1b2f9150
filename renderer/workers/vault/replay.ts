import type { Bytes } from '#shared/kernel/bytes';
import type { Crypto } from '#shared/kernel/crypto';
import { err, ok, type Result } from '#shared/kernel/result';
import { genesis, type Head, sameHead } from '#shared/vault/log-frame';
import { createLogReader } from '#shared/vault/log-reader';
import type { RecordId } from '#shared/vault/record-id';
import type { Session } from '#shared/vault/session';
import { damaged, type VaultError } from '#shared/vault/vault-error';
import type { OpenError, VaultHost } from '../../vault/vault-api.ts';
import type { CacheContent } from './cache.ts';

export interface ReplayDeps {
  readonly crypto: Pick<Crypto, 'sha256'>;
  readonly session: Session;
  readonly readLog: VaultHost['readLog'];
}

export type Replayed =
  | { readonly type: 'rows'; readonly rows: Map<RecordId, Bytes> }
  /** The head of `base` does not stand in the log: the two were written apart. */
  | { readonly type: 'fork' }
  /** The log reads up to `lastGood` and no further. */
  | { readonly type: 'damaged'; readonly error: VaultError; readonly lastGood: Head };

/** The log's rows, from `base` on when one is given. Fails when the disk won't give the log, or a later version wrote it. */
export const replay = async (
  { crypto, session, readLog }: ReplayDeps,
  logHead: Head,
  base: CacheContent | null,
): Promise<Result<Replayed, OpenError>> => {
  const rows = new Map(base?.rows ?? []);
  const reader = createLogReader({ crypto }, genesis);
  let head = genesis;
  let cursor: string | null = null;
  do {
    const slice = await readLog(cursor);
    if (!slice.ok) return err({ type: 'disk', code: slice.error.code });
    for (const frame of await reader.push(slice.value.bytes)) {
      if (base !== null && head.seq < base.head.seq) {
        head = { seq: head.seq + 1, hash: await crypto.sha256(frame) };
        if (head.seq === base.head.seq && !sameHead(head, base.head)) return ok({ type: 'fork' });
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
    }
    cursor = slice.value.next;
  } while (cursor !== null);
  return ok(
    sameHead(head, logHead) ? { type: 'rows', rows } : { type: 'damaged', error: damaged('log'), lastGood: head },
  );
};
