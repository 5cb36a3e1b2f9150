import { foldForm } from '../aliases/fold-form.ts';
import { titles } from '../aliases/titles.ts';
import type { Kind } from '../guard/span.ts';

/** People, places and organisations get an alias, and one may be taken for another: they are one kind of thing here. */
export const isNamed = (kind: Kind): boolean => kind === 'name' || kind === 'org' || kind === 'place';

/** What two places of one detail have in common: its letters folded, a name without the title before it. */
export const detailKey = (words: string, kind: Kind): string => {
  const folded = foldForm(words);
  if (!isNamed(kind)) return folded;
  const [first = '', ...rest] = folded.split(' ');
  return rest.length > 0 && titles.has(first) ? rest.join(' ') : folded;
};
