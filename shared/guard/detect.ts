import type { Region } from '../ipc/preferences.ts';
import { findCombinations } from './combinations/find-combinations.ts';
import { knownForms } from './consistency/known-forms.ts';
import { findNames } from './names/find-names.ts';
import { lookUpKey } from './names/spans.ts';
import { tierFloors, tierOf, type Find, type Span } from './span.ts';
import { findStructured } from './structured/find-structured.ts';
import { resolve } from './structured/resolve.ts';
import { fold } from './tokens/fold.ts';
import { tokenise } from './tokens/tokenise.ts';

export interface DetectOptions {
  /** Forms of people already in the alias book: found everywhere, for certain. */
  readonly known?: Iterable<string>;
  /** Never marked: aliases in use, and what a person chose to keep. Any spelling of the letters. */
  readonly allow?: ReadonlySet<string>;
  /** Confidence from which a span is answered; 0.5 while typing, 0.35 in the check before sharing. */
  readonly threshold?: number;
  /** Whose formats are one's own. Without it all are looked for, none is home. */
  readonly region?: Region;
}

const asSpan =
  (text: string) =>
  ({ start, end, kind, confidence, reason }: Find): Span => {
    const certain = Math.round(Math.min(1, confidence) * 1000) / 1000;
    return {
      start,
      end,
      kind,
      confidence: certain,
      tier: tierOf(certain),
      reason,
      key: lookUpKey(text.slice(start, end)),
    };
  };

/**
 * Details in a text that may point at a client, sorted and without overlap. Pure and synchronous; it never throws, and its
 * work grows in proportion to the text.
 */
export const detect = (text: string, { known = [], allow, threshold, region }: DetectOptions = {}): Span[] => {
  const floor = threshold ?? tierFloors.likely;
  const allowed = new Set([...(allow ?? [])].map((word) => fold(word)));
  const structured = findStructured(text, region ?? null);
  const named = findNames(tokenise(text), { closed: structured, known: knownForms(known), floor });
  const details = resolve([...structured, ...named], text.length);
  const combinations = findCombinations(text, details);
  return resolve([...details, ...combinations], text.length)
    .filter(({ confidence }) => confidence >= floor)
    .map(asSpan(text))
    .filter(({ key }) => !allowed.has(key));
};
