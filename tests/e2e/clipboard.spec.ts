import type { ElectronApplication, Locator, Page } from '@playwright/test';
import { expect, launch, test } from '../support/aftershift.ts';
import { letTimePass, watchOutside } from '../support/leftovers.ts';
import { beginWriting, lockScreen, passphrase, typeNewPassphrase, unlock } from '../support/person.ts';
import { noteField, openQuickNote } from '../support/quick-note.ts';
import { seedVault } from '../support/seeded-vault.ts';

const words = 'The oven door was open again.';

const onClipboard = (app: ElectronApplication): Promise<string> =>
  app.evaluate(({ clipboard }) => clipboard.readText());

const aMinuteLater = async (app: ElectronApplication): Promise<string> => {
  await letTimePass(app);
  return onClipboard(app);
};

/** The stand-in's clipboard is one of its own: what the page would have put there. */
const copyAll = async (app: ElectronApplication, page: Page, field: Locator): Promise<void> => {
  await app.evaluate(({ clipboard }, put) => clipboard.writeText(put), words);
  await field.focus();
  await page.keyboard.press('Control+a');
  await page.evaluate(() => document.addEventListener('copy', () => (document.documentElement.dataset['copied'] = '')));
  await page.keyboard.press('Control+c');
  await page.locator('html[data-copied]').waitFor();
  await page.evaluate(() => delete document.documentElement.dataset['copied']);
  expect(await onClipboard(app)).toBe(words);
};

test('what was copied on the page or in a quick note is off the clipboard at a lock and after a minute', async ({
  profile,
}) => {
  await seedVault(profile, passphrase, []);
  const { app, page, close } = await launch(profile);
  await watchOutside(app);

  const locked = await openQuickNote(app);
  await noteField(locked).fill(words);
  await copyAll(app, locked, noteField(locked));
  await expect.poll(() => aMinuteLater(app)).toBe('');

  await page.bringToFront();
  await unlock(page);
  await beginWriting(page);
  await page.keyboard.type(words);
  await copyAll(app, page, page.getByRole('textbox', { name: 'Tonight’s entry' }));
  await page.keyboard.press('Control+l');
  await lockScreen(page).waitFor();
  await expect.poll(() => onClipboard(app)).toBe('');

  await unlock(page);
  const open = await openQuickNote(app);
  await noteField(open).fill(words);
  await copyAll(app, open, noteField(open));
  await page.bringToFront();
  await page.keyboard.press('Control+l');
  await lockScreen(page).waitFor();
  await expect.poll(() => onClipboard(app)).toBe('');
  await close();
});

test('a recovery code that was copied while it was shown is off the clipboard after a minute', async ({
  aftershift: { app, page },
}) => {
  await watchOutside(app);
  await typeNewPassphrase(page);
  await copyAll(app, page, page.getByRole('heading', { name: 'Your recovery code' }));
  await expect.poll(() => aMinuteLater(app)).toBe('');
});
