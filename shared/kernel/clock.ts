/** A moment and the person's offset from UTC at that moment, so that a record keeps its local time for ever. */
export interface Instant {
  /** Milliseconds since 1970-01-01T00:00Z. */
  readonly ms: number;
  /** Minutes east of UTC (New York in winter is -300). */
  readonly offset: number;
}

export interface Clock {
  readonly now: () => Instant;
}
