import { cp, readdir } from 'node:fs/promises';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { pickInDialog } from './dialogs.ts';
import { giveKeychain } from './keychain.ts';
import { openSettings, passphrase, unlock } from './person.ts';
import { codeShown } from './recovery-sheet.ts';
import { setLetters, smallest, type Stop, windowSize } from './tour-visit.ts';

type Opening = readonly [name: string, button: string, then?: (page: Page) => Promise<void>];

const answerRenewal = async (page: Page): Promise<void> => {
  const dialog = page.getByRole('dialog');
  const fresh = 'lantern gravel otter maple thirty';
  await dialog.getByRole('textbox').first().fill(passphrase);
  await dialog.getByLabel('New passphrase', { exact: true }).fill(fresh);
  await dialog.getByLabel('New passphrase, again').fill(fresh);
  await dialog.getByRole('button', { name: 'Go on' }).click();
  await codeShown(page);
};
const answerCode = async (page: Page): Promise<void> => {
  await page.getByRole('dialog').getByRole('textbox').fill(passphrase);
  await page.keyboard.press('Enter');
  await codeShown(page);
};
export const answerWrong = async (page: Page): Promise<void> => {
  await page.getByRole('dialog').getByRole('textbox').fill('not the right words');
  await page.keyboard.press('Enter');
  await page.getByRole('dialog').getByText('That didn’t open it').waitFor({ timeout: 30_000 });
};

const security: readonly Opening[] = [
  ['how-the-block-works', 'How the block works'],
  ['pin', 'Use a PIN…'],
  ['change-passphrase', 'Change passphrase'],
  ['spare-key', 'New recovery code'],
  ['spare-key-wrong', 'New recovery code', answerWrong],
  ['spare-key-code', 'New recovery code', answerCode],
  ['key-file', 'Add a key file'],
  ['new-key', 'Someone may know my passphrase'],
  ['new-key-code', 'Someone may know my passphrase', answerRenewal],
  ['erase', 'Erase everything…'],
];
const headings = ['Locking', 'Backup health', 'Passphrase and recovery code', 'Legal hold', 'Deleting and erasing'];

const round = async ({ app: { app }, page, picture, moment }: Stop, tag: string, backup: string): Promise<void> => {
  await openSettings(page, 'Security');
  for (const heading of headings) {
    await page.getByRole('heading', { name: heading }).evaluate((one) => one.scrollIntoView());
    await picture(`${tag}-security-${heading.split(' ')[0]?.toLowerCase()}`);
  }
  for (const [name, button, then] of security) {
    await page.getByRole('button', { name: button, exact: true }).click();
    await then?.(page);
    await picture(`${tag}-${name}`);
    await page.keyboard.press('Escape');
  }
  await page.getByRole('switch', { name: 'Keep everything' }).click();
  await picture(`${tag}-hold`);
  await page.keyboard.press('Escape');
  await page.getByRole('button', { name: 'Read it' }).click();
  await picture(`${tag}-what-this-protects`);
  await openSettings(page, 'Backup');
  await page.getByRole('button', { name: 'Back up now' }).click();
  await page.getByText('It was opened again, and it matched.').waitFor({ timeout: 30_000 });
  await moment(`${tag}-backup-toast`);
  await pickInDialog(app, backup);
  await page.getByRole('button', { name: 'Bring in a backup…' }).click();
  await page.getByRole('dialog').getByText('Made ').waitFor({ timeout: 30_000 });
  await picture(`${tag}-merge`);
  await page.keyboard.press('Escape');
};

/** Every dialog of the security and backup screens: as the mocks show them, in the smallest window, and enlarged. */
export const dialogs = async (stop: Stop): Promise<void> => {
  const { app, page, profile } = stop;
  await giveKeychain(app);
  await unlock(page);
  await openSettings(page, 'Backup');
  await page.getByRole('button', { name: 'Back up now' }).click();
  await page.getByText('It was opened again, and it matched.').waitFor({ timeout: 30_000 });
  const [newest = ''] = (await readdir(join(profile, 'backups'))).toReversed();
  // Of one day only the last stays.
  const backup = join(profile, newest);
  await cp(join(profile, 'backups', newest), backup);
  await round(stop, '40-dialogs', backup);
  await page.setViewportSize(smallest);
  await round(stop, '41-small', backup);
  await setLetters(page, 22);
  await round(stop, '42-small-largest', backup);
  await page.setViewportSize(windowSize);
  await setLetters(page, 32);
  await round(stop, '43-double', backup);
  await setLetters(page, 16);
};
