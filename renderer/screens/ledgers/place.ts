/** The ledgers of lines, in the order in which they are offered of an evening. */
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

/** Everything that has a small screen of its own, one press away from the evening. */
export const smallScreens = [...eveningLedgers, 'seat', 'onlyMe'] as const;
export type SmallScreen = (typeof smallScreens)[number];

const named = (at: string | null, before: string): SmallScreen | null =>
  smallScreens.find((screen) => at === `${before} ${screen}`) ?? null;

/** As a part of Today that can be gone to. */
export const placeOfLedger = (screen: SmallScreen): string => `ledger ${screen}`;
export const ledgerAt = (at: string | null): SmallScreen | null => named(at, 'ledger');

/** The evening again, with the button in focus that led away from it. */
export const placeBackFrom = (screen: SmallScreen): string => `from ${screen}`;
export const backFrom = (at: string | null): SmallScreen | null => named(at, 'from');
