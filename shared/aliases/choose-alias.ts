import { foldForm } from './fold-form.ts';
import { letterAt } from './letters.ts';
import { firstLetter, initialsOf } from './name-forms.ts';
import { neutralNames } from './neutral-names.ts';

/** Names or letters; a choice in Settings. */
export type AliasStyle = 'names' | 'letters';

export interface Choosing {
  /** The real name as it stands before the person: the alias shares no initial with it. */
  readonly name: string;
  /** Aliases that were ever given, of entities that are gone or merged as well. */
  readonly taken: Iterable<string>;
  /** Whether the word already means somebody or something in the journal. */
  readonly isInUse: (alias: string) => boolean;
  readonly style: AliasStyle;
  /** The word before a letter: "Client B". */
  readonly letterWord: string;
}

const hundred = Array.from({ length: 26 * 27 }, (_, index) => letterAt(index));

/**
 * The next `count` free aliases in the order of the list, so that the alias follows from how many came before and from
 * nothing about the person. Past the list's end the names go round again with a number.
 */
export const freeAliases = (
  { name, taken, isInUse, style, letterWord }: Choosing,
  count: number,
): readonly string[] => {
  const used = new Set([...taken].map(foldForm));
  const initials = new Set(initialsOf(name));
  const pool = style === 'letters' ? hundred : neutralNames;
  const isOwnInitial = (alias: string): boolean => firstLetter(foldForm(alias)).some((first) => initials.has(first));
  const found: string[] = [];
  for (let round = 1; found.length < count && round < 100; round += 1) {
    for (const one of pool) {
      const alias = style === 'letters' ? `${letterWord} ${one}` : one;
      const numbered = round === 1 ? alias : `${alias} ${round}`;
      if (found.length === count) break;
      if (!isOwnInitial(one) && !used.has(foldForm(numbered)) && !isInUse(numbered)) found.push(numbered);
    }
  }
  return found;
};
