export type TokenKind = 'word' | 'number' | 'emoji' | 'emoticon' | 'stop' | 'pause' | 'quote' | 'line';

/** One piece of a text; offsets are UTF-16 code units of the text as it was given. */
export interface Token {
  readonly kind: TokenKind;
  /** Lower case with straight apostrophes; an emoji without skin tone and variation selector. */
  readonly key: string;
  readonly start: number;
  readonly end: number;
  /** All capitals, two letters or more. */
  readonly isLoud: boolean;
  /** Begins with a capital and goes on in small letters. */
  readonly isCapital: boolean;
}

const letterBeyondAscii = /^[\p{L}\p{M}]/u;
const emojiHere = /\p{Extended_Pictographic}(?:\uFE0F|\p{Emoji_Modifier}|\u200D\p{Extended_Pictographic})*/uy;
const faceHere = /<\/?3|[:;=]['’]?-?[)(/|dDpP](?![\p{L}\d])/uy;
const addressHere = /(?:https?:\/\/|www\.)\S+/uy;
const handleHere = /@[\p{L}\d_]+/uy;
const tones = /\uFE0F|\p{Emoji_Modifier}/gu;
const faceNoise = /['’-]/gu;

const isLower = (code: number): boolean => code >= 97 && code <= 122;
const isUpper = (code: number): boolean => code >= 65 && code <= 90;
const isDigit = (code: number): boolean => code >= 48 && code <= 57;
const isApostrophe = (code: number): boolean =>
  code === 0x27 || code === 0x2019 || code === 0x2018 || code === 0x60 || code === 0xb4;
const isDash = (code: number): boolean => code === 0x2013 || code === 0x2014;
const isQuote = (code: number): boolean =>
  code === 0x22 || code === 0x201c || code === 0x201d || code === 0xab || code === 0xbb;
const isStop = (code: number): boolean => code === 46 || code === 33 || code === 63 || code === 0x2026;

/** How many code units of a letter stand at `at`: none, one, or two. */
const letterAt = (text: string, at: number): number => {
  const code = text.charCodeAt(at);
  if (isLower(code) || isUpper(code)) return 1;
  if (!(code >= 0xaa)) return 0;
  const point = text.codePointAt(at) ?? 0;
  const letter = String.fromCodePoint(point);
  return letterBeyondAscii.test(letter) ? letter.length : 0;
};

const matchAt = (pattern: RegExp, text: string, at: number): string | null => {
  pattern.lastIndex = at;
  return pattern.exec(text)?.[0] ?? null;
};

/** The end of the word that goes on at `from`, with apostrophes and hyphens that stand between letters. */
const wordEnd = (text: string, from: number): number => {
  let at = from;
  for (;;) {
    const code = text.charCodeAt(at);
    const size = isLower(code) ? 1 : letterAt(text, at);
    if (size > 0) at += size;
    else if ((code === 45 || isApostrophe(code)) && at > 0 && letterAt(text, at + 1) > 0) at += 1;
    else return at;
  }
};

const plainKey = (piece: string): string => {
  const lower = piece.toLowerCase();
  for (let at = 0; at < lower.length; at += 1) {
    const code = lower.charCodeAt(at);
    if (code !== 0x27 && isApostrophe(code)) return lower.replace(/[’‘`´]/gu, "'");
  }
  return lower;
};

const isLoud = (piece: string): boolean =>
  piece.length > 1 && piece === piece.toUpperCase() && piece !== piece.toLowerCase();

/** Words, numbers, marks and breaks of a text, in order. Addresses and handles are left out. */
export const tokenize = (text: string): Token[] => {
  const tokens: Token[] = [];
  const { length } = text;
  const push = (kind: TokenKind, key: string, start: number, end: number, loud = false, capital = false): number => {
    tokens.push({ kind, key, start, end, isLoud: loud, isCapital: capital });
    return end;
  };
  const pushWord = (start: number): number => {
    // Nine words in ten are small letters and nothing else, or begin with one capital.
    const isCapital = isUpper(text.charCodeAt(start));
    let end = isCapital ? start + 1 : start;
    while (isLower(text.charCodeAt(end))) end += 1;
    const next = text.charCodeAt(end);
    const goesOn = isUpper(next) || next === 45 || isApostrophe(next) || next >= 0xaa;
    if (end > start && !goesOn) {
      const word = text.slice(start, end);
      return push('word', isCapital ? word.toLowerCase() : word, start, end, false, isCapital);
    }
    end = wordEnd(text, end);
    const piece = text.slice(start, end);
    const loud = isLoud(piece);
    const capital = !loud && piece.charAt(0) !== piece.charAt(0).toLowerCase();
    return push('word', plainKey(piece), start, end, loud, capital);
  };
  let at = 0;
  while (at < length) {
    const code = text.charCodeAt(at);
    if (code === 32) {
      // A hyphen between spaces is a dash.
      if (text.charCodeAt(at + 1) === 45 && text.charCodeAt(at + 2) === 32) at = push('pause', '-', at + 1, at + 2);
      else at += 1;
    } else if (isLower(code) || isUpper(code)) {
      const address = code === 104 || code === 119 ? matchAt(addressHere, text, at) : null;
      at = address === null ? pushWord(at) : at + address.length;
    } else if (code === 46 || code === 33 || code === 63 || code === 0x2026) {
      let end = at + 1;
      while (end < length && isStop(text.charCodeAt(end))) end += 1;
      at = push('stop', text.slice(at, end), at, end);
    } else if (code === 44 || code === 40 || code === 41 || code === 91 || code === 93 || isDash(code)) {
      at = push('pause', ',', at, at + 1);
    } else if (code === 58 || code === 59 || code === 61 || code === 60) {
      const face = matchAt(faceHere, text, at);
      if (face !== null) at = push('emoticon', face.toLowerCase().replace(faceNoise, ''), at, at + face.length);
      else at = code === 58 || code === 59 ? push('pause', ',', at, at + 1) : at + 1;
    } else if (isDigit(code)) {
      let end = at + 1;
      while (
        end < length &&
        (isDigit(text.charCodeAt(end)) || (/[.,:/]/u.test(text[end] ?? '') && isDigit(text.charCodeAt(end + 1))))
      )
        end += 1;
      at = push('number', text.slice(at, end), at, end);
    } else if (code === 10 || code === 13) {
      at = push('line', '\n', at, at + 1);
    } else if (isQuote(code)) {
      at = push('quote', '"', at, at + 1);
    } else if (code === 45 && text.charCodeAt(at + 1) === 45) {
      let end = at + 2;
      while (text.charCodeAt(end) === 45) end += 1;
      at = push('pause', '-', at, end);
    } else if (code === 64) {
      at += matchAt(handleHere, text, at)?.length ?? 1;
    } else if (code >= 0xaa) {
      const size = letterAt(text, at);
      if (size > 0) {
        at = pushWord(at);
        continue;
      }
      const emoji = code >= 0x2190 ? matchAt(emojiHere, text, at) : null;
      if (emoji !== null) at = push('emoji', emoji.replace(tones, ''), at, at + emoji.length);
      else at += 1;
    } else {
      at += 1;
    }
  }
  return tokens;
};
