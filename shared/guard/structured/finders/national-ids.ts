import type { Region } from '../../../ipc/preferences.ts';
import type { Find, ReasonCode } from '../../span.ts';
import { isMedicareCard, isTaxFileNumber } from '../check-digits/australia.ts';
import { digitsOf } from '../check-digits/digits.ts';
import { isPpsNumber } from '../check-digits/ireland.ts';
import { isCanadianSin } from '../check-digits/luhn.ts';
import { isIrdNumber, isNhi } from '../check-digits/new-zealand.ts';
import { isNationalInsurance, isNhsNumber } from '../check-digits/uk.ts';
import { isItin, isSsn } from '../check-digits/us.ts';
import { found, groupAt, textBefore, type Finder } from '../finding.ts';

interface Scheme {
  readonly code: ReasonCode;
  readonly region: Region;
  readonly pattern: RegExp;
  readonly isValid: (written: string) => boolean;
  /** Words that say what it is; before them even a slip in the figures counts. */
  readonly words: RegExp;
  /** With a good check digit: in its own region, and anywhere. 0 leaves it to the words. */
  readonly home: number;
  readonly anywhere: number;
}

const byDigits = (isValid: (digits: string) => boolean) => (written: string) => isValid(digitsOf(written));
const without = (isValid: (plain: string) => boolean) => (written: string) =>
  isValid(written.replaceAll(/[\s-]/gu, ''));
const alone = String.raw`(?<![\w.,$£€/+-])`;
const over = String.raw`(?![\w/-]|[.,]\d)`;
const pattern = (body: string, flags = 'gu'): RegExp => new RegExp(alone + body + over, flags);
const threes = String.raw`\d{3}[ -]\d{3}[ -]\d{3}`;

const schemes: readonly Scheme[] = [
  {
    code: 'ssn',
    region: 'US',
    pattern: pattern(String.raw`\d{3}([- ])\d{2}\1\d{4}`),
    isValid: byDigits(isSsn),
    words: /\b(?:ssn|social|soc sec)\b/iu,
    home: 0.97,
    anywhere: 0.96,
  },
  {
    code: 'itin',
    region: 'US',
    pattern: pattern(String.raw`9\d{2}-\d{2}-\d{4}`),
    isValid: byDigits(isItin),
    words: /\b(?:itin|taxpayer)\b/iu,
    home: 0.95,
    anywhere: 0.92,
  },
  {
    code: 'nhs-number',
    region: 'UK',
    pattern: pattern(String.raw`\d{3}[ -]?\d{3}[ -]?\d{4}`),
    isValid: byDigits(isNhsNumber),
    words: /\b(?:nhs|chi|h&c|hospital|patient)\b/iu,
    home: 0.96,
    anywhere: 0,
  },
  {
    code: 'national-insurance',
    region: 'UK',
    pattern: pattern(String.raw`[A-Z]{2} ?\d{2} ?\d{2} ?\d{2} ?[A-D]`),
    isValid: isNationalInsurance,
    words: /\b(?:national insurance|ni|nino)\b/iu,
    home: 0.96,
    anywhere: 0.92,
  },
  {
    code: 'pps-number',
    region: 'IE',
    pattern: pattern(String.raw`\d{7} ?[A-W][A-IW]?`),
    isValid: without(isPpsNumber),
    words: /\b(?:pps|ppsn|personal public service)\b/iu,
    home: 0.96,
    anywhere: 0.9,
  },
  {
    code: 'sin',
    region: 'CA',
    pattern: pattern(threes),
    isValid: byDigits(isCanadianSin),
    words: /\b(?:sin|social insurance)\b/iu,
    home: 0.95,
    anywhere: 0.7,
  },
  {
    code: 'tfn',
    region: 'AU',
    pattern: pattern(threes),
    isValid: byDigits(isTaxFileNumber),
    words: /\b(?:tfn|tax file)\b/iu,
    home: 0.93,
    anywhere: 0.68,
  },
  {
    code: 'medicare-card',
    region: 'AU',
    pattern: pattern(String.raw`[2-6]\d{3}[ -]?\d{5}[ -]?\d(?:[ -/]?\d)?`),
    isValid: byDigits(isMedicareCard),
    words: /\bmedicare\b/iu,
    home: 0.93,
    anywhere: 0,
  },
  {
    code: 'centrelink',
    region: 'AU',
    pattern: pattern(String.raw`\d{3}[ -]?\d{3}[ -]?\d{3}[A-Z]`),
    isValid: () => true,
    words: /\b(?:crn|centrelink|customer reference)\b/iu,
    home: 0.9,
    anywhere: 0.7,
  },
  {
    code: 'nhi',
    region: 'NZ',
    pattern: pattern(String.raw`[A-HJ-NP-Z]{3}\d{2}(?:\d{2}|[A-HJ-NP-Z]{2})`),
    isValid: isNhi,
    words: /\bnhi\b/iu,
    home: 0.95,
    anywhere: 0.72,
  },
  {
    code: 'ird',
    region: 'NZ',
    pattern: pattern(String.raw`\d{2,3}[ -]\d{3}[ -]\d{3}`),
    isValid: byDigits(isIrdNumber),
    words: /\b(?:ird|inland revenue)\b/iu,
    home: 0.9,
    anywhere: 0,
  },
];

const wordsWithin = 45;
const said = 0.97;
/** A figure may have been slipped: what it is called still tells. */
const slipped = 0.86;

const lastFour =
  /(?<!\w)(?:ssn|social(?: security)?(?: number)?|soc sec|tfn|sin)(?!\w)[^.!?\n\d]{0,30}(\d{9}|\d{4})(?![\d/-])/giu;

/** Numbers a state gives its people, by format, check digit and what they are called. */
export const findNationalIds: Finder = (text, region) => {
  const finds: Find[] = [];
  for (const scheme of schemes) {
    for (const match of text.matchAll(scheme.pattern)) {
      const isSaid = scheme.words.test(textBefore(text, match.index, wordsWithin));
      const isValid = scheme.isValid(match[0]);
      const byItself = isValid ? (region === scheme.region ? scheme.home : scheme.anywhere) : 0;
      const confidence = isSaid ? (isValid ? said : slipped) : byItself;
      if (confidence > 0) finds.push(found(match.index, match.index + match[0].length, 'id', confidence, scheme.code));
    }
  }
  for (const match of text.matchAll(lastFour)) {
    const [start, end] = groupAt(match, match[1] ?? '');
    finds.push(found(start, end, 'id', 0.95, 'last-four'));
  }
  return finds;
};
