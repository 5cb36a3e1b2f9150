import { aliasPlaces } from '#shared/aliases/alias-places';
import { type Renaming, undoRenamingUntil } from '#shared/journal/renaming';
import { renameRecord } from '#shared/journal/rename-record';
import type { Instant } from '#shared/kernel/clock';
import { err, ok, type Result } from '#shared/kernel/result';
import type { RecordId } from '#shared/vault/record-id';
import type { SaveError } from '../../../vault/vault-api.ts';
import { bytesOfRecord, inBatches } from '../backups/in-batches.ts';
import type { Change } from '../change.ts';
import { fittingAlias, isAliasTaken } from '../commands/aliases.ts';
import type { Held, Holdings, RecordOf } from '../holdings.ts';
import { isHeld } from '../legal-hold.ts';
import type { OpenVault } from '../open-vault-in-worker.ts';
import { aliasOf } from './book.ts';
import { beforeOthers, keptBefore } from './kept-before.ts';
import { onceEach } from './once-each.ts';
import { renameHeld, waits, type Writing } from './rename-steps.ts';

/**
 * `held`: a legal hold keeps every word as it is. `unfinished`: the renaming before this one is not at its end. `taken`:
 * somebody else is or was called so. `unfit`: no alias at all, or one that has the present one in it. `says-name`: a
 * known name stands in it. `nothing`: there is no such alias, or no renaming.
 */
export type RenameError =
  | SaveError
  | { readonly type: 'held' | 'unfinished' | 'taken' | 'unfit' | 'says-name' | 'nothing' };

/** `waiting`: so many pages and closes are being written; they follow when the renaming is gone on with. */
export type Renamed = Result<{ readonly waiting: number }, RenameError>;

type Standing = Held<RecordOf<'renaming'>>;
type Room = Pick<OpenVault, 'holdings' | 'ledger'> & { readonly newId: () => RecordId };

export const newestRenaming = (holdings: Holdings): Standing | null =>
  holdings.all('renaming').toSorted((a, b) => b.record.at.ms - a.record.at.ms)[0] ?? null;

const forgetRenamings = (holdings: Holdings): readonly Change[] =>
  [...holdings.all('renaming'), ...holdings.all('renamedPart')].map(({ id }) => ({ drop: id }));

/** What stood there before a renaming is kept for thirty days, and then no longer; under a legal hold it stays. */
export const forgetOldRenamings = (holdings: Holdings, now: Instant): readonly Change[] => {
  const newest = newestRenaming(holdings);
  if (newest === null || newest.record.state !== 'done' || isHeld(holdings)) return [];
  return undoRenamingUntil(newest.record).ms > now.ms ? [] : forgetRenamings(holdings);
};

/** Why an alias may not be called so; null where it may. */
export const renameProblem = (holdings: Holdings, id: RecordId, to: string): RenameError | null => {
  const alias = aliasOf(holdings, id);
  const fitting = fittingAlias(to);
  if (alias === null) return { type: 'nothing' };
  if (isHeld(holdings)) return { type: 'held' };
  const standing = newestRenaming(holdings);
  if (standing !== null && standing.record.state !== 'done') return { type: 'unfinished' };
  // One that holds the other would be found in itself, and grow each time a crash makes it begin again.
  if (fitting === null || aliasPlaces(fitting, alias.record.alias).length > 0) return { type: 'unfit' };
  return isAliasTaken(holdings, fitting, id) ? { type: 'taken' } : null;
};

const mentions = (holdings: Holdings, { from, to }: Renaming): readonly Held[] =>
  holdings.everything().filter(({ record }) => record.type !== 'alias' && renameRecord(record, from, to) !== null);

/** What says the new alias already. A hope that says both is no longer told apart from what it becomes. */
const alreadySaying = (holdings: Holdings, from: string, to: string): readonly Held[] =>
  holdings
    .everything()
    .filter(
      ({ record }) =>
        renameRecord(record, to, from) !== null && (record.type !== 'alias' || renameRecord(record, from, to) === null),
    );

/** So many records are left of a renaming, or of its undo; 0 for one that is at its end. */
export const leftOf = (holdings: Holdings, { state, ...renaming }: Renaming): number => {
  if (state === 'going-on') return mentions(holdings, { ...renaming, state }).length;
  if (state === 'done') return 0;
  return holdings.all('renamedPart').reduce((sum, { record }) => sum + record.changes.length, 0);
};

/** Pages that were changed since, and had the new alias as a word of their own before: taken back, that goes along. */
export const wordsToGoAlong = (holdings: Holdings, { from, to }: Renaming): number =>
  holdings.all('renamedPart').reduce((sum, { record: { changes } }) => {
    const had = changes.filter((change) => {
      const before = beforeOthers(holdings, change);
      return before !== null && renameRecord(before, to, from) !== null;
    });
    return sum + had.length;
  }, 0);

/**
 * So much was changed since, was not renamed, and said the new alias before: what was written there since can't be told
 * from that, and an undo leaves all of it.
 */
export const leftByUndo = (holdings: Holdings, { record, by }: Standing): number => {
  const { from, to, had = [] } = record;
  const renamed = new Set(holdings.all('renamedPart').flatMap((part) => part.record.changes.map(({ id }) => id)));
  return had.filter((id) => {
    const held = holdings.get(id as RecordId);
    if (held === null || renamed.has(id) || held.by === null || by === null) return false;
    const isSince = held.by.copy === by.copy && held.by.seq > by.seq;
    return isSince && renameRecord(held.record, to, from) !== null;
  }).length;
};

/** Goes on until nothing says the old alias but what is being written; each frame holds what takes it back. */
export const goOn = async ({ holdings, ledger, newId }: Room, writing: Writing): Promise<Renamed> => {
  const standing = newestRenaming(holdings);
  if (standing === null || standing.record.state !== 'going-on') return err({ type: 'nothing' });
  const { from, to } = standing.record;
  const saying = (): readonly Held[] => mentions(holdings, standing.record);
  const seen = onceEach(holdings);
  const isLeft = (held: Held): boolean => !waits(held, writing) && seen.isNew(held);
  for (;;) {
    for (const batch of inBatches(saying().filter(isLeft), ({ record }) => 2 * bytesOfRecord(record))) {
      const saved = await ledger.commit(() => {
        const puts = batch.flatMap(({ id }) => {
          const held = holdings.get(id);
          return held === null || waits(held, writing) ? [] : renameHeld(holdings, held, from, to);
        });
        if (puts.length === 0) return [];
        const changes = keptBefore({ holdings, ledger }, puts);
        const part = { type: 'renamedPart', version: 1, of: standing.id, changes } as const;
        return [...puts, { put: newId(), record: part }];
      });
      if (!saved.ok) return saved;
      seen.add(batch);
    }
    let waiting = 0;
    let came = false;
    // Looked at in its turn: a line that was put down while the others were renamed is not passed over.
    const ended = await ledger.commit(() => {
      const left = saying();
      came = left.some(isLeft);
      waiting = left.filter((held) => waits(held, writing)).length;
      return came || waiting > 0 ? [] : [{ put: standing.id, record: { ...standing.record, state: 'done' } }];
    });
    if (!ended.ok) return ended;
    if (!came) return ok({ waiting });
  }
};

/** Renames an alias through all that was ever written. The alias itself is renamed first, in a frame that says so. */
export const renameAlias = async (room: Room, id: RecordId, wanted: string, writing: Writing): Promise<Renamed> => {
  const { holdings, ledger, newId } = room;
  let problem: RenameError | null = null;
  const begun = await ledger.commit((now) => {
    problem = renameProblem(holdings, id, wanted);
    const alias = aliasOf(holdings, id)?.record;
    const to = fittingAlias(wanted);
    if (problem !== null || alias === undefined || to === null) return [];
    const from = alias.alias;
    const cards = holdings.all('alias').flatMap((held) => {
      const record = (renameRecord(held.record, from, to)?.record ?? held.record) as RecordOf<'alias'>;
      const own =
        held.id === id
          ? { alias: to, formerly: [...new Set([...record.formerly, from])].filter((one) => one !== to) }
          : {};
      return record === held.record && held.id !== id ? [] : [{ put: held.id, record: { ...record, ...own } }];
    });
    const at = { ms: now.ms, offset: now.offset };
    const had = alreadySaying(holdings, from, to).map((held) => held.id);
    const record: Renaming = {
      type: 'renaming',
      version: 1,
      alias: id,
      from,
      to,
      formerly: alias.formerly,
      at,
      state: 'going-on',
      had,
    };
    return [...forgetRenamings(holdings), ...cards, { put: newId(), record }];
  });
  if (problem !== null) return err(problem);
  return begun.ok ? goOn(room, writing) : begun;
};
