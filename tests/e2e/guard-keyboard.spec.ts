import { expect, test } from '../support/aftershift.ts';
import { beginWriting, passphrase, tonight, unlock } from '../support/person.ts';
import { seedVault } from '../support/seeded-vault.ts';
import { sharedApp } from '../support/shared-app.ts';

test.describe('by keyboard and by ear', () => {
  const one = sharedApp(async (profile) => {
    await seedVault(profile, passphrase, []);
    return { clock: '2026-11-19T22:40:00Z' };
  });
  const choices = () => one.page.getByRole('dialog', { name: /may point to a real person|is an? / });
  /** How often the page lost the focus since the last time this was asked. */
  const watchFocus = (): Promise<void> =>
    tonight(one.page).evaluate((element) => {
      element.addEventListener('focusout', () => {
        element.dataset['lost'] = String(Number(element.dataset['lost'] ?? 0) + 1);
      });
    });

  test('the page keeps the focus while it is written, whatever is found in it', async () => {
    const { page } = one;
    await page.emulateMedia({ reducedMotion: 'reduce' });
    await unlock(page);
    await beginWriting(page);
    await watchFocus();
    await page.keyboard.type('My client Darlene called from 555-0142. Her sister Monique came. ', { delay: 30 });
    await expect(page.locator('[data-guard="new"]')).toHaveText(['Darlene', '555-0142', 'Monique']);
    await expect(page.getByRole('dialog')).toHaveCount(0);
    await page.keyboard.type('Her brother Terrence', { delay: 30 });
    // The caret rests on the name: its choices are shown, and the keys are still the page's.
    await expect(choices()).toBeVisible();
    await expect(tonight(page)).toBeFocused();
    await page.keyboard.press('Enter');
    await page.keyboard.type('Then home.', { delay: 30 });
    await expect(choices()).toHaveCount(0);
    await expect(tonight(page).getByRole('paragraph')).toHaveText([/Terrence$/, 'Then home.']);
    await expect(tonight(page)).not.toHaveAttribute('data-lost', /./);
  });

  test('a mark points to the list, which is a region with a name, and says in words what is marked', async () => {
    const { page } = one;
    const list = page.getByRole('region', { name: 'Details worth a look' });
    const id = await page.locator('[data-guard="new"]').first().getAttribute('aria-details');
    await expect(list).toHaveAttribute('id', id ?? '');
    await expect(list.getByRole('button')).toHaveText([
      /^Darlene\s*a name, 1 place$/,
      /^555-0142\s*a phone number, 1 place$/,
      /^Monique\s*a name, 1 place$/,
      /^Terrence\s*a name, 1 place$/,
    ]);
    await expect(list.getByRole('status').filter({ hasText: '4 details worth a look' })).toHaveCount(1);
    await expect(list.getByRole('status').first()).toHaveText('4 details worth a look');
  });

  test('Ctrl . goes into the choices, on to the next, and Escape brings the caret back', async () => {
    const { page } = one;
    await expect(tonight(page)).toBeFocused();
    await page.keyboard.press('Control+.');
    const first = page.getByRole('dialog', { name: '“Darlene” may point to a real person' });
    await expect(first).not.toHaveAttribute('aria-modal', 'true');
    const options = first.getByRole('listbox', { name: 'What to write instead' }).getByRole('option');
    await expect(options.first()).toBeFocused();
    await expect(options).toHaveText([/^Use \p{Lu}\p{Ll}+/u, /^Another alias…/, /^Keep it\. This isn’t a client\./]);
    await page.keyboard.press('ArrowDown');
    await expect(options.nth(1)).toBeFocused();
    await page.keyboard.press('Control+.');
    const second = page.getByRole('dialog', { name: '“555-0142” is a phone number' });
    await expect(second.getByRole('option').first()).toBeFocused();
    await page.keyboard.press('Escape');
    await expect(page.getByRole('dialog')).toHaveCount(0);
    await expect(tonight(page)).toBeFocused();
    await page.keyboard.type(' And to bed.');
    await expect(tonight(page).getByRole('paragraph').last()).toHaveText('Then home. And to bed.');
  });

  test('after a choice writing goes on where it was', async () => {
    const { page } = one;
    await page.keyboard.press('Control+.');
    await expect(choices().getByRole('option').first()).toBeFocused();
    await page.keyboard.press('Enter');
    await expect(page.locator('[data-guard="alias"]')).toHaveCount(1);
    await page.keyboard.type(' At last.');
    await expect(tonight(page).getByRole('paragraph').last()).toHaveText('Then home. And to bed. At last.');
  });

  test('from the list a detail’s choices open, and Escape gives the caret back', async () => {
    const { page } = one;
    await page
      .getByRole('region', { name: 'Details worth a look' })
      .getByRole('button', { name: /^Monique/ })
      .focus();
    await page.keyboard.press('Enter');
    const dialog = page.getByRole('dialog', { name: '“Monique” may point to a real person' });
    await expect(dialog.getByRole('option').first()).toBeFocused();
    await expect(dialog.getByRole('option').nth(1)).toHaveText(/Use a role: her sister/);
    await page.keyboard.press('Escape');
    await expect(tonight(page)).toBeFocused();
    await page.keyboard.type(' Truly.');
    await expect(tonight(page).getByRole('paragraph').last()).toHaveText('Then home. And to bed. At last. Truly.');
  });

  test('with less motion wanted, the choices are there at once', async () => {
    const { page } = one;
    await page.keyboard.press('Control+.');
    await expect(choices().getByRole('option').first()).toBeFocused();
    const moving = await choices().evaluate((element) =>
      [element, ...element.querySelectorAll('*')].some((one) =>
        one.getAnimations().some(({ effect }) => Number(effect?.getComputedTiming().duration ?? 0) > 1),
      ),
    );
    expect(moving).toBe(false);
    await page.keyboard.press('Escape');
  });
});
