import type { Drafts } from './drafts.ts';

/**
 * Before a merge, or its undo: everything that was typed goes to the disk, so that what it is merged with is the newest,
 * and whoever opens anything again asks the vault. False where the disk doesn't take all of it.
 */
export const handOverAll = async (drafts: Pick<Drafts, 'keys' | 'handOver'>): Promise<boolean> => {
  await Promise.all(drafts.keys().map((key) => drafts.handOver(key)));
  return drafts.keys().length === 0;
};
