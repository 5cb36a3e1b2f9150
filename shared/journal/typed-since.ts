import { sameJson } from '../kernel/same-json.ts';

/** What was typed into a form while `before`, as it then stood, was put down: that alone, in a form that begins anew. */
export const typedSince = <V extends object>(begin: V, before: V, after: V): V => {
  const [was, blank] = [
    new Map<string, unknown>(Object.entries(before)),
    new Map<string, unknown>(Object.entries(begin)),
  ];
  const fields = Object.entries(after).map(([name, value]: [string, unknown]) => {
    const old = was.get(name);
    if (sameJson(value, old)) return [name, blank.get(name)];
    const goesOn = typeof value === 'string' && typeof old === 'string' && old !== '' && value.startsWith(old);
    return [name, goesOn ? value.slice(old.length).trimStart() : value];
  });
  return Object.fromEntries(fields) as V;
};
