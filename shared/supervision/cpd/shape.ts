import type { CpdShapeName } from '../../journal/cpd-account.ts';

/** One question of a regulator's form, in our own words. */
export interface CpdQuestion {
  readonly id: string;
  readonly asks: string;
  /** What it begins with: what was brought, what was agreed, or nothing. */
  readonly begins: 'brought' | 'agreed' | null;
}

/** What a regulator asks for. Rules change from year to year: each shape says of when it is. */
export interface CpdShape {
  readonly shape: CpdShapeName;
  readonly name: string;
  /** `YYYY-MM` in which the questions were put together. */
  readonly written: string;
  /** The regulator's year whose guidance it follows; null where that isn't known. */
  readonly guidance: string | null;
  /** `YYYY-MM-DD` on which a person compared it with the regulator's own form; null while nobody has. */
  readonly checked: string | null;
  readonly note: string;
  readonly questions: readonly CpdQuestion[];
}
