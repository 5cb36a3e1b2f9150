import type { Bytes } from '#shared/kernel/bytes';
import { err, ok, type Result } from '#shared/kernel/result';
import { type Head, sameHead } from '#shared/vault/log-frame';
import type { Op } from '#shared/vault/op';
import type { RecordId } from '#shared/vault/record-id';
import { createRowTable } from '#shared/vault/row-table';
import type { Session } from '#shared/vault/session';
import { damaged, newerVersion, type VaultError } from '#shared/vault/vault-error';
import type { OpenError, Opened, VaultFiles } from '../../vault/vault-api.ts';
import type { Snapshots } from './backups/snapshots.ts';
import type { CacheContent } from './cache.ts';
import { onlyInCache } from './only-in-cache.ts';
import { replay, type Replayed, type ReplayDeps, stopsAtNewer } from './replay.ts';
import { hasPassed, type Trail } from './trail.ts';

/** The sealed records as they truly are, and what had to be done to know it. */
export interface Reconciled {
  readonly rows: Map<RecordId, Bytes>;
  readonly head: Head;
  readonly trail: Trail;
  readonly how: Exclude<Opened['cache'], 'unavailable'>;
  /** What the cache holds and the log does not: to be appended before the cache is written anew. */
  readonly missing: readonly (readonly Op[])[];
  /**
   * `damaged`: the log is, and the cache knows all that still reads of it. `forked`: log and cache were written apart.
   * Nothing may be written until that is settled.
   */
  readonly readOnly: 'damaged' | 'forked' | null;
  /** What the cache says, where it was written apart from the log. */
  readonly apart: CacheContent | null;
}

/**
 * Compares the cache with the change log, which is the record of everything, and brings the rows up to the log's head.
 * `log` is what the machine says of it; the cache may be missing, behind, damaged, old, or written apart from it.
 */
export const reconcile = async (
  deps: ReplayDeps,
  cached: CacheContent | null,
  log: VaultFiles['log'],
  snapshots: Snapshots,
): Promise<Result<Reconciled, OpenError>> => {
  const trusted = cached !== null && (await isWhole(deps.session, cached)) ? cached : null;
  const found = {
    rows: new Map(trusted?.rows),
    head: log.head,
    trail: trusted?.trail ?? [],
    missing: [],
    readOnly: null,
    apart: null,
  } as const;
  const onlyToRead = (error: VaultError, lastGood: Head): Result<Reconciled, OpenError> =>
    trusted !== null && trusted.head.seq >= lastGood.seq
      ? ok({ ...found, head: trusted.head, how: 'as-left', readOnly: 'damaged' })
      : err(error);

  if (log.condition === 'damaged') {
    // Nothing of it is broken then, and a fast copy that this version understands is not all there is.
    if (await stopsAtNewer(deps, log.base)) return err(newerVersion('log'));
    return onlyToRead(damaged('log'), log.head);
  }
  // The beginning of the log is gone, and not because a snapshot made it needless.
  if (log.base.seq > 0 && !(await snapshots.exists(log))) return onlyToRead(damaged('log'), log.head);
  if (trusted !== null && sameHead(trusted.head, log.head)) return ok({ ...found, how: 'as-left' });
  if (trusted !== null && trusted.head.seq < log.head.seq && trusted.head.seq >= log.base.seq) {
    const caughtUp = await replay(deps, log, trusted);
    if (!caughtUp.ok) return caughtUp;
    if (caughtUp.value.type === 'damaged') return onlyToRead(caughtUp.value.error, caughtUp.value.lastGood);
    if (caughtUp.value.type === 'rows') {
      const { rows, trail } = caughtUp.value;
      return ok({ ...found, rows, trail, how: 'caught-up' });
    }
  }
  const rebuilt = await rebuild(deps, log, snapshots);
  if (!rebuilt.ok) return rebuilt;
  if (rebuilt.value.type === 'damaged') return onlyToRead(rebuilt.value.error, rebuilt.value.lastGood);
  const { rows, trail } = rebuilt.value;
  if (trusted === null) return ok({ ...found, rows, trail, how: log.head.seq === 0 ? 'nothing' : 'rebuilt' });
  const groups = onlyInCache(rows, trusted.rows);
  if (trusted.head.seq > log.head.seq && hasPassed(trusted.trail, log.head))
    return ok({ ...found, rows, how: 'put-back', missing: groups, trail: trusted.trail });
  // A crash after all was put back, and before the cache was written, leaves nothing to add and nothing to tell.
  if (groups.length === 0) return ok({ ...found, rows, trail, how: 'caught-up' });
  return ok({ ...found, rows, trail, how: 'forked', readOnly: 'forked', apart: trusted });
};

/**
 * Where the rows may begin. Under a later master key the first frames may be ones that only the key before it opens: a
 * snapshot says them anew.
 */
async function* beginnings({ session }: ReplayDeps, log: VaultFiles['log'], snapshots: Snapshots) {
  const isFromStart = log.base.seq === 0;
  if (!isFromStart || session.epoch > 1) yield* snapshots.newestFirst(log);
  if (isFromStart) yield null;
}

/** The rows from the log's own beginning on, which is its first frame or a snapshot that stands in it. */
const rebuild = async (
  deps: ReplayDeps,
  log: VaultFiles['log'],
  snapshots: Snapshots,
): Promise<Result<Exclude<Replayed, { readonly type: 'fork' }>, OpenError>> => {
  let end: Exclude<Replayed, { readonly type: 'fork' }> = {
    type: 'damaged',
    error: damaged('backup'),
    lastGood: log.head,
  };
  for await (const from of beginnings(deps, log, snapshots)) {
    const replayed = await replay(deps, log, from);
    if (!replayed.ok) return replayed;
    if (replayed.value.type !== 'fork') return ok(replayed.value);
    // Of a log that was here before this one. Where none fits, nothing says that this one is the vault's at all.
    end = { type: 'damaged', error: damaged('log'), lastGood: log.base };
  }
  return ok(end);
};

/** Whether the fast copy is as this vault left it. */
export const isWhole = (session: Session, { rows, head, manifest }: CacheContent): Promise<boolean> =>
  session.areRowsSigned(head, createRowTable([...rows].map(([k, b]) => ({ k, b }))), manifest);
