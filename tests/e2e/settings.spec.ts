import type { Page } from '@playwright/test';
import { expect, launch, test } from '../support/aftershift.ts';
import { dial, goTo, lockScreen, openSettings, passphrase, unlock } from '../support/person.ts';
import { seedVault } from '../support/seeded-vault.ts';
import { atCheckIn, sharedApp } from '../support/shared-app.ts';

/** Half past two in the night to a Friday, where this computer is. */
const smallHours = new Date(2026, 10, 20, 2, 30).toISOString();

const one = sharedApp(async (profile) => {
  await seedVault(profile, passphrase, []);
  return { clock: smallHours };
});

const atSettings = async (section: Parameters<typeof openSettings>[1]): Promise<Page> => {
  await atCheckIn(one);
  await openSettings(one.page, section);
  await one.page.getByRole('heading', { name: 'Settings' }).waitFor();
  return one.page;
};

const looks = (page: Page): Promise<{ readonly scheme: string; readonly text: string }> =>
  page.evaluate(() => {
    const { colorScheme, fontSize } = getComputedStyle(document.documentElement);
    const dark = colorScheme.includes('light') ? matchMedia('(prefers-color-scheme: dark)').matches : true;
    return { scheme: dark && colorScheme !== 'light' ? 'dark' : 'light', text: fontSize };
  });

test('no card leaves half a row empty', async () => {
  const page = await atSettings('About');
  const widths = await Promise.all(
    ['About', 'Licenses'].map((name) =>
      page.getByRole('region', { name }).evaluate((card) => card.getBoundingClientRect().width),
    ),
  );
  expect(new Set(widths).size).toBe(1);
});

test('the lamp is on, off, or as the system has it', async () => {
  const page = await atSettings('Look and reading');
  const background = (): Promise<string> => page.evaluate(() => getComputedStyle(document.body).backgroundColor);
  const theme = (name: string) => page.getByRole('radio', { name });
  await expect(theme('As the system')).toBeChecked();
  await page.emulateMedia({ colorScheme: 'light' });
  const light = await background();
  await page.emulateMedia({ colorScheme: 'dark' });
  await expect.poll(background).not.toBe(light);
  const dark = await background();
  await theme('Lamp on').check({ force: true });
  await expect.poll(background).toBe(light);
  await page.emulateMedia({ colorScheme: 'light' });
  await theme('Lamp off').check({ force: true });
  await expect.poll(background).toBe(dark);
  await theme('As the system').check({ force: true });
  await expect.poll(background).toBe(light);
  await page.emulateMedia({ colorScheme: null });
});

test('look and text size are there before the vault is open, after a restart too', async () => {
  const page = await atSettings('Look and reading');
  await page.getByRole('radio', { name: 'Lamp off' }).check({ force: true });
  await page.getByLabel('Text size').selectOption('Largest');
  expect(await looks(page)).toEqual({ scheme: 'dark', text: '22px' });
  await page.keyboard.press('Control+l');
  await lockScreen(page).waitFor();
  expect(await looks(page)).toEqual({ scheme: 'dark', text: '22px' });
  await one.again();
  await lockScreen(one.page).waitFor();
  expect(await looks(one.page)).toEqual({ scheme: 'dark', text: '22px' });
  await atSettings('Look and reading');
  await one.page.getByLabel('Text size').selectOption('Usual');
  await one.page.getByRole('radio', { name: 'As the system' }).check({ force: true });
  expect((await looks(one.page)).text).toBe('16px');
});

test('the region decides which help lines stand behind F1, locked or not', async () => {
  const page = await atSettings('Help numbers');
  const sheet = page.getByRole('dialog', { name: 'If it’s more than a rough patch' });
  await page.getByLabel('Help numbers for').selectOption('United Kingdom');
  await page.keyboard.press('F1');
  await expect(sheet).toContainText('116 123');
  await expect(sheet).toContainText('Numbers are for the United Kingdom, which you chose in Settings.');
  await page.keyboard.press('Escape');
  await page.keyboard.press('Control+l');
  await lockScreen(page).waitFor();
  await page.keyboard.press('F1');
  await expect(sheet).toContainText('999');
  await page.keyboard.press('Escape');
  await expect((await atSettings('Help numbers')).getByText('not yet checked by a person')).toBeVisible();
});

test('somewhere else has a line of one’s own, and people of one’s own, only while it is open', async () => {
  const page = await atSettings('Help numbers');
  await page.getByLabel('Help numbers for').selectOption('Somewhere else');
  const fill = async (group: number, values: readonly string[]): Promise<void> => {
    for (const [index, field] of ['Name', 'Number', 'A word to yourself'].entries()) {
      await page
        .getByLabel(field, { exact: true })
        .nth(group)
        .fill(values[index] ?? '');
    }
  };
  await fill(0, ['The night line', '555 0199', 'Someone answers.']);
  await page.getByRole('button', { name: 'Add a person' }).click();
  await expect(page.getByLabel('Name', { exact: true })).toHaveCount(2);
  await fill(1, ['Juniper', '555 0147', 'Up late anyway.']);
  // Straight from the field, without leaving it first.
  await page.keyboard.press('F1');
  const sheet = page.getByRole('dialog', { name: 'If it’s more than a rough patch' });
  await expect(sheet.getByRole('listitem').nth(0)).toContainText('Juniper');
  await expect(sheet.getByRole('listitem').nth(0)).toContainText('Up late anyway.');
  await expect(sheet.getByRole('listitem').nth(1)).toContainText('The night line');
  await expect(sheet).toContainText('findahelpline.com');
  await page.keyboard.press('Escape');
  await page.keyboard.press('Control+l');
  await lockScreen(page).waitFor();
  await page.keyboard.press('F1');
  await expect(sheet).toContainText('findahelpline.com');
  await expect(sheet).not.toContainText(/Juniper|night line/);
  await page.keyboard.press('Escape');
  await atSettings('Help numbers');
  await page.getByRole('button', { name: 'Remove' }).click();
  await expect(page.getByLabel('Name', { exact: true })).toHaveCount(1);
  await expect(page.getByLabel('Name', { exact: true })).toHaveValue('The night line');
  await page.getByLabel('Help numbers for').selectOption('United States');
});

test('no word about a person is lost to quick hands, to another place or to a lock', async () => {
  const page = await atSettings('Help numbers');
  const add = page.getByRole('button', { name: 'Add a person' });
  const name = page.getByLabel('Name', { exact: true });
  const word = page.getByLabel('A word to yourself');
  await add.click();
  await name.fill('Marlow');
  await add.click();
  await expect(name).toHaveCount(2);
  await name.nth(1).fill('Wren');
  await page.keyboard.press('Control+1');
  await openSettings(page, 'Help numbers');
  await word.nth(1).fill('Knows the way.');
  await page.keyboard.press('Control+l');
  await atSettings('Help numbers');
  await expect(name).toHaveCount(2);
  await expect(name.nth(0)).toHaveValue('Marlow');
  await expect(name.nth(1)).toHaveValue('Wren');
  await expect(word.nth(1)).toHaveValue('Knows the way.');
  for (const left of [1, 0]) {
    await page.getByRole('button', { name: 'Remove' }).first().click();
    await expect(name).toHaveCount(left);
  }
});

test('the hour at which a new day begins decides which day the small hours belong to', async () => {
  const page = await atSettings('The evening');
  await goTo(page, 'Today');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Thursday night. The shift is over.');
  await expect(page.getByText('Thursday, November 19')).toBeVisible();
  await openSettings(page, 'The evening');
  await page.getByLabel('A new day begins at').selectOption('1:00 am');
  await goTo(page, 'Today');
  await expect(page.getByText('Friday, November 20')).toBeVisible();
  await dial(page).press('6');
  await openSettings(page, 'The evening');
  await page.getByLabel('A new day begins at').selectOption('4:00 am');
  await goTo(page, 'Today');
  await expect(page.getByText('Thursday, November 19')).toBeVisible();
  await expect(dial(page)).toHaveAttribute('aria-valuetext', 'Not marked');
});

test('the wheel, the idle minutes and the reminder are as they were left', async () => {
  const page = await atSettings('The evening');
  // One right after the other: neither takes the other back.
  await page.getByRole('radio', { name: 'Right' }).click({ force: true });
  await page.getByRole('switch', { name: 'A nudge at the end of the shift' }).click();
  // Half past five, as the first run offers it.
  await expect(page.getByLabel('At', { exact: true })).toHaveValue('17:30');
  await page.getByLabel('At', { exact: true }).fill('18:15');
  await openSettings(page, 'Security');
  await page.getByLabel('Lock when I step away').selectOption('15 minutes');
  await page.keyboard.press('Control+l');
  await atSettings('The evening');
  await expect(page.getByRole('radio', { name: 'Right' })).toBeChecked();
  await expect(page.getByRole('switch', { name: 'A nudge at the end of the shift' })).toBeChecked();
  await expect(page.getByLabel('At', { exact: true })).toHaveValue('18:15');
  await openSettings(page, 'Security');
  await expect(page.getByLabel('Lock when I step away')).toHaveValue('15');
});

test('what the first run was told counts from the first evening on', async ({ profile }) => {
  test.setTimeout(120_000);
  const { page, close } = await launch(profile);
  await page.getByLabel('Passphrase', { exact: true }).fill(passphrase);
  await page.getByLabel('Again, to be sure').fill(passphrase);
  await page.getByRole('button', { name: 'Make the vault' }).click();
  await page.getByRole('button', { name: 'Go without one…' }).click({ timeout: 60_000 });
  await page.getByRole('button', { name: 'Go without', exact: true }).click();
  await page.getByLabel('Help numbers for').selectOption('Ireland');
  await page.getByRole('radio', { name: 'Right' }).check({ force: true });
  await page.getByRole('button', { name: 'Done' }).click();
  await dial(page).waitFor();
  await page.keyboard.press('F1');
  await expect(page.getByRole('dialog')).toContainText('Numbers are for Ireland, which you chose in Settings.');
  await page.keyboard.press('Escape');
  await openSettings(page, 'Look and reading');
  await page.getByLabel('Text size').selectOption('Larger');
  await openSettings(page, 'Help numbers');
  await expect(page.getByLabel('Help numbers for')).toHaveValue('IE');
  await page.keyboard.press('Control+l');
  await unlock(page);
  await openSettings(page, 'Help numbers');
  await expect(page.getByLabel('Help numbers for')).toHaveValue('IE');
  await openSettings(page, 'The evening');
  await expect(page.getByRole('radio', { name: 'Right' })).toBeChecked();
  await close();
});
