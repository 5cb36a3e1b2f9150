import { beforeAll, describe, expect, test } from 'vitest';
import { genesis } from '#shared/vault/log-frame';
import { createRowTable, type Row } from '#shared/vault/row-table';
import type { Session } from '#shared/vault/session';
import type { UnlockDeps } from '#shared/vault/vault-deps';
import { anId, makeVault } from './known-vault.ts';

export const rowSets = (deps: UnlockDeps): void => {
  describe('the set of sealed rows', { timeout: 60_000 }, () => {
    let session: Session;
    let rows: readonly Row[];
    let mac: Uint8Array;
    const head = { seq: 12, hash: new Uint8Array(32).fill(7) };
    const isAsSigned = (present: readonly Row[], at = head) => session.areRowsSigned(at, createRowTable(present), mac);
    const row = async (rev: number): Promise<Row> => {
      const k = anId(deps);
      return { k, b: await session.seal({ id: k, table: 1, schema: 1, rev, value: null }) };
    };

    beforeAll(async () => {
      ({ session } = await makeVault(deps));
      rows = await Promise.all([1, 2, 3, 4, 5].map(row));
      mac = await session.signRows(head, createRowTable(rows));
    });

    test('is recognized in whatever order a database gives it back', async () => {
      expect(await isAsSigned(rows)).toBe(true);
      expect(await isAsSigned(rows.toReversed())).toBe(true);
    });

    test('is not accepted with a row missing, added, old or exchanged, or none at all', async () => {
      const [first, second, ...others] = rows as [Row, Row, ...Row[]];
      const older = await session.seal({ id: first.k, table: 1, schema: 1, rev: 0, value: null });
      expect(await isAsSigned([first, ...others])).toBe(false);
      expect(await isAsSigned([...rows, await row(1)])).toBe(false);
      expect(await isAsSigned([{ k: first.k, b: older }, second, ...others])).toBe(false);
      expect(await isAsSigned([{ k: first.k, b: second.b }, { k: second.k, b: first.b }, ...others])).toBe(false);
      expect(await isAsSigned([])).toBe(false);
    });

    test('is not accepted as of another place in the log', async () => {
      expect(await isAsSigned(rows, { ...head, seq: 13 })).toBe(false);
      expect(await isAsSigned(rows, genesis)).toBe(false);
    });

    test('is not accepted by another vault', async () => {
      const { session: stranger } = await makeVault(deps);
      expect(await stranger.areRowsSigned(head, createRowTable(rows), mac)).toBe(false);
    });
  });
};
