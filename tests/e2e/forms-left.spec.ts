import { readdir, stat } from 'node:fs/promises';
import { join } from 'node:path';
import type { Page } from 'playwright';
import { expect, launch, test } from '../support/aftershift.ts';
import { newAlias } from '#shared/journal/alias';
import { entryOn, thatEvening } from '../support/made-records.ts';
import { goTo, makeVault, openEntry, passphrase, unlock } from '../support/person.ts';
import { anId, seedVault } from '../support/seeded-vault.ts';

const toPromises = (page: Page) => page.getByRole('button', { name: 'A promise', exact: true }).click();
const words = (page: Page) => page.getByLabel('What I said I’d do');

const bytesOfLog = async (profile: string): Promise<number> => {
  const folder = join(profile, 'vault', 'log');
  const sizes = await Promise.all((await readdir(folder)).map(async (name) => (await stat(join(folder, name))).size));
  return sizes.reduce((sum, size) => sum + size, 0);
};

test('half a promise is there after kill -9 and after a lock, as it was typed, and is no promise by either', async ({
  profile,
}) => {
  const first = await launch(profile);
  await makeVault(first.page);
  await toPromises(first.page);
  await expect(words(first.page)).toBeFocused();
  const before = await bytesOfLog(profile);
  await first.page.keyboard.type('Call her mother.');
  // A frame with a record in it: nothing else is written while nobody does anything else.
  await expect.poll(() => bytesOfLog(profile)).toBeGreaterThan(before + 512);
  await first.kill();

  const second = await launch(profile);
  const { page } = second;
  await unlock(page);
  await toPromises(page);
  await expect(words(page)).toHaveValue('Call her mother.');
  await words(page).press('End');
  await page.keyboard.type(' And his.');
  await page.keyboard.press('Control+l');
  await unlock(page);
  await toPromises(page);
  await expect(words(page)).toHaveValue('Call her mother. And his.');
  await expect(page.getByRole('list', { name: 'So far' })).toBeHidden();
  await page.getByRole('button', { name: 'Add', exact: true }).click();
  await expect(page.getByRole('list', { name: 'So far' })).toContainText('Call her mother. And his.');
  await expect(words(page)).toHaveValue('');
  await second.close();
});

test('half a later note is there after kill -9 as it was typed, says a new name like its page, and is no note by itself', async ({
  profile,
}) => {
  test.setTimeout(120_000);
  const heron = newAlias({ kind: 'client', alias: 'Heron', role: null }, [], thatEvening('2026-11-02'));
  await seedVault(profile, passphrase, [
    { id: anId(), record: heron },
    entryOn('2026-11-18', 'Heron laughed at the kettle.'),
  ]);
  const options = { clock: '2026-11-19T22:40:00Z' };
  const first = await launch(profile, options);
  await unlock(first.page);
  await openEntry(first.page, /^Heron laughed/);
  await first.page.getByRole('button', { name: 'Add a later note' }).click();
  await expect(first.page.getByLabel('A later note')).toBeFocused();
  const before = await bytesOfLog(profile);
  await first.page.keyboard.type('Heron kept it.');
  await expect.poll(() => bytesOfLog(profile)).toBeGreaterThan(before + 512);
  await first.kill();

  const { page, close } = await launch(profile, options);
  await unlock(page);
  await openEntry(page, /^Heron laughed/);
  await page.getByRole('button', { name: 'Go on with the note you began' }).click();
  await expect(page.getByLabel('A later note')).toHaveValue('Heron kept it.');
  await expect(page.getByText(/^Added /)).toHaveCount(0);
  await goTo(page, 'People');
  await page.getByRole('button', { name: 'Rename…' }).click();
  await page.getByLabel('The new alias').fill('Marlow');
  await page.getByRole('button', { name: 'Rename', exact: true }).click();
  await expect(page.getByRole('heading', { level: 2, name: 'Marlow' })).toBeVisible();
  await openEntry(page, /^Marlow laughed/);
  await page.getByRole('button', { name: 'Go on with the note you began' }).click();
  await expect(page.getByLabel('A later note')).toHaveValue('Marlow kept it.');
  await page.getByRole('button', { name: 'Cancel', exact: true }).click();
  // Under load the renaming's own Undo stands there still.
  await expect(page.getByText('Thrown away.', { exact: true })).toBeVisible();
  await page.getByRole('button', { name: 'Undo', exact: true }).click();
  await expect(page.getByLabel('A later note')).toHaveValue('Marlow kept it.');
  await page.getByRole('button', { name: 'Add it', exact: true }).click();
  await expect(page.getByText('Marlow kept it.', { exact: true })).toBeVisible();
  await expect(page.getByRole('button', { name: 'Add a later note' })).toBeVisible();
  await close();
});
