import { appendFile, cp, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { expect, launch, test } from '../support/aftershift.ts';
import { cacheDamage, cacheFolder, flipBytes, loseNameOfList, tearNewestLog } from '../support/cache-damage.ts';
import { hashesUnder } from '../support/file-hashes.ts';
import { entryOn } from '../support/made-records.ts';
import {
  beginWriting,
  goTo,
  lockScreen,
  passphrase,
  saved,
  tonight,
  tryPassphrase,
  unlock,
} from '../support/person.ts';
import { seedVault } from '../support/seeded-vault.ts';

const clock = '2026-11-19T18:00:00Z';
/** Enough for LevelDB to have more than one file. */
const older = Array.from({ length: 40 }, (_, index) =>
  entryOn(
    `2026-10-${String((index % 28) + 1).padStart(2, '0')}`,
    `Older evening ${index}. ${'The bus was late. '.repeat(40)}`,
  ),
);

const write = async (page: Page, text: string): Promise<void> => {
  await beginWriting(page);
  await tonight(page).press('Control+End');
  await page.keyboard.type(text);
  await saved(page);
};

const ofTheCopy = /^The fast copy of the journal/;

/** Everything that was said to be saved is there. `told`: the screen spoke of the fast copy, or did not; null: either. */
const hasEverything = async (page: Page, told: boolean | null, words = ofTheCopy): Promise<void> => {
  await unlock(page);
  const notice = page.getByRole('status').filter({ hasText: words });
  if (told === true) await expect(notice).toBeVisible();
  await beginWriting(page);
  await expect(tonight(page)).toHaveText('One. Two. Three.');
  if (told === false) await expect(notice).toBeHidden();
  await goTo(page, 'Journal');
  await page.getByRole('searchbox').fill('older evening');
  await expect(page.getByText('40 entries')).toBeVisible();
};

/** A profile as two evenings with a cache of their own left it, and as it was after the first of them. */
let base = '';
let early = '';

test.beforeAll(async () => {
  base = await mkdtemp(join(tmpdir(), 'aftershift-base-'));
  early = `${base}-early`;
  await seedVault(base, passphrase, older);
  const first = await launch(base, { clock });
  await unlock(first.page);
  await write(first.page, 'One.');
  await first.close();
  await cp(base, early, { recursive: true });
  const second = await launch(base, { clock });
  await unlock(second.page);
  await write(second.page, ' Two.');
  await second.page.keyboard.type(' Three.');
  await saved(second.page);
  await second.close();
});
test.afterAll(async () => {
  for (const folder of [base, early]) await rm(folder, { recursive: true, force: true, maxRetries: 5 });
});
test.beforeEach(({ profile }) => cp(base, profile, { recursive: true }));

const logOf = (profile: string): string => join(profile, 'vault', 'log', '000000000001.jvl');

/** Opens once, looks, and quits. */
const onOpening = async (profile: string, look: (page: Page) => Promise<void>): Promise<void> => {
  const { page, close } = await launch(profile, { clock });
  await look(page);
  await close();
};

test.describe('the journal is all there, and it is said what became of its fast copy, when', () => {
  for (const [what, damage] of Object.entries(cacheDamage)) {
    test(what, async ({ profile }) => {
      await damage(profile);
      await onOpening(profile, (page) => hasEverything(page, true));
    });
  }
});

test.describe('the journal is all there', () => {
  test('when the fast copy’s last write was torn, at the first opening and at the second', async ({ profile }) => {
    await tearNewestLog(profile);
    await onOpening(profile, (page) => hasEverything(page, null));
    await onOpening(profile, (page) => hasEverything(page, null));
  });

  test('when the fast copy’s way to its files is gone, at the first opening and at the second', async ({ profile }) => {
    await loseNameOfList(profile);
    await onOpening(profile, (page) => hasEverything(page, null));
    await onOpening(profile, (page) => hasEverything(page, null));
  });

  test('when an old fast copy was put back: the log goes on from where it stood', async ({ profile }) => {
    const folder = await cacheFolder(profile);
    await rm(folder, { recursive: true });
    await cp(await cacheFolder(early), folder, { recursive: true });
    await onOpening(profile, (page) => hasEverything(page, false));
  });

  test('when an old change log was put back: what only the fast copy had goes onto it again', async ({ profile }) => {
    await cp(logOf(early), logOf(profile));
    await onOpening(profile, async (page) => {
      await hasEverything(page, true, /^The change log on disk was an older one\./);
    });
    await rm(await cacheFolder(profile), { recursive: true });
    await onOpening(profile, (page) => hasEverything(page, true));
  });

  test('when the last frame of the log was never finished: it is set aside, and kept', async ({ profile }) => {
    const whole = await readFile(logOf(profile));
    const unfinished = Buffer.concat([Buffer.from([0, 0, 4, 0, 1, 2, 3, 4]), Buffer.alloc(300, 7)]);
    await appendFile(logOf(profile), unfinished);
    await onOpening(profile, (page) => hasEverything(page, false));
    expect((await readFile(logOf(profile))).subarray(0, whole.length).equals(whole)).toBe(true);
    const aside = (await readdir(join(profile, 'vault', 'log'))).filter((name) => name.includes('.torn-'));
    expect(aside).toHaveLength(1);
    const kept = await readFile(join(profile, 'vault', 'log', aside[0] ?? ''));
    expect(kept.equals(Buffer.concat([whole, unfinished]))).toBe(true);
  });
});

test.describe('damage is called damage, never a wrong passphrase, and nothing is touched', () => {
  /** The screen for it, after the right passphrase, and every file of the vault as it was. */
  const showsDamage = async (profile: string, words: RegExp): Promise<void> => {
    const before = await hashesUnder(join(profile, 'vault'));
    await onOpening(profile, async (page) => {
      await tryPassphrase(page, passphrase);
      await expect(page.getByRole('heading', { name: 'The vault file is damaged' })).toBeVisible({ timeout: 30_000 });
      await expect(page.getByText(words)).toBeVisible();
      await expect(page.getByText('That didn’t open it')).toBeHidden();
      await page.getByRole('button', { name: 'Try again' }).click();
      await expect(lockScreen(page)).toBeVisible();
    });
    expect(await hashesUnder(join(profile, 'vault'))).toEqual(before);
  };

  test('a flipped byte in the middle of the log, with the fast copy gone', async ({ profile }) => {
    await rm(await cacheFolder(profile), { recursive: true });
    const { length } = await readFile(logOf(profile));
    await flipBytes(logOf(profile), Math.floor(length / 2), 1);
    await showsDamage(profile, /^Your passphrase was right\. The file on disk isn’t whole\./);
  });

  test('a header of which no copy is whole any more', async ({ profile }) => {
    await rm(await cacheFolder(profile), { recursive: true });
    await flipBytes(header(profile), -2, 1);
    await flipBytes(join(profile, 'vault', 'header.prev.json'), -2, 1);
    await showsDamage(profile, /The file that opens it isn’t whole\. Nothing has been changed or deleted\./);
  });

  test('a header of which every copy was changed and is still well formed', async ({ profile }) => {
    await rm(await cacheFolder(profile), { recursive: true });
    for (const path of [header(profile), join(profile, 'vault', 'header.prev.json')]) await changeKey(path);
    await showsDamage(profile, /^Your passphrase was right\. The file on disk isn’t whole\./);
  });
});

const header = (profile: string): string => join(profile, 'vault', 'header.json');
/** One digit of a sealed key in it. */
const changeKey = async (path: string): Promise<void> => {
  const text = await readFile(path, 'utf8');
  await writeFile(
    path,
    text.replace(/"ct":"(.)/, (_all, digit: string) => `"ct":"${digit === '0' ? '1' : '0'}`),
  );
};

test.describe('a header that is damaged or gone is made good from a copy of it, and that is said', () => {
  const damages: Readonly<Record<string, (path: string) => Promise<unknown>>> = {
    'no longer one': (path) => flipBytes(path, -2, 1),
    'changed and still well formed': changeKey,
    gone: (path) => rm(path),
  };
  for (const [what, damage] of Object.entries(damages)) {
    for (const copies of ['two copies', 'the copy in the database'] as const) {
      test(`${what}, with ${copies} left`, async ({ profile }) => {
        const good = await readFile(header(profile));
        await damage(header(profile));
        const damaged = await readFile(header(profile)).catch(() => null);
        if (copies !== 'two copies') await rm(join(profile, 'vault', 'header.prev.json'));
        await onOpening(profile, async (page) => {
          await tryPassphrase(page, 'porch violin ferry radish moon');
          await expect(page.getByText('That didn’t open it. Try once more. There’s no limit')).toBeVisible();
          await unlock(page);
          await expect(page.getByText('A copy of it opened the vault and is in its place now.')).toBeVisible();
        });
        expect(await readFile(header(profile))).toEqual(good);
        expect(await readFile(join(profile, 'vault', 'header.prev.json'))).toEqual(good);
        const aside = await readFile(join(profile, 'vault', 'header.json.damaged-1')).catch(() => null);
        expect(aside).toEqual(damaged);
        await onOpening(profile, (page) => hasEverything(page, false));
      });
    }
  }
});

test.describe('a log that is damaged in the middle, beside a fast copy that has everything', () => {
  test('opens to be read, says so, and takes and changes nothing', async ({ profile }) => {
    const { length } = await readFile(logOf(profile));
    await flipBytes(logOf(profile), Math.floor(length / 2), 1);
    const before = await hashesUnder(join(profile, 'vault'));
    await onOpening(profile, async (page) => {
      await hasEverything(page, false);
      const banner = page.getByRole('status').filter({ hasText: 'Open for reading only.' });
      await expect(banner).toContainText('nothing new can be saved and words typed now won’t be kept');
      await goTo(page, 'Today');
      await beginWriting(page);
      await page.keyboard.type('Marigold.');
      const refused = page.getByRole('alert').filter({ hasText: 'so tonight isn’t saved yet' });
      await expect(refused).toBeVisible({ timeout: 15_000 });
      await expect(page.getByText(/^Saved and sealed/)).toBeHidden();
      await page.keyboard.press('Control+l');
      await lockScreen(page).waitFor();
    });
    expect(await hashesUnder(join(profile, 'vault'))).toEqual(before);
  });

  test('opens as ever once the file was put right, without a new start', async ({ profile }) => {
    const whole = await readFile(logOf(profile));
    await rm(await cacheFolder(profile), { recursive: true });
    await flipBytes(logOf(profile), Math.floor(whole.length / 2), 1);
    await onOpening(profile, async (page) => {
      await tryPassphrase(page, passphrase);
      await expect(page.getByRole('heading', { name: 'The vault file is damaged' })).toBeVisible({ timeout: 30_000 });
      await writeFile(logOf(profile), whole);
      await page.getByRole('button', { name: 'Try again' }).click();
      await lockScreen(page).waitFor();
      await hasEverything(page, null);
    });
  });
});

test('a wrong passphrase is called that, and nothing is touched', async ({ profile }) => {
  const before = await hashesUnder(join(profile, 'vault'));
  await onOpening(profile, async (page) => {
    await tryPassphrase(page, 'porch violin ferry radish moon');
    await expect(page.getByText('That didn’t open it. Try once more. There’s no limit')).toBeVisible();
    await expect(page.getByText('damaged')).toBeHidden();
  });
  expect(await hashesUnder(join(profile, 'vault'))).toEqual(before);
});
