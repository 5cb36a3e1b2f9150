import type { Place } from '#shared/aliases/span';
import { wordPlaces } from '#shared/aliases/word-places';
import type { Kind } from '#shared/guard/span';
import type { Detail } from './detail.ts';
import { movedPlaces } from './moved-places.ts';

/** All details of a text, whatever is marked of them; null where nobody can say. */
export type LookForAll = (text: string) => Promise<readonly Detail[] | null>;

/** A page as it stands, and what is known of it without another look. */
export interface Standing {
  readonly text: string;
  readonly details: readonly Detail[];
  /** They are all that was found in this very text. */
  readonly isAll: boolean;
}

type Spot = Place & Pick<Detail, 'kind'>;

/** A page is looked at so often while it is still being written in. */
const mostLooks = 3;

/** By their letters alone, beside what is marked: where no guard can say what else they mean. */
const byLetters = ({ text, details }: Standing, isIt: (one: Detail) => boolean, words: string, kind: Kind) => {
  const marked: readonly Spot[] = details.filter(isIt);
  return [...marked, ...wordPlaces(text, words).map((place): Spot => ({ ...place, kind }))];
};

/**
 * Every place of a detail's words in a page. In a long one only some of them are marked, and what was pasted a moment ago
 * isn't looked at yet: then all of it is looked at once more.
 */
export const everyPlace = async (
  { key, words, kind }: Pick<Detail, 'key' | 'words' | 'kind'>,
  standing: () => Standing,
  look: LookForAll,
): Promise<readonly Spot[]> => {
  const isIt = (one: Detail): boolean => one.state === 'new' && one.key === key;
  for (let looks = 1; looks <= mostLooks; looks += 1) {
    const asked = standing();
    if (asked.isAll) return asked.details.filter(isIt);
    // One look after the other: each is for what was written during the last.
    const all = await look(asked.text);
    const { text } = standing();
    if (all === null) break;
    if (text === asked.text || looks === mostLooks) return movedPlaces(asked.text, text, all.filter(isIt));
  }
  return byLetters(standing(), isIt, words, kind);
};
