import { expect, test } from '../support/aftershift.ts';
import { beginWriting, passphrase, saved, tonight, unlock } from '../support/person.ts';
import { seedVault } from '../support/seeded-vault.ts';
import { sharedApp } from '../support/shared-app.ts';

test.describe('before an evening is shut', () => {
  const one = sharedApp(async (profile) => {
    await seedVault(profile, passphrase, []);
    return { clock: '2026-11-19T22:40:00Z' };
  });

  const toClose = async (): Promise<void> => {
    await one.page.keyboard.press('Control+Enter');
    await expect(one.page.getByRole('heading', { name: 'Before you go' })).toBeVisible();
  };
  /** Takes the first choice for whatever the keyboard comes to next. */
  const swapNext = async (): Promise<void> => {
    const { page } = one;
    await page.keyboard.press('Control+.');
    await expect(page.getByRole('dialog').getByRole('option').first()).toBeFocused();
    await page.keyboard.press('Enter');
    await expect(page.getByRole('dialog')).toHaveCount(0);
  };

  test('a plain evening is told nothing', async () => {
    const { page } = one;
    await unlock(page);
    await beginWriting(page);
    await page.keyboard.type('The bus was late both ways. ');
    await toClose();
    await page.waitForTimeout(2500);
    await expect(page.getByText('Nothing left to look at.')).toHaveCount(0);
    await expect(page.getByText('still as written')).toHaveCount(0);
    await page.getByRole('button', { name: 'Keep writing' }).click();
  });

  test('what is still as written is said and allowed, and Look goes to it', async () => {
    const { page } = one;
    await expect(tonight(page)).toBeFocused();
    await page.keyboard.type('My client Darlene called, and her sister Monique. ');
    await expect(page.locator('[data-guard="new"]')).toHaveText(['Darlene', 'Monique']);
    await swapNext();
    await toClose();
    const said = page.getByText('That’s allowed.');
    await expect(said).toHaveText('One detail swapped for an alias. One detail is still as written. That’s allowed.');
    await expect(page.getByRole('textbox', { name: 'Leave it here' })).toBeFocused();
    await page.getByRole('button', { name: 'Look', exact: true }).click();
    const dialog = page.getByRole('dialog', { name: '“Monique” may point to a real person' });
    await expect(dialog.getByRole('option').first()).toBeFocused();
    await page.keyboard.press('Enter');
    await expect(tonight(page)).not.toContainText('Monique');
    await toClose();
    await expect(page.getByText('Two details swapped for aliases. Nothing left to look at.')).toBeVisible();
    await expect(page.getByRole('button', { name: 'Close anyway' })).toHaveCount(0);
  });

  test('a swap that is taken back no longer counts', async () => {
    const { page } = one;
    await page.getByRole('button', { name: 'Keep writing' }).click();
    await expect(tonight(page)).toBeFocused();
    await page.keyboard.press('Control+a');
    await page.keyboard.type('Only the bus, and my client Darlene. ');
    await saved(page);
    await toClose();
    await expect(page.getByText('One detail is still as written. That’s allowed.')).toBeVisible();
    await expect(page.getByText('swapped for')).toHaveCount(0);
  });

  test('a line to part with counts too, and Enter on Close anyway shuts the day', async () => {
    const { page } = one;
    await page.getByRole('textbox', { name: 'Leave it here' }).fill('What Tamika Reed said.');
    await expect(page.getByText('Two details are still as written. That’s allowed.')).toBeVisible();
    await page.getByRole('button', { name: 'Close anyway' }).focus();
    await page.keyboard.press('Enter');
    await expect(page.getByRole('heading', { name: 'The day is shut.' })).toBeVisible({ timeout: 20_000 });
  });
});
