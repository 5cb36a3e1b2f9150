import { spawnSync } from 'node:child_process';
import * as crypto from 'node:crypto';
import { copyFileSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, describe, expect, test } from 'vitest';

const at = (path: string): string => fileURLToPath(new URL(`../../../${path}`, import.meta.url));
const script = at('build/scripts/open-backup.mjs');
const fixture = at('tests/fixtures/vaults/v1/journal.jvbak');
const records = readFileSync(at('tests/fixtures/vaults/v1/records.ndjson'), 'utf8');
const readme = readFileSync(at('tests/fixtures/vaults/v1/README.md'), 'utf8');
const passphrase = /passphrase \| `(.+?)`/.exec(readme)?.[1] ?? '';
const code = /code \| `(.+?)`/.exec(readme)?.[1] ?? '';

const folder = mkdtempSync(join(tmpdir(), 'aftershift-backup-'));
afterAll(() => rmSync(folder, { recursive: true }));

/** As a person would: the script, a file, and a secret typed in. */
const run = (secret: string, file = fixture, args: readonly string[] = [], path = script) => {
  const { status, stdout, stderr } = spawnSync(process.execPath, [path, file, ...args], {
    input: `${secret}\n`,
    encoding: 'utf8',
  });
  return { status, stdout, stderr };
};
const changedFile = (name: string, change: (bytes: Buffer) => Buffer): string => {
  const path = join(folder, name);
  writeFileSync(path, change(readFileSync(fixture)));
  return path;
};

describe('the backup reader that needs no app', { timeout: 30_000 }, () => {
  test('opens with the recovery code, however it is typed', () => {
    for (const typed of [code, code.toLowerCase().replaceAll('-', ' ').replaceAll('0', 'o')]) {
      expect(run(typed)).toEqual({
        status: 0,
        stdout: records,
        stderr: 'Opening with the recovery code…\n3 records, every one checked.\n',
      });
    }
  });

  test('opens with the passphrase where Argon2 is at hand, and says where it took it from', () => {
    const { status, stdout, stderr } = run(passphrase.replace('ﬁ', 'fi'));
    expect([status, stdout]).toEqual([0, records]);
    expect(stderr).toMatch(/^Opening with the passphrase \(Argon2 from (Node|hash-wasm)\)…\n/);
  });

  test('by itself in an empty folder opens with the code, and says what a passphrase would need', () => {
    const alone = join(folder, 'open-backup.mjs');
    copyFileSync(script, alone);
    expect(run(code, fixture, [], alone)).toMatchObject({ status: 0, stdout: records });
    const { status, stdout, stderr } = run(passphrase, fixture, [], alone);
    const native = 'argon2Sync' in crypto;
    expect([status, stdout]).toEqual(native ? [0, records] : [1, '']);
    expect(stderr).toMatch(native ? /Argon2 from Node/ : /Node 24\.7 or later.*recovery code\.\n$/);
  });

  test.each([
    ['a wrong passphrase', 'not it', [], /That passphrase doesn’t open this backup\./],
    ['a wrong code', '0123-4567-89AB-CDEF-GHJK-MNPQ-RSTV-WXYZ', [], /That recovery code doesn’t open this backup\./],
    ['half a code', '0123-4567', ['--recovery-code'], /A recovery code has 32 letters and digits\./],
    ['nothing', '', ['--recovery-code'], /A recovery code has 32 letters and digits\./],
  ])('says plainly that it got %s, and writes nothing', (_, secret, args, message) => {
    const { status, stdout, stderr } = run(secret, fixture, args);
    expect([status, stdout]).toEqual([1, '']);
    expect(stderr).toMatch(message);
    expect(stderr).not.toMatch(/ at .*:\d+/);
  });

  test.each<[string, (bytes: Buffer) => Buffer, RegExp]>([
    ['is not a backup', () => Buffer.from('PK something else'), /isn’t an Aftershift backup/],
    ['is empty', () => Buffer.alloc(0), /isn’t an Aftershift backup/],
    ['has an absurd length', (bytes) => (bytes.fill(0xff, 8, 12), bytes), /isn’t an Aftershift backup/],
    ['comes from a later version', (bytes) => (bytes.fill(2, 6, 7), bytes), /later version/],
    ['ends in its header', (bytes) => bytes.subarray(0, 200), /ends too early/],
    ['ends between two chunks', (bytes) => bytes.subarray(0, -65_552), /ends too early/],
    ['ends in a chunk', (bytes) => bytes.subarray(0, -1), /ends too early/],
    ['is damaged in its last chunk', (bytes) => (bytes.fill(0, bytes.length - 100), bytes), /is damaged/],
    ['has bytes appended', (bytes) => Buffer.concat([bytes, bytes.subarray(-65_552)]), /is damaged/],
  ])('writes nothing of a file that %s', (name, change, message) => {
    const { status, stdout, stderr } = run(code, changedFile(name, change));
    expect([status, stdout]).toEqual([1, '']);
    expect(stderr).toMatch(message);
    expect(stderr).not.toMatch(/ at .*:\d+/);
  });

  test('asks Argon2 for no more than the format allows', () => {
    const greedy = changedFile('greedy', (bytes) => {
      const text = bytes.toString('latin1').replace('"m":19456', '"m":99999999');
      const grown = Buffer.from(text, 'latin1');
      grown.writeUInt32BE(grown.readUInt32BE(8) + 3, 8);
      return grown;
    });
    expect(run(passphrase, greedy)).toMatchObject({ status: 1, stdout: '' });
    expect(run(passphrase, greedy).stderr).toMatch(/unreasonable Argon2 parameters/);
  });

  test('salvages what stands before a damaged place when it is asked to', () => {
    const hurt = changedFile('hurt', (bytes) => (bytes.fill(0, bytes.length - 100), bytes));
    const { status, stdout, stderr } = run(code, hurt, ['--salvage']);
    expect(status).toBe(1);
    expect(stdout).toBe(
      records
        .split('\n')
        .slice(0, 2)
        .map((line) => `${line}\n`)
        .join(''),
    );
    expect(stderr).toMatch(/Salvaged 2 records.*\nThis backup is damaged/s);
  });

  test('explains itself when it is called without a file', () => {
    const { status, stderr } = spawnSync(process.execPath, [script], { encoding: 'utf8' });
    expect(status).toBe(1);
    expect(stderr).toMatch(/^Usage: node open-backup\.mjs FILE\.jvbak/);
  });
});
