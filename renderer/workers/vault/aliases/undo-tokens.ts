import type { JournalRecord } from '#shared/journal/stored';
import type { Instant } from '#shared/kernel/clock';
import { err, ok, type Result } from '#shared/kernel/result';
import type { RecordId } from '#shared/vault/record-id';
import type { SaveError } from '../../../vault/vault-api.ts';
import type { Change } from '../change.ts';
import type { OpenVault } from '../open-vault-in-worker.ts';

/** Names one change that can be taken back while the vault is open. */
export type UndoToken = number;

/** `undo`: null where there was nothing to change. */
export type Done = Result<{ readonly at: Instant; readonly undo: UndoToken | null }, SaveError>;

/** `changed-since`: something of it is no longer as that change left it, and nothing was done. */
export type Undone = Result<{ readonly at: Instant }, SaveError | { readonly type: 'changed-since' }>;

interface Left {
  readonly id: RecordId;
  readonly before: JournalRecord | null;
  /** Its revision as the change left it; 0 where it is gone. */
  readonly rev: number;
}

/** Changes that a toast or a key may take back, and how they left what they touched. */
export interface UndoTokens {
  readonly commit: (decide: (now: Instant) => readonly Change[]) => Promise<Done>;
  readonly undo: (token: UndoToken) => Promise<Undone>;
  readonly clear: () => void;
}

const mostKept = 100;

export const createUndoTokens = (vault: () => Pick<OpenVault, 'holdings' | 'ledger'>): UndoTokens => {
  const kept = new Map<UndoToken, readonly Left[]>();
  let next = 1;
  const revOf = (id: RecordId): number => vault().holdings.get(id)?.rev ?? 0;

  return {
    commit: async (decide) => {
      let touched: readonly Omit<Left, 'rev'>[] = [];
      const saved = await vault().ledger.commit((now) => {
        const changes = decide(now);
        // What names are hashed with stays: others may have been hashed with it since.
        const own = changes.filter((change) => !('put' in change && change.record.type === 'formSeeds'));
        const ids = new Set(own.map((change) => ('put' in change ? change.put : change.drop)));
        touched = [...ids].map((id) => ({ id, before: vault().holdings.get(id)?.record ?? null }));
        return changes;
      });
      if (!saved.ok) return saved;
      if (touched.length === 0) return ok({ ...saved.value, undo: null });
      const token = next;
      next += 1;
      kept.set(
        token,
        touched.map((one) => ({ ...one, rev: revOf(one.id) })),
      );
      for (const old of [...kept.keys()].slice(0, -mostKept)) kept.delete(old);
      return ok({ ...saved.value, undo: token });
    },
    undo: async (token) => {
      const left = kept.get(token);
      if (left === undefined) return err({ type: 'changed-since' });
      let isStill = true;
      const saved = await vault().ledger.commit(() => {
        isStill = left.every(({ id, rev }) => revOf(id) === rev);
        if (!isStill) return [];
        return left.map(({ id, before }) => (before === null ? { drop: id } : { put: id, record: before }));
      });
      if (!saved.ok) return saved;
      kept.delete(token);
      return isStill ? saved : err({ type: 'changed-since' });
    },
    clear: () => kept.clear(),
  };
};
