import { knownBy, newCopies, withKnown } from '#shared/journal/copies';
import { type MergePlan, type MergeSummary, planMerge } from '#shared/journal/plan-merge';
import { readRecord } from '#shared/journal/stored';
import { sameBytes, toHex } from '#shared/kernel/bytes';
import type { Clock, Instant } from '#shared/kernel/clock';
import { err, ok, type Result } from '#shared/kernel/result';
import type { Side, Version } from '#shared/vault/merge';
import { type RecordId, recordIdBytes } from '#shared/vault/record-id';
import type { Session } from '#shared/vault/session';
import type { UnlockDeps } from '#shared/vault/vault-deps';
import type { SaveError, Saved } from '../../../vault/vault-api.ts';
import type { Change } from '../change.ts';
import type { OpenVault } from '../open-vault-in-worker.ts';
import type { BackupHost } from './backup-host.ts';
import { derivedId, underOwnIds } from './foreign-ids.ts';
import { inBatches } from './in-batches.ts';
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
}

export type MergeError = SaveError | { readonly type: 'no-snapshot'; readonly why: BackupError };

/** A merge that was looked at, and can be done. */
export interface Merge {
  readonly preview: MergePreview;
  /** Takes a snapshot first. Stops at the first refusal: what is in by then stays, and the same merge can be done again. */
  readonly apply: () => Promise<Result<{ readonly undo: () => Promise<Saved> }, MergeError>>;
}

const sideOf = async ({ holdings, ledger }: OpenVault): Promise<Side> =>
  ledger.still((head) => {
    const copies = holdings.all('copies')[0]?.record ?? newCopies(ledger.copy);
    const versions = new Map<RecordId, Version>();
    for (const { id, rev, by, record } of holdings.everything()) versions.set(id, { rev, by, value: record });
    return { versions, known: knownBy(copies, { seq: head.seq, head: toHex(head.hash) }) };
  });

const changesOf = ({ changes }: MergePlan): readonly Change[] =>
  changes.flatMap(({ put, value, by }): readonly Change[] => {
    const record = readRecord(value);
    if (record === null) return [];
    return [by === null ? { put, record } : { put, record, by }];
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
  const plan = await planMerge(await sideOf(vault), theirs, {
    bringBack,
    besideId: (id, value) => derivedId(deps, 'jv1/beside', recordIdBytes(id), deps.utf8.encode(JSON.stringify(value))),
  });

  const inverse = (changes: readonly Change[]): readonly Change[] =>
    changes.map((change): Change => {
      const id = 'put' in change ? change.put : change.drop;
      const before = holdings.get(id);
      return before === null ? { drop: id } : { put: id, record: before.record };
    });

  const commitAll = async (changes: readonly Change[]): Promise<Saved> => {
    let saved: Saved = ok({ at: deps.clock.now() });
    for (const batch of inBatches(changes)) {
      saved = await ledger.commit(() => batch);
      if (!saved.ok) return saved;
    }
    return saved;
  };

  const apply: Merge['apply'] = async () => {
    const snapshot = await makeBackup(deps, vault, { in: 'snapshots' }, deps.clock.now());
    if (!snapshot.ok) return err({ type: 'no-snapshot', why: snapshot.error });
    const changes = changesOf(plan);
    const back = inverse(changes);
    const before = holdings.all('copies')[0];
    const written = await commitAll(changes);
    if (!written.ok) return written;
    // Last of all: a merge that was cut off in the middle must not count as one that took everything in.
    const known = await ledger.commit(() =>
      holdings.all('copies').map(({ id, record }) => ({ put: id, record: withKnown(record, theirs.known) })),
    );
    if (!known.ok) return known;
    const forget: readonly Change[] = before === undefined ? [] : [{ put: before.id, record: before.record }];
    return ok({ undo: () => commitAll([...back, ...forget]) });
  };

  return { preview: { ...plan.summary, made: other.made }, apply };
};
