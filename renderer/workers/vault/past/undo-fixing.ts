import { aliasPlaces } from '#shared/aliases/alias-places';
import type { Fixing } from '#shared/journal/fixing';
import { textsOf } from '#shared/journal/swap-record';
import { err, ok } from '#shared/kernel/result';
import type { RecordId } from '#shared/vault/record-id';
import type { PastUndone } from '../../../vault/past-api.ts';
import { aliasOf } from '../aliases/book.ts';
import { putBack } from '../aliases/kept-before.ts';
import { isOfSupervision, waits, type Writing } from '../aliases/rename-steps.ts';
import type { Change } from '../change.ts';
import type { Held, Holdings } from '../holdings.ts';
import { isHeld } from '../legal-hold.ts';
import type { OpenVault } from '../open-vault-in-worker.ts';
import { fixingsOf, partsOfFixing } from './fixing.ts';

type Room = Pick<OpenVault, 'holdings' | 'ledger'>;

/** What a person would call one, and is told of where it stays. */
const isPage = (held: Held): boolean =>
  held.record.type === 'entry' || held.record.type === 'close' || isOfSupervision(held);

/** The alias goes with what it was made for, but not from under words that were written with it since. */
const cardBack = (holdings: Holdings, { card }: Fixing): readonly Change[] => {
  if (card === null) return [];
  const alias = aliasOf(holdings, card.id as RecordId)?.record.alias ?? '';
  const isSaid = holdings
    .everything()
    .some(({ record }) => textsOf(record).some(({ text }) => aliasPlaces(text, alias).length > 0));
  return card.before === null && isSaid ? [] : (putBack({ holdings }, card) ?? []);
};

/**
 * Takes the newest fix back, part by part, newest first: every record exactly as it was, but for those that were changed
 * since. What a crash leaves undone is gone on with.
 */
export const undoFixing = async ({ holdings, ledger }: Room, writing: Writing): Promise<PastUndone> => {
  const standing = fixingsOf(holdings)[0];
  if (standing === undefined) return err({ type: 'nothing' });
  if (isHeld(holdings)) return err({ type: 'held' });
  const { id: of, record: fixing } = standing;
  if (fixing.state !== 'going-back') {
    const begun = await ledger.commit(() => [{ put: of, record: { ...fixing, state: 'going-back' } }]);
    if (!begun.ok) return begun;
  }
  const waiting = new Set<string>();
  const stayed = new Set<string>();
  for (const { id, record: part } of partsOfFixing(holdings, of)) {
    const saved = await ledger.commit(() => {
      const back: Change[] = [];
      const later = part.changes.filter((kept) => {
        const held = holdings.get(kept.id as RecordId);
        if (held !== null && waits(held, writing)) {
          waiting.add(kept.id);
          return true;
        }
        const changes = putBack({ holdings }, kept);
        if (changes !== null) back.push(...changes);
        else if (held !== null && isPage(held)) stayed.add(kept.id);
        return false;
      });
      return [...back, later.length === 0 ? { drop: id } : { put: id, record: { ...part, changes: later } }];
    });
    if (!saved.ok) return saved;
  }
  if (waiting.size > 0) return ok({ waiting: waiting.size, stayed: stayed.size });
  const ended = await ledger.commit(() => [...cardBack(holdings, fixing), { drop: of }]);
  return ended.ok ? ok({ waiting: 0, stayed: stayed.size }) : ended;
};
