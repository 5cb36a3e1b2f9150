import { readdir, stat } from 'node:fs/promises';
import { join } from 'node:path';
import type { Page } from 'playwright';
import { expect, launch, test } from '../support/aftershift.ts';
import { makeVault, unlock } from '../support/person.ts';

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
