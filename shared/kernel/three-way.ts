import { sameJson } from './same-json.ts';

type JsonObject = Readonly<Record<string, unknown>>;

const isObject = (value: unknown): value is JsonObject =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** By what a thing in a list is known again. */
const nameOf = (value: unknown): string | null => {
  if (!isObject(value)) return null;
  const name = value['id'] ?? value['question'];
  return typeof name === 'string' ? name : null;
};

const isNamed = (list: readonly unknown[]): boolean => list.every((one) => nameOf(one) !== null);

const lists = (base: readonly unknown[], theirs: readonly unknown[], ours: readonly unknown[]): readonly unknown[] => {
  if (![base, theirs, ours].every(isNamed)) {
    const isOneLength = base.length === ours.length && theirs.length === ours.length;
    return isOneLength ? ours.map((one, at) => both(base[at], theirs[at], one)) : ours;
  }
  const find = (list: readonly unknown[], of: unknown): unknown => list.find((one) => nameOf(one) === nameOf(of));
  const left = ours.flatMap((one) => {
    const [was, now] = [find(base, one), find(theirs, one)];
    // Taken out there, and as it was here.
    if (now === undefined) return sameJson(was, one) ? [] : [one];
    return [was === undefined ? one : both(was, now, one)];
  });
  const added = theirs.filter((one) => find(base, one) === undefined && find(ours, one) === undefined);
  return [...left, ...added];
};

const both = (base: unknown, theirs: unknown, ours: unknown): unknown => {
  if (sameJson(ours, base)) return theirs;
  if (sameJson(theirs, base)) return ours;
  if (Array.isArray(base) && Array.isArray(theirs) && Array.isArray(ours)) return lists(base, theirs, ours);
  if (!isObject(base) || !isObject(theirs) || !isObject(ours)) return ours;
  const names = [...new Set([...Object.keys(ours), ...Object.keys(theirs)])];
  return Object.fromEntries(names.map((name) => [name, both(base[name], theirs[name], ours[name])]));
};

/**
 * Two changes of one thing as one, known what it was before both: whatever was changed on one side only is as there, and
 * of what was changed on both `ours` stays. Things in a list are known again by their `id` or `question`.
 */
export const threeWay = <T extends object>(base: T, theirs: T, ours: T): T => both(base, theirs, ours) as T;
