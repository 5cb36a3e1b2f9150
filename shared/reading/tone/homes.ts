import { wordSet } from '../text/word-set.ts';

// Of somebody's, or of a kind.
const whose = wordSet(`
  the his her their my our your this that each every another other same first second new old own council empty temporary
  permanent supported private rented shared bedroom bed bedroomed studio basement floor ground-floor top-floor bigger
  smaller whole nice clean warm damp mouldy cold accessible housing
`);
// "A flat in town", "a flat near her mum".
const onward = wordSet(`
  in on at near by for with to of and or but from above below opposite next that which where when she he they we i now
  today tomorrow yesterday again since until after before so because through as while is was has had will can could would
  isn't wasn't hasn't needs smells smelt came fell went got stank felt looks looked
`);
const about = wordSet('hunting viewing viewings share sharing keys key inspection swap number');

/** Whether "flat" between these two words is where somebody lives. At the edge of a clause a word is empty. */
export const isHome = (before: string, after: string): boolean => {
  if (about.has(after)) return true;
  // "The flat voice of his": there it says how something sounded or felt.
  const standsAlone = after === '' || onward.has(after) || after.endsWith('ed');
  return standsAlone && (before === 'a' || whose.has(before) || before.endsWith("'s"));
};
