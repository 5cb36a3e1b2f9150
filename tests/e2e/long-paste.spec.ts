import { expect, launch, test } from '../support/aftershift.ts';
import { beginWriting, lockScreen, passphrase, tonight, unlock } from '../support/person.ts';
import { seedVault } from '../support/seeded-vault.ts';

const line = 'They called again about the heater, and nobody came. ';

test('a vault locked in the same breath as a long paste has all of it', async ({ profile }) => {
  await seedVault(profile, passphrase, []);
  const { page, close } = await launch(profile, { clock: '2026-11-19T22:40:00Z' });
  await unlock(page);
  await beginWriting(page);
  const text = `${line.repeat(1900)}end`;
  await page.evaluate((written) => {
    const clipboardData = new DataTransfer();
    clipboardData.setData('text/plain', written);
    document.activeElement?.dispatchEvent(
      new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true }),
    );
    document.activeElement?.dispatchEvent(
      new KeyboardEvent('keydown', { key: 'l', code: 'KeyL', ctrlKey: true, bubbles: true, cancelable: true }),
    );
  }, text);
  await lockScreen(page).waitFor();
  await unlock(page);
  await tonight(page).waitFor();
  await expect.poll(() => tonight(page).evaluate((page) => page.textContent.length)).toBe(text.length);
  await close();
});
