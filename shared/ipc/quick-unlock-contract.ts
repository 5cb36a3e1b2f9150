import * as v from 'valibot';
import { keptSize } from '../vault/device-slot.ts';
import { bytes, DiskRefusal, Nothing, result } from './parts.ts';

/**
 * `unavailable`: the system has no keychain that deserves the name. `forbidden`: by policy. `spent`: too many PINs in a
 * row opened nothing, so the passphrase is asked for once. `other-keychain`: kept by one that is not there now.
 */
const quickUnlockStates = ['off', 'on', 'spent', 'other-keychain', 'unavailable', 'forbidden'] as const;
export const QuickUnlockState = v.picklist(quickUnlockStates);
export type QuickUnlockState = v.InferOutput<typeof QuickUnlockState>;

const kept = bytes(keptSize, keptSize);
const Tries = v.pipe(v.number(), v.safeInteger(), v.minValue(0));

/** What quick unlock asks of the machine: to keep 32 bytes that open the vault only together with a PIN. */
export const quickUnlockContract = {
  quickUnlockState: { request: Nothing, reply: QuickUnlockState },
  /** Null where the keychain could not be had. */
  keepForPin: {
    request: v.strictObject({ kept }),
    reply: result(v.nullable(v.strictObject({ backend: v.string() })), DiskRefusal),
  },
  /**
   * Null where a PIN is not to be tried, or the keychain is not to be had just now: the passphrase is asked for. `left`:
   * how many more may be tried, should this one open nothing.
   */
  keptForPin: { request: Nothing, reply: v.nullable(v.strictObject({ kept, left: Tries })) },
  /** The vault opened: tries are counted anew. */
  openedAfterPin: { request: Nothing, reply: v.null() },
  forgetPin: { request: Nothing, reply: result(v.null(), DiskRefusal) },
} as const;
