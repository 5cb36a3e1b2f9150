import type { Find } from '../../span.ts';
import { digitsOf } from '../check-digits/digits.ts';
import { found, type Finder } from '../finding.ts';

/** "FC-19-004471", "A204887163", "2025-118834": letters and figures as only a record office joins them. */
const codes =
  /(?<![\w@/.$£€-])(?:[A-Z]{2,6}[/#-]\d{2,12}(?:[/-]\d{1,12}){0,4}(?:[/-][A-Z]{1,4})?|\d{2,4}[/-][A-Z]{1,4}[/-]\d{3,12}|[A-Z]{1,3}\d{6,12}[A-Z]?|\d{2,6}-\d{4,12}(?:-\d{1,12}){0,3})(?![\w/-])/gu;
const long = /(?<![\w.,$£€/+(-])\d{8,19}(?![\w%]|[.,]\d)/gu;

const fewestDigits = 4;
/** "2019-2024", "2025-11", "COVID-19", "ISO-8601". */
const isOrdinary = (written: string): boolean =>
  /^(?:19|20)\d{2}-(?:19|20)?\d{2}(?:-\d{2})?$/u.test(written) || /^(?:COVID|ISO|SARS|RFC|UTC|GMT)/u.test(written);

/** Numbers that look like somebody's record, though nothing says so. */
export const findRecordNumbers: Finder = (text) => {
  const finds: Find[] = [];
  for (const match of text.matchAll(codes)) {
    if (digitsOf(match[0]).length < fewestDigits || isOrdinary(match[0])) continue;
    finds.push(found(match.index, match.index + match[0].length, 'id', 0.7, 'record-number'));
  }
  for (const match of text.matchAll(long)) {
    finds.push(found(match.index, match.index + match[0].length, 'id', 0.65, 'long-number'));
  }
  return finds;
};
