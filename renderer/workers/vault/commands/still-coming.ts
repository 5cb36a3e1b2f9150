import type { Holdings } from '../holdings.ts';

/** In the middle of a merge or a restore: what something belongs to may be still to come. */
export const isStillComing = (holdings: Holdings): boolean =>
  holdings.all('broughtIn').some(({ record }) => !record.isWhole) ||
  holdings.all('copies').some(({ record }) => record.restoring === true);
