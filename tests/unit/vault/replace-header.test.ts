import { mkdir, readFile, readdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import type { Bytes } from '#shared/kernel/bytes';
import { changePassphrase } from '#shared/vault/change-passphrase';
import { encodeHeader } from '#shared/vault/header';
import { HalfDone, openVaultFolder } from '../../../electron/services/vault-folder.ts';
import { unlockAnyCopy } from '../../../renderer/workers/vault/choose-header.ts';
import { cheap, makeVault, valueOf } from './cases/known-vault.ts';
import { nodeDeps } from './node-deps.ts';
import { beforeEachStep, diskError } from '../electron/file-steps.ts';
import { aFolder } from '../electron/log-folder.ts';

const [before, after] = ['quiet copper lantern', 'porch violin ferry'] as const;

let made: Promise<{ readonly old: Bytes; readonly fresh: Bytes }> | undefined;
const headers = () =>
  (made ??= makeVault(nodeDeps, before).then(async (vault) => {
    const { header } = vault.session;
    const changed = await changePassphrase(nodeDeps, header, { passphrase: before }, { passphrase: after }, cheap);
    return { old: vault.headerBytes, fresh: encodeHeader(nodeDeps.utf8, valueOf(changed).header) };
  }));

const aVault = async () => {
  const folder = join(await aFolder(), 'vault');
  const { old, fresh } = await headers();
  const vault = openVaultFolder(folder);
  await vault.writeHeader(old);
  return { folder, vault, old, fresh };
};

type Files = ReadonlyMap<string, Bytes>;
const filesIn = async (folder: string): Promise<Files> =>
  new Map(
    await Promise.all(
      (await readdir(folder)).map(async (name) => [name, new Uint8Array(await readFile(join(folder, name)))] as const),
    ),
  );

/** Which of the two passphrases open what a crash left here; the fast copy still has the old header. */
const whatOpens = async (files: Files, copy: Bytes): Promise<readonly string[]> => {
  const file = files.get('header.json') ?? new Uint8Array();
  const previous = files.get('header.prev.json');
  const others = previous === undefined ? [copy] : [previous, copy];
  const open: string[] = [];
  for (const passphrase of [before, after]) {
    if ((await unlockAnyCopy(nodeDeps, { file, others }, { passphrase })).ok) open.push(passphrase);
  }
  return open;
};

describe('a header that takes the place of another', () => {
  test(
    'leaves at every moment of it a vault that one of the two passphrases opens, and never neither',
    { timeout: 60_000 },
    async () => {
      const { folder, vault, old, fresh } = await aVault();
      const moments: Files[] = [];
      await beforeEachStep(async () => void moments.push(await filesIn(folder)));
      expect(await vault.replaceHeader(fresh)).toEqual([]);
      moments.push(await filesIn(folder));
      const opening = await Promise.all(moments.map((files) => whatOpens(files, old)));
      expect(opening.length).toBeGreaterThan(6);
      // The one renaming of the first file is where the one ends and the other begins.
      const turn = opening.findIndex((open) => open.join() === after);
      expect(opening.slice(0, turn)).toEqual(opening.slice(0, turn).map(() => [before]));
      expect(opening.slice(turn)).toEqual(opening.slice(turn).map(() => [after]));
      expect([...(moments.at(-1)?.keys() ?? [])].toSorted()).toEqual(['header.json', 'header.prev.json']);
      expect((await vault.readHeader())?.previousHeader).toEqual(fresh);
    },
  );

  test.each(['ENOSPC', 'EIO', 'EROFS'])(
    'that the disk refuses with %s at any step changes nothing, or says how far it got',
    async (code) => {
      const ends: string[] = [];
      for (let refused = 0; refused < 6; refused += 1) {
        const { folder, vault, old, fresh } = await aVault();
        let steps = 0;
        await beforeEachStep(async () => {
          steps += 1;
          if (steps === refused + 1) throw diskError(code);
        });
        const said = await vault.replaceHeader(fresh).then(
          (names) => `done ${names.join()}`,
          (error: unknown) => (error instanceof HalfDone ? 'half done' : 'refused'),
        );
        const files = await filesIn(folder);
        ends.push(`${said}: ${(await whatOpens(files, old)).join()}`);
        // No half of a file stays, and no old header where the change has been confirmed.
        expect([...files.keys()].filter((name) => name.endsWith('.new'))).toEqual([]);
        if (said.startsWith('done')) expect([...files.values()]).not.toContainEqual(old);
        else expect(files.get('header.prev.json')).toEqual(old);
      }
      expect(ends).toEqual([
        `refused: ${before}`,
        `refused: ${before}`,
        `half done: ${after}`,
        `done : ${after}`,
        `done : ${after}`,
        `done : ${after}`,
      ]);
    },
  );

  test('names what still may hold the old one: headers and whole vaults that were set aside as damaged', async () => {
    const { folder, vault, fresh } = await aVault();
    await writeFile(join(folder, 'header.json.damaged-1'), 'x');
    await writeFile(join(folder, 'header.json.damaged-2'), 'x');
    await mkdir(`${folder}.damaged-1`);
    expect(await vault.replaceHeader(fresh)).toEqual([
      'header.json.damaged-1',
      'header.json.damaged-2',
      'vault.damaged-1',
    ]);
  });
});
