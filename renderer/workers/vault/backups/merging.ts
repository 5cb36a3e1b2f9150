import { knownBy, newCopies, withKnown } from '#shared/journal/copies';
import { type MergeSummary, planMerge } from '#shared/journal/plan-merge';
import { sameBytes, toHex } from '#shared/kernel/bytes';
import type { Clock, Instant } from '#shared/kernel/clock';
import { err, ok, type Result } from '#shared/kernel/result';
import type { Side, Version } from '#shared/vault/merge';
import { type RecordId, recordIdBytes } from '#shared/vault/record-id';
import type { Session } from '#shared/vault/session';
import type { UnlockDeps } from '#shared/vault/vault-deps';
import type { SaveError } from '../../../vault/vault-api.ts';
import type { OpenVault } from '../open-vault-in-worker.ts';
import type { BackupHost } from './backup-host.ts';
import { bringIn, type MergeProgress } from './bringing-in.ts';
import { derivedId, underOwnIds } from './foreign-ids.ts';
import { type BackupError, makeBackup } from './make-backup.ts';
import type { OtherVault } from './other-vault.ts';

interface Deps extends UnlockDeps {
  readonly host: BackupHost;
  readonly clock: Clock;
}

/** What a merge would do; nothing is changed by it. */
export interface MergePreview extends MergeSummary {
  /** When the other side was made; null for a fast copy that was written apart. */
  readonly made: Instant | null;
  /** Whether there is anything to write: for pages and days, or for what no line of the summary tells of. */
  readonly isNeeded: boolean;
  /** So many records would be written. */
  readonly records: number;
}

export type MergeError = SaveError | { readonly type: 'no-snapshot'; readonly why: BackupError };

/** What is being done, told as it goes on, and whether it is still wanted: asked until the first record is written. */
export interface MergeWatch {
  readonly progress: (progress: MergeProgress) => void;
  readonly isStopped: () => boolean;
}

const unwatched: MergeWatch = { progress: () => undefined, isStopped: () => false };

/** A merge that was looked at, and can be done. */
export interface Merge {
  readonly preview: MergePreview;
  /** Takes a snapshot first. Stops at the first refusal: what is in by then stays, and the same merge can be done again. */
  readonly apply: (watch?: MergeWatch) => Promise<Result<null, MergeError>>;
}

const sideOf = async ({ holdings, ledger }: OpenVault): Promise<Side> =>
  ledger.still((head) => {
    const copies = holdings.all('copies')[0]?.record ?? newCopies(ledger.copy);
    const versions = new Map<RecordId, Version>();
    for (const { id, rev, by, record } of holdings.everything()) versions.set(id, { rev, by, value: record });
    return { versions, known: knownBy(copies, { seq: head.seq, head: toHex(head.hash) }) };
  });

/** Looks at another vault beside the open one. `bringBack`: pages that were deleted here come back. */
export const prepareMerge = async (
  deps: Deps,
  vault: OpenVault,
  other: Pick<OtherVault, 'side'> & {
    /** Null for a fast copy of this very vault. */
    readonly session: Session | null;
    readonly made: Instant | null;
  },
  bringBack: boolean,
): Promise<Merge> => {
  const { holdings, ledger, session } = vault;
  const isOwn = other.session === null || sameBytes(session.vid, other.session.vid);
  const theirs = other.session === null || isOwn ? other.side : await underOwnIds(deps, other.session.vid, other.side);
  const look = async () => {
    const ours = await sideOf(vault);
    const plan = await planMerge(ours, theirs, {
      bringBack,
      besideId: (id, value) =>
        derivedId(deps, 'jv1/beside', recordIdBytes(id), deps.utf8.encode(JSON.stringify(value))),
    });
    return { ...plan, ours };
  };
  const first = await look();

  const apply: Merge['apply'] = async (watch = unwatched) => {
    watch.progress({ phase: 'snapshot' });
    const snapshot = await vault.withSnapshots(() =>
      makeBackup(deps, vault, { in: 'snapshots' }, deps.clock.now(), {
        phase: () => undefined,
        isStopped: watch.isStopped,
      }),
    );
    if (!snapshot.ok) return err({ type: 'no-snapshot', why: snapshot.error });
    if (watch.isStopped()) return err({ type: 'no-snapshot', why: { type: 'stopped' } });
    const written = await bringIn(deps, vault, look, other.session !== null, watch.progress);
    if (!written.ok) return written;
    // Last of all: a merge that was cut off in the middle must not count as one that took everything in.
    const known = await ledger.commit(() => [
      ...holdings.all('copies').map(({ id, record }) => ({ put: id, record: withKnown(record, theirs.known) })),
      ...written.value.close(),
    ]);
    return known.ok ? ok(null) : known;
  };

  const isHalfRestored = holdings.all('copies').some(({ record }) => record.restoring === true);
  const isNeeded = first.changes.length > 0 || other.session === null || isHalfRestored;
  return { preview: { ...first.summary, made: other.made, isNeeded, records: first.changes.length }, apply };
};
