import { shellStrings } from '../strings/shell.ts';
import type { Opened } from '../vault/vault-api.ts';

/** One plain sentence about what an unlock had to mend, or null when there is nothing to say. */
export const openedNotice = (opened: Opened | null): string | null => {
  if (opened === null) return null;
  if (opened.cache === 'rebuilt') return shellStrings.rebuilt;
  return opened.cache === 'unavailable' ? shellStrings.cacheUnavailable : null;
};
