/**
 * `flat`: a run of sentences that carry almost no feeling. `phrase`: says numbness in words. `cynical`: says that it's
 * no use. `label`: a person called by a label. `flood`: says flooding in words. `counter`: says that something did get
 * through, or was put down.
 */
export type EvidenceKind = 'flat' | 'phrase' | 'cynical' | 'label' | 'flood' | 'counter';

/** Words of an entry that speak for or against a lean. Offsets are UTF-16 code units of its text. */
export interface Evidence {
  readonly start: number;
  readonly end: number;
  readonly kind: EvidenceKind;
  /** Which phrase of our lists it is, by a name that stays: what "Doesn't fit" remembers. */
  readonly id: string;
  /** In a few plain words, for whoever asks how it's worked out. */
  readonly why: string;
}

/** What one text says about distance, before any person's own usual is known. */
export interface DistanceReading {
  /** 0 … 1, higher is nearer to numb, against people in general; null for a record-style log, which is left alone. */
  readonly index: number | null;
  readonly evidence: readonly Evidence[];
}
