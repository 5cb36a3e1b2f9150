import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { idleUnder } from '#shared/ipc/policy';
import { noRules, strictestRules } from '#shared/policy/agency-policy';
import { policyPath, readPolicy } from '../../../electron/services/policy-file.ts';

let folder = '';
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'aftershift-'));
});
afterEach(() => rm(folder, { recursive: true, force: true }));

const read = async (text: string) => {
  const path = join(folder, 'policy.json');
  await writeFile(path, text);
  return readPolicy(path);
};

test('lies where only whoever runs the machine can write', () => {
  expect(policyPath('linux', undefined)).toBe('/etc/aftershift/policy.json');
  expect(policyPath('darwin', undefined)).toBe('/Library/Application Support/Aftershift/policy.json');
  expect(policyPath('win32', 'D:\\Program Files\\Common Files')).toContain('D:\\Program Files\\Common Files');
  expect(policyPath('win32', undefined)).toContain('C:\\Program Files\\Common Files');
});

test('no file means no rules, and neither does no folder for one', async () => {
  const path = join(folder, 'policy.json');
  expect(await readPolicy(path)).toEqual({ ...noRules, source: 'none', path, problem: null });
  await writeFile(path, '{}');
  expect((await readPolicy(join(path, 'policy.json'))).source).toBe('none');
});

test('what it says holds', async () => {
  expect(await read('{"version":1,"maximumIdleMinutes":2,"allowQuickUnlock":false}')).toMatchObject({
    source: 'file',
    idleMinutes: 2,
    quickUnlock: false,
    plainExports: true,
    passphraseGuesses: 10,
  });
});

test.each([
  ['{', 'json'],
  ['{"version":1,"maximumIdleMinutes":"2"}', 'maximumIdleMinutes'],
  ['{"version":1,"backupFolder":"backups"}', 'backupFolder'],
  [`{"version":1}${' '.repeat(64 * 1024)}`, 'size'],
])('one that doesn’t read is called that, and the strictest rules hold', async (text, problem) => {
  expect(await read(text)).toMatchObject({ ...strictestRules, source: 'unreadable', problem });
});

test('a folder in its place is one that doesn’t read', async () => {
  const path = join(folder, 'policy.json');
  await mkdir(path);
  expect(await readPolicy(path)).toMatchObject({ ...strictestRules, source: 'unreadable', problem: 'EISDIR' });
});

test('the person’s own minutes count where they are fewer', () => {
  const policy = (idleMinutes: number | null) => ({ ...noRules, idleMinutes }) as never;
  expect([idleUnder(5, policy(null)), idleUnder(5, policy(2)), idleUnder(1, policy(2))]).toEqual([5, 2, 1]);
});
