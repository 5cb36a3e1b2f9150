import { flaggedPassages } from '#shared/supervision/flagged-passages';
import type { RecordId } from '#shared/vault/record-id';
import { flagsOver } from '../commands/flags.ts';
import type { Holdings } from '../holdings.ts';

/** How many things that came from an entry stand in a session: they are copies, and stay when it goes. */
export const broughtFrom = (holdings: Holdings, entry: RecordId): number => {
  const held = holdings.entry(entry);
  if (held === null) return 0;
  const flags = [
    ...flaggedPassages(held.record.document).map(({ id }) => id),
    ...flagsOver(holdings, { kind: 'entry', entry }).map(({ id }) => id),
  ];
  const keys = new Set(flags.map((id) => `flag ${id}`));
  return holdings
    .all('supervision')
    .reduce((sum, { record }) => sum + record.items.filter(({ from }) => from !== null && keys.has(from)).length, 0);
};
