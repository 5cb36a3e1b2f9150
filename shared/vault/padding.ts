const smallest = 512;
const step = 1024;
const stepsUpTo = 16_384;

/** Padmé: keeps the top bits of a length, so that at most 12 % is added and few distinct lengths remain. */
const padme = (length: number): number => {
  const exponent = Math.floor(Math.log2(length));
  const kept = Math.floor(Math.log2(exponent)) + 1;
  const unit = 2 ** (exponent - kept);
  return Math.ceil(length / unit) * unit;
};

/**
 * The length that `length` bytes are padded to: 512, then whole KiB to 16 KiB, then Padmé. A tired evening's two lines
 * and a long one's page then differ by a bucket, not by a count of letters.
 */
export const paddedLength = (length: number): number => {
  if (length <= smallest) return smallest;
  return length <= stepsUpTo ? Math.ceil(length / step) * step : padme(length);
};
