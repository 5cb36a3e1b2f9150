import type { Renaming, RenamedPart } from '#shared/journal/renaming';
import { isLedgerRecord } from '#shared/journal/ledger-record';
import { renameRecord } from '#shared/journal/rename-record';
import { err, ok } from '#shared/kernel/result';
import type { RecordId } from '#shared/vault/record-id';
import type { Change } from '../change.ts';
import type { Held, Holdings, RecordOf } from '../holdings.ts';
import { isHeld } from '../legal-hold.ts';
import type { OpenVault } from '../open-vault-in-worker.ts';
import { putBack } from './kept-before.ts';
import { onceEach } from './once-each.ts';
import { newestRenaming, type Renamed } from './renaming.ts';
import { renameHeld, waits, type Writing } from './rename-steps.ts';

type Room = Pick<OpenVault, 'holdings' | 'ledger'>;

/** As it was before, where only the renaming has written it since; else with the alias put back in what it says now. */
const back = (
  holdings: Holdings,
  { from, to }: Renaming,
  change: RenamedPart['changes'][number],
): readonly Change[] => {
  const held = holdings.get(change.id as RecordId);
  if (held === null) return [];
  return putBack({ holdings }, change) ?? renameHeld(holdings, held, to, from);
};

/** A mark may be moved with its entry and put back by itself: what was kept of it counts. */
const lastOfEach = (changes: readonly Change[]): readonly Change[] => [
  ...new Map(changes.map((change) => ['put' in change ? change.put : change.drop, change])).values(),
];

/** The cards: the alias is called as before, and what is hoped under the new name says the old one again. */
const cardsBack = (holdings: Holdings, { alias, from, to, formerly, had }: Renaming): readonly Change[] =>
  holdings.all('alias').flatMap((held) => {
    const swapped = had?.includes(held.id) === true ? null : renameRecord(held.record, to, from);
    const record = (swapped?.record ?? held.record) as RecordOf<'alias'>;
    const own = held.id === alias ? { alias: from, formerly } : {};
    return record === held.record && held.id !== alias ? [] : [{ put: held.id, record: { ...record, ...own } }];
  });

/**
 * Written under the new alias since: it was never anything else there, and follows back. What said it before the
 * renaming is left: nobody can tell its words from later ones.
 */
const since = (holdings: Holdings, { at, from, to, had = [] }: Renaming): readonly Held[] => {
  const before = new Set(had);
  return holdings.everything().filter(({ id, record }) => {
    // What a page of those said between two of its changes is no more told apart than the page.
    if (before.has(id) || (record.type === 'earlierWording' && before.has(record.entry))) return false;
    const isLater =
      (record.type === 'entry' && record.editedAt.ms > at.ms) ||
      ((record.type === 'earlierWording' || isLedgerRecord(record)) && record.at.ms > at.ms) ||
      (record.type === 'close' && (record.closedAt?.ms ?? 0) > at.ms) ||
      (record.type === 'supervision' && (record.heldAt === null || record.heldAt.ms > at.ms)) ||
      ((record.type === 'cpdAccount' || record.type === 'leftForm') && record.editedAt.ms > at.ms);
    return isLater && renameRecord(record, to, from) !== null;
  });
};

/** Takes the newest renaming back whole, part by part, newest first. What a crash leaves undone is gone on with. */
export const undoRenaming = async ({ holdings, ledger }: Room, writing: Writing): Promise<Renamed> => {
  const standing = newestRenaming(holdings);
  if (standing === null) return err({ type: 'nothing' });
  if (isHeld(holdings)) return err({ type: 'held' });
  const { record: renaming } = standing;
  if (renaming.state !== 'going-back') {
    const begun = await ledger.commit(() => [
      ...cardsBack(holdings, renaming),
      { put: standing.id, record: { ...renaming, state: 'going-back' } },
    ]);
    if (!begun.ok) return begun;
  }
  let waiting = 0;
  const parts = holdings.all('renamedPart').toSorted((a, b) => (b.by?.seq ?? 0) - (a.by?.seq ?? 0));
  for (const { id, record } of parts) {
    const saved = await ledger.commit(() => {
      const isWaiting = ({ id: one }: { readonly id: string }): boolean => {
        const held = holdings.get(one as RecordId);
        return held !== null && waits(held, writing);
      };
      const later = record.changes.filter(isWaiting);
      waiting += later.length;
      const changes = record.changes.filter((one) => !isWaiting(one)).flatMap((one) => back(holdings, renaming, one));
      return [
        ...lastOfEach(changes),
        later.length === 0 ? { drop: id } : { put: id, record: { ...record, changes: later } },
      ];
    });
    if (!saved.ok) return saved;
  }
  const seen = onceEach(holdings);
  const isLeft = (held: Held): boolean => !waits(held, writing) && seen.isNew(held);
  for (;;) {
    for (const one of since(holdings, renaming).filter(isLeft)) {
      const { id } = one;
      const saved = await ledger.commit(() => {
        const held = holdings.get(id);
        return held === null || waits(held, writing) ? [] : renameHeld(holdings, held, renaming.to, renaming.from);
      });
      if (!saved.ok) return saved;
      seen.add([one]);
    }
    let came = false;
    let waitingSince = 0;
    // Looked at in its turn: a line that was put down while the others went back is not passed over.
    const ended = await ledger.commit(() => {
      const left = since(holdings, renaming);
      came = left.some(isLeft);
      waitingSince = left.filter((held) => waits(held, writing)).length;
      return came || waitingSince + waiting > 0 ? [] : [{ drop: standing.id }];
    });
    if (!ended.ok) return ended;
    if (!came) return ok({ waiting: waiting + waitingSince });
  }
};
