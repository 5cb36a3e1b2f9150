import { mkdir, mkdtemp, readdir, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { ElectronApplication } from '@playwright/test';
import { type Aftershift, expect, launch, test } from '../support/aftershift.ts';
import { pickSavePlace, shareNewestPage, whatLeaves } from '../support/leaving.ts';
import { lockScreen, passphrase, unlock } from '../support/person.ts';
import { plantedPage } from '../support/planted-page.ts';
import { findWord } from '../support/profile-scan.ts';
import { seedVault } from '../support/seeded-vault.ts';

const options = { clock: '2026-11-19T22:40:00Z' };

/** From now on a file gets its name only when it is let go of: what is written before that lies there as a part. */
const holdNames = (app: ElectronApplication): Promise<void> =>
  app.evaluate(() => {
    const { promises } = process.getBuiltinModule('node:fs');
    const { rename } = promises;
    const isPart = (path: unknown): boolean => String(path).endsWith('.part');
    promises.rename = async (from, to) => {
      if (isPart(from)) {
        await new Promise<void>((resolve) => {
          Object.assign(globalThis, { letGo: resolve });
        });
      }
      return rename(from, to);
    };
    process.getBuiltinModule('node:module').syncBuiltinESMExports();
  });
/** Once nobody can tell the app anything any more. */
const letGoSoon = (app: ElectronApplication): Promise<void> =>
  app.evaluate(() => {
    setTimeout(() => (globalThis as unknown as { letGo: () => void }).letGo(), 1500);
  });

/** A page that is on its way into a file in a folder of the person's own. */
const withPageUnderWay = async (
  profile: string,
  work: (desk: Aftershift & { readonly papers: string }) => Promise<void>,
): Promise<void> => {
  const home = await mkdtemp(join(tmpdir(), 'aftershift-home-'));
  const papers = join(home, 'Keisha Morales');
  await mkdir(papers);
  await seedVault(profile, passphrase, [plantedPage('2026-11-19')]);
  const desk = await launch(profile, { ...options, home });
  await shareNewestPage(desk.page);
  await holdNames(desk.app);
  await pickSavePlace(desk.app, join(papers, 'page.md'));
  await whatLeaves(desk.page).getByRole('button', { name: 'Markdown…' }).click();
  await desk.page.getByRole('button', { name: 'Save the Markdown file', exact: true }).click();
  await expect.poll(() => readdir(papers)).toEqual([expect.stringMatching(/^aftershift-[\da-f]{16}\.part$/)]);
  await work({ ...desk, papers });
  await rm(home, { recursive: true, force: true, maxRetries: 5 });
};

test('half of a page that a crash left outside is removed at the next unlock, and said', async ({ profile }) => {
  await withPageUnderWay(profile, async ({ kill, papers }) => {
    await kill();
    expect(await readdir(papers)).toHaveLength(1);
    expect(await findWord(profile, 'Keisha Morales')).toEqual([]);
    const { page, close } = await launch(profile, options);
    await lockScreen(page).waitFor();
    expect(await readdir(papers)).toHaveLength(1);
    await unlock(page);
    await expect(page.getByText('The half that was written has been removed')).toBeVisible();
    expect(await readdir(papers)).toEqual([]);
    await page.keyboard.press('Control+l');
    await unlock(page);
    await expect(page.getByText('The half that was written has been removed')).toHaveCount(0);
    await close();
  });
});

test('a quit waits for a page on its way out', async ({ profile }) => {
  await withPageUnderWay(profile, async ({ app, close, papers }) => {
    await letGoSoon(app);
    await close();
    expect(await readdir(papers)).toEqual(['page.md']);
  });
});
