const quote = 0x22;
const backslash = 0x5c;
// `[`, `]`, `{` and `}`: brackets and braces differ only in this bit.
const caseBit = 0x20;
const open = 0x5b;
const close = 0x5d;

/** How deep arrays and objects nest in a JSON text, found without building them. */
export const jsonDepth = (text: string): number => {
  let depth = 0;
  let deepest = 0;
  let inString = false;
  for (let index = 0; index < text.length; index += 1) {
    const unit = text.charCodeAt(index);
    if (inString) {
      if (unit === backslash) index += 1;
      else if (unit === quote) inString = false;
    } else if (unit === quote) inString = true;
    else if ((unit & ~caseBit) === open) {
      depth += 1;
      if (depth > deepest) deepest = depth;
    } else if ((unit & ~caseBit) === close) depth -= 1;
  }
  return deepest;
};

/**
 * Parses JSON that may be hostile: whoever walks the value afterwards can do so recursively without meeting the end
 * of the stack. Undefined, which no JSON text means, for a text that is too deep or isn't JSON.
 */
export const parseBoundedJson = (text: string, maxDepth: number): unknown => {
  if (jsonDepth(text) > maxDepth) return undefined;
  try {
    return JSON.parse(text);
  } catch (error) {
    if (error instanceof SyntaxError) return undefined;
    throw error;
  }
};
