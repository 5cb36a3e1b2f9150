import { expect, type Page } from '@playwright/test';
import type { Aftershift } from './aftershift.ts';
import { passphrase } from './person.ts';

/** The system has a keychain from now on, whatever the machine that runs this has. */
export const giveKeychain = (one: Aftershift, backend = 'gnome_libsecret'): Promise<void> =>
  one.app.evaluate(({ safeStorage }, name) => {
    Object.assign(safeStorage, {
      isAsyncEncryptionAvailable: async () => true,
      getSelectedStorageBackend: () => name,
      encryptStringAsync: async (text: string) => Buffer.from(Buffer.from(text).toString('base64')),
      decryptStringAsync: async (sealed: Buffer) => ({
        result: Buffer.from(sealed.toString(), 'base64').toString(),
        shouldReEncrypt: false,
      }),
    });
  }, backend);

/** In Settings, under Security. */
export const turnOnPin = async (page: Page, pin: string): Promise<void> => {
  const dialog = page.getByRole('dialog', { name: 'Open with a PIN on this computer' });
  await page.getByRole('button', { name: 'Use a PIN…' }).click();
  await dialog.getByLabel('Your passphrase, or the recovery code').fill(passphrase);
  await dialog.getByLabel('PIN, six or more digits or letters').fill(pin);
  await dialog.getByLabel('PIN, again').fill(pin);
  await dialog.getByRole('button', { name: 'Use this PIN' }).click();
  await expect(dialog).toHaveCount(0, { timeout: 30_000 });
};
