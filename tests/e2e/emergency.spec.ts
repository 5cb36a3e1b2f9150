import { expect, launch, test } from '../support/aftershift.ts';
import { beginWriting, lockScreen, passphrase, unlock } from '../support/person.ts';
import { seedVault } from '../support/seeded-vault.ts';

test('Ctrl Shift L takes the window away, locks it, and takes what was copied off the clipboard', async ({
  profile,
}) => {
  await seedVault(profile, passphrase, []);
  const { app, page, close } = await launch(profile);
  const copied = (text: string): Promise<void> => app.evaluate(({ clipboard }, put) => clipboard.writeText(put), text);
  const onClipboard = (): Promise<string> => app.evaluate(({ clipboard }) => clipboard.readText());
  const window = () =>
    app.evaluate(({ BrowserWindow }) => {
      const [one] = BrowserWindow.getAllWindows();
      return { visible: one?.isVisible(), minimized: one?.isMinimized() };
    });
  await unlock(page);
  await beginWriting(page);
  await page.keyboard.type('Wintergreen');
  await page.keyboard.press('Control+a');
  // The stand-in's clipboard is one of its own: what the page would have put there.
  await copied('Wintergreen');
  await page.keyboard.press('Control+c');
  await page.keyboard.press('Control+Shift+L');
  await lockScreen(page).waitFor();
  await expect(page.getByText('Wintergreen')).toHaveCount(0);
  await expect.poll(onClipboard).toBe('');
  await expect.poll(window).toEqual({ visible: false, minimized: true });
  // What was never ours stays, and the menu's entry does the same.
  await copied('from another program');
  await unlock(page);
  await app.evaluate(({ Menu }) => Menu.getApplicationMenu()?.getMenuItemById('panic')?.click());
  await lockScreen(page).waitFor();
  expect(await onClipboard()).toBe('from another program');
  await close();
});
