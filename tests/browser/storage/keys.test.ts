import { describe, expect, test } from 'vitest';
import type { Bytes } from '#shared/kernel/bytes';
import { takesPassphrase } from '#shared/vault/change-passphrase';
import { encodeHeader, parseHeader } from '#shared/vault/header';
import { type KdfParams, kdfFloor } from '#shared/vault/kdf-params';
import type { Secret } from '#shared/vault/unlock';
import { cheap } from '../../unit/vault/cases/known-vault.ts';
import { browserDeps } from '../vault/browser-deps.ts';
import { aMachine, fresh, headersIn, more, opens, passphrase } from './keyed-machine.ts';

const kdfOf = (bytes: Bytes): KdfParams | undefined => {
  const header = parseHeader(browserDeps.utf8, bytes);
  return header.ok ? header.value.slots.find(takesPassphrase)?.kdf : undefined;
};

describe('a changed passphrase', () => {
  test('is in every copy, and the old one in none', async () => {
    const machine = await aMachine();
    const vault = await machine.unlock();
    expect(await vault.changePassphrase({ passphrase }, { passphrase: fresh })).toEqual({
      ok: true,
      value: { old: [] },
    });
    const copies = [machine.header(), ...(await machine.copies())];
    expect(copies).toHaveLength(2);
    for (const copy of copies) {
      expect(await opens(copy, { passphrase: fresh })).toBe('ok');
      expect(await opens(copy, { passphrase })).toBe('wrong-passphrase');
      expect(await opens(copy, { recoveryCode: machine.recoveryCode })).toBe('ok');
    }
    // And it can be changed once more, from the header that stands now.
    expect((await vault.changePassphrase({ passphrase: fresh }, { passphrase })).ok).toBe(true);
    expect(await opens(machine.header(), { passphrase })).toBe('ok');
  });

  test('leaves no snapshot behind that the old one opens, unless a legal hold wants it kept, and then says so', async () => {
    const machine = await aMachine();
    const vault = await machine.unlock();
    await vault.noteRecoveryCode();
    expect((await vault.tidyLog()).ok).toBe(true);
    const inSnapshots = async (secret: Secret): Promise<readonly string[]> =>
      Promise.all(
        (await headersIn(machine, 'snapshots')).map((header) => opens(encodeHeader(browserDeps.utf8, header), secret)),
      );
    expect(await inSnapshots({ passphrase })).toEqual(['ok']);
    expect((await vault.changePassphrase({ passphrase }, { passphrase: fresh })).ok).toBe(true);
    expect(await inSnapshots({ passphrase })).toEqual(['wrong-passphrase']);
    expect(await inSnapshots({ passphrase: fresh })).toEqual(['ok']);
    await vault.setHold(true);
    expect(await vault.changePassphrase({ passphrase: fresh }, { passphrase })).toEqual({
      ok: true,
      value: { old: ['snapshots'] },
    });
  });

  test.each(['disk-full', 'read-only', 'io'] as const)('that the disk refuses (%s) changes nothing', async (type) => {
    const machine = await aMachine();
    const vault = await machine.unlock();
    machine.refuse({ type, code: 'X' });
    const changed = await vault.changePassphrase({ passphrase }, { passphrase: fresh });
    expect(changed).toEqual({ ok: false, error: { type, code: 'X' } });
    for (const copy of [machine.header(), ...(await machine.copies())]) {
      expect(await opens(copy, { passphrase })).toBe('ok');
    }
    machine.refuse(null);
    expect((await vault.changePassphrase({ passphrase }, { passphrase: fresh })).ok).toBe(true);
  });

  test('takes the secret of now, and nothing else', async () => {
    const machine = await aMachine();
    const vault = await machine.unlock();
    const before = machine.header();
    expect(await vault.changePassphrase({ passphrase: 'not it' }, { passphrase: fresh })).toMatchObject({ ok: false });
    expect(machine.header()).toEqual(before);
    expect((await vault.changePassphrase({ recoveryCode: machine.recoveryCode }, { passphrase: fresh })).ok).toBe(true);
  });

  test('is never cheaper to guess than the one before it', async () => {
    const machine = await aMachine({ ...cheap, m: 32_768, t: 4 });
    machine.wanted.params = { ...cheap, m: 65_536, t: 3 };
    const vault = await machine.unlock();
    await vault.changePassphrase({ passphrase }, { passphrase: fresh });
    expect(kdfOf(machine.header())).toMatchObject({ m: 65_536, t: 4 });
  });
});

describe('a recovery code', () => {
  test('opens nothing until it is on paper, and then the old one opens nothing', async () => {
    const machine = await aMachine();
    const vault = await machine.unlock();
    const made = await vault.prepareRecoveryCode({ passphrase });
    if (!made.ok) throw new Error(made.error.type);
    const { recoveryCode } = made.value;
    expect(await opens(machine.header(), { recoveryCode })).toBe('wrong-passphrase');
    // What changes meanwhile is kept.
    await vault.changePassphrase({ passphrase }, { passphrase: fresh });
    expect(await vault.settleRecoveryCode()).toMatchObject({ ok: true });
    expect(await opens(machine.header(), { recoveryCode })).toBe('ok');
    expect(await opens(machine.header(), { recoveryCode: machine.recoveryCode })).toBe('wrong-passphrase');
    expect(await opens(machine.header(), { passphrase: fresh })).toBe('ok');
  });

  test('has its date in the vault, which says nothing of another code', async () => {
    const machine = await aMachine();
    const vault = await machine.unlock();
    expect(await vault.keys()).toMatchObject({ recoveryCode: { madeAt: null } });
    await vault.prepareRecoveryCode({ passphrase });
    await vault.settleRecoveryCode();
    const dated = { recoveryCode: { madeAt: { ms: Date.parse('2026-11-19T22:46:00Z'), offset: -300 } } };
    expect(await vault.keys()).toMatchObject(dated);
    expect(new TextDecoder().decode(machine.header())).not.toContain('1795128');
    const reopened = await machine.unlock();
    expect(await reopened.keys()).toMatchObject(dated);
    // A crash between the header and its date leaves a code without one.
    machine.refuse({ type: 'half-done' });
    await reopened.prepareRecoveryCode({ passphrase });
    expect(await reopened.settleRecoveryCode()).toEqual({ ok: false, error: { type: 'half-done' } });
    expect(await reopened.keys()).toMatchObject(dated);
  });
});

test('a PIN stays with the machine whose keychain keeps its other half: a vault that is restored elsewhere has none', async () => {
  const machine = await aMachine();
  const vault = await machine.unlock();
  const quick = { pin: '902817', kept: new Uint8Array(32).fill(7) };
  expect((await vault.addDevice({ passphrase }, quick, 'gnome_libsecret')).ok).toBe(true);
  expect(await opens(machine.header(), quick)).toBe('ok');
  expect((await vault.backUp()).ok).toBe(true);
  const { backups } = machine.memory;
  await machine.dropCopies();
  const other = await aMachine();
  const file = other.memory.backups.choose(backups.file('own', backups.names('own')[0] ?? '').slice());
  const begun = await other.api().beginRestore(file, { passphrase });
  if (!begun.ok) throw new Error(begun.error.type);
  expect(await opens(begun.value.header, { passphrase })).toBe('ok');
  expect(await opens(begun.value.header, quick)).toBe('wrong-passphrase');
});

describe('what a passphrase costs to guess', () => {
  test('is raised some time after the unlock, by what this machine can do', async () => {
    const machine = await aMachine();
    const vault = await machine.unlock();
    expect(kdfOf(machine.header())).toEqual(cheap);
    await machine.pass(vault);
    expect(kdfOf(machine.header())).toEqual(more);
    expect(await opens(machine.header(), { passphrase })).toBe('ok');
    expect(await opens(machine.header(), { recoveryCode: machine.recoveryCode })).toBe('ok');
    expect((await machine.copies()).map(kdfOf)).toEqual([more]);
    // Enough now, as long as it takes about a second.
    await machine.unlock();
    expect(machine.waits()).toBe(0);
  });

  test('is raised above the floor only where it is far below a second', async () => {
    const machine = await aMachine(kdfFloor);
    machine.wanted.params = { ...kdfFloor, m: 131_072 };
    await machine.unlock();
    expect(machine.waits()).toBe(0);
    machine.wanted.tookMs = 200;
    const vault = await machine.unlock();
    await machine.pass(vault);
    expect(kdfOf(machine.header())).toMatchObject({ m: 131_072, t: 3 });
  });

  test('is never lowered, and nothing is written for a little more', async () => {
    const machine = await aMachine({ ...kdfFloor, t: 4 });
    machine.wanted.tookMs = 200;
    machine.wanted.params = kdfFloor;
    const before = machine.header();
    await machine.pass(await machine.unlock());
    expect(machine.header()).toEqual(before);
  });

  test('stays on the recovery code, on a refusing disk, and where the passphrase was changed meanwhile', async () => {
    const machine = await aMachine();
    await machine.unlock({ recoveryCode: machine.recoveryCode });
    expect(machine.waits()).toBe(0);
    const vault = await machine.unlock();
    machine.refuse({ type: 'disk-full', code: 'ENOSPC' });
    await machine.pass(vault);
    expect(kdfOf(machine.header())).toEqual(cheap);
    machine.refuse(null);
    const again = await machine.unlock();
    await again.changePassphrase({ passphrase }, { passphrase: fresh });
    const changed = machine.header();
    await machine.pass(again);
    expect(machine.header()).toEqual(changed);
  });
});
