import type { BroughtIn, BroughtInPages } from '#shared/journal/brought-in';
import { newCopies } from '#shared/journal/copies';
import type { MergePlan } from '#shared/journal/plan-merge';
import { readRecord, toStored } from '#shared/journal/stored';
import type { Instant } from '#shared/kernel/clock';
import type { Random } from '#shared/kernel/random';
import { ok, type Result } from '#shared/kernel/result';
import { originText } from '#shared/vault/lineage';
import type { Side } from '#shared/vault/merge';
import { newRecordId } from '#shared/vault/record-id';
import type { SaveError } from '../../../vault/vault-api.ts';
import type { Change, Put } from '../change.ts';
import { isHeld } from '../legal-hold.ts';
import type { OpenVault } from '../open-vault-in-worker.ts';
import { forgetMerges, newestMerge } from './brought-in.ts';
import { bytesOfRecord, inBatches } from './in-batches.ts';

/** How far a merge has come, in records. */
export type MergeProgress =
  | { readonly phase: 'snapshot' }
  | { readonly phase: 'bringing-in' | 'taking-back'; readonly done: number; readonly of: number };

/** A change of a plan, what it goes over, and the revision at which that was looked at. */
interface Step {
  readonly put: Put;
  readonly page: keyof BroughtInPages | null;
  readonly before: unknown;
  readonly rev: number;
}

/** Beside a change as large as a frame can be there is no room for what was there before. */
const mostBytes = 12 * 1024 * 1024;

const stepsOf = (plan: MergePlan, ours: Side): readonly Step[] =>
  plan.changes.flatMap(({ put, value, by, page }): readonly Step[] => {
    const record = readRecord(value);
    if (record === null) return [];
    const mine = ours.versions.get(put);
    const before = mine === undefined ? null : toStored(mine.value, mine.by);
    return [{ put: by === null ? { put, record } : { put, record, by }, page, before, rev: mine?.rev ?? 0 }];
  });

const bytesOf = ({ put, before }: Step): number => bytesOfRecord(put.record) + bytesOfRecord(before);

const pagesOf = (steps: readonly Step[]): BroughtInPages => {
  const pages = { new: 0, changedThere: 0, bothChanged: 0 };
  for (const { page } of steps) if (page !== null) pages[page] += 1;
  return pages;
};

/** What was brought in, to the last of it; `close` notes that, in the frame that says so of the whole merge. */
interface AllIn {
  readonly close: () => readonly Change[];
}

/**
 * Writes what `look` plans, frame by frame; in each lies what it takes to take that frame back. What someone writes
 * meanwhile is never gone over: it is left out, and looked at again. `canBeTakenBack`: what comes in is somewhere else
 * as well.
 */
export const bringIn = async (
  { random }: { readonly random: Random },
  { holdings, ledger }: OpenVault,
  look: () => Promise<MergePlan & { readonly ours: Side }>,
  canBeTakenBack: boolean,
  tell: (progress: MergeProgress) => void,
): Promise<Result<AllIn, SaveError>> => {
  const standing = newestMerge(holdings);
  // One that was cut off goes on: it is taken back together with what comes now.
  const isGoingOn = standing !== null && !standing.record.isWhole;
  const id = isGoingOn ? standing.id : newRecordId(random);
  let isBegun = false;

  const noted = (now: Instant): BroughtIn => ({
    type: 'broughtIn',
    version: 1,
    at: { ms: now.ms, offset: now.offset },
    isWhole: false,
    others: isGoingOn ? standing.record.others : (holdings.all('copies')[0]?.record ?? newCopies(ledger.copy)).others,
  });
  const opening = (now: Instant): readonly Change[] =>
    isBegun ? [] : [...(isGoingOn || isHeld(holdings) ? [] : forgetMerges(holdings)), { put: id, record: noted(now) }];

  const frame = (now: Instant, steps: readonly Step[]): readonly Change[] => {
    if (!canBeTakenBack) return steps.map(({ put }) => put);
    const own = { copy: ledger.copy, seq: ledger.head().seq + 1 };
    const changes = steps
      .filter((step) => bytesOf(step) <= mostBytes)
      .map(({ put, before }) => ({ id: put.put, written: originText(put.by ?? own), before }));
    const part = { type: 'broughtInPart', version: 1, of: id, pages: pagesOf(steps), changes } as const;
    return [...opening(now), ...steps.map(({ put }) => put), { put: newRecordId(random), record: part }];
  };

  for (let isOver = false; !isOver;) {
    const plan = await look();
    const all = stepsOf(plan, plan.ours);
    isOver = true;
    let done = 0;
    for (const batch of inBatches(all, bytesOf)) {
      tell({ phase: 'bringing-in', done, of: all.length });
      const saved = await ledger.commit((now) => {
        const still = batch.filter(({ put, rev }) => (holdings.get(put.put)?.rev ?? 0) === rev);
        if (still.length < batch.length) isOver = false;
        return still.length === 0 ? [] : frame(now, still);
      });
      if (!saved.ok) return saved;
      isBegun ||= holdings.get(id) !== null;
      done += batch.length;
    }
  }
  return ok({
    close: () => {
      const held = newestMerge(holdings);
      return isBegun && held?.id === id ? [{ put: id, record: { ...held.record, isWhole: true } }] : [];
    },
  });
};
