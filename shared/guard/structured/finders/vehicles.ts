import type { Find } from '../../span.ts';
import { isVin } from '../check-digits/vin.ts';
import { found, groupAt, textBefore, type Finder } from '../finding.ts';

const afterWord =
  /(?<!\w)(?:(?:licen[cs]e|number|car|rego) )?(?:plates?|registration|reg|rego|tags?)(?!\w)(?: {1,2}(?:number|no\.?|is|was|of|reads?|reading|#)){0,3}[:#,]? {0,2}["“'‘]?((?=[A-Z\d -]{0,9}\d)(?=[A-Z\d -]{0,9}[A-Z])[A-Z\d]{1,4}[ -]?[A-Z\d]{2,5})(?!\w)/gu;
/** Since 2001: two letters, two figures of the half-year, three letters. */
const british = /(?<![\w-])[A-HJ-PR-Y]{2}\d{2} ?[A-HJ-PR-Z]{3}(?![\w-])/gu;
/** In small letters it takes a word that says so, or the one country where it is shaped like this. */
const smallBritish = /(?<![\w-])[a-hj-pr-y]{2}\d{2} ?[a-hj-pr-z]{3}(?![\w-])/gu;
const ofCars = /\b(?:plates?|registration|reg|rego|car|van|truck|taxi|motor)\b/u;
/** Year and half-year, county, number. */
const irish =
  /(?<![\w-])(?:8[7-9]|9\d|0\d|1[0-2]|1[3-9][12]|2\d[12])-(?:C|CE|CN|CW|D|DL|G|KE|KK|KY|L|LD|LH|LK|LM|LS|MH|MN|MO|OY|RN|SO|T|TN|TS|W|WH|WX|WW)-\d{1,6}(?![\w-])/gu;
const vin = /(?<!\w)(?=[A-HJ-NPR-Z\d]{0,16}\d)(?=[A-HJ-NPR-Z\d]{0,16}[A-Z])[A-HJ-NPR-Z\d]{17}(?!\w)/gu;

/** Number plates where they are called so or have a shape of their own, and vehicle identification numbers. */
export const findVehicles: Finder = (text, region) => {
  const finds: Find[] = [];
  for (const match of text.matchAll(afterWord)) {
    const [start, end] = groupAt(match, match[1] ?? '');
    finds.push(found(start, end, 'plate', 0.92, 'plate'));
  }
  for (const match of text.matchAll(british)) {
    finds.push(found(match.index, match.index + match[0].length, 'plate', region === 'UK' ? 0.9 : 0.86, 'plate'));
  }
  for (const match of text.matchAll(smallBritish)) {
    const isSaid = ofCars.test(textBefore(text, match.index, 30));
    if (isSaid || region === 'UK') {
      finds.push(found(match.index, match.index + match[0].length, 'plate', isSaid ? 0.86 : 0.6, 'plate'));
    }
  }
  for (const match of text.matchAll(irish)) {
    finds.push(found(match.index, match.index + match[0].length, 'plate', 0.9, 'plate'));
  }
  for (const match of text.matchAll(vin)) {
    // Makers outside North America leave the check digit out.
    const isSaid = /\b(?:vin|chassis|vehicle)\b/iu.test(textBefore(text, match.index, 30));
    const confidence = isVin(match[0]) ? 0.95 : isSaid ? 0.9 : 0.6;
    finds.push(found(match.index, match.index + match[0].length, 'plate', confidence, 'vin'));
  }
  return finds;
};
