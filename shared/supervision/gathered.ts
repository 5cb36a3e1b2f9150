import type { DayKey } from '../calendar/day-key.ts';
import type { Want } from '../journal/flag.ts';
import { mostFieldLetters, type SupervisionGroup } from '../journal/supervision-session.ts';
import type { GatheredLine } from '../ledgers/gathered-line.ts';

export type LedgerKind = GatheredLine['kind'];

/** One thing that may be brought, as it is laid before the person. */
export interface Gathered {
  /** The same for the same thing at every look: by it a session knows what it holds already. */
  readonly key: string;
  /** What it came from. `ledger` names which one. */
  readonly from:
    | { readonly type: 'passage' | 'entry'; readonly entry: string; readonly flag: string }
    | { readonly type: 'finding'; readonly direction: 'numb' | 'flooded'; readonly since: DayKey }
    | { readonly type: 'ledger'; readonly ledger: LedgerKind; readonly record: string }
    | { readonly type: 'close' }
    /** So many people have only this person. */
    | { readonly type: 'alone'; readonly people: number };
  readonly day: DayKey;
  /** At most as long as a field of the session takes; blank for a finding and for `alone`, which the screen puts in words. */
  readonly words: string;
  /** What else there is to say of it, in codes: a hat, a kind of pothole. */
  readonly about: readonly string[];
  readonly group: SupervisionGroup;
  readonly want: Want | null;
}

/** What a field takes of longer words: cut at a word, and it shows. */
export const fitting = (text: string, most: number = mostFieldLetters): string => {
  const words = text.trim();
  if (words.length <= most) return words;
  const cut = words.slice(0, most - 1);
  const space = cut.search(/\s\S*$/u);
  // Half of a letter of two units would be a letter nobody wrote.
  return `${(space > most / 2 ? cut.slice(0, space) : cut.replace(/[\uD800-\uDBFF]$/u, '')).trimEnd()}…`;
};
