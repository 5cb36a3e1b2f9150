import { weightedSum } from './digits.ts';

/** NHS number, Scottish CHI number and Northern Irish H&C number: ten digits, modulus 11 (NHS Data Dictionary). */
export const isNhsNumber = (digits: string): boolean => {
  if (digits.length !== 10 || /^(\d)\1+$/u.test(digits)) return false;
  const check = (11 - (weightedSum(digits, [10, 9, 8, 7, 6, 5, 4, 3, 2]) % 11)) % 11;
  return check !== 10 && check === Number(digits.charAt(9));
};

const neverIssued = new Set(['BG', 'GB', 'KN', 'NK', 'NT', 'TN', 'ZZ']);

/** National Insurance number (HMRC NIM39110): prefixes that are never given out are none. Letters are capitals. */
export const isNationalInsurance = (written: string): boolean => {
  const plain = written.replaceAll(/\s/gu, '');
  return /^[A-CEGHJ-PR-TW-Z][A-CEGHJ-NPR-TW-Z]\d{6}[A-D]$/u.test(plain) && !neverIssued.has(plain.slice(0, 2));
};
