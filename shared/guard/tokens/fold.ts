/** Letters that Unicode doesn't take apart into a base and a mark. */
const beyondMarks: Readonly<Record<string, string>> = {
  ø: 'o',
  ł: 'l',
  đ: 'd',
  ð: 'd',
  þ: 'th',
  ß: 'ss',
  æ: 'ae',
  œ: 'oe',
  ı: 'i',
  '’': "'",
  '‘': "'",
  ʼ: "'",
  ʻ: "'",
  '`': "'",
};
const others = /[øłđðþßæœı’‘ʼʻ`]/gu;
const marksAndUnseen = /[\p{M}\p{Cf}]/gu;
const plain = /^[ -_a-~]*$/u;

/** How a word is looked up: lower case, straight apostrophes, no marks, nothing invisible. "Thị" is "thi", "Tāne" is "tane". */
export const fold = (word: string): string =>
  plain.test(word)
    ? word.toLowerCase()
    : word
        .toLowerCase()
        .normalize('NFD')
        .replaceAll(marksAndUnseen, '')
        .replaceAll(others, (letter) => beyondMarks[letter] ?? letter);
