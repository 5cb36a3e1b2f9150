import { type Calendar, generalPhrase } from '../aliases/general-phrase.ts';
import { realiseAlias, realiseRole } from '../aliases/realise.ts';
import type { Swap } from '../aliases/swaps.ts';
import { unreachable } from '../kernel/unreachable.ts';
import type { Detail } from './detail.ts';

/**
 * What a decision puts in a detail's place; null for what stays. An alias, words and a dropped detail take the detail's
 * own place; a role and a phrase may take a small word beside it, as "born on" → "born in".
 */
export const decidedSwap = (
  text: string,
  detail: Detail,
  calendar: Calendar,
  others: Iterable<string>,
): Swap | null => {
  const { start, end, kind, decision } = detail;
  switch (decision?.as) {
    case undefined:
    case 'general':
      return generalPhrase(text, detail, kind, calendar);
    case 'alias':
      return realiseAlias(text, detail, decision.alias);
    case 'role':
      return realiseRole(text, detail, decision.role, others);
    case 'words':
      return { start, end, to: decision.to };
    case 'drop':
      return { start, end, to: '' };
    case 'keep':
      return null;
    default:
      return unreachable(decision);
  }
};
