import type { Bytes } from '#shared/kernel/bytes';
import type { Crypto } from '#shared/kernel/crypto';
import { err, ok, type Result } from '#shared/kernel/result';
import { revisionOf } from '#shared/vault/envelope';
import { genesis, type Head, sameHead } from '#shared/vault/log-frame';
import { createLogReader } from '#shared/vault/log-reader';
import type { Op } from '#shared/vault/op';
import type { RecordId } from '#shared/vault/record-id';
import { createRowTable } from '#shared/vault/row-table';
import type { Session } from '#shared/vault/session';
import { damaged } from '#shared/vault/vault-error';
import type { OpenError, Opened, VaultHost } from '../../vault/vault-api.ts';
import type { CacheContent } from './cache.ts';

/** The sealed records as they truly are, and what had to be done to know it. */
export interface Reconciled {
  readonly rows: Map<RecordId, Bytes>;
  readonly head: Head;
  readonly how: Exclude<Opened['cache'], 'unavailable'>;
  /** What the cache holds and the log does not, because an older log was put back: to be appended again. */
  readonly missing: readonly Op[];
}

interface Deps {
  readonly crypto: Pick<Crypto, 'sha256'>;
  readonly session: Session;
  readonly readLog: VaultHost['readLog'];
}

/**
 * Compares the cache with the change log, which is the record of everything, and brings the rows up to the log's head.
 * `logHead` is where the machine says the log stands; the cache may be missing, behind, damaged or old.
 */
export const reconcile = async (
  deps: Deps,
  cached: CacheContent | null,
  logHead: Head,
): Promise<Result<Reconciled, OpenError>> => {
  const trusted = cached !== null && (await isWhole(deps.session, cached)) ? cached : null;
  if (trusted !== null && sameHead(trusted.head, logHead)) {
    return ok({ rows: new Map(trusted.rows), head: logHead, how: 'as-left', missing: [] });
  }
  if (trusted !== null && trusted.head.seq < logHead.seq) {
    const caughtUp = await replay(deps, logHead, trusted);
    if (!caughtUp.ok) return caughtUp;
    if (caughtUp.value !== null) return ok({ rows: caughtUp.value, head: logHead, how: 'caught-up', missing: [] });
  }
  const rebuilt = await replay(deps, logHead, null);
  if (!rebuilt.ok) return rebuilt;
  const rows = rebuilt.value ?? new Map<RecordId, Bytes>();
  const ahead = trusted !== null && trusted.head.seq > logHead.seq;
  return ok({ rows, head: logHead, how: 'rebuilt', missing: ahead ? newerThan(rows, trusted.rows) : [] });
};

const isWhole = (session: Session, { rows, head, manifest }: CacheContent): Promise<boolean> =>
  session.areRowsSigned(head, createRowTable([...rows].map(([k, b]) => ({ k, b }))), manifest);

/** The log's rows; from `base` on when its head stands in the log, null when it doesn't. */
const replay = async (
  { crypto, session, readLog }: Deps,
  logHead: Head,
  base: CacheContent | null,
): Promise<Result<Map<RecordId, Bytes> | null, OpenError>> => {
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
        if (head.seq === base.head.seq && !sameHead(head, base.head)) return ok(null);
        continue;
      }
      const opened = await session.openFrame(frame, head);
      if (!opened.ok) return opened;
      for (const op of opened.value.ops) {
        if ('put' in op) rows.set(op.k, op.b);
        else rows.delete(op.k);
      }
      head = opened.value.head;
    }
    cursor = slice.value.next;
  } while (cursor !== null);
  return sameHead(head, logHead) ? ok(rows) : err(damaged('log'));
};

const newerThan = (rows: ReadonlyMap<RecordId, Bytes>, cached: ReadonlyMap<RecordId, Bytes>): readonly Op[] =>
  [...cached].flatMap(([k, b]): readonly Op[] => {
    const known = rows.get(k);
    return known === undefined || revisionOf(b) > revisionOf(known) ? [{ put: true, k, b }] : [];
  });
