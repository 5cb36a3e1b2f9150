import { mkdir, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { pickSavePlace, saveIt, shareNewestPage, whatLeaves } from './leaving.ts';
import { passphrase } from './person.ts';
import { plantedPage } from './planted-page.ts';
import { seedVault } from './seeded-vault.ts';
import { setLetters, smallest, type Stop, windowSize } from './tour-visit.ts';

export const aPageToShare = (profile: string) => seedVault(profile, passphrase, [plantedPage('2026-11-19')]);

/** One page on its way out of the vault, and what is asked before. */
export const leaving = async ({ app: { app }, profile, page, picture }: Stop): Promise<void> => {
  await shareNewestPage(page);
  await picture('13-leaving-aliases');
  await page.getByRole('combobox', { name: '“Okonkwo”' }).selectOption('Leave it out');
  await page.getByRole('button', { name: 'Each place by itself' }).first().click();
  await picture('13-leaving-decided');
  await page.getByRole('button', { name: 'Save as PDF…' }).click();
  await picture('13-leaving-once-more');
  await page.keyboard.press('Escape');
  await page.getByRole('radio', { name: 'Themes' }).check();
  await picture('13-leaving-themes');
  await page.getByRole('radio', { name: 'As written' }).check();
  await page.getByRole('button', { name: 'Save as PDF…' }).click();
  await picture('13-leaving-real-details');
  await page.getByRole('button', { name: 'Use aliases' }).click();
  const synced = join(`${profile}-papers`, 'Dropbox');
  await mkdir(synced, { recursive: true });
  await pickSavePlace(app, join(synced, 'page.md'));
  await page.getByRole('button', { name: 'Markdown…' }).click();
  await page.getByRole('button', { name: 'Save the Markdown file' }).click();
  await page.getByRole('button', { name: 'Save it there' }).waitFor();
  await picture('13-leaving-synced');
  await page.keyboard.press('Escape');
  await pickSavePlace(app, join(`${profile}-papers`, 'page.md'));
  await saveIt(page, 'md');
  await picture('13-leaving-saved');
  await page.setViewportSize(smallest);
  await picture('13-leaving-small');
  await setLetters(page, 32);
  await picture('13-leaving-small-large-letters');
  await page.setViewportSize(windowSize);
  await whatLeaves(page).getByRole('button', { name: 'Close' }).click();
  await rm(`${profile}-papers`, { recursive: true, force: true });
};
