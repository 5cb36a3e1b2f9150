import { justAfter, justBefore } from './beside-place.ts';
import { roleHere } from './role-of.ts';
import { realiseRole } from './realise.ts';
import type { Place, SpanKind } from './span.ts';
import type { Swap } from './swaps.ts';
import { type DateOrder, toMonth } from './to-month.ts';
import { unreachable } from '../kernel/unreachable.ts';

/** A year before this many is no longer said: whoever was born then is over 89. */
const oldest = 89;

const bornBefore = /\bborn[ \u00A0]+(on[ \u00A0]+)?$/iu;
const years = /\b(19\d{2}|20\d{2})\b/u;

const bornIn = (text: string, { start, end }: Place, thisYear: number | null): Swap | null => {
  const said = bornBefore.exec(justBefore(text, { start }));
  const year = years.exec(text.slice(start, end))?.[1];
  if (said === null || year === undefined || thisYear === null || thisYear - Number(year) > oldest) return null;
  return { start: start - (said[1]?.length ?? 0), end, to: `in ${year}` };
};

const ninety = (text: string, { start, end }: Place): Swap => {
  const written = text.slice(start, end);
  const old = /^([- ])years?[- ]old/iu.exec(justAfter(text, { end }))?.[0] ?? '';
  const isBeforeNoun = old.startsWith('-') || /-years?-old/iu.test(written);
  const until = end + old.length;
  return { start, end: until, to: isBeforeNoun ? '90-or-older' : '90 or older' };
};

/** "on 14 March" → "in March". */
const inMonth = (text: string, { start, end }: Place, order: DateOrder | null): Swap => {
  const month = toMonth(text.slice(start, end), order);
  const on = month === null ? null : /\b([Oo])n[ \u00A0]+$/u.exec(justBefore(text, { start }));
  if (on === null) return { start, end, to: month ?? '[date]' };
  return { start: start - on[0].length, end, to: `${on[1] === 'O' ? 'In' : 'in'} ${month ?? ''}` };
};

/** What the phrases may know besides the text. */
export interface Calendar {
  /** Lets a date of birth become a year, up to the age of 89. */
  readonly thisYear: number | null;
  readonly dateOrder: DateOrder | null;
}

export const noCalendar: Calendar = { thisYear: null, dateOrder: null };

/**
 * What stands for a detail that is nobody's alias: a phrase that names its kind and holds nothing of it, so that there
 * is nothing to store. Null for a combination, which is a hint about words that each may stand.
 */
export const generalPhrase = (
  text: string,
  at: Place,
  kind: SpanKind,
  { thisYear, dateOrder }: Calendar = noCalendar,
): Swap | null => {
  const as = (to: string): Swap => ({ start: at.start, end: at.end, to });
  switch (kind) {
    case 'phone':
      return as('[phone]');
    case 'email':
      return as('[e-mail]');
    case 'url':
      return as('[link]');
    case 'handle':
      return as('[account]');
    case 'ip':
      return as('[IP address]');
    case 'address':
      return as('[address]');
    case 'postcode':
      return as('[postcode]');
    case 'id':
      return as('[number]');
    case 'plate':
      return as('[plate]');
    case 'date':
      return inMonth(text, at, dateOrder);
    case 'dob':
      return bornIn(text, at, thisYear) ?? as('[date of birth]');
    case 'age':
      return ninety(text, at);
    case 'name':
    case 'org':
    case 'place': {
      const here = roleHere(text, at, kind);
      if (here !== null) return realiseRole(text, at, here);
      return as(kind === 'name' ? '[name]' : kind === 'org' ? '[organisation]' : '[place]');
    }
    case 'combination':
      return null;
    default:
      return unreachable(kind);
  }
};
