import type { Bytes } from '#shared/kernel/bytes';
import { allWays, type Donor, mutate, oneOf, type Pick } from '../../support/mutations.ts';
import { envelopeRegions, headerRegions } from '../../support/regions.ts';
import type { RawRow } from '../../browser/storage/raw-rows.ts';

/** What the database's two stores hold. */
export interface Stores {
  readonly rec: readonly unknown[];
  readonly meta: readonly unknown[];
}
interface Fields {
  readonly key?: unknown;
  readonly bytes?: unknown;
  readonly seq?: unknown;
  readonly hash?: unknown;
  readonly manifest?: unknown;
  readonly trail?: unknown;
}

export interface Damage {
  readonly what: string;
  readonly stores: Stores;
  /** Nothing of it is needed for an unlock that finds the rest whole. */
  readonly isIdle: boolean;
}

/** The stores now, at an earlier moment, and those of another vault. */
export interface Known {
  readonly now: Stores;
  readonly older: Stores;
  readonly other: Stores;
}

const rowsOf = ({ rec }: Stores): readonly RawRow[] => rec as readonly RawRow[];
const oneIn = ({ meta }: Stores, key: string): Fields => {
  const found = (meta as readonly Fields[]).find((one) => one.key === key);
  if (found === undefined) throw new Error(`There is no ${key}`);
  return found;
};
const withMeta = (stores: Stores, key: string, ...by: readonly Fields[]): Stores => ({
  ...stores,
  meta: [...(stores.meta as readonly Fields[]).filter((one) => one.key !== key), ...by],
});
const withRow = (stores: Stores, row: RawRow, ...by: readonly unknown[]): Stores => ({
  ...stores,
  rec: [...rowsOf(stores).filter((one) => one !== row), ...by],
});

const donor = (bytes: Bytes): Donor => ({ bytes, regions: envelopeRegions(bytes) });

/** Values of other kinds than ours, as a database that was written by someone else may hold them. */
const strange = (pick: Pick): unknown =>
  oneOf(pick, [
    null,
    'text',
    7,
    Number.NaN,
    -1,
    2 ** 60,
    [],
    {},
    new Date(0),
    new ArrayBuffer(40),
    new Uint8Array(),
    new Uint16Array(600),
    new Uint8Array(5),
    { length: 2 ** 32 },
  ]);

const inEnvelope = (pick: Pick, { now, older, other }: Known): Omit<Damage, 'isIdle'> | null => {
  const row = oneOf(pick, rowsOf(now));
  const regions = envelopeRegions(row.b);
  const region = oneOf(pick, regions);
  const way = oneOf(pick, allWays);
  const b = mutate(pick, way, region, {
    ownFile: donor(row.b),
    otherVault: donor(oneOf(pick, rowsOf(pick(2) === 0 ? other : now)).b),
    olderState: donor((rowsOf(older).find(({ k }) => k === row.k) ?? oneOf(pick, rowsOf(older))).b),
  });
  return b === null ? null : { what: `row: ${region.name}`, stores: withRow(now, row, { k: row.k, b }) };
};

const wholeRows = (pick: Pick, { now, older, other }: Known): Omit<Damage, 'isIdle'> => {
  const a = oneOf(pick, rowsOf(now));
  const b = oneOf(
    pick,
    rowsOf(now).filter((row) => row !== a),
  );
  const foreign = oneOf(pick, rowsOf(other));
  return oneOf(pick, [
    { what: 'row: gone', stores: withRow(now, a) },
    { what: 'row: under another’s id', stores: withRow(now, a, { k: b.k, b: a.b }) },
    { what: 'row: under an id of its own, twice', stores: withRow(now, a, a, { k: foreign.k, b: a.b }) },
    {
      what: 'row: exchanged with another',
      stores: withRow(withRow(now, a, { k: a.k, b: b.b }), b, { k: b.k, b: a.b }),
    },
    { what: 'row: another vault’s beside ours', stores: withRow(now, foreign, foreign) },
    { what: 'row: another vault’s in its place', stores: withRow(now, a, { k: a.k, b: foreign.b }) },
    { what: 'row: of another kind', stores: withRow(now, a, { k: a.k, b: strange(pick) }) },
    { what: 'row: without an envelope', stores: withRow(now, a, { k: a.k }) },
    { what: 'row: an id of another kind', stores: withRow(now, a, { k: oneOf(pick, [7, 'x', '', [1]]), b: a.b }) },
    { what: 'rows: none', stores: { ...now, rec: [] } },
    { what: 'rows: of an older state', stores: { ...now, rec: older.rec } },
    { what: 'rows: of another vault', stores: { ...now, rec: other.rec } },
    {
      what: 'rows and mark: of an older state',
      stores: withMeta({ ...now, rec: older.rec }, 'mark', oneIn(older, 'mark')),
    },
    {
      what: 'rows and mark: of another vault',
      stores: withMeta({ ...now, rec: other.rec }, 'mark', oneIn(other, 'mark')),
    },
  ]);
};

const inMark = (pick: Pick, { now, older, other }: Known): Damage | null => {
  const mark = oneIn(now, 'mark');
  const name = oneOf(pick, ['seq', 'hash', 'manifest', 'trail'] as const);
  const changed = (value: unknown): Damage => ({
    what: `mark: ${name}`,
    stores: withMeta(now, 'mark', { ...mark, [name]: value }),
    isIdle: name === 'trail',
  });
  const value = mark[name];
  const whole = oneOf(pick, ['field', 'kind', 'gone', 'older', 'other', 'of another'] as const);
  if (whole === 'gone') return { what: 'mark: gone', stores: withMeta(now, 'mark'), isIdle: false };
  if (whole === 'older' || whole === 'other') {
    const from = oneIn(whole === 'older' ? older : other, 'mark');
    return { what: `mark: of ${whole}`, stores: withMeta(now, 'mark', from), isIdle: false };
  }
  if (whole === 'of another') {
    const theirs = oneIn(pick(2) === 0 ? older : other, 'mark')[name];
    // Two vaults may stand at the same number.
    return theirs === value ? null : changed(theirs);
  }
  if (whole === 'kind') return changed(strange(pick));
  if (!(value instanceof Uint8Array)) return changed(Number(value) + 1 + pick(9));
  const bytes = Uint8Array.from(value);
  const ownFile = { bytes, regions: [{ name, from: 0, to: bytes.length }] };
  const donors = { ownFile, otherVault: null, olderState: null };
  const spoiled = mutate(pick, oneOf(pick, allWays), { name, from: 0, to: bytes.length }, donors);
  return spoiled === null ? null : changed(spoiled);
};

const inHeaderCopy = (pick: Pick, { now, older, other }: Known): Damage | null => {
  const header = oneIn(now, 'header');
  const bytes = Uint8Array.from(header.bytes as Bytes);
  const regions = headerRegions(bytes);
  const of = (stores: Stores): Donor => ({ bytes: oneIn(stores, 'header').bytes as Bytes, regions });
  const region = oneOf(pick, regions);
  const spoiled =
    pick(4) === 0
      ? strange(pick)
      : mutate(pick, oneOf(pick, allWays), region, {
          ownFile: { bytes, regions },
          otherVault: of(other),
          olderState: of(older),
        });
  if (spoiled === null) return null;
  return { what: 'header copy', stores: withMeta(now, 'header', { ...header, bytes: spoiled }), isIdle: true };
};

/** One change to what the database holds. */
export const damageTo = (pick: Pick, known: Known): Damage => {
  for (;;) {
    const kind = pick(8);
    if (kind < 3) {
      const made = inEnvelope(pick, known);
      if (made !== null) return { ...made, isIdle: false };
    } else if (kind < 5) return { ...wholeRows(pick, known), isIdle: false };
    else {
      const made = kind < 7 ? inMark(pick, known) : inHeaderCopy(pick, known);
      if (made !== null) return made;
    }
  }
};
