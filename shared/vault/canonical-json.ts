const isRecord = (value: object): value is { readonly [name: string]: unknown } => !Array.isArray(value);

const member = (name: string, value: unknown): string | null => {
  const text = canonicalJson(value);
  return text === null ? null : `${JSON.stringify(name)}:${text}`;
};

const joined = (parts: readonly (string | null)[], open: string, close: string): string | null =>
  parts.includes(null) ? null : `${open}${parts.join(',')}${close}`;

/**
 * The one text of a JSON value, after RFC 8785: no white space, names sorted by UTF-16 code unit. Numbers are safe
 * integers only and strings well-formed, so there is exactly one way to write anything; null for any other value.
 */
export const canonicalJson = (value: unknown): string | null => {
  if (value === null || typeof value === 'boolean') return String(value);
  // Lone surrogates have no UTF-8, so a text holding one could not be compared as bytes.
  if (typeof value === 'string') return /\p{Cs}/u.test(value) ? null : JSON.stringify(value);
  if (typeof value === 'number') return Number.isSafeInteger(value) && !Object.is(value, -0) ? String(value) : null;
  if (typeof value !== 'object') return null;
  if (!isRecord(value)) return joined((value as readonly unknown[]).map(canonicalJson), '[', ']');
  const names = Object.keys(value).toSorted((a, b) => (a < b ? -1 : 1));
  if (names.some((name) => /\p{Cs}/u.test(name))) return null;
  return joined(
    names.map((name) => member(name, value[name])),
    '{',
    '}',
  );
};
