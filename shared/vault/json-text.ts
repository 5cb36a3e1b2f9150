/** A value that JSON can't hold (undefined, a function) is a bug: it would read back as something else, or not at all. */
export const jsonText = (value: unknown): string => {
  const text: string | undefined = JSON.stringify(value);
  if (text === undefined) throw new TypeError('Only JSON values can be sealed');
  return text;
};
