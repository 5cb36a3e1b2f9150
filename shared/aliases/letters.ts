/** 0 → A … 25 → Z, 26 → AA, as columns of a sheet are counted. */
export const letterAt = (index: number): string => {
  const rest = Math.floor(index / 26);
  return `${rest === 0 ? '' : letterAt(rest - 1)}${String.fromCharCode(65 + (index % 26))}`;
};
