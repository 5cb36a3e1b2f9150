type JsonObject = Readonly<Record<string, unknown>>;

const isObject = (value: unknown): value is JsonObject => typeof value === 'object' && value !== null;

/** What JSON drops counts for nothing here either. */
const namesIn = (value: JsonObject): readonly string[] =>
  Object.keys(value).filter((name) => value[name] !== undefined);

/** Whether two values say the same once they are written as JSON, whatever the order of their names. */
export const sameJson = (a: unknown, b: unknown): boolean => {
  if (!isObject(a) || !isObject(b)) return a === b;
  if (Array.isArray(a) !== Array.isArray(b)) return false;
  const names = namesIn(a);
  return (
    names.length === namesIn(b).length && names.every((name) => Object.hasOwn(b, name) && sameJson(a[name], b[name]))
  );
};
