const info = /\/(Title|Author|Subject|Keywords|Creator|Producer|CreationDate|ModDate)[ \r\n]*\(/g;

/** Where a string that begins here ends: brackets may stand in it in pairs, or after a backslash. */
const endOfString = (text: string, from: number): number => {
  let depth = 1;
  for (let at = from; at < text.length; at += 1) {
    const sign = text[at];
    if (sign === '\\') at += 1;
    else if (sign === '(') depth += 1;
    else if (sign === ')') {
      depth -= 1;
      if (depth === 0) return at;
    }
  }
  return -1;
};

/**
 * A PDF of Chromium's without what it says of the program, the system and the minute that made it: blanks in their place,
 * so that every place in the file stays what it was. Only the part at the top is looked at, where Chromium puts it.
 */
export const cleanPdf = (pdf: Buffer): Buffer => {
  const cleaned = Buffer.from(pdf);
  // One byte a letter, so that places in the text are places in the file.
  const text = cleaned.toString('latin1');
  const end = text.indexOf('stream');
  for (const { index, 0: found } of text.slice(0, end === -1 ? text.length : end).matchAll(info)) {
    const from = index + found.length;
    const until = endOfString(text, from);
    if (until !== -1) cleaned.fill(' ', from, until);
  }
  return cleaned;
};
