import { expect, test } from '../support/aftershift.ts';
import { beginWriting, saved, tonight, unlock } from '../support/person.ts';
import { atCheckIn, sharedApp } from '../support/shared-app.ts';
import { seedVault } from '../support/seeded-vault.ts';
import { passphrase } from '../support/person.ts';

test.describe('while a page is written', () => {
  const one = sharedApp(async (profile) => {
    await seedVault(profile, passphrase, []);
    return { clock: '2026-11-19T22:40:00Z' };
  });

  test('a name is marked, swapped by keyboard in every place, and one undo takes that back', async () => {
    const { page } = one;
    await atCheckIn(one);
    await beginWriting(page);
    await page.keyboard.type('My client Darlene called twice. I told Darlene that I would ask. ');
    await expect(page.locator('[data-guard="new"]')).toHaveText(['Darlene', 'Darlene']);
    await expect(page.getByRole('region', { name: 'Details worth a look' })).toContainText('a name, 2 places');
    await page.keyboard.press('Control+.');
    const dialog = page.getByRole('dialog', { name: '“Darlene” may point to a real person' });
    await expect(dialog.getByRole('option').first()).toBeFocused();
    const alias = (await dialog.getByRole('option').first().locator('b').textContent()) ?? '';
    await page.keyboard.press('Enter');
    const written = page.getByRole('textbox', { name: 'Tonight’s entry' });
    await expect(written).toHaveText(`My client ${alias} called twice. I told ${alias} that I would ask. `);
    await expect(written).toBeFocused();
    await expect(page.locator('[data-guard="alias"]')).toHaveText([alias, alias]);
    await page.keyboard.press('Control+z');
    await expect(written).toContainText('My client Darlene called twice. I told Darlene');
    await page.keyboard.press('Control+y');
    await expect(written).toContainText(`My client ${alias} called twice.`);
    await saved(page);
    await page.keyboard.press('Control+l');
    await unlock(page);
  });

  /** What of the page's last line, or of its choices, lies under something else. */
  const boxes = () =>
    one.page.evaluate(() => {
      const caret = getSelection()?.getRangeAt(0).getBoundingClientRect();
      const box = (selector: string) => document.querySelector(selector)?.getBoundingClientRect();
      const [foot, mark, choices] = [box('main footer'), box('[data-guard="open"]'), box('[role="dialog"]')];
      return { caret, foot, mark, choices };
    });

  const aNewPage = async (): Promise<void> => {
    const { page } = one;
    await atCheckIn(one);
    await beginWriting(page);
    if ((await tonight(page).textContent()) !== '') await page.getByRole('button', { name: 'New page' }).click();
    await expect(tonight(page)).toHaveText('');
    await expect(tonight(page)).toBeFocused();
  };

  test('a name that is taken back is still known, and offered under the same alias', async () => {
    const { page } = one;
    await aNewPage();
    await page.keyboard.type('My client Rosalind called. ');
    await expect(page.locator('[data-guard="new"]')).toHaveText(['Rosalind']);
    await page.keyboard.press('Control+.');
    const dialog = page.getByRole('dialog', { name: '“Rosalind” may point to a real person' });
    await expect(dialog.getByRole('option').first()).toBeFocused();
    const alias = (await dialog.getByRole('option').first().locator('b').textContent()) ?? '';
    await page.keyboard.press('Enter');
    await expect(page.locator('[data-guard="alias"]')).toHaveText([alias]);
    await page.keyboard.press('Control+z');
    await expect(page.locator('[data-guard="new"], [data-guard="open"]')).toHaveText(['Rosalind']);
    await page.keyboard.press('Control+.');
    await expect(dialog).toContainText(`You’ve called this person ${alias}.`);
    await expect(dialog.getByRole('option').first()).toHaveText(new RegExp(`^Use ${alias} here`));
    await page.keyboard.press('Enter');
    await expect(page.locator('[data-guard="alias"]')).toHaveText([alias]);
  });

  test('keys in the same breath as a choice go into the page, where the caret was', async () => {
    const { page } = one;
    await aNewPage();
    await page.keyboard.type('My client Rosalind called. ');
    await expect(page.locator('[data-guard="new"]')).toHaveText(['Rosalind']);
    await page.keyboard.press('Control+.');
    const first = page.getByRole('dialog').getByRole('option').first();
    await expect(first).toBeFocused();
    const alias = (await first.locator('b').textContent()) ?? '';
    await page.keyboard.press('Enter');
    await page.keyboard.type('Then rain.');
    await expect(tonight(page)).toHaveText(`My client ${alias} called. Then rain.`);
  });

  test('what was marked by hand can be let go of where it stands', async () => {
    const { page } = one;
    await aNewPage();
    await page.keyboard.type('lantern came. ');
    await saved(page);
    await page.keyboard.press('Home');
    for (const _ of 'lantern') await page.keyboard.press('Shift+ArrowRight');
    await page.getByRole('toolbar', { name: 'Text style' }).waitFor();
    await page.keyboard.press('Alt+F10');
    await expect(page.getByRole('toolbar', { name: 'Text style' }).getByRole('button').first()).toBeFocused();
    await page.keyboard.press('ArrowRight');
    await expect(page.getByRole('button', { name: 'Mark as a client detail' })).toBeFocused();
    await page.keyboard.press('Enter');
    await expect(page.locator('[data-guard="new"], [data-guard="open"]')).toHaveText(['lantern']);
    await page.keyboard.press('Control+.');
    const dialog = page.getByRole('dialog', { name: '“lantern” may point to a real person' });
    await expect(dialog).toContainText('You marked this as a detail.');
    await dialog.getByRole('option', { name: 'Take the mark off' }).click();
    await expect(page.getByText('The mark on “lantern” is off.')).toBeVisible();
    await expect(page.locator('[data-guard="new"], [data-guard="open"]')).toHaveCount(0);
  });

  /** Selects the first of these letters in the page's line, and asks for them to be marked. */
  const markByHand = async (letters: string): Promise<void> => {
    const { page } = one;
    const toolbar = page.getByRole('toolbar', { name: 'Text style' });
    await saved(page);
    await page.keyboard.press('Home');
    const before = ((await tonight(page).textContent()) ?? '').indexOf(letters);
    for (let at = 0; at < before; at += 1) await page.keyboard.press('ArrowRight');
    for (const _ of letters) await page.keyboard.press('Shift+ArrowRight');
    await toolbar.waitFor();
    await page.keyboard.press('Alt+F10');
    await expect(toolbar.getByRole('button').first()).toBeFocused();
    await page.keyboard.press('ArrowRight');
    await expect(page.getByRole('button', { name: 'Mark as a client detail' })).toBeFocused();
    await page.keyboard.press('Enter');
  };

  test('a part of a word marks the word, also one in small letters', async () => {
    const { page } = one;
    await aNewPage();
    await page.keyboard.type('the harpsichord came. ');
    await markByHand('arpsichor');
    await expect(page.getByText('“harpsichord” is a detail from now on, in every page.')).toBeVisible();
    await expect(page.locator('[data-guard="new"], [data-guard="open"]')).toHaveText(['harpsichord']);
  });

  test('words that would never be found again are not said to be marked', async () => {
    const { page } = one;
    await aNewPage();
    await page.keyboard.type('by the yellow house. ');
    await markByHand('yellow house');
    await expect(page.getByText('Only a word or a name can be marked, so nothing was.')).toBeVisible();
    await expect(page.locator('[data-guard="new"], [data-guard="open"]')).toHaveCount(0);
  });

  test('the line being written is never under the page’s foot, and the choices never over their word', async () => {
    const { page } = one;
    await aNewPage();
    for (let line = 0; line < 30; line += 1) {
      await page.keyboard.press('Enter');
      await page.keyboard.type('On it went.');
    }
    const { caret, foot } = await boxes();
    expect(caret?.bottom).toBeGreaterThan(0);
    expect(caret?.bottom).toBeLessThan(foot?.top ?? 0);
    await page.keyboard.type(' My client Rosalind called. ');
    await expect(page.locator('[data-guard="new"]')).toHaveText(['Rosalind']);
    await page.keyboard.press('Control+.');
    await expect(page.getByRole('dialog').getByRole('option').first()).toBeFocused();
    const over = await boxes();
    const isOver =
      (over.choices?.top ?? 0) < (over.mark?.bottom ?? 0) && (over.choices?.bottom ?? 0) > (over.mark?.top ?? 0);
    expect(isOver).toBe(false);
    await page.keyboard.press('Escape');
  });
});
