import type { BroughtInPart } from '#shared/journal/brought-in';
import { readStored } from '#shared/journal/stored';
import { err, ok, type Result } from '#shared/kernel/result';
import { originText } from '#shared/vault/lineage';
import type { RecordId } from '#shared/vault/record-id';
import type { SaveError } from '../../../vault/vault-api.ts';
import type { Change } from '../change.ts';
import type { Held, Holdings } from '../holdings.ts';
import { isHeld } from '../legal-hold.ts';
import type { OpenVault } from '../open-vault-in-worker.ts';
import type { MergeProgress } from './bringing-in.ts';
import { newestMerge, partsOf } from './brought-in.ts';

/** `held`: a legal hold lets nothing go that is there. `nothing`: no merge is there to be taken back. */
export type TakeBackError = SaveError | { readonly type: 'held' | 'nothing' };

/** `stayed`: so many pages and evenings were changed since, and are as they were left. */
export type TakenBack = Result<{ readonly stayed: number }, TakeBackError>;

type Written = BroughtInPart['changes'][number];

const writtenBy = ({ by }: Held): string | null => (by === null ? null : originText(by));

/** Pages that someone has changed since a merge wrote them. */
const pagesChangedSince = (holdings: Holdings, changes: readonly Written[]): Set<string> => {
  const writes = new Map<string, Set<string | null>>();
  for (const { id, written } of changes) writes.set(id, (writes.get(id) ?? new Set()).add(written));
  const changed = holdings.all('entry').filter((held) => writes.get(held.id)?.has(writtenBy(held)) === false);
  return new Set(changed.map(({ id }) => id));
};

/** Cards, lines and pages that someone has begun to write on since: what waits there would be lost with them. */
const begunOnSince = (holdings: Holdings, changes: readonly Written[]): ReadonlySet<string> => {
  const brought = new Map(changes.map(({ id, written }) => [id, written]));
  const begun = holdings.all('leftForm').filter((held) => brought.get(held.id) !== writtenBy(held));
  return new Set(begun.flatMap(({ record: { whom, record } }) => [whom ?? [], record ?? []].flat()));
};

/**
 * Puts everything back that the newest merge wrote and nobody has changed since, part by part: whatever a refusal or a
 * crash leaves undone stands there still, to be taken back later. What was changed since stays, with its earlier
 * wordings, and so does what somebody has begun to write on.
 */
export const takeBack = async (
  { holdings, ledger }: OpenVault,
  tell: (progress: MergeProgress) => void,
): Promise<TakenBack> => {
  if (isHeld(holdings)) return err({ type: 'held' });
  const merge = newestMerge(holdings);
  if (merge === null) return err({ type: 'nothing' });
  const parts = partsOf(holdings, merge.id);
  const all = parts.flatMap(({ record }) => record.changes);
  let changedPages = new Set<string>();
  const stayed = new Set<RecordId>();

  const back = (change: Written): readonly Change[] => {
    const id = change.id as RecordId;
    const held = holdings.get(id);
    // Gone since: it is not brought back.
    if (held === null) return [];
    const { type } = held.record;
    if (writtenBy(held) !== change.written) {
      if (type === 'entry' || type === 'checkIn' || type === 'close') stayed.add(id);
      return [];
    }
    if (held.record.type === 'earlierWording' && changedPages.has(held.record.entry)) return [];
    if (change.before === null && begunOnSince(holdings, all).has(id)) {
      if (type === 'entry') stayed.add(id);
      return [];
    }
    if (change.before === null) return [{ drop: id }];
    const { record, by } = readStored(change.before);
    if (record === null) return [];
    return [by === null ? { put: id, record } : { put: id, record, by }];
  };

  const begun = await ledger.commit(() => {
    changedPages = pagesChangedSince(holdings, all);
    // First: what a merge that comes in between finds missing must not look as if it had been deleted here.
    const { others } = merge.record;
    const copies = holdings.all('copies').map(({ id, record }) => ({ put: id, record: { ...record, others } }));
    return [...copies, { put: merge.id, record: { ...merge.record, isWhole: false } }];
  });
  if (!begun.ok) return begun;
  let done = 0;
  for (const { id, record } of parts) {
    tell({ phase: 'taking-back', done, of: all.length });
    const saved = await ledger.commit(() => [...record.changes.flatMap(back), { drop: id }]);
    if (!saved.ok) return saved;
    done += record.changes.length;
  }
  const ended = await ledger.commit(() => [{ drop: merge.id }]);
  return ended.ok ? ok({ stayed: stayed.size }) : ended;
};
