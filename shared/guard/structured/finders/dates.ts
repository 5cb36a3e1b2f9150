import { found, type Finder } from '../finding.ts';
import type { Find } from '../../span.ts';

const month =
  '(?:Jan(?:uary)?|Feb(?:ruary)?|Mar(?:ch)?|Apr(?:il)?|May|June?|July?|Aug(?:ust)?|Sept?(?:ember)?|Oct(?:ober)?|Nov(?:ember)?|Dec(?:ember)?)';
const year = String.raw`(?:,? {0,2}(?:19|20)\d{2})?`;
const dates = new RegExp(
  [
    String.raw`(?<![\d/.-])(?:\d{1,2}[/.-]\d{1,2}[/.-](?:19|20)?\d{2}|(?:19|20)\d{2}[/.-]\d{1,2}[/.-]\d{1,2})(?![\d/-]|\.\d)`,
    String.raw`(?<!\w)${month}\.? {1,2}\d{1,2}(?:st|nd|rd|th)?(?!\w)${year}`,
    String.raw`(?<![\w.])\d{1,2}(?:st|nd|rd|th)? {1,2}(?:of {1,2})?${month}(?!\w)\.?${year}`,
  ].join('|'),
  'giu',
);

const birth =
  /(?<!\w)(?:d\.? ?o\.? ?b\.?|dates? of births?|birth ?da(?:y|te)s?|born|turn(?:s|ed|ing)? \d{1,2} on|b\.(?= ?\d))(?!\w)/giu;
const sentenceEnd = /[!?\n]|\.(?=\s{1,3}\p{Lu})/gu;
const furthestBack = 140;
const furthestOn = 40;

/** What belongs to the same sentence on either side, as far as matters. */
const around = (text: string, start: number, end: number): readonly [before: string, after: string] => {
  const before = text.slice(Math.max(0, start - furthestBack), start);
  const after = text.slice(end, end + furthestOn);
  const ends = [...before.matchAll(sentenceEnd)].at(-1);
  const stops = after.search(/[.!?\n]/u);
  return [ends === undefined ? before : before.slice(ends.index + 1), stops < 0 ? after : after.slice(0, stops)];
};

const hasDate = (text: string): boolean => text.search(dates) >= 0;

/** Of several dates in a sentence, the one next to the word is the birthday: before it, or right behind. */
const isBirthDate = (text: string, start: number, end: number): boolean => {
  const [before, after] = around(text, start, end);
  const led = [...before.matchAll(birth)].at(-1);
  if (led !== undefined) return !hasDate(before.slice(led.index + led[0].length));
  const followed = [...after.matchAll(birth)].at(0);
  return followed !== undefined && !hasDate(after.slice(0, followed.index));
};

const isWhole = (written: string): boolean => /\d{4}|\d[/.-]\d{1,2}[/.-]\d{2}$/u.test(written);

/** Dates: of birth where the sentence says so, otherwise a hint that Safe Harbor counts exact days. */
export const findDates: Finder = (text) => {
  const finds: Find[] = [];
  for (const match of text.matchAll(dates)) {
    const start = match.index;
    const end = start + match[0].replace(/\.$/u, '').length;
    if (isBirthDate(text, start, end)) finds.push(found(start, end, 'dob', 0.95, 'birth-date'));
    else finds.push(found(start, end, 'date', isWhole(match[0]) ? 0.5 : 0.36, 'date'));
  }
  return finds;
};
