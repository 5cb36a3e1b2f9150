/** Letters that stand for themselves in Unicode and that people type without their stroke. */
const plain: Readonly<Record<string, string>> = {
  ß: 'ss',
  æ: 'ae',
  œ: 'oe',
  ø: 'o',
  đ: 'd',
  ð: 'd',
  þ: 'th',
  ł: 'l',
  ħ: 'h',
  ı: 'i',
  ŋ: 'n',
  ŧ: 't',
  ə: 'e',
  ς: 'σ',
};
const strokes = new RegExp(`[${Object.keys(plain).join('')}]`, 'gu');

/** Apostrophes as keyboards and transliterations have them, and modifier letters such as the okina. */
const apostrophes = "['’‘`´′ʼ\\u02B0-\\u02FF]";
const possessive = new RegExp(`${apostrophes}s?$`, 'u');
const insideWord = new RegExp(apostrophes, 'gu');

/**
 * What two spellings of one name have in common: no case, no marks, no apostrophes, no possessive, hyphens and dots as
 * spaces, nothing invisible. Blank for what holds no letter and no digit.
 */
export const foldForm = (form: string): string =>
  form
    .normalize('NFKD')
    .replaceAll(/[\p{M}\p{Cf}]/gu, '')
    .toLowerCase()
    .normalize('NFKD')
    .replaceAll(/\p{M}/gu, '')
    .replaceAll(strokes, (letter) => plain[letter] ?? letter)
    .trim()
    .replace(possessive, '')
    .replaceAll(insideWord, '')
    .replaceAll(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();

export type Fold = (form: string) => string;

/** As `foldForm`, for one text, in which the same words come again and again. */
export const rememberingFold = (): Fold => {
  const known = new Map<string, string>();
  return (form) => {
    const before = known.get(form);
    if (before !== undefined) return before;
    const folded = foldForm(form);
    known.set(form, folded);
    return folded;
  };
};
