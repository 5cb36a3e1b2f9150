/** A word, a number or one mark of a text. Offsets are UTF-16 code units of the text as it was given. */
export interface Token {
  /** As written, without a possessive ending. */
  readonly text: string;
  /** Folded (tokens/fold.ts); a mark stands for itself. */
  readonly key: string;
  readonly start: number;
  readonly end: number;
  readonly isWord: boolean;
  readonly isNumber: boolean;
  /** A word whose first letter is a capital. */
  readonly isCapital: boolean;
  /** A word of two letters or more, all of them capitals. */
  readonly isAllCaps: boolean;
  /** "Keisha’s": the ending is outside `end`. */
  readonly isPossessive: boolean;
  /** First of its sentence, its quotation or its line. */
  readonly startsSentence: boolean;
  /** Stands on another line than what comes before it. */
  readonly startsLine: boolean;
}
