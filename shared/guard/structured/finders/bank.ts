import { digitsOf } from '../check-digits/digits.ts';
import { isIban } from '../check-digits/iban.ts';
import { isCard } from '../check-digits/luhn.ts';
import { found, textBefore, type Finder } from '../finding.ts';

const card =
  /(?<![\w.,$£€-])\d{4}(?:[ -]\d{4}){2}[ -]\d{1,7}(?![\w-])|(?<![\w.,$£€-])\d{4}[ -]\d{6}[ -]\d{5}(?![\w-])|(?<![\w.,$£€-])\d{13,19}(?![\w-])/gu;
const iban = /(?<!\w)[A-Z]{2}\d{2}(?: ?[A-Z\d]{4}){2,7}(?: ?[A-Z\d]{1,3})?(?!\w)/giu;
const sortCode = /(?<![\d-])\d{2}-\d{2}-\d{2}(?![\d-])/gu;

/** Payment cards (Luhn), IBANs (modulus 97) and UK sort codes where they are called so. */
export const findBankNumbers: Finder = (text) => [
  ...[...text.matchAll(card)].flatMap((match) =>
    isCard(digitsOf(match[0])) ? [found(match.index, match.index + match[0].length, 'id', 0.96, 'card')] : [],
  ),
  ...[...text.matchAll(iban)].flatMap((match) =>
    isIban(match[0]) ? [found(match.index, match.index + match[0].length, 'id', 0.97, 'iban')] : [],
  ),
  ...[...text.matchAll(sortCode)].flatMap((match) =>
    /sort ?code/iu.test(textBefore(text, match.index, 30))
      ? [found(match.index, match.index + match[0].length, 'id', 0.95, 'number-after-id-word')]
      : [],
  ),
];
