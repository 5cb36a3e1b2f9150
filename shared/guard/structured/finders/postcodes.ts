import type { Find } from '../../span.ts';
import { found, groupAt, textBefore, type Finder } from '../finding.ts';

const british =
  /(?<![\w-])(?:GIR ?0AA|[A-PR-UWYZ](?:\d{1,2}|[A-HK-Y]\d{1,2}|\d[A-HJKSTUW]|[A-HK-Y]\d[ABEHMNPRVWXY]) ?\d[ABD-HJLNP-UW-Z]{2})(?![\w-])/gu;
/** In small letters only with its space, and never an ordinal: "b2 2nd". */
const smallBritish =
  /(?<![\w-])[a-pr-uwyz](?:\d{1,2}|[a-hk-y]\d{1,2}|\d[a-hjkstuw]|[a-hk-y]\d[abehmnprvwxy]) (?!\d(?:st|nd|rd|th))\d[abd-hjlnp-uw-z]{2}(?![\w-])/gu;
const canadian = /(?<![\w-])[ABCEGHJ-NPRSTVXY]\d[ABCEGHJ-NPRSTV-Z] ?\d[ABCEGHJ-NPRSTV-Z]\d(?![\w-])/gu;
/** Eircode: a routing key, D6W among them, and four characters of its alphabet. */
const irish = /(?<![\w-])(?:[AC-FHKNPRTV-Y]\d{2}|D6W) ?(?=[\dAC-FHKNPRTV-Y]{0,3}\d)[\dAC-FHKNPRTV-Y]{4}(?![\w-])/gu;
const states =
  'A[KLRZ]|C[AOT]|D[CE]|FL|GA|HI|I[ADLN]|K[SY]|LA|M[ADEINOST]|N[CDEHJMVY]|O[HKR]|P[AR]|RI|S[CD]|T[NX]|UT|V[AT]|W[AIVY]';
const american = new RegExp(
  String.raw`(?<!\w)(?:${states})\.?,? {1,2}(\d{5}(?:-\d{4})?)(?![\w-])|(?<!\w)zip(?: ?code)?[^\w\n]{0,3}(?:is )?(\d{5}(?:-\d{4})?)(?![\w-])`,
  'giu',
);
const australian = /(?<!\w)(?:NSW|VIC|QLD|SA|WA|TAS|NT|ACT)\.?,? {1,2}(\d{4})(?![\w-])/gu;
const postcodeWord = /(?<!\w)post ?code[^\w\n]{0,3}(?:is )?([A-Z\d]{4,8})(?!\w)/giu;
/** Behind an address and a town, four figures are a postcode: "4 Tui Street, Lower Hutt 5010". */
const afterTown = /(?<=\p{Lu}[\p{L}-]{2,20},? )\d{4}(?![\w-]|[.,]\d)/gu;
const hasStreet =
  /\d{1,5} [^\n.]{2,40}(?:Street|St|Road|Rd|Avenue|Ave|Place|Pl|Crescent|Terrace|Tce|Drive|Lane|Way|Parade),? /u;

/** Postcodes by their own shape, or by what stands before them. */
export const findPostcodes: Finder = (text, region) => {
  const finds: Find[] = [];
  const whole = (pattern: RegExp, confidence: number): void => {
    for (const match of text.matchAll(pattern)) {
      finds.push(found(match.index, match.index + match[0].length, 'postcode', confidence, 'postcode'));
    }
  };
  whole(british, 0.92);
  whole(smallBritish, region === 'UK' ? 0.86 : 0.6);
  whole(canadian, 0.9);
  whole(irish, region === 'IE' ? 0.93 : 0.86);
  for (const pattern of [american, australian, postcodeWord]) {
    for (const match of text.matchAll(pattern)) {
      const code = match[1] ?? match[2] ?? '';
      if (!/\d/u.test(code)) continue;
      const [start, end] = groupAt(match, code);
      finds.push(found(start, end, 'postcode', 0.93, 'postcode'));
    }
  }
  for (const match of text.matchAll(afterTown)) {
    if (!hasStreet.test(textBefore(text, match.index, 80))) continue;
    finds.push(
      found(match.index, match.index + 4, 'postcode', region === 'NZ' || region === 'AU' ? 0.9 : 0.75, 'postcode'),
    );
  }
  return finds;
};
