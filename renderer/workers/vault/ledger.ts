import { newCopies } from '#shared/journal/copies';
import { schemaNumber, toStored } from '#shared/journal/stored';
import type { Bytes } from '#shared/kernel/bytes';
import type { Clock, Instant } from '#shared/kernel/clock';
import type { Random } from '#shared/kernel/random';
import { err, ok, type Result } from '#shared/kernel/result';
import { table } from '#shared/vault/envelope';
import type { Head } from '#shared/vault/log-frame';
import type { Op } from '#shared/vault/op';
import { type CopyId, newCopyId } from '#shared/vault/lineage';
import { newRecordId } from '#shared/vault/record-id';
import type { RowTable } from '#shared/vault/row-table';
import type { Session } from '#shared/vault/session';
import type { SaveError, VaultHost } from '../../vault/vault-api.ts';
import type { Cache } from './cache.ts';
import type { Change } from './change.ts';
import type { Held, Holdings } from './holdings.ts';
import { createTurns } from './turns.ts';

export interface LedgerDeps {
  readonly session: Session;
  readonly host: Pick<VaultHost, 'appendFrame' | 'changed'>;
  readonly cache: Cache;
  readonly clock: Clock;
  readonly random: Random;
  readonly holdings: Holdings;
  readonly rows: RowTable;
  /** Why every change is refused before anything is sealed; null where none is. */
  readonly readOnly: 'damaged' | 'forked' | null;
}

/** Writes changes: sealed, then on the disk, only then true in memory and in the cache. */
export interface Ledger {
  /** `decide` sees the holdings as they are when its turn comes. Resolves when the frame is on the disk. */
  readonly commit: (
    decide: (now: Instant) => readonly Change[],
  ) => Promise<Result<{ readonly at: Instant }, SaveError>>;
  /** Looks while nothing is being written: holdings and head belong together then. */
  readonly still: <T>(look: (head: Head) => T) => Promise<T>;
  readonly readOnly: () => 'damaged' | 'forked' | null;
  /** Whether a fork, which is read only otherwise, takes changes: while it is merged, and from then on. */
  readonly allowWriting: (isAllowed: boolean) => void;
  /** From when this resolves nothing is written, until the answer is called. */
  readonly freeze: () => Promise<() => void>;
  readonly keepTrying: () => void;
  /** Resolves when everything that was begun before has come to its end, well or not. */
  readonly settled: () => Promise<void>;
  readonly head: () => Head;
  /** This machine's copy of the vault. */
  readonly copy: CopyId;
}

interface Sealed {
  readonly ops: readonly Op[];
  readonly held: readonly Held[];
}

export const createLedger = (deps: LedgerDeps, start: Head): Ledger => {
  const { session, host, cache, clock, random, holdings, rows } = deps;
  let { readOnly } = deps;
  const copy = holdings.all('copies')[0]?.record.mine ?? newCopyId(random);
  let head = start;
  let locking = false;
  let frozen = false;
  // Saves are chained: the next one is sealed onto the head that this one leaves.
  const inTurn = createTurns();

  const seal = async (changes: readonly Change[]): Promise<Sealed> => {
    const ops: Op[] = [];
    const held: Held[] = [];
    for (const change of changes) {
      if ('put' in change) {
        const rev = (holdings.get(change.put)?.rev ?? 0) + 1;
        const by = change.by ?? { copy, seq: head.seq + 1 };
        const value = toStored(change.record, by);
        const plain = { id: change.put, table: table.records, schema: schemaNumber, rev, value };
        ops.push({ put: true, k: change.put, b: await session.seal(plain) });
        held.push({ id: change.put, rev, record: change.record, by });
      } else ops.push({ del: true, k: change.drop, rev: holdings.get(change.drop)?.rev ?? 0 });
    }
    return { ops, held };
  };

  /** The first save of a copy also says which copy it is. */
  const named = (changes: readonly Change[]): readonly Change[] =>
    holdings.all('copies').length > 0 || changes.some((change) => 'put' in change && change.record.type === 'copies')
      ? changes
      : [{ put: newRecordId(random), record: newCopies(copy) }, ...changes];

  const write = async (ops: readonly Op[]): Promise<Result<null, SaveError>> => {
    const frame = await session.sealFrame(ops, head);
    if (!frame.ok) return err({ type: 'too-large' });
    const reply = await host.appendFrame(frame.value.frame, locking);
    if (!reply.ok && !(locking && isDisk(reply.error.type))) {
      return err({ type: isDisk(reply.error.type) ? reply.error.type : 'io' });
    }
    head = frame.value.head;
    return ok(null);
  };

  /** What is on the disk now becomes true here. The cache follows in its own time and may fail without harm. */
  const settle = async (ops: readonly Op[]): Promise<void> => {
    const puts: { readonly k: Op['k']; readonly b: Bytes }[] = [];
    const drops: Op['k'][] = [];
    for (const op of ops) {
      if ('put' in op) {
        rows.put(op.k, op.b);
        puts.push({ k: op.k, b: op.b });
      } else {
        rows.remove(op.k);
        drops.push(op.k);
      }
    }
    await cache.apply({ puts, drops, head, manifest: await session.signRows(head, rows) });
  };

  return {
    commit: (decide) =>
      new Promise((saved, failed) => {
        inTurn(async () => {
          const decided = decide(clock.now());
          if (decided.length === 0) return saved(ok({ at: clock.now() }));
          if (readOnly !== null || frozen) return saved(err({ type: 'read-only' }));
          const changes = named(decided);
          const { ops, held } = await seal(changes);
          const written = await write(ops);
          if (!written.ok) return saved(written);
          for (const one of held) holdings.put(one);
          for (const change of changes) if ('drop' in change) holdings.drop(change.drop);
          saved(ok({ at: clock.now() }));
          host.changed();
          return settle(ops);
        }).catch(failed);
      }),
    still: (look) => inTurn(async () => look(head)),
    readOnly: () => readOnly,
    allowWriting: (isAllowed) => {
      if (deps.readOnly === 'forked') readOnly = isAllowed ? null : 'forked';
    },
    freeze: () =>
      inTurn(async () => {
        frozen = true;
        return () => {
          frozen = false;
        };
      }),
    keepTrying: () => {
      locking = true;
    },
    settled: () => inTurn(async () => undefined),
    head: () => head,
    copy,
  };
};

const isDisk = (type: string): type is 'disk-full' | 'read-only' | 'io' =>
  type === 'disk-full' || type === 'read-only' || type === 'io';
