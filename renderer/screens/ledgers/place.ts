/** The ledgers that have a small screen of their own, in the order in which they are offered of an evening. */
export const eveningLedgers = [
  'promise',
  'saidNo',
  'parked',
  'hardEvent',
  'prediction',
  'untold',
  'hat',
  'inTheMiddle',
  'pothole',
  'wait',
] as const;
export type EveningLedger = (typeof eveningLedgers)[number];

const named = (at: string | null, before: string): EveningLedger | null =>
  eveningLedgers.find((ledger) => at === `${before} ${ledger}`) ?? null;

/** As a part of Today that can be gone to. */
export const placeOfLedger = (ledger: EveningLedger): string => `ledger ${ledger}`;
export const ledgerAt = (at: string | null): EveningLedger | null => named(at, 'ledger');

/** The evening again, with the button in focus that led away from it. */
export const placeBackFrom = (ledger: EveningLedger): string => `from ${ledger}`;
export const backFrom = (at: string | null): EveningLedger | null => named(at, 'from');
