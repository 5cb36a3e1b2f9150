import * as v from 'valibot';
import type { Instant } from '../kernel/clock.ts';
import { sameJson } from '../kernel/same-json.ts';
import { StoredInstant } from './record.ts';

const Turn = v.strictObject({ on: v.boolean(), at: StoredInstant });

const ProtectionV1 = v.strictObject({
  type: v.literal('protection'),
  version: v.literal(1),
  /** The windows are left out of screenshots and shared screens, where the system can do that. */
  hidesFromSharing: v.boolean(),
  /** Every time the legal hold was turned on or off, oldest first. */
  hold: v.array(Turn),
});

/** What was chosen about keeping and showing; sealed, for a legal hold is nobody else's business. */
export const Protection = v.variant('version', [ProtectionV1]);
export type Protection = v.InferOutput<typeof ProtectionV1>;

export const defaultProtection: Protection = { type: 'protection', version: 1, hidesFromSharing: true, hold: [] };

/** Since when nothing may be deleted; null without a legal hold. */
export const heldSince = ({ hold }: Protection): Instant | null => {
  const last = hold.at(-1);
  return last?.on === true ? last.at : null;
};

/** Turned on or off now. To turn it to what it is changes nothing: the date of a hold is the day it began. */
export const withHold = (protection: Protection, on: boolean, at: Instant): Protection =>
  (heldSince(protection) !== null) === on
    ? protection
    : { ...protection, hold: [...protection.hold, { on, at: { ms: at.ms, offset: at.offset } }] };

/** Of two copies of a vault, one that is held holds both: only a person lifts a hold. */
export const mergedHold = (ours: Protection['hold'], theirs: Protection['hold']): Protection['hold'] => {
  const all = [...ours, ...theirs.filter((one) => !ours.some((other) => sameJson(one, other)))];
  all.sort((a, b) => a.at.ms - b.at.ms);
  const lasts = [ours, theirs].flatMap((turns) => turns.slice(-1)).toSorted((a, b) => a.at.ms - b.at.ms);
  const last = lasts.find(({ on }) => on) ?? lasts.at(-1);
  // Of turns at the same moment the order isn't known any more: what held neither copy holds them no more together.
  if (last === undefined || all.at(-1)?.on === last.on) return all;
  return [...all.filter((turn) => !sameJson(turn, last)), last];
};
