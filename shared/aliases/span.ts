/** How sure detection is: shown while typing, or only in the check before sharing (`maybe`). */
export type Tier = 'sure' | 'likely' | 'maybe';

export type SpanKind =
  | 'name'
  | 'phone'
  | 'email'
  | 'url'
  | 'handle'
  | 'ip'
  | 'address'
  | 'postcode'
  | 'place'
  | 'org'
  | 'dob'
  | 'date'
  | 'age'
  | 'id'
  | 'plate'
  | 'combination';

/** A detail as detection gives it: UTF-16 offsets of the text, sorted, not overlapping. */
export interface Span {
  readonly start: number;
  readonly end: number;
  readonly kind: SpanKind;
  readonly tier: Tier;
  /** A short phrase for a person: why it was found. */
  readonly reason: string;
  /** 0 … 1. */
  readonly confidence: number;
}

/** A piece of a text in UTF-16 code units. */
export interface Place {
  readonly start: number;
  readonly end: number;
}
