import { heldSince } from '#shared/journal/protection';
import type { Holdings } from './holdings.ts';

/** Whether a legal hold is on: nothing that anyone wrote may go then, neither from the vault nor from a copy of it. */
export const isHeld = (holdings: Holdings): boolean =>
  // Two copies of a vault that were never joined may each have one: while either holds, nothing goes.
  holdings.all('protection').some(({ record }) => heldSince(record) !== null);
