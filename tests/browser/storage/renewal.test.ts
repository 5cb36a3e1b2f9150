import { describe, expect, test } from 'vitest';
import type { DayKey } from '#shared/calendar/day-key';
import { sealNote } from '#shared/vault/drop-box';
import { parseHeader } from '#shared/vault/header';
import { readFrameClear } from '#shared/vault/log-frame';
import type { Secret } from '#shared/vault/unlock';
import type { VaultApi } from '../../../renderer/vault/vault-api.ts';
import { browserDeps } from '../vault/browser-deps.ts';
import { aMachine, fresh, headersIn, type KeyedMachine, opens, passphrase } from './keyed-machine.ts';
import { anId } from './stored-vault.ts';

const day = '2026-11-19' as DayKey;

const write = async (vault: VaultApi, text: string): Promise<string> => {
  const saved = await vault.saveWording({ id: anId(), day, text, document: { type: 'doc' }, prompt: null });
  return saved.ok ? 'saved' : saved.error.type;
};

const written = async (vault: VaultApi): Promise<readonly string[]> => {
  const found = (await vault.journal()).flatMap(({ entry }) => entry ?? []);
  const views = await Promise.all(found.map((id) => vault.entry(id)));
  return views.flatMap((view) => view?.entry.text ?? []).toSorted();
};

const renew = async (vault: VaultApi, dropBackups = false, secret: Secret = { passphrase }) => {
  const made = await vault.prepareRenewal(secret, { passphrase: fresh });
  if (!made.ok) throw new Error(made.error.type);
  return { ...made.value, settled: await vault.settleRenewal(dropBackups) };
};

/** A backup of now under the name of an earlier day, which the tiers keep beside that of today. */
const backedUpDaysAgo = async ({ memory: { backups } }: KeyedMachine, vault: VaultApi): Promise<void> => {
  expect((await vault.backUp()).ok).toBe(true);
  const [name = ''] = backups.names('own');
  const place = { in: 'own' } as const;
  const begun = await backups.host.beginBackup({ place, name: name.replace('2026-11-19', '2026-11-12') });
  if (!begun.ok) throw new Error(begun.error.type);
  await backups.host.writeBackup({ writing: begun.value.writing, bytes: backups.file('own', name) });
  await backups.host.endBackup({ writing: begun.value.writing, keep: true });
};

/** What an unlock starts behind the person's back has come to its end. */
const tidied = async (machine: KeyedMachine): Promise<void> => {
  await expect.poll(() => epochs(machine).log, { timeout: 20_000 }).toEqual([2]);
  await expect.poll(async () => epochsOf(await headersIn(machine, 'snapshots'))).toEqual([2]);
};

const epochsOf = (headers: readonly { readonly epoch: number }[]) =>
  [...new Set(headers.map(({ epoch }) => epoch))].toSorted((a, b) => a - b);

const epochs = (machine: KeyedMachine) => {
  const header = parseHeader(browserDeps.utf8, machine.header());
  const log = machine.memory.frames().map((frame) => {
    const clear = readFrameClear(frame);
    return clear.ok ? clear.value.epoch : 0;
  });
  return { header: header.ok ? header.value.epoch : 0, log: [...new Set(log)] };
};

const begun = async () => {
  const machine = await aMachine();
  const vault = await machine.unlock();
  for (const text of ['one', 'two']) expect(await write(vault, text)).toBe('saved');
  return { machine, vault };
};

describe('a new master key', () => {
  test('opens all that was written, and what opened it before opens nothing that is there now', async () => {
    const { machine, vault } = await begun();
    const old = machine.header();
    const { recoveryCode, settled } = await renew(vault);
    expect(settled).toEqual({ ok: true, value: { old: [] } });
    // Until it is locked nothing is taken: the old log must not know more than the snapshot.
    expect(await write(vault, 'too late')).toBe('read-only');

    const reopened = machine.api();
    expect(await reopened.open(machine.files(), { passphrase: fresh })).toMatchObject({
      value: { cache: 'as-left', renewal: 'in-place', header: 'as-left' },
    });
    expect(await written(reopened)).toEqual(['one', 'two']);
    expect(await write(reopened, 'three')).toBe('saved');
    await tidied(machine);
    expect(epochs(machine)).toEqual({ header: 2, log: [2] });
    expect(await machine.knock({ passphrase })).toBe('wrong-passphrase');
    expect(await machine.knock({ recoveryCode: machine.recoveryCode })).toBe('wrong-passphrase');
    for (const copy of [machine.header(), ...(await machine.copies())]) {
      expect(await opens(copy, { passphrase })).toBe('wrong-passphrase');
      expect(await opens(copy, { recoveryCode: recoveryCode ?? '' })).toBe('ok');
    }
    // Whoever kept the header of before, and its passphrase, has the old master key and nothing it opens.
    expect(await opens(old, { passphrase })).toBe('ok');
    expect(await written(await machine.unlock({ recoveryCode: recoveryCode ?? '' }))).toEqual(['one', 'three', 'two']);
  });

  test('takes the backups of before away only if that was wanted, and only once there is a new one', async () => {
    for (const drop of [false, true]) {
      const { machine, vault } = await begun();
      await backedUpDaysAgo(machine, vault);
      // What lies in the app's own folder from before a folder was chosen goes as well.
      if (drop) await vault.chooseBackupFolder({ in: 'chosen', path: '/media/blue', proof: '0'.repeat(64) });
      await renew(vault, drop);
      let spoiled = 0;
      machine.memory.backups.spoilWith((bytes) => {
        spoiled += 1;
        return bytes.subarray(0, bytes.length - 1);
      });
      const refused = await machine.unlock({ passphrase: fresh });
      expect(await written(refused)).toEqual(['one', 'two']);
      // A snapshot that does not open is taken away again, and all stays as it was.
      await expect.poll(() => [spoiled, machine.memory.backups.names('snapshots').length]).toEqual([1, 2]);
      expect(epochsOf(await headersIn(machine, 'own'))).toEqual([1]);
      machine.memory.backups.spoilWith((bytes) => bytes);
      await machine.unlock({ passphrase: fresh });
      await tidied(machine);
      await expect
        .poll(async () => epochsOf(await headersIn(machine, 'own')), { timeout: 20_000 })
        .toEqual(drop ? [] : [1, 2]);
      expect(epochsOf(await headersIn(machine, 'chosen'))).toEqual(drop ? [2] : []);
    }
  });

  test('is not made with a wrong passphrase, nor under a legal hold', async () => {
    const { machine, vault } = await begun();
    const before = machine.header();
    expect(await vault.prepareRenewal({ passphrase: 'not it' }, { passphrase: fresh })).toMatchObject({
      ok: false,
      error: { type: 'wrong-passphrase' },
    });
    await vault.setHold(true);
    expect(await vault.prepareRenewal({ passphrase }, { passphrase: fresh })).toEqual({
      ok: false,
      error: { type: 'held' },
    });
    expect(machine.header()).toEqual(before);
  });

  test('that the disk refuses changes nothing, and writing goes on', async () => {
    const { machine, vault } = await begun();
    const before = machine.header();
    machine.memory.backups.refuse({ type: 'disk-full', code: 'ENOSPC' });
    expect((await renew(vault)).settled).toMatchObject({
      ok: false,
      error: { type: 'no-snapshot', why: { type: 'disk-full' } },
    });
    machine.memory.backups.refuse(null);
    machine.refuse({ type: 'disk-full', code: 'ENOSPC' });
    expect((await vault.settleRenewal(false)).ok).toBe(false);
    expect(machine.memory.backups.names('snapshots')).toEqual([]);
    expect(machine.header()).toEqual(before);
    expect(await write(vault, 'three')).toBe('saved');
    machine.refuse(null);
    expect(await written(await machine.unlock())).toEqual(['one', 'three', 'two']);
    // What is prepared can still be settled, with what was written meanwhile.
    expect((await vault.settleRenewal(false)).ok).toBe(true);
    expect(await written(await machine.unlock({ passphrase: fresh }))).toEqual(['one', 'three', 'two']);
  });

  test('survives a crash right before the header, and right after it', async () => {
    for (const isAfter of [false, true]) {
      const { machine, vault } = await begun();
      const before = machine.header();
      machine.refuse({ type: 'half-done' });
      expect((await renew(vault)).settled).toEqual({ ok: false, error: { type: 'half-done' } });
      machine.refuse(null);
      // With the snapshot there, and the header of before.
      if (!isAfter) {
        machine.putBack(before);
        await machine.dropCopies();
      }
      const opened = await machine.unlock(isAfter ? { passphrase: fresh } : { passphrase });
      expect(await written(opened)).toEqual(['one', 'two']);
      expect(await write(opened, 'three')).toBe('saved');
      if (!isAfter) expect(epochs(machine)).toEqual({ header: 1, log: [1] });
      expect(await written(await machine.unlock(isAfter ? { passphrase: fresh } : { passphrase }))).toEqual([
        'one',
        'three',
        'two',
      ]);
    }
  });

  test('takes in a note that was sealed for the box of before', async () => {
    const { machine, vault } = await begun();
    const before = parseHeader(browserDeps.utf8, machine.header());
    if (!before.ok) throw new Error(before.error.type);
    const note = await sealNote(browserDeps, before.value, Date.parse('2026-11-19T20:00:00Z'), {
      type: 'droppedNote',
      version: 1,
      text: 'said in between',
      fuelForMe: null,
      offset: -300,
    });
    await renew(vault);
    machine.memory.notes.drop(note ?? new Uint8Array());
    const opened = await machine.unlock({ passphrase: fresh });
    expect((await opened.takeInNotes([])).taken).toBe(1);
  });

  test('is read from the fast copy with its snapshots gone, and from either of two snapshots without it', async () => {
    for (const lost of ['snapshots', 'the copy and the first', 'the copy and the second'] as const) {
      const { machine, vault } = await begun();
      await renew(vault);
      const { names, host } = machine.memory.backups;
      const [first = '', second = ''] = names('snapshots');
      expect(second).not.toBe('');
      const gone = {
        snapshots: [first, second],
        'the copy and the first': [first],
        'the copy and the second': [second],
      };
      await host.removeBackups({ place: { in: 'snapshots' }, names: gone[lost] });
      if (lost !== 'snapshots') await machine.dropCopies();
      expect(await written(await machine.unlock({ passphrase: fresh }))).toEqual(['one', 'two']);
    }
  });

  test('lets the passphrase of before in by no copy of the header, from the moment that one copy is the new one', async () => {
    const { machine, vault } = await begun();
    const before = machine.header();
    await renew(vault);
    const after = machine.header();
    const copies = { file: before, previous: after };
    for (const { file, previous } of [copies, { file: after, previous: before }]) {
      const opened = await machine
        .api()
        .open({ ...machine.files(), header: file, previousHeader: previous }, { passphrase });
      expect(opened).toMatchObject({ ok: false, error: { type: 'wrong-passphrase' } });
    }
    machine.putBack(before);
    expect(await machine.knock({ passphrase })).toBe('wrong-passphrase');
    expect(await written(await machine.unlock({ passphrase: fresh }))).toEqual(['one', 'two']);
  });

  test('that was never put in place is told of once, leaves nothing behind, and can be made anew', async () => {
    const { machine, vault } = await begun();
    const before = machine.header();
    const copies = await machine.copies();
    machine.refuse({ type: 'half-done' });
    await renew(vault);
    machine.refuse(null);
    // As a crash before the header leaves it.
    machine.putBack(before);
    await machine.dropCopies();
    expect(copies).toHaveLength(1);
    const again = machine.api();
    expect(await again.open(machine.files(), { passphrase })).toMatchObject({ value: { renewal: 'lost' } });
    await expect.poll(() => machine.memory.backups.names('snapshots')).toEqual([]);
    await again.settled();
    const next = machine.api();
    expect(await next.open(machine.files(), { passphrase })).toMatchObject({ value: { renewal: null } });
    expect((await renew(next)).settled.ok).toBe(true);
    expect(await written(await machine.unlock({ passphrase: fresh }))).toEqual(['one', 'two']);
  });

  test('waits for the one before it to be settled', async () => {
    const { machine, vault } = await begun();
    await renew(vault);
    machine.memory.backups.refuse({ type: 'disk-full', code: 'ENOSPC' });
    const opened = await machine.unlock({ passphrase: fresh });
    expect(await opened.prepareRenewal({ passphrase: fresh }, { passphrase })).toEqual({
      ok: false,
      error: { type: 'unfinished' },
    });
    // What every unlock says until then is that something is left, not that all is well.
    await opened.settled();
    expect(await machine.api().open(machine.files(), { passphrase: fresh })).toMatchObject({
      value: { renewal: 'unsettled' },
    });
    machine.memory.backups.refuse(null);
    await machine.unlock({ passphrase: fresh });
    await tidied(machine);
    expect(await machine.api().open(machine.files(), { passphrase: fresh })).toMatchObject({
      value: { renewal: null },
    });
  });

  test('keeps a backup of before, which takes the passphrase of its time', async () => {
    const { machine, vault } = await begun();
    expect((await vault.backUp()).ok).toBe(true);
    const [name = ''] = machine.memory.backups.names('own');
    const file = machine.memory.backups.choose(machine.memory.backups.file('own', name).slice());
    await renew(vault);
    const opened = await machine.unlock({ passphrase: fresh });
    expect(await opened.previewMerge(file, 'same-vault')).toMatchObject({
      ok: false,
      error: { type: 'wrong-passphrase' },
    });
    expect(await opened.previewMerge(file, { passphrase })).toMatchObject({ ok: true, value: { newPages: 0 } });
  });
});
