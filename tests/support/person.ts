import { expect, type Page } from '@playwright/test';

/** What a person does, by the names of the things on the screen and nothing else. */
export const passphrase = 'porch violin ferry radish noon';

const passphraseField = (page: Page) => page.getByLabel('Passphrase', { exact: true });
export const tonight = (page: Page) => page.getByRole('textbox', { name: 'Tonight’s entry' });
/** The open entry in the journal, to read. */
export const reading = (page: Page) => page.getByRole('document', { name: 'This entry' });
export const dial = (page: Page) => page.getByRole('slider', { name: 'Closeness' });

/** From an empty machine to the recovery code. */
export const typeNewPassphrase = async (page: Page, secret = passphrase): Promise<void> => {
  await passphraseField(page).fill(secret);
  await page.getByLabel('Again, to be sure').fill(secret);
  await page.getByRole('button', { name: 'Make the vault' }).click();
  await page.getByRole('heading', { name: 'Your recovery code' }).waitFor({ timeout: 60_000 });
};

/** From the recovery code to the questions about the work. Returns the code. */
export const putOnPaper = async (page: Page): Promise<string> => {
  const shown = await page
    .getByRole('list', { name: /^Recovery code/ })
    .getByRole('listitem')
    .allInnerTexts();
  const groups = shown.map((text) => text.trim().split(/\s+/).at(-1) ?? '');
  for (const [index, group] of groups.entries()) {
    const field = page.getByLabel(`Group ${index + 1}`, { exact: true });
    if ((await field.count()) > 0) await field.fill(group);
  }
  await page.getByRole('button', { name: 'It’s on paper' }).click();
  await page.getByRole('heading', { name: 'Say what the work is like' }).waitFor();
  return groups.join('-');
};

/** From an empty machine to the first check-in. Returns the recovery code, or null when going without one. */
export const makeVault = async (page: Page, secret = passphrase, withCode = true): Promise<string | null> => {
  await typeNewPassphrase(page, secret);
  let code: string | null = null;
  if (withCode) code = await putOnPaper(page);
  else {
    await page.getByRole('button', { name: 'Go without one…' }).click();
    await page.getByRole('dialog').getByRole('button', { name: 'Go without' }).click();
    await page.getByRole('heading', { name: 'Say what the work is like' }).waitFor();
  }
  await page.getByRole('button', { name: 'Skip' }).click();
  await dial(page).waitFor();
  return code;
};

export const tryPassphrase = async (page: Page, secret: string): Promise<void> => {
  await passphraseField(page).fill(secret);
  await page.keyboard.press('Enter');
};

export const unlock = async (page: Page, secret = passphrase): Promise<void> => {
  await tryPassphrase(page, secret);
  await page.getByRole('navigation', { name: 'Places' }).waitFor({ timeout: 60_000 });
};

/** From check-in, or from a page that a lock interrupted, to an open page with the caret in it. */
export const beginWriting = async (page: Page): Promise<void> => {
  const write = page.getByRole('button', { name: /^Write a few lines/ });
  await write.or(tonight(page)).waitFor();
  if (await write.isVisible()) await write.click();
  await expect(tonight(page)).toBeFocused();
};

/** Waits until the words are said to be on the disk. */
export const saved = (page: Page): Promise<void> =>
  expect(page.getByRole('main').getByText(/^Saved and sealed at/)).toBeVisible({ timeout: 15_000 });

export const goTo = (
  page: Page,
  place: 'Today' | 'Journal' | 'Trends' | 'Supervision' | 'People' | 'Settings',
): Promise<void> => page.getByRole('button', { name: place }).first().click();

/** Settings, with one of its sections open. */
export const openSettings = async (
  page: Page,
  section:
    | 'Security'
    | 'Backup'
    | 'The evening'
    | 'Writing and guard'
    | 'Trends'
    | 'Aliases'
    | 'Look and reading'
    | 'Help numbers'
    | 'About',
): Promise<void> => {
  await goTo(page, 'Settings');
  await page.getByRole('navigation', { name: 'Settings' }).getByRole('button', { name: section }).click();
};

/** Opens an entry of the journal by the first words in it. */
export const openEntry = async (page: Page, title: string | RegExp): Promise<void> => {
  await goTo(page, 'Journal');
  await page.getByRole('feed').getByRole('button', { name: title }).click();
};

export const lockScreen = (page: Page) => passphraseField(page);
