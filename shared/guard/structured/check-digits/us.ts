/** Social Security number: no area 000, 666 or 9xx, no group 00, no serial 0000 (SSA, after randomisation in 2011). */
export const isSsn = (digits: string): boolean =>
  digits.length === 9 && !/^(?:000|666|9)/u.test(digits) && digits.slice(3, 5) !== '00' && digits.slice(5) !== '0000';

/** Individual Taxpayer Identification Number: area 9xx, group 50–65, 70–88, 90–92 or 94–99 (IRS). */
export const isItin = (digits: string): boolean => {
  const group = Number(digits.slice(3, 5));
  const issued = (group >= 50 && group <= 65) || (group >= 70 && group <= 88) || (group >= 90 && group !== 93);
  return digits.length === 9 && digits.startsWith('9') && issued;
};
