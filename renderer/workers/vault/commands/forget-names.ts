import { readStored } from '#shared/journal/stored';
import type { Change } from '../change.ts';
import type { Holdings } from '../holdings.ts';
import type { CommandContext } from './evening.ts';

/** How much there is to forget. */
export interface Forgotten {
  /** Forms of which only a keyed hash is kept. */
  readonly hashes: number;
  /** Forms that are kept as they are written. */
  readonly names: number;
  /** Words that were kept on purpose, or marked as a detail. */
  readonly words: number;
  /** Aliases that know no name afterwards. */
  readonly aliases: number;
}

export const toForget = (holdings: Holdings): Forgotten => {
  const knowing = holdings.all('alias').filter(({ record }) => record.forms.length > 0);
  const forms = knowing.flatMap(({ record }) => record.forms);
  const hashes = forms.filter((form) => 'hash' in form).length;
  return {
    hashes,
    names: forms.length - hashes,
    words: holdings.all('keptWord').length + holdings.all('markedDetail').length,
    aliases: knowing.length,
  };
};

const knows: ReadonlySet<string | undefined> = new Set(['alias', 'formSeeds', 'keptWord', 'markedDetail']);

/** What a merge put in the place of such records is kept for its undo, and knows names too. */
const keptByMerges = (holdings: Holdings): readonly Change[] =>
  holdings.all('broughtInPart').flatMap(({ id, record }) => {
    const changes = record.changes.filter(({ before }) => !knows.has(readStored(before).record?.type));
    return changes.length === record.changes.length ? [] : [{ put: id, record: { ...record, changes } }];
  });

/** What was fixed through the past is kept as it was before, with its names: it is taken back no more. */
const keptByFixings = (holdings: Holdings): readonly Change[] =>
  [...holdings.all('fixing'), ...holdings.all('fixedPart')].map(({ id }) => ({ drop: id }));

/**
 * Drops every hash and every real form, what they were hashed with, and words that were kept or marked. No record that
 * is left could tell a name again. Frames of the log, snapshots and backups of before still hold them, sealed, until
 * they are tidied or their time is over, as with all that is deleted.
 */
export const forgetNames = ({ holdings, now, newId }: CommandContext, nextSeed: string): readonly Change[] => {
  const at = { ms: now.ms, offset: now.offset };
  const seeds = holdings.all('formSeeds');
  const forgotten = Math.max(0, ...seeds.map(({ record }) => record.forgotten)) + 1;
  const [first, ...more] = seeds;
  return [
    ...holdings.all('alias').map(({ id, record }) => ({ put: id, record: { ...record, forms: [], forgottenAt: at } })),
    ...holdings.all('keptWord').map(({ id }) => ({ drop: id })),
    ...holdings.all('markedDetail').map(({ id }) => ({ drop: id })),
    ...more.map(({ id }) => ({ drop: id })),
    { put: first?.id ?? newId(), record: { type: 'formSeeds', version: 1, forgotten, seeds: [nextSeed] } },
    ...keptByMerges(holdings),
    ...keptByFixings(holdings),
  ];
};
