import * as v from 'valibot';
import { outcomes } from '../journal/network.ts';
import { count, DiskRefusal, Nothing, result } from './parts.ts';

/** What the security screen asks of the machine. */
export const securityContract = {
  /** Requests refused since the machine's counter was begun; only ever more. */
  refusedSoFar: { request: Nothing, reply: v.strictObject({ total: count }) },
  /** The page's own policy refused so many before they reached the machine: they count with the others. */
  refusedInPage: {
    request: v.strictObject({ times: v.pipe(count, v.minValue(1), v.maxValue(1000)) }),
    reply: v.null(),
  },
  /**
   * From here on until its end, what is tried at `host` under `mark` is the self-test's and no request of the app's.
   * `lookUp`: what came of looking up a name, which only the machine can try.
   */
  beginSelfTest: {
    request: Nothing,
    reply: v.strictObject({
      host: v.string(),
      mark: v.pipe(v.string(), v.regex(/^[0-9a-f]{16}$/)),
      lookUp: v.picklist(outcomes),
    }),
  },
  /** Which of the tries the machine saw and refused, by the last part of their addresses. */
  endSelfTest: { request: Nothing, reply: v.strictObject({ refused: v.array(v.string()) }) },
  /** Whether the windows are kept out of screenshots and shared screens; they are until an open vault says otherwise. */
  hideFromSharing: { request: v.strictObject({ on: v.boolean() }), reply: v.null() },
  /**
   * Vault, notes, backups in the app's own folder, databases, preferences: all of it goes, and the app ends. After an
   * answer that is ok there is no way back; what is left at the end is removed at the next start.
   */
  eraseEverything: { request: v.strictObject({ sure: v.literal('erase') }), reply: result(v.null(), DiskRefusal) },
} as const;
