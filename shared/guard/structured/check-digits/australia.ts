import { weightedSum } from './digits.ts';

/** Tax File Number: nine digits, modulus 11 (ATO). */
export const isTaxFileNumber = (digits: string): boolean =>
  digits.length === 9 && !/^0+$/u.test(digits) && weightedSum(digits, [1, 4, 3, 7, 5, 8, 6, 9, 10]) % 11 === 0;

/** Medicare card: ten digits and often the person's place on the card; first digit 2–6, the ninth checks the eight before. */
export const isMedicareCard = (digits: string): boolean =>
  (digits.length === 10 || digits.length === 11) &&
  /^[2-6]/u.test(digits) &&
  weightedSum(digits, [1, 3, 7, 9, 1, 3, 7, 9]) % 10 === Number(digits.charAt(8));
