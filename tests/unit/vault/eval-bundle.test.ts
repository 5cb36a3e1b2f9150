import { execFileSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { beforeAll, describe, expect, test } from 'vitest';
import type * as Bundle from '../../eval/vault.ts';
import { flipped, valueOf } from './cases/known-vault.ts';

const at = (path: string): string => fileURLToPath(new URL(`../../../${path}`, import.meta.url));
const id = 'EREREREREREREREREREREQ';
const cheap = { m: 19_456, t: 1 };

describe('the vault bundle for checks from outside', () => {
  let bundle: typeof Bundle;

  beforeAll(async () => {
    execFileSync(process.execPath, [at('build/scripts/build-eval.mjs'), 'vault']);
    bundle = (await import(/* @vite-ignore */ at('out/eval/vault.mjs'))) as typeof Bundle;
  }, 60_000);

  const made = async () => {
    const vault = await bundle.createVault('korrekt ﬁ Pferd', cheap);
    if (!('session' in vault)) throw new Error('No vault');
    return vault;
  };

  test('imports into plain Node by itself', () => {
    const list = `import('${at('out/eval/vault.mjs')}').then((bundle) => console.log(Object.keys(bundle).sort().join(' ')))`;
    const names = execFileSync(process.execPath, ['--input-type=module', '-e', list], { cwd: '/', encoding: 'utf8' });
    expect(names).toBe('createVault openVault readBackup readLog\n');
  });

  test('makes, opens, seals and reads with the signatures agreed on', async () => {
    const { header, recoveryCode, session } = await made();
    const opened = valueOf(await bundle.openVault(header, { passphrase: 'korrekt fi Pferd' }));
    const envelope = await session.seal({ id, table: 1, schema: 1, rev: 2, value: { text: 'x' } });
    expect(await opened.open(envelope, { id, table: 1, rev: 2 })).toEqual({ ok: true, value: { text: 'x' } });
    expect(await opened.open(envelope, { id: 'not an id', table: 1 })).toMatchObject({
      ok: false,
      error: { type: 'damaged' },
    });

    const parts: Uint8Array[] = [];
    for await (const part of session.backup([{ id, rev: 2 }])) parts.push(part);
    const whole = Buffer.concat(parts);
    for (const chunks of [parts, Uint8Array.from(whole)]) {
      const read = valueOf(await bundle.readBackup(chunks, { recoveryCode }));
      expect(read).toEqual({ header, records: [{ id, rev: 2 }] });
    }
  });

  test('chains frames from nothing, from the bytes before, or from a place in the log', async () => {
    const { session } = await made();
    const b = await session.seal({ id, table: 1, schema: 1, rev: 1, value: null });
    const first = await session.frame([{ put: true, k: id, b }], null);
    const second = await session.frame([{ del: true, k: id, rev: 1 }], first);
    const log = Buffer.concat([first, second]);
    const third = await session.frame([{ put: true, k: id, b }], log);
    const { head } = valueOf(await session.core.openFrame(first.subarray(8), { seq: 0, hash: new Uint8Array(32) }));
    const alternative = await session.frame([{ del: true, k: id, rev: 1 }], {
      seq: 1,
      hash: Buffer.from(head.hash).toString('hex'),
    });
    const ops = [
      { put: true, k: id, b },
      { del: true, k: id, rev: 1 },
    ];
    expect(await bundle.readLog(Buffer.concat([log, third]), session)).toMatchObject({
      ok: true,
      value: [...ops, ops[0]],
      tail: 'clean',
    });
    expect(await bundle.readLog(Buffer.concat([first, alternative]), session)).toMatchObject({ ok: true, value: ops });
    expect(await bundle.readLog(log.subarray(0, -1), session)).toMatchObject({
      ok: true,
      value: ops.slice(0, 1),
      tail: 'torn',
    });
    expect(await bundle.readLog(Buffer.concat([first, third]), session)).toMatchObject({
      ok: false,
      error: { type: 'damaged' },
    });
    expect(await bundle.readLog(flipped(log, 900), session)).toMatchObject({ ok: false, error: { type: 'damaged' } });
  });

  test('answers with values, never by throwing', async () => {
    expect(await bundle.createVault('x', { m: 1024 })).toEqual({ ok: false, error: { type: 'kdf-params' } });
    expect(await bundle.createVault('', cheap)).toMatchObject({ ok: false, error: { type: 'wrong-passphrase' } });
    expect(await bundle.openVault(new Uint8Array(0), { passphrase: 'x' })).toMatchObject({
      ok: false,
      error: { type: 'bad-file' },
    });
    expect(await bundle.readBackup([], { passphrase: 'x' })).toMatchObject({ ok: false, error: { type: 'bad-file' } });
  });
});
