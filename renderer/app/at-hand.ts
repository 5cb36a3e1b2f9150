import type { Result } from '#shared/kernel/result';
import { sameJson } from '#shared/kernel/same-json';
import { threeWay } from '#shared/kernel/three-way';
import type { DraftKey, DraftOf, Drafts, OpenDocument } from './drafts.ts';
import type { KeptAs, SaveError } from '../vault/vault-api.ts';

/** A record as the vault has it; revision 0 for one that isn't there yet. */
export type InVault<T> = Pick<KeptAs<T>, 'record' | 'rev'>;

/** A record that is changed on a screen while something else may write it too: each goes on from what the other left. */
export interface AtHand<T extends object> {
  /** The newest there is, on the disk or not. */
  readonly read: () => T;
  readonly change: (how: (now: T) => T) => void;
  /** The vault says this of it now. Older than what is known, it changes nothing. */
  readonly found: (inVault: InVault<T>) => void;
  readonly subscribe: (listener: () => void) => () => void;
  readonly document: OpenDocument<T>;
}

export interface AtHandOptions<T> {
  readonly key: DraftKey<T>;
  readonly of: DraftOf;
  readonly found: InVault<T>;
  /** `base`: what `wanted` was made from; null where nothing was there. Answers with what stands there now. */
  readonly save: (wanted: T, base: T | null) => Promise<Result<KeptAs<T>, SaveError>>;
}

export const createAtHand = <T extends object>(
  drafts: Pick<Drafts, 'document'>,
  { key, of, found, save }: AtHandOptions<T>,
): AtHand<T> => {
  const listeners = new Set<() => void>();
  let known = found;
  let latest = found.record;
  let isWriting = false;
  let later: InVault<T> | null = null;

  const become = (next: T): void => {
    if (next === latest) return;
    latest = next;
    for (const listener of listeners) listener();
  };
  const adopt = (next: InVault<T>): void => {
    if (next.rev <= known.rev) return;
    const { record: before } = known;
    known = next;
    become(latest === before ? next.record : threeWay(before, next.record, latest));
  };
  const settle = (wanted: T, { record, rev }: InVault<T>): void => {
    const isAsWanted = sameJson(record, wanted);
    known = { record: isAsWanted ? wanted : record, rev };
    if (!isAsWanted) become(latest === wanted ? record : threeWay(wanted, record, latest));
  };

  // What is saved is the newest at that moment: its base is then the newest that the vault is known to have.
  const document = drafts.document(key, of, async () => {
    const wanted = latest;
    isWriting = true;
    try {
      const saved = await save(wanted, known.rev === 0 ? null : known.record);
      if (saved.ok) settle(wanted, saved.value);
      return saved.ok ? { ok: true, at: saved.value.at } : { ok: false, reason: saved.error.type };
    } finally {
      isWriting = false;
      // Told of while it was written: that may have been this very save.
      if (later !== null) adopt(later);
      later = null;
    }
  });

  return {
    read: () => latest,
    change: (how) => {
      const next = how(latest);
      if (next === latest) return;
      become(next);
      document.touch(next);
    },
    found: (inVault) => {
      if (isWriting) later = inVault;
      else adopt(inVault);
    },
    subscribe: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    document,
  };
};
