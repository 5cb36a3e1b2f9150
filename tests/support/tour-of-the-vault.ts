import { giveKeychain, turnOnPin } from './keychain.ts';
import { openSettings, passphrase, unlock } from './person.ts';
import { dropNote, noteField, openQuickNote } from './quick-note.ts';
import { codeShown } from './recovery-sheet.ts';
import type { Stop } from './tour-visit.ts';

const fresh = 'lantern gravel otter maple thirty';

const keys = async ({ page, picture }: Stop): Promise<void> => {
  const dialog = page.getByRole('dialog');
  await page.getByRole('button', { name: 'Change passphrase' }).click();
  await picture('15-change-passphrase');
  await page.keyboard.press('Escape');
  await page.getByRole('button', { name: 'Add a key file' }).click();
  await picture('15-key-file');
  await page.keyboard.press('Escape');
  await page.getByRole('button', { name: 'Someone may know my passphrase' }).click();
  await picture('15-new-key');
  await dialog.getByLabel('Your current passphrase, or the recovery code').fill(passphrase);
  await dialog.getByLabel('New passphrase', { exact: true }).fill(fresh);
  await dialog.getByLabel('New passphrase, again').fill(fresh);
  await dialog.getByRole('button', { name: 'Go on' }).click();
  await codeShown(page);
  await picture('15-new-key-code');
  await page.keyboard.press('Escape');
};

const pin = async ({ page, picture }: Stop): Promise<void> => {
  await page.getByRole('button', { name: 'Use a PIN…' }).click();
  await picture('15-pin');
  await page.keyboard.press('Escape');
  await turnOnPin(page, '902817');
  await page.getByText('A PIN opens it here').waitFor({ timeout: 30_000 });
  await picture('15-settings-security-with-pin');
  await page.keyboard.press('Control+l');
  await page.getByLabel('PIN', { exact: true }).waitFor();
  await picture('01-unlock-with-pin');
};

const security = async ({ page, picture }: Stop): Promise<void> => {
  const below = async (name: string, heading: string): Promise<void> => {
    await page.getByRole('heading', { name: heading }).evaluate((one) => one.scrollIntoView());
    await picture(name);
  };
  await page.getByRole('button', { name: 'Run the check now' }).click();
  await page.getByText('refused').first().waitFor({ timeout: 30_000 });
  await picture('22-network-checked');
  await below('15-settings-security-keys', 'Passphrase and recovery code');
  await below('15-settings-security-deleting', 'Deleting and erasing');
  await page.getByRole('button', { name: 'Erase everything…' }).click();
  await picture('15-erase');
  await page.keyboard.press('Escape');
  await page.getByRole('button', { name: 'Read it' }).click();
  await picture('15-what-this-protects');
  await page.getByRole('button', { name: 'Back to Security' }).click();
};

/** What keeps the vault and what opens it: the security screen and its dialogs, a note for a locked vault, a PIN. */
export const keeping = async (stop: Stop): Promise<void> => {
  const { app, page, picture } = stop;
  await giveKeychain(app);
  const note = await openQuickNote(app.app);
  await noteField(note).fill('The stairs at Elm Street. Ask about the light.');
  await picture('25-quick-note', note);
  await dropNote(app.app, 'The stairs at Elm Street. Ask about the light.');
  await unlock(page);
  await picture('26-note-joined');
  await openSettings(page, 'Backup');
  await page.getByRole('button', { name: 'Back up now' }).click();
  await page.getByText('It was opened again, and it matched.').waitFor({ timeout: 30_000 });
  await picture('15-settings-backup-made');
  await openSettings(page, 'Security');
  await security(stop);
  await keys(stop);
  await pin(stop);
};
