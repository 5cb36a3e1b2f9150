import type { Region } from '../../../ipc/preferences.ts';
import type { Find } from '../../span.ts';
import { digitsOf } from '../check-digits/digits.ts';
import { found, groupAt, type Finder } from '../finding.ts';

const before = String.raw`(?<![\d/#$£€.-]|\d[ ])`;
const gap = String.raw`[ .\u00a0-]?`;

/** North American plan: area and exchange begin with 2–9. */
const american = new RegExp(
  String.raw`(?<![\d/#$£€.-])(?:\+?1[ .-]?)?(?:\([2-9]\d{2}\) ?|[2-9]\d{2}${gap})[2-9]\d{2}${gap}\d{4}(?: ?(?:x|ext\.?|extension) ?\d{1,6})?(?![\d/-]\d|\d)`,
  'giu',
);
/** Without its area, as people write it who live there. A word for records before it weighs more. */
const local = /(?<![\d/#$£€.-])[2-9]\d{2}-\d{4}(?![\d/-]\d|\d)/gu;
const localConfidence = 0.72;
/** Ofcom's lengths: mobiles, London and other two-figure areas, the rest. */
const british = new RegExp(
  String.raw`(?<![\d/#$£€.-])(?:\+44 ?(?:\(0\) ?)?|\(?0)(?:7\d{3}\)?[ -]?\d{3}[ -]?\d{3}|2\d\)?[ -]?\d{4}[ -]?\d{4}|1\d1\)?[ -]?\d{3}[ -]?\d{4}|11\d\)?[ -]?\d{3}[ -]?\d{4}|1\d{3}\)?[ -]?\d{3}[ -]?\d{2,3}|[38]\d{2}[ -]?\d{3}[ -]?\d{4})(?!\d)`,
  'gu',
);
/** Mobiles 083–089, Dublin 01, other areas 02–09. */
const irish = new RegExp(
  String.raw`${before}(?:\+353 ?(?:\(0\) ?)?|\(?0)(?:8[3-9]\)?[ -]?\d{3}[ -]?\d{4}|1\)?[ -]?\d{3}[ -]?\d{4}|[2-9]\d\)?[ -]?\d{3}[ -]?\d{4})(?!\d)`,
  'gu',
);
/** Mobiles 04, areas 02, 03, 07 and 08. Service lines (13…, 1300, 1800) are nobody's. */
const australian = new RegExp(
  String.raw`${before}(?:\+61 ?(?:\(0\) ?)?4\d{2}|\(?04\d{2}\)?)[ -]?\d{3}[ -]?\d{3}(?!\d)|${before}(?:\+61 ?(?:\(0\) ?)?[2378]|\(?0[2378]\)?)[ -]?\d{4}[ -]?\d{4}(?!\d)`,
  'gu',
);
/** Mobiles 02x, areas 03, 04, 06, 07 and 09. */
const newZealand = new RegExp(
  String.raw`${before}(?:\+64 ?(?:\(0\) ?)?|\(?0)(?:2[0-9]\)?[ -]?\d{3,4}[ -]?\d{3,4}|[34679]\)?[ -]?\d{3}[ -]?\d{4})(?!\d)`,
  'gu',
);
const international = /(?<![\w+])\+\d{1,3}[ .-]?(?:\(\d{1,4}\)[ .-]?)?\d(?:[ .-]?\d){6,12}(?!\d)/gu;

const phoneWords =
  'phone|cell|mobile|mob|call(?:ed|s|ing)?|text(?:ed|s|ing)?|tel|telephone|fax(?:ed)?|number|reach(?:ed)?|contact|dial(?:ed|led)?|landline|whatsapp|voicemail|ring|rang|rings|answer(?:ed|ing|s)?|messages?';
const afterWord = new RegExp(
  String.raw`(?<!\w)(?:${phoneWords})(?!\w)[^.!?\n\d]{0,30}(?<![\d/#$£.-])(\(?\d{2,5}\)?(?:[ .-]\d{2,5}){1,4}|\d{3}[.-]\d{4}|\d{7,11})(?!\d|[/%]\d| ?(?:am|pm|a\.m|p\.m|minutes|hours|days|times)(?!\w))`,
  'giu',
);
const fewest = 7;
const most = 13;

/** Formats by region: all of them are looked for, and where they could be something else too only one's own is sure. */
const formats: readonly (readonly [RegExp, readonly Region[], number])[] = [
  [american, ['US', 'CA'], 0.95],
  [british, ['UK'], 0.93],
  [irish, ['IE'], 0.8],
  [australian, ['AU'], 0.88],
  [newZealand, ['NZ'], 0.8],
];
const own = 0.95;
/** A foreign form, where one's own country writes other numbers so. */
const foreign = 0.8;
/** Service lines of Australia and New Zealand, free lines of the US. */
const service = /^(?:13\d{4}|1[38]00\d{6}|0[58]00\d{6,7}|18[0-9]{2}\d{7})$/u;
/** Ten figures without a mark between them may be any number. */
const unmarked = 0.82;

const isMarked = (written: string): boolean => /\D/u.test(written);

export const findPhones: Finder = (text, region) => {
  const finds: Find[] = [];
  for (const [pattern, regions, confidence] of formats) {
    const certain = region === null ? confidence : regions.includes(region) ? own : Math.min(confidence, foreign);
    for (const match of text.matchAll(pattern)) {
      const its = isMarked(match[0].replace(/^0/u, '')) || match[0].startsWith('0') ? certain : unmarked;
      finds.push(found(match.index, match.index + match[0].length, 'phone', its, 'phone'));
    }
  }
  if (region === null || region === 'US' || region === 'CA') {
    for (const match of text.matchAll(local)) {
      finds.push(found(match.index, match.index + match[0].length, 'phone', localConfidence, 'phone'));
    }
  }
  for (const match of text.matchAll(international)) {
    finds.push(found(match.index, match.index + match[0].length, 'phone', 0.93, 'phone'));
  }
  for (const match of text.matchAll(afterWord)) {
    const digits = digitsOf(match[1] ?? '');
    if (digits.length < fewest || digits.length > most || service.test(digits)) continue;
    const [start, end] = groupAt(match, match[1] ?? '');
    finds.push(found(start, end, 'phone', 0.86, 'number-after-phone-word'));
  }
  return finds;
};
