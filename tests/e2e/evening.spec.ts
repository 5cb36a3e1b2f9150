import { expect, launch, test } from '../support/aftershift.ts';
import {
  beginWriting,
  dial,
  goTo,
  lockScreen,
  makeVault,
  openEntry,
  reading,
  saved,
  tonight,
  tryPassphrase,
  unlock,
} from '../support/person.ts';

const thursday = '2026-11-19T22:40:00Z';
const friday = '2026-11-20T22:30:00Z';

test('a whole first evening, from an empty machine to a closed day, and tomorrow', async ({ profile }) => {
  const first = await launch(profile, { clock: thursday });
  const { page } = first;
  await makeVault(page);
  await expect(dial(page)).toBeFocused();
  await page.keyboard.press('8');
  await expect(dial(page)).toHaveAttribute('aria-valuetext', 'Going flat: I did the tasks. Not much landed.');
  await page.getByRole('slider', { name: 'Fuel for them' }).press('1');
  await page.getByRole('slider', { name: 'Fuel for me' }).press('2');
  await page.getByRole('radio', { name: 'Nothing' }).check({ force: true });
  await page.getByRole('radio', { name: 'Back seat' }).check({ force: true });
  await page.getByRole('button', { name: 'Home visit' }).click();
  await saved(page);

  await page.keyboard.press('Control+Enter');
  await expect(page.getByText('Offered because')).toBeVisible();
  await expect(tonight(page)).toBeFocused();
  await page.keyboard.type('Two intakes on autopilot. I could not tell you the second story.');
  await saved(page);

  await page.keyboard.press('Control+Enter');
  await expect(page.getByRole('heading', { name: 'Before you go' })).toBeVisible();
  await page.getByLabel('Leave it here').fill('The oven door.');
  await page.getByLabel('First thing tomorrow').fill('Call the fuel fund at nine.');
  await page.keyboard.press('Control+Enter');
  await expect(page.getByRole('heading', { name: 'The day is shut.' })).toBeVisible({ timeout: 15_000 });
  await expect(page.getByRole('main')).not.toContainText(/autopilot|oven|fuel fund/);
  await first.close();

  const next = await launch(profile, { clock: friday });
  await expect(next.page.getByText('The vault was last closed')).toBeVisible();
  await unlock(next.page);
  await expect(next.page.getByText('Call the fuel fund at nine.')).toBeVisible();
  await expect(dial(next.page)).toHaveAttribute('aria-valuetext', 'Not marked');
  await openEntry(next.page, /Two intakes on autopilot/);
  await expect(reading(next.page)).toContainText('I could not tell you the second story.');
  await goTo(next.page, 'Trends');
  await expect(next.page.getByRole('heading', { name: 'One evening so far.' })).toBeVisible();
  await next.page.getByRole('button', { name: 'Table' }).click();
  await expect(next.page.getByRole('row', { name: /Nov 16/ })).toContainText('Going flat');
  await next.close();
});

test('too tired: from check-in to a closed day without a word', async ({ aftershift: { page } }) => {
  await makeVault(page);
  await page.getByRole('button', { name: 'Too tired' }).click();
  await page.keyboard.press('Control+Enter');
  await expect(page.getByRole('heading', { name: 'The day is shut.' })).toBeVisible({ timeout: 15_000 });
});

test('save and stop here keeps the readings and locks', async ({ aftershift: { page } }) => {
  await makeVault(page);
  await page.keyboard.press('5');
  await page.getByRole('button', { name: 'Save and stop here' }).click();
  await unlock(page);
  await expect(dial(page)).toHaveAttribute('aria-valuetext', /^In balance/);
});

test('a reading that is taken back is gone from the disk too', async ({ aftershift: { page } }) => {
  await makeVault(page);
  await page.keyboard.press('9');
  await saved(page);
  await page.keyboard.press('Delete');
  await page.keyboard.press('Control+l');
  await unlock(page);
  await expect(dial(page)).toHaveAttribute('aria-valuetext', 'Not marked');
  await goTo(page, 'Journal');
  await expect(page.getByRole('heading', { name: 'Nothing here yet, and that’s fine' })).toBeVisible();
});

test('a held Ctrl Enter takes one step, not three', async ({ aftershift: { page } }) => {
  await makeVault(page);
  await page.keyboard.down('Control');
  for (let press = 0; press < 4; press += 1) await page.keyboard.down('Enter');
  await page.keyboard.up('Enter');
  await page.keyboard.up('Control');
  await expect(tonight(page)).toBeVisible();
  await expect(page.getByRole('heading', { name: 'Before you go' })).toBeHidden();
});

test('a double click takes one step too, whatever the first half puts under the second', async ({
  aftershift: { page },
}) => {
  await makeVault(page);
  await page.getByRole('button', { name: /^Write a few lines/ }).dblclick();
  await expect(tonight(page)).toBeFocused();
  await page.getByRole('button', { name: /^Close the day/ }).click();
  await expect(page.getByRole('heading', { name: 'Before you go' })).toBeVisible();
});

test('Ctrl Enter goes on when nothing has the focus, and not behind the help sheet', async ({
  aftershift: { page },
}) => {
  await makeVault(page);
  await page.keyboard.press('F1');
  const sheet = page.getByRole('dialog');
  await expect(sheet.getByRole('button', { name: 'Close' })).toBeFocused();
  await page.keyboard.press('Control+Enter');
  await sheet.getByRole('button', { name: 'Close' }).click();
  await expect(dial(page)).toBeVisible();
  await page.getByText('These are readings, not grades.').click();
  await expect(page.locator('body')).toBeFocused();
  await page.keyboard.press('Control+Enter');
  await expect(tonight(page)).toBeFocused();
});

test('Tab goes from the dial to every other reading', async ({ aftershift: { page } }) => {
  await makeVault(page);
  await expect(dial(page)).toBeFocused();
  const next = [
    page.getByRole('radio', { name: 'Nothing' }),
    page.getByRole('slider', { name: 'Fuel for them' }),
    page.getByRole('slider', { name: 'Fuel for me' }),
    page.getByRole('radio', { name: 'Driver’s seat' }),
    page.getByRole('radio', { name: 'Rough' }),
  ];
  for (const reading of next) {
    await page.keyboard.press('Tab');
    await expect(reading).toBeFocused();
  }
});

test('with nothing marked the page offers to mark the day, and a change only of what is', async ({
  aftershift: { page },
}) => {
  await makeVault(page);
  await beginWriting(page);
  await expect(page.getByRole('button', { name: 'Change' })).toBeHidden();
  await page.getByRole('button', { name: 'Mark the day' }).click();
  await dial(page).press('5');
  await beginWriting(page);
  await expect(page.getByRole('button', { name: 'Change' })).toBeVisible();
});

test('the smallest window keeps every way on in one row', async ({ aftershift: { page } }) => {
  await page.setViewportSize({ width: 960, height: 640 });
  await makeVault(page);
  const topOf = (name: RegExp) =>
    page.getByRole('button', { name }).evaluate((button) => button.getBoundingClientRect().top);
  const tops = await Promise.all([/^Too tired/, /^Save and stop here/, /^Write a few lines/].map(topOf));
  expect(new Set(tops).size).toBe(1);
});

test('every step begins at its top, however far down the last one was left', async ({ aftershift: { page } }) => {
  await page.setViewportSize({ width: 960, height: 640 });
  await makeVault(page);
  await page.evaluate(() => (document.documentElement.style.fontSize = '32px'));
  const scrolled = () =>
    page.getByRole('main').evaluate((main) => Math.max(...[main, ...main.children].map((part) => part.scrollTop)));
  const toTheEndOf = async (way: RegExp): Promise<void> => {
    await page.getByRole('button', { name: way }).scrollIntoViewIfNeeded();
    expect(await scrolled()).toBeGreaterThan(100);
  };
  await toTheEndOf(/^Write a few lines/);
  await page.keyboard.press('Control+Enter');
  await expect(tonight(page)).toBeFocused();
  expect(await scrolled()).toBe(0);
  for (let line = 0; line < 12; line += 1) await page.keyboard.type(`Line ${line}.\n`);
  await toTheEndOf(/^Close the day/);
  await page.keyboard.press('Control+Enter');
  await expect(page.getByRole('heading', { name: 'Before you go' })).toBeInViewport({ ratio: 1 });
  expect(await scrolled()).toBe(0);
  await toTheEndOf(/^Close the day and lock/);
  await page.getByRole('button', { name: 'Keep writing' }).click();
  await expect(tonight(page)).toBeFocused();
  expect(await scrolled()).toBe(0);
});

test('a look into the journal comes back to the step that it left', async ({ aftershift: { page } }) => {
  await makeVault(page);
  await beginWriting(page);
  await page.keyboard.type('One line.');
  await goTo(page, 'Journal');
  await goTo(page, 'Today');
  await expect(tonight(page)).toHaveText('One line.');
});

test('an emptied page is still called something', async ({ aftershift: { page } }) => {
  await makeVault(page);
  await beginWriting(page);
  await page.keyboard.type('One line.');
  await page.getByRole('button', { name: 'New page' }).click();
  await page.keyboard.type('Another.');
  const others = page.getByRole('navigation', { name: 'Also tonight' });
  await others.getByRole('button', { name: 'One line.' }).click();
  await page.keyboard.press('Control+a');
  await page.keyboard.press('Delete');
  await others.getByRole('button', { name: 'Another.' }).click();
  await expect(others.getByRole('button', { name: 'A page without words' })).toBeVisible();
});

test('Ctrl Enter on the page goes on and leaves no line break behind', async ({ aftershift: { page } }) => {
  await makeVault(page);
  await beginWriting(page);
  await page.keyboard.type('One line.');
  await page.keyboard.press('Control+Enter');
  await page.getByRole('button', { name: 'Keep writing' }).click();
  await expect(tonight(page)).toBeFocused();
  await page.keyboard.type(' And on.');
  await expect(tonight(page).getByRole('paragraph')).toHaveText(['One line. And on.']);
});

test('another prompt, and no prompt, and the one that stood is there again after a lock', async ({
  aftershift: { page },
}) => {
  await makeVault(page);
  await page.keyboard.press('9');
  await beginWriting(page);
  const first = await page.getByRole('heading', { level: 1 }).innerText();
  await expect(tonight(page)).toBeFocused();
  await page.keyboard.press('Alt+p');
  await expect(page.getByRole('heading', { level: 1 })).not.toHaveText(first);
  const second = await page.getByRole('heading', { level: 1 }).innerText();
  await page.keyboard.press('Control+l');
  await unlock(page);
  await beginWriting(page);
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(second);
  await page.getByRole('button', { name: 'No prompt' }).click();
  await expect(page.getByText('Offered because')).toBeHidden();
});

test('a day that was closed can be opened again and keeps its first close', async ({ profile }) => {
  const app = await launch(profile, { clock: thursday });
  const { page } = app;
  await makeVault(page);
  await page.getByRole('button', { name: 'Too tired' }).click();
  await page.getByLabel('Leave it here').fill('first line');
  await page.keyboard.press('Control+Enter');
  await page.getByRole('heading', { name: 'The day is shut.' }).waitFor({ timeout: 15_000 });
  await page.getByRole('button', { name: 'Unlock', exact: true }).click();
  await unlock(page);
  await expect(page.getByText('You closed today at')).toBeVisible();
  await page.getByRole('button', { name: 'Close', exact: true }).click();
  await expect(page.getByLabel('Leave it here')).toHaveValue('first line');
  await app.close();
});

test('the recovery code opens the vault, with or without its dashes', async ({ aftershift: { page } }) => {
  const code = await makeVault(page);
  await page.keyboard.press('Control+l');
  await page.getByRole('button', { name: 'Use the recovery code' }).click();
  await page.getByRole('textbox').fill((code ?? '').replaceAll('-', '').toLowerCase());
  await page.keyboard.press('Enter');
  await expect(dial(page)).toBeVisible({ timeout: 15_000 });
});

test('a vault made without a recovery code has no such slot', async ({ aftershift: { page } }) => {
  await makeVault(page, undefined, false);
  await page.keyboard.press('Control+l');
  await page.getByRole('button', { name: 'Use the recovery code' }).click();
  await page.getByRole('textbox').fill('0123-4567-89AB-CDEF-GHJK-MNPQ-RSTV-WXYZ');
  await page.keyboard.press('Enter');
  await expect(page.getByText(/^That code didn’t open it/)).toBeVisible({ timeout: 15_000 });
  await expect(dial(page)).toBeHidden();
});

test('a wrong passphrase changes nothing and the right one still opens', async ({ aftershift: { page } }) => {
  await makeVault(page);
  await page.keyboard.press('Control+l');
  await lockScreen(page).waitFor();
  await tryPassphrase(page, 'not the right words');
  await expect(page.getByText('That didn’t open it. Try once more.')).toBeVisible({ timeout: 15_000 });
  for (let again = 0; again < 4; again += 1) {
    await tryPassphrase(page, `still wrong ${again}`);
    await expect(lockScreen(page)).toBeEnabled({ timeout: 15_000 });
    await expect(lockScreen(page)).toHaveValue('');
  }
  await expect(page.getByText('Still shut.')).toBeVisible({ timeout: 15_000 });
  await unlock(page);
});
