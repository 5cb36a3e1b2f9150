import type { Find } from '../../span.ts';
import { digitsOf } from '../check-digits/digits.ts';
import { found, groupAt, type Finder } from '../finding.ts';

const kinds =
  'case|file|docket|client|patient|member|medicaid|medicare|medi-cal|policy|account|acct|claim|chart|record|mrn|nhs|chi|reference|ref|badge|booking|inmate|warrant|permit|licen[cs]e|index|petition|npi|dea|passport|student|employee|subscriber|group|insurance|referral|invoice|ticket|prescription|rx|cin|pin|hospital|card|iban|routing|sort code|a-?number|a(?=#)|dl|alien|visa|cpims|lac|matter|application|tenancy|rent|voucher|crn|jobseeker|centrelink|ndis|pps|ppsn|ird|nhi|sin|tfn|tax file|health card|ni|national insurance|social insurance|utr|uci|gms|medical card|prison|crown|confirmation|tracking|serial|device|unit record|urn|ur|hospital number|court';
const code = String.raw`(?:[A-Z]{1,2} )?(?=[A-Z\d/-]{0,24}\d)[A-Z\d][A-Z\d/-]{2,24}(?: (?=[A-Z\d/-]{0,8}\d)[A-Z\d/-]{1,12}){0,5}(?: [A-Z](?![\w'’]))?`;
const link = String.raw`(?:'s|’s)?,? {0,2}(?:id|no|num|numbers?|nos|ids|code|#)?\.? {0,2}(?:[:#=–-]|is|was|are|as|ending(?: in)?|numbered|\()? {0,2}#? {0,2}`;

/** "Case no. 30-8817726", "MRN is 00482913": the word says what it is, whatever it looks like. */
const afterWord = new RegExp(
  String.raw`(?<![\w-])(?:(?:${kinds})(?!\w)[ \u00a0]{0,2}){1,4}${link}(${code})(?![\w-])`,
  'giu',
);
/** "ID: 44812", "No. 4471902". */
const afterMark =
  /(?<![\w-])(?:ID|MRN|No\.?|Nr\.?|#) {0,2}[:#]? {0,2}((?=[A-Z\d-]{0,20}\d{2})[A-Z\d][A-Z\d-]{3,20}(?: \d{2,6}){0,4})(?![\w-])/gu;
const fewestDigits = 3;

/** "I called the client 451-357-1263": what calls it a number is missing, and it looks like one to ring. */
const phoneShaped = /^(?:\(?[2-9]\d{2}\)?[ .-])?[2-9]\d{2}[ .-]\d{4}$|^0\d{2,4} \d{3,4} ?\d{3,4}$/u;
const sure = 0.95;
const likely = 0.78;

/** Said outright: "no.", "#", "ID:", "ending in". */
const outright = /#|:|(?<!\w)(?:id|no|num|numbers?|nos|code|ending|pin)(?!\w)/iu;
const counted = /^ (?!was|is|has|does|goes|this)[a-z]{2,20}s(?!\w)/u;

/** A few figures that nothing calls a number are more often counted: "the file was 4471 pages", "Insurance 101". */
const isCounted = (written: string, lead: string, after: string): boolean =>
  /^\d{1,4}$/u.test(written) && !outright.test(lead) && (written.length < 4 || counted.test(after));

/** Years and money are no numbers of anybody. */
const isOrdinary = (written: string): boolean => /^(?:19|20)\d{2}$/u.test(written) || !/\d/u.test(written);

export const findAfterIdWords: Finder = (text) => {
  const finds: Find[] = [];
  for (const match of text.matchAll(afterWord)) {
    // Letters before the figures are part of a number only as capitals: "AB 4471".
    const written = (match[1] ?? '').replace(/^[a-z]{1,2} /u, '');
    if (digitsOf(written).length < fewestDigits || isOrdinary(written) || /[a-z]{3}/u.test(written)) continue;
    const [start, end] = groupAt(match, written);
    if (isCounted(written, text.slice(match.index, start), text.slice(end, end + 24))) continue;
    const isPhone = phoneShaped.test(written) && !outright.test(text.slice(match.index, start));
    finds.push(found(start, end, 'id', isPhone ? likely : sure, 'number-after-id-word'));
  }
  for (const match of text.matchAll(afterMark)) {
    const written = match[1] ?? '';
    if (isOrdinary(written)) continue;
    const [start, end] = groupAt(match, written);
    finds.push(found(start, end, 'id', 0.86, 'number-after-id-word'));
  }
  return finds;
};
