/** Crockford's base 32 has no O, I, L or U: what looks like one was meant as its digit. */
export const asWritten = (text: string): string =>
  text
    .toUpperCase()
    .replaceAll('O', '0')
    .replaceAll(/[IL]/g, '1')
    .replaceAll(/[^0-9A-Z]/g, '');

export const codeLength = 32;

/** "7KQD-M4RT-…": eight groups of four. */
export const inGroups = (code: string): string => (code.match(/.{1,4}/g) ?? []).join('-');
