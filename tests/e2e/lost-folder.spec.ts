import { cp, mkdir, rename, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, launch, test } from '../support/aftershift.ts';
import { entryOn } from '../support/made-records.ts';
import { dial, goTo, lockScreen, makeVault, passphrase, tryPassphrase, unlock } from '../support/person.ts';
import { seedVault } from '../support/seeded-vault.ts';

const clock = '2026-11-19T18:00:00Z';
const evenings = Array.from({ length: 12 }, (_, index) =>
  entryOn(`2026-11-${String(index + 1).padStart(2, '0')}`, `Evening number ${index}.`),
);

/** A profile whose fast copy holds twelve evenings. */
const kept = async (profile: string): Promise<string> => {
  await seedVault(profile, passphrase, evenings);
  const first = await launch(profile, { clock });
  await unlock(first.page);
  await first.close();
  return join(profile, 'vault');
};

const hasTwelve = async (page: Parameters<typeof unlock>[0]): Promise<void> => {
  await goTo(page, 'Journal');
  await page.getByRole('searchbox').fill('evening number');
  await expect(page.getByText('12 entries')).toBeVisible();
};

for (const what of ['gone', 'empty'] as const) {
  test(`a vault’s folder that is ${what} is made again from the fast copy`, async ({ profile }) => {
    const folder = await kept(profile);
    await rm(folder, { recursive: true });
    if (what === 'empty') await mkdir(folder);
    const second = await launch(profile, { clock });
    await expect(second.page.getByText('The vault’s folder is empty.')).toBeVisible();
    await tryPassphrase(second.page, 'a mistyped one');
    await expect(second.page.getByText('That didn’t open it.')).toBeVisible();
    await unlock(second.page);
    await hasTwelve(second.page);
    await second.close();
    // What is on the disk now stands by itself.
    await rm(join(profile, 'IndexedDB'), { recursive: true, force: true });
    const third = await launch(profile, { clock });
    await expect(third.page.getByText('The vault’s folder is empty.')).toBeHidden();
    await unlock(third.page);
    await hasTwelve(third.page);
    await third.close();
  });
}

test('another journal that is begun instead takes nothing of the first away', async ({ profile }) => {
  test.setTimeout(120_000);
  const folder = await kept(profile);
  const aside = join(profile, 'aside');
  await rename(folder, aside);
  const second = await launch(profile, { clock });
  await second.page.getByRole('button', { name: 'Start a new journal instead' }).click();
  await makeVault(second.page, 'ferry radish noon porch violin');
  await dial(second.page).waitFor();
  await second.close();

  // Only the headers of the first come back: its words are in its fast copy alone.
  await rename(folder, join(profile, 'other'));
  await mkdir(folder);
  for (const name of ['header.json', 'header.prev.json']) await cp(join(aside, name), join(folder, name));
  const third = await launch(profile, { clock });
  await lockScreen(third.page).waitFor();
  await tryPassphrase(third.page, 'ferry radish noon porch violin');
  await expect(third.page.getByText('That didn’t open it.')).toBeVisible();
  await unlock(third.page);
  await hasTwelve(third.page);
  await third.close();
});
