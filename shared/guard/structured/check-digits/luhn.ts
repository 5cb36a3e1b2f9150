/** ISO/IEC 7812-1, annex B: cards, Canadian social insurance numbers. `digits` only digits. */
const isLuhn = (digits: string): boolean => {
  let sum = 0;
  for (let fromRight = 0; fromRight < digits.length; fromRight += 1) {
    const digit = Number(digits.charAt(digits.length - 1 - fromRight));
    const doubled = fromRight % 2 === 1 ? digit * 2 : digit;
    sum += doubled > 9 ? doubled - 9 : doubled;
  }
  return digits.length > 0 && sum % 10 === 0;
};

/** A payment card: its length, a first digit that some network has, and Luhn. */
export const isCard = (digits: string): boolean =>
  digits.length >= 13 && digits.length <= 19 && /^[2-6]/u.test(digits) && !/^(\d)\1+$/u.test(digits) && isLuhn(digits);

/** Social Insurance Number: nine digits and Luhn; eights are never issued first. */
export const isCanadianSin = (digits: string): boolean =>
  digits.length === 9 && !digits.startsWith('8') && !/^0+$/u.test(digits) && isLuhn(digits);
