import { expect, test } from '../support/aftershift.ts';
import { tabTo } from '../support/keyboard.ts';
import {
  beginWriting,
  goTo,
  openEntry,
  openSettings,
  passphrase,
  reading,
  saved,
  tonight,
  unlock,
} from '../support/person.ts';
import { seedVault } from '../support/seeded-vault.ts';
import { sharedApp } from '../support/shared-app.ts';

const evening = (day: number): string => `2026-11-${day}T22:40:00Z`;
const limit = 'It catches a lot and misses some.';

test.describe('somebody who is written of', () => {
  const one = sharedApp(async (profile) => {
    await seedVault(profile, passphrase, []);
    return { clock: evening(18) };
  });

  /** Types a line, goes into what is marked in it, and takes the first choice. Answers what was said of it. */
  const swapIn = async (line: string): Promise<string> => {
    const { page } = one;
    await page.keyboard.type(line);
    await expect(page.locator('[data-guard="new"]').first()).toBeVisible();
    await page.keyboard.press('Control+.');
    const dialog = page.getByRole('dialog', { name: /may point to a real person/ });
    await expect(dialog.getByRole('option').first()).toBeFocused();
    const said = (await dialog.textContent()) ?? '';
    await page.keyboard.press('Enter');
    await expect(page.locator('[data-guard="alias"]').first()).toBeVisible();
    await saved(page);
    return said;
  };

  test('gets a card, a stage, another alias through the past, and is forgotten for good', async () => {
    test.setTimeout(180_000);
    await unlock(one.page);
    await beginWriting(one.page);
    await swapIn('My client Darlene called twice. ');
    const alias = (await one.page.locator('[data-guard="alias"]').first().textContent()) ?? '';
    await expect(one.page.getByText(limit)).toBeVisible();
    await one.page.getByRole('button', { name: 'New page' }).click();
    await expect(tonight(one.page)).toHaveText('');
    expect(await swapIn('Then Darlene’s sister rang. ')).toContain(`You’ve called this person ${alias}.`);

    await one.again({ clock: evening(19) });
    const { page } = one;
    await unlock(page);
    await beginWriting(page);
    expect(await swapIn('Darlene waited in the hall. ')).toContain(`You’ve called this person ${alias}.`);
    await expect(page.getByText(limit)).toHaveCount(0);

    await page.keyboard.press('Control+5');
    await expect(page.getByRole('heading', { level: 2, name: alias, exact: true })).toBeVisible();
    await tabTo(page, page.getByRole('option', { name: alias }));
    await page.keyboard.press('Enter');
    await expect(page.getByRole('heading', { level: 2, name: alias, exact: true })).toBeFocused();
    await tabTo(page, page.getByRole('button', { name: 'Mark a stage' }));
    await page.keyboard.press('Enter');
    await expect(page.getByRole('menuitem', { name: 'New' })).toBeFocused();
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Enter');
    await expect(page.getByRole('list', { name: 'Stages so far' })).toContainText('Warming');

    await tabTo(page, page.getByRole('button', { name: 'Rename…' }), 'Shift+Tab');
    await page.keyboard.press('Enter');
    await expect(page.getByLabel('The new alias')).toBeFocused();
    await page.keyboard.type('Bluebell');
    await expect(page.getByText('3 places in 3 entries will change.')).toBeVisible();
    await page.keyboard.press('Enter');
    await expect(page.getByRole('heading', { level: 2, name: 'Bluebell', exact: true })).toBeVisible();
    await goTo(page, 'Today');
    await beginWriting(page);
    await expect(tonight(page)).toContainText('Bluebell waited in the hall.');
    await openEntry(page, /^Then Bluebell’s/);
    await expect(reading(page)).toContainText('Then Bluebell’s sister rang.');

    await goTo(page, 'People');
    await page.getByRole('button', { name: `Call them ${alias} again` }).click();
    await expect(page.getByRole('heading', { level: 2, name: alias, exact: true })).toBeVisible();
    await openEntry(page, new RegExp(`^Then ${alias}’s`));
    await expect(reading(page)).toContainText(`Then ${alias}’s sister rang.`);

    await openSettings(page, 'Aliases');
    await page.getByRole('button', { name: 'Forget names…' }).click();
    await expect(page.getByRole('button', { name: 'Keep them' })).toBeFocused();
    await expect(page.getByRole('dialog')).toContainText('This can’t be undone.');
    await page.getByRole('button', { name: 'Forget them' }).click();
    await expect(page.getByText('No name is known, so there is nothing to forget.')).toBeVisible();

    await one.again({ clock: evening(20) });
    await unlock(one.page);
    await beginWriting(one.page);
    const said = await swapIn('My client Darlene came by. ');
    expect(said).toContain('Want a name only you’d know?');
    expect(said).not.toContain(alias);
  });
});
