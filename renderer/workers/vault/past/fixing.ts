import { putSwaps } from '#shared/aliases/put-swaps';
import type { Place } from '#shared/aliases/span';
import type { FindSwaps } from '#shared/aliases/swap-wording';
import type { Swap } from '#shared/aliases/swaps';
import { wordPlaces } from '#shared/aliases/word-places';
import { type Fixing, undoFixingUntil } from '#shared/journal/fixing';
import { swapRecord, textsOf } from '#shared/journal/swap-record';
import type { Instant } from '#shared/kernel/clock';
import { err, ok } from '#shared/kernel/result';
import type { RecordId } from '#shared/vault/record-id';
import type { AliasQueries } from '../../../vault/aliases-api.ts';
import type { PastError, PastFixed } from '../../../vault/past-api.ts';
import { keptBefore } from '../aliases/kept-before.ts';
import { waits, type Writing } from '../aliases/rename-steps.ts';
import { swapHeld } from '../aliases/swap-held.ts';
import { bytesOfRecord, inBatches } from '../backups/in-batches.ts';
import type { Change } from '../change.ts';
import type { Held, Holdings, RecordOf } from '../holdings.ts';
import { isHeld } from '../legal-hold.ts';
import type { OpenVault } from '../open-vault-in-worker.ts';

export type StandingFixing = Held<RecordOf<'fixing'>>;

export interface FixingRoom extends Pick<OpenVault, 'holdings' | 'ledger'> {
  readonly newId: () => RecordId;
  readonly recognise: AliasQueries['recognise'];
}

/** What was shown to the person: for each record, as it was then, what is put where in each of its texts. */
export type FixPlan = ReadonlyMap<
  RecordId,
  { readonly rev: number; readonly swaps: ReadonlyMap<string, readonly Swap[]> }
>;

const bySave = (a: StandingFixing, b: StandingFixing): number =>
  b.record.at.ms - a.record.at.ms || (b.by?.seq ?? 0) - (a.by?.seq ?? 0);

/** Newest first: they are taken back in that order. */
export const fixingsOf = (holdings: Holdings): readonly StandingFixing[] => holdings.all('fixing').toSorted(bySave);

export const partsOfFixing = (holdings: Holdings, of: RecordId): readonly Held<RecordOf<'fixedPart'>>[] =>
  holdings
    .all('fixedPart')
    .filter(({ record }) => record.of === of)
    .toSorted((a, b) => (b.by?.seq ?? 0) - (a.by?.seq ?? 0));

/** What stood there before a fix is kept for thirty days, and then no longer; under a legal hold it stays. */
export const forgetOldFixings = (holdings: Holdings, now: Instant): readonly Change[] =>
  isHeld(holdings)
    ? []
    : fixingsOf(holdings).flatMap(({ id, record }) =>
        record.state !== 'done' || undoFixingUntil(record).ms > now.ms
          ? []
          : [{ drop: id }, ...partsOfFixing(holdings, id).map((part) => ({ drop: part.id }))],
      );

/** Why nothing may be fixed now; null where it may. */
export const fixProblem = (holdings: Holdings): PastError | null => {
  if (isHeld(holdings)) return { type: 'held' };
  return fixingsOf(holdings).some(({ record }) => record.state !== 'done') ? { type: 'unfinished' } : null;
};

/** Where it stands in what nobody has looked at as it is now: by its letters, or as a form that is known for certain. */
const findAgain = async (
  { recognise }: FixingRoom,
  { words, who, kind, put }: Fixing,
  held: Held,
): Promise<FindSwaps> => {
  const swaps = new Map<string, readonly Swap[]>();
  for (const { text } of textsOf(held.record)) {
    const known = who === null ? [] : (await recognise(text, [], null)).known;
    const theirs = known.filter(({ isSure, aliases: [only] }) => isSure && only?.id === who);
    const places: readonly Place[] = [...theirs, ...(words === '' ? [] : wordPlaces(text, words))];
    const swapped = putSwaps(
      text,
      places.map(({ start, end }) => ({ start, end, kind })),
      put,
    );
    swaps.set(text, swapped);
  }
  return (text) => swaps.get(text) ?? [];
};

interface Step {
  readonly held: Held;
  readonly find: FindSwaps;
}

const stepIn = async (room: FixingRoom, fixing: Fixing, plan: FixPlan | null, id: RecordId): Promise<Step | null> => {
  const held = room.holdings.get(id);
  if (held === null) return null;
  const planned = plan?.get(id);
  const find: FindSwaps =
    planned?.rev === held.rev ? (text) => planned.swaps.get(text) ?? [] : await findAgain(room, fixing, held);
  return swapRecord(held.record, find) === null ? null : { held, find };
};

/** Writes the steps frame by frame. Answers with what changed in between, and is still to be done. */
const write = async (
  { holdings, ledger, newId }: FixingRoom,
  of: RecordId,
  steps: readonly Step[],
  writing: Writing,
): Promise<{ readonly ok: true; readonly missed: readonly RecordId[] } | Extract<PastFixed, { ok: false }>> => {
  const missed: RecordId[] = [];
  for (const batch of inBatches(steps, ({ held }) => 2 * bytesOfRecord(held.record))) {
    const saved = await ledger.commit(() => {
      const puts = batch.flatMap(({ held, find }) => {
        const now = holdings.get(held.id);
        if (now === null) return [];
        if (now.rev === held.rev) return waits(now, writing) ? [] : swapHeld(holdings, now, find);
        missed.push(held.id);
        return [];
      });
      if (puts.length === 0) return [];
      const changes = keptBefore({ holdings, ledger }, puts);
      return [...puts, { put: newId(), record: { type: 'fixedPart', version: 1, of, changes } }];
    });
    if (!saved.ok) return saved;
  }
  return { ok: true, missed };
};

/**
 * Goes on until it stands nowhere but in what is being written; each frame holds what takes it back. `plan`: null where
 * what was shown is gone, as after a crash.
 */
export const goOnFixing = async (room: FixingRoom, plan: FixPlan | null, writing: Writing): Promise<PastFixed> => {
  const { holdings, ledger } = room;
  const standing = fixingsOf(holdings).find(({ record }) => record.state === 'going-on');
  if (standing === undefined) return err({ type: 'nothing' });
  const waiting = new Set<RecordId>();
  const everything = (): readonly RecordId[] => holdings.everything().map(({ id }) => id);
  let ids: readonly RecordId[] = plan === null ? everything() : [...plan.keys()];
  while (ids.length > 0) {
    const steps: Step[] = [];
    for (const id of ids) {
      const step = await stepIn(room, standing.record, plan, id);
      if (step === null) continue;
      if (waits(step.held, writing)) waiting.add(id);
      else steps.push(step);
    }
    const written = await write(room, standing.id, steps, writing);
    if (!written.ok) return written;
    ids = written.missed;
  }
  if (waiting.size > 0) return ok({ waiting: waiting.size });
  const ended = await ledger.commit(() => [
    { put: standing.id, record: { ...standing.record, state: 'done', words: '' } },
  ]);
  return ended.ok ? ok({ waiting: 0 }) : ended;
};
