import type { FormHasher } from '#shared/aliases/form-hash';
import { neutralNames } from '#shared/aliases/neutral-names';
import { knownBy, recognise } from '#shared/aliases/recognise';
import { shortened } from '#shared/aliases/says-name';
import type { Holdings } from '../holdings.ts';
import { indexOf } from './book.ts';

/** Whether a form that is known for certain stands in an alias: it would be put into pages as if it hid somebody. */
export const saysKnownName = async (hasher: FormHasher, holdings: Holdings, alias: string): Promise<boolean> => {
  const index = indexOf(holdings);
  const isSaid = async (words: string): Promise<boolean> => {
    // Not as the first word of a sentence, whose capital says nothing.
    const known = await recognise(hasher, index, `with ${words}`);
    // "Client B" says nothing of somebody who is written of as B.
    return known.some(({ isSure, start, end }) => isSure && end - start > 1);
  };
  const inCapitals = shortened(alias).replaceAll(/(?<!\p{L})\p{L}/gu, (letter) => letter.toUpperCase());
  return (await isSaid(alias)) || isSaid(inCapitals);
};

/** Of the names that are offered as aliases, those that somebody here really has: Hazel, Robin. */
export const neutralNamesOfPeople = async (hasher: FormHasher, holdings: Holdings): Promise<readonly string[]> => {
  const index = indexOf(holdings);
  const all = await Promise.all(neutralNames.map((name) => knownBy(hasher, index, name.toLowerCase())));
  return neutralNames.filter((_, at) => (all[at]?.length ?? 0) > 0);
};
