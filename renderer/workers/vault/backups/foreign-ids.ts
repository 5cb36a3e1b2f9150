import { concat } from '#shared/kernel/bytes';
import { flagMark } from '#shared/supervision/flagged-passages';
import type { Side, Version } from '#shared/vault/merge';
import { type RecordId, recordIdBytes, recordIdOf, recordIdSize } from '#shared/vault/record-id';
import type { VaultDeps } from '#shared/vault/vault-deps';

/** An id that follows from others: the same every time, so that what is taken in twice is one. */
export const derivedId = async ({ crypto, utf8 }: VaultDeps, purpose: string, ...parts: Uint8Array[]) =>
  recordIdOf((await crypto.sha256(concat(utf8.encode(`${purpose}\0`), ...parts))).slice(0, recordIdSize));

type Ids = ReadonlyMap<string, RecordId>;
type Fields = Readonly<Record<string, unknown>>;

const isFields = (value: unknown): value is Fields =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** Names under which a record points at another one; `record` is a flag's. */
const pointers: readonly string[] = ['entry', 'mergedInto', 'record', 'session', 'whom'];

const withOwn = (fields: Fields, ids: Ids): Fields => {
  const here = Object.entries(fields).filter(([name, id]) => pointers.includes(name) && typeof id === 'string');
  return { ...fields, ...Object.fromEntries(here.map(([name, id]) => [name, ids.get(id as string) ?? id])) };
};

/** A page whose flagged words name the flags under their own ids. */
const withMarks = (node: unknown, ids: Ids): unknown => {
  if (!isFields(node)) return node;
  const { content, marks } = node;
  const mark = (one: unknown): unknown => {
    if (!isFields(one) || one['type'] !== flagMark || !isFields(one['attrs'])) return one;
    const { id } = one['attrs'];
    return { ...one, attrs: { ...one['attrs'], id: typeof id === 'string' ? (ids.get(id) ?? id) : id } };
  };
  return {
    ...node,
    ...(Array.isArray(content) ? { content: content.map((child) => withMarks(child, ids)) } : {}),
    ...(Array.isArray(marks) ? { marks: marks.map(mark) } : {}),
  };
};

/** What something in a session was gathered from: a word for what that is, and where there is one its id; and its page. */
const withFrom = (line: unknown, ids: Ids): unknown => {
  if (!isFields(line) || typeof line['from'] !== 'string') return line;
  const [kind = '', id = '', ...more] = line['from'].split(' ');
  const own = ids.get(id);
  const here = withOwn(line, ids);
  return own === undefined || more.length > 0 ? here : { ...here, from: `${kind} ${own}` };
};

/** Whom somebody picked in a form that was left. */
const withPicked = (pick: unknown, ids: Ids): unknown => {
  if (!isFields(pick) || pick['name'] !== 'whom' || typeof pick['value'] !== 'string') return pick;
  return { ...pick, value: ids.get(pick['value']) ?? pick['value'] };
};

const withPointers = (value: unknown, ids: Ids): unknown => {
  if (!isFields(value)) return value;
  const { type, about, document, items, good, picks } = value;
  return {
    ...withOwn(value, ids),
    ...(type === 'flag' && isFields(about) ? { about: withOwn(about, ids) } : {}),
    ...(document === undefined ? {} : { document: withMarks(document, ids) }),
    ...(type === 'leftForm' && Array.isArray(picks) ? { picks: picks.map((one) => withPicked(one, ids)) } : {}),
    ...(type === 'supervision' && Array.isArray(items) ? { items: items.map((one) => withFrom(one, ids)) } : {}),
    ...(type === 'supervision' && Array.isArray(good) ? { good: good.map((one) => withFrom(one, ids)) } : {}),
  };
};

/** The records of a vault with another id, under ids of this one: two vaults may not share a name for two things. */
export const underOwnIds = async (deps: VaultDeps, vid: Uint8Array, side: Side): Promise<Side> => {
  const ids = new Map<string, RecordId>();
  for (const id of side.versions.keys()) ids.set(id, await derivedId(deps, 'jv1/import', vid, recordIdBytes(id)));
  const versions = new Map<RecordId, Version>();
  for (const [id, version] of side.versions) {
    const own = ids.get(id);
    if (own !== undefined) versions.set(own, { ...version, value: withPointers(version.value, ids) });
  }
  return { versions, known: side.known };
};
