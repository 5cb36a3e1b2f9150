import { rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Locator } from '@playwright/test';
import { expect, launch, test } from '../support/aftershift.ts';
import { flipBytes } from '../support/cache-damage.ts';
import { inventedEvenings } from '../support/invented-evenings.ts';
import {
  beginWriting,
  dial,
  goTo,
  lockScreen,
  passphrase,
  saved,
  tonight,
  tryPassphrase,
  unlock,
} from '../support/person.ts';
import { focusUnseen, tabTo } from '../support/keyboard.ts';
import { entryOn } from '../support/made-records.ts';
import { movements, screenCheck } from '../support/screen-check.ts';
import { seedVault } from '../support/seeded-vault.ts';

const clock = '2026-11-19T18:00:00Z';

test('every screen from an empty machine to a closed day', async ({ profile }) => {
  test.setTimeout(240_000);
  const { app, page, close } = await launch(profile, { clock });
  const { check } = screenCheck(app, page);

  const first = page.getByLabel('Passphrase', { exact: true });
  await expect(first).toBeFocused();
  await check('choosing a passphrase');
  await first.fill('short');
  await page.getByRole('button', { name: 'Make the vault' }).click();
  await expect(page.getByRole('alert').filter({ hasText: 'a little harder to guess' })).toBeVisible();
  await check('a passphrase that is too easy');
  await page.getByRole('button', { name: 'Suggest one' }).click();
  await check('a suggested passphrase');
  await first.fill(passphrase);
  await page.getByLabel('Again, to be sure').fill(passphrase);
  await page.getByRole('button', { name: 'Make the vault' }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'One spare key' })).toBeFocused({ timeout: 60_000 });
  await check('the recovery code');
  await page.getByRole('button', { name: 'Go without one…' }).click();
  await expect(page.getByRole('button', { name: 'Make a code' })).toBeFocused();
  await check('going without one');
  await page.getByRole('button', { name: 'Go without', exact: true }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'Only if you like' })).toBeFocused();
  await page.getByRole('switch').click();
  await check('what the work is like');
  await page.getByRole('button', { name: 'Skip' }).click();

  await expect(dial(page)).toBeFocused();
  await check('an unmarked check-in');
  await goTo(page, 'Journal');
  await check('an empty journal');
  await goTo(page, 'People');
  await check('people with nobody in it');
  await goTo(page, 'Trends');
  await check('trends with nothing marked');
  await page.keyboard.press('F1');
  await expect(page.getByRole('dialog').getByRole('button', { name: 'Close' })).toBeFocused();
  await check('help while unlocked');
  await page.keyboard.press('Escape');

  await goTo(page, 'Today');
  await expect(dial(page)).toBeFocused();
  await page.keyboard.press('8');
  await page.getByRole('slider', { name: 'Fuel for me' }).press('1');
  await page.getByRole('radio', { name: 'Back seat' }).check({ force: true });
  await page.getByRole('button', { name: 'Home visit' }).click();
  await saved(page);
  await check('a marked check-in');
  await goTo(page, 'Trends');
  await check('trends after one evening');
  await goTo(page, 'Today');
  await beginWriting(page);
  await check('an empty page');
  await page.keyboard.type('Two intakes on autopilot.');
  await page.keyboard.press('Shift+Home');
  await expect(page.getByRole('toolbar', { name: 'Text style' })).toBeVisible();
  await check('a page with words, some of them chosen');
  await page.keyboard.press('Control+Enter');
  await expect(page.getByLabel('Leave it here')).toBeFocused();
  await check('the close');
  await page.keyboard.press('Control+Enter');
  await expect(page.getByRole('heading', { level: 1, name: 'The day is shut.' })).toBeFocused({ timeout: 30_000 });
  await check('the closed day');
  await page.getByRole('button', { name: 'Unlock', exact: true }).click();
  await expect(lockScreen(page)).toBeFocused();
  await check('the door');
  await tryPassphrase(page, 'not the right words');
  await expect(page.getByText('That didn’t open it.')).toBeVisible({ timeout: 30_000 });
  await expect(lockScreen(page)).toBeFocused();
  await check('a wrong passphrase');
  await page.getByRole('button', { name: 'Use the recovery code' }).click();
  await expect(page.getByRole('textbox', { name: 'Recovery code' })).toBeFocused();
  await check('the door for the recovery code');
  await page.keyboard.press('F1');
  await expect(page.getByRole('dialog').getByRole('button', { name: 'Close' })).toBeFocused();
  await check('help while locked');
  await close();
});

test('every screen of a journal that has been kept for a while', async ({ profile }) => {
  test.setTimeout(240_000);
  await seedVault(profile, passphrase, inventedEvenings('2026-11-19', 80));
  const { app, page, close } = await launch(profile, { clock });
  const { check } = screenCheck(app, page);
  await unlock(page);
  // It takes room of its own, which in the smallest window is much of what there is.
  await page.getByRole('button', { name: 'Dismiss' }).click();

  await goTo(page, 'Journal');
  await check('the journal');
  await goTo(page, 'Today');
  await goTo(page, 'Journal');
  await page.getByRole('feed').getByRole('button').first().click();
  await page.getByRole('button', { name: 'Edit' }).waitFor();
  await check('an entry');
  await page.getByRole('button', { name: 'Add a later note' }).click();
  await expect(page.getByLabel('A later note')).toBeFocused();
  await check('a later note');
  await page.getByLabel('A later note').fill('She found the coat.');
  await page.getByRole('button', { name: 'Add it' }).click();
  await page.getByText('She found the coat.').waitFor();
  await page.getByRole('button', { name: 'Edit' }).click();
  const editor = page.getByRole('textbox', { name: 'This entry' });
  await expect(editor).toBeFocused();
  await check('an entry being edited');
  await editor.press('Control+a');
  await page.keyboard.type('Fewer words.');
  await saved(page);
  await page.getByRole('button', { name: 'Done' }).click();
  await page.getByRole('button', { name: 'More' }).click();
  await expect(page.getByRole('menuitem', { name: 'Earlier versions' })).toBeVisible();
  await page.getByRole('menuitem', { name: 'Earlier versions' }).click();
  await expect(page.getByRole('dialog').getByRole('button', { name: 'Close' })).toBeFocused();
  await check('its earlier versions');
  await page.keyboard.press('Escape');
  await page.getByRole('button', { name: 'More' }).click();
  await page.getByRole('menuitem', { name: 'Move to the trash' }).click();
  await page.getByText('Moved to the trash.').waitFor();
  await page.keyboard.press('F8');
  await check('a message with its undo');
  await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  await page.getByRole('button', { name: 'Trash, 1' }).click();
  await check('the trash');
  await page.getByRole('button', { name: 'Delete for good' }).click();
  await expect(page.getByRole('button', { name: 'Keep it' })).toBeFocused();
  await check('deleting for good');
  await page.keyboard.press('Escape');
  await page.getByRole('button', { name: 'Back to the journal' }).click();
  await page.getByRole('searchbox').fill('nothing has these words');
  await page.getByText('No entry has').waitFor();
  await check('a search that finds nothing');

  await goTo(page, 'Trends');
  await check('trends');
  await page.getByRole('radio', { name: 'Year' }).check({ force: true });
  await check('a year of trends');
  await page.getByRole('button', { name: 'Table' }).click();
  await page.getByRole('table').waitFor();
  await check('trends as a table');
  await close();
});

test('the screens for a vault that does not open', async ({ profile }) => {
  test.setTimeout(120_000);
  await seedVault(profile, passphrase, []);
  const header = join(profile, 'vault', 'header.json');
  await flipBytes(header, -2, 1);
  const { app, page, close } = await launch(profile, { clock });
  const { check } = screenCheck(app, page);
  await tryPassphrase(page, passphrase);
  await page.getByRole('heading', { name: 'The vault file is damaged' }).waitFor();
  await check('damage');
  await rm(join(profile, 'vault'), { recursive: true });
  await writeFile(join(profile, 'vault'), 'A file where the folder was.');
  await page.getByRole('button', { name: 'Try again' }).click();
  await page.getByRole('heading', { name: 'The vault’s folder can’t be read.' }).waitFor();
  await check('a folder that can’t be read');
  await close();
});

test.describe('without a pointer', () => {
  test('a whole evening, and a look at an earlier one', async ({ profile }) => {
    test.setTimeout(120_000);
    await seedVault(profile, passphrase, [entryOn('2026-11-18', 'The bus was late both ways.')]);
    const { page, close } = await launch(profile, { clock });
    const { keyboard } = page;
    const button = (name: string | RegExp) => page.getByRole('button', { name });
    const enter = async (control: Locator): Promise<void> => {
      await tabTo(page, control);
      await keyboard.press('Enter');
    };
    await expect(lockScreen(page)).toBeFocused();
    await keyboard.type(passphrase);
    await keyboard.press('Enter');
    await expect(dial(page)).toBeFocused({ timeout: 30_000 });
    for (const key of ['ArrowRight', 'ArrowRight', 'ArrowRight']) await keyboard.press(key);
    await expect(dial(page)).toHaveAttribute('aria-valuetext', /^Muffled/);
    await tabTo(page, page.getByRole('radio', { name: 'Nothing' }));
    await keyboard.press('Space');
    await keyboard.press('ArrowRight');
    await expect(page.getByRole('radio', { name: 'A little' }).first()).toBeChecked();
    await tabTo(page, page.getByRole('radio', { name: 'Driver’s seat' }));
    await keyboard.press('ArrowDown');
    await expect(page.getByRole('radio', { name: 'Passenger seat' })).toBeChecked();
    await tabTo(page, button('Crisis call'));
    await keyboard.press('Space');
    await expect(button('Crisis call')).toHaveAttribute('aria-pressed', 'true');
    await tabTo(page, page.getByRole('slider', { name: 'Fuel for them' }), 'Shift+Tab');
    await keyboard.press('3');
    await saved(page);
    await enter(button(/^Write a few lines/));
    await expect(tonight(page)).toBeFocused();
    await keyboard.type('Nodded in all the right places.');
    await enter(button(/^Close the day/));
    await expect(page.getByLabel('Leave it here')).toBeFocused();
    await keyboard.type('The form.');
    await keyboard.press('Tab');
    await keyboard.type('The joke.');
    await enter(button(/^Close the day and lock/));
    await expect(page.getByRole('heading', { name: 'The day is shut.' })).toBeFocused({ timeout: 30_000 });

    await enter(button('Unlock'));
    await keyboard.type(passphrase);
    await keyboard.press('Enter');
    await expect(dial(page)).toBeFocused({ timeout: 30_000 });
    await keyboard.press('Control+2');
    await enter(button(/^The bus was late/));
    await tabTo(page, page.getByRole('document', { name: 'This entry' }));
    await tabTo(page, button('Edit'), 'Shift+Tab');
    await keyboard.press('Enter');
    await expect(page.getByRole('textbox', { name: 'This entry' })).toBeFocused();
    await keyboard.type(' Twice.');
    await saved(page);
    await tabTo(page, button('Done'), 'Shift+Tab');
    await keyboard.press('Enter');
    await expect(page.getByRole('document', { name: 'This entry' })).toHaveText('The bus was late both ways. Twice.');
    await keyboard.press('Control+3');
    await enter(button('Table'));
    await expect(page.getByRole('row', { name: /^Nov 16/ })).toContainText('Muffled');
    await keyboard.press('Control+,');
    await expect(page.getByRole('heading', { name: 'Settings' })).toBeVisible();
    await keyboard.press('F1');
    await keyboard.press('Escape');
    await keyboard.press('Control+l');
    await expect(lockScreen(page)).toBeFocused();
    await close();
  });

  test('what has the focus shows it, in the app’s colors and in the person’s own', async ({ profile }) => {
    test.setTimeout(120_000);
    await seedVault(profile, passphrase, inventedEvenings('2026-11-19', 20));
    const { page, close } = await launch(profile, { clock });
    await unlock(page);
    const hidden = new Set<string>();
    for (const forcedColors of ['none', 'active'] as const) {
      await page.emulateMedia({ forcedColors, reducedMotion: 'reduce' });
      for (const place of ['Today', 'Journal', 'Trends', 'People', 'Settings'] as const) {
        await goTo(page, place);
        for (let press = 0; press < 40; press += 1) {
          await page.keyboard.press('Tab');
          const unseen = await focusUnseen(page);
          if (unseen !== null) hidden.add(`${place}: ${unseen}, forced colors ${forcedColors}`);
        }
      }
    }
    expect([...hidden]).toEqual([]);
    await close();
  });
});

test('with less motion asked for, nothing moves, and a day closes all the same', async ({ profile }) => {
  await seedVault(profile, passphrase, inventedEvenings('2026-11-19', 60));
  const { page, close } = await launch(profile, { clock });
  await page.emulateMedia({ reducedMotion: 'reduce' });
  await unlock(page);
  await page.getByRole('button', { name: 'Dismiss' }).click();
  await dial(page).press('9');
  expect.soft(await movements(page)).toEqual([]);
  for (const place of ['Journal', 'Trends', 'Settings', 'Today'] as const) {
    await goTo(page, place);
    expect.soft(await movements(page), place).toEqual([]);
  }
  await page.getByRole('button', { name: 'Too tired' }).click();
  expect.soft(await movements(page), 'the close').toEqual([]);
  await page.keyboard.press('Control+Enter');
  await page.getByRole('heading', { name: 'The day is shut.' }).waitFor({ timeout: 30_000 });
  expect.soft(await movements(page), 'the closed day').toEqual([]);
  await close();
});
