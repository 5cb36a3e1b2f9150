/** What a detail is. `combination` is no detail by itself: details that together point at one person. */
export const kinds = [
  'name',
  'phone',
  'email',
  'url',
  'handle',
  'ip',
  'address',
  'postcode',
  'place',
  'org',
  'dob',
  'date',
  'age',
  'id',
  'plate',
  'combination',
] as const;
export type Kind = (typeof kinds)[number];

/** How certain: sure from 0.85, likely from 0.5, maybe (the check before sharing) from 0.35. */
export type Tier = 'sure' | 'likely' | 'maybe';

/** Where a probability becomes a tier. */
export const tierFloors = { sure: 0.85, likely: 0.5, maybe: 0.35 } as const;

export const tierOf = (confidence: number): Tier =>
  confidence >= tierFloors.sure ? 'sure' : confidence >= tierFloors.likely ? 'likely' : 'maybe';

/** Why something was marked; renderer/strings/guard.ts has the words for each. */
export type ReasonCode =
  | 'after-word'
  | 'after-title'
  | 'first-name'
  | 'surname'
  | 'unknown-capital'
  | 'follows-name'
  | 'small-name'
  | 'other-script'
  | 'elsewhere'
  | 'known'
  | 'family'
  | 'sounds-like-place'
  | 'town'
  | 'after-place-word'
  | 'town-before-state'
  | 'town-after-address'
  | 'ends-in'
  | 'sounds-like-organisation'
  | 'email'
  | 'url'
  | 'handle'
  | 'ip'
  | 'phone'
  | 'number-after-phone-word'
  | 'number-after-id-word'
  | 'ssn'
  | 'itin'
  | 'last-four'
  | 'nhs-number'
  | 'national-insurance'
  | 'pps-number'
  | 'sin'
  | 'tfn'
  | 'medicare-card'
  | 'centrelink'
  | 'nhi'
  | 'ird'
  | 'card'
  | 'iban'
  | 'vin'
  | 'plate'
  | 'record-number'
  | 'long-number'
  | 'address'
  | 'box'
  | 'after-lives-at'
  | 'postcode'
  | 'birth-date'
  | 'date'
  | 'old-age'
  | 'age-relation-place'
  | 'rare-event';

export interface Reason {
  readonly code: ReasonCode;
  /** A word of the text, or of ours, that the reason quotes. */
  readonly word?: string;
}

export interface Span {
  /** UTF-16 code units; `end` is exclusive. */
  readonly start: number;
  readonly end: number;
  readonly kind: Kind;
  /** 0 … 1. */
  readonly confidence: number;
  readonly tier: Tier;
  readonly reason: Reason;
  /** What was found as it is looked up in the alias book: folded, single blanks, no title. */
  readonly key: string;
}

/** A find before overlaps are settled. */
export interface Find {
  readonly start: number;
  readonly end: number;
  readonly kind: Kind;
  readonly confidence: number;
  readonly reason: Reason;
}
