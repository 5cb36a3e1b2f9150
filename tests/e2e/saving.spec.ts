import { expect, launch, test } from '../support/aftershift.ts';
import { beginWriting, goTo, makeVault, openEntry, reading, saved, tonight, unlock } from '../support/person.ts';

test('what was said to be saved is there after kill -9', async ({ profile }) => {
  const first = await launch(profile);
  await makeVault(first.page);
  await beginWriting(first.page);
  await first.page.keyboard.type('The oven door was open again.');
  await saved(first.page);
  await first.kill();

  const second = await launch(profile);
  await unlock(second.page);
  await beginWriting(second.page);
  await expect(tonight(second.page)).toHaveText('The oven door was open again.');
  await second.page.keyboard.type(' And then some more');
  await saved(second.page);
  // In the middle of the next words: what was acknowledged stays, whatever became of the rest.
  await second.page.keyboard.type(' words that may be lost');
  await second.kill();

  const third = await launch(profile);
  await unlock(third.page);
  await beginWriting(third.page);
  await expect(tonight(third.page)).toHaveText(/^The oven door was open again\. And then some more/);
  await third.close();
});

test('undo right after opening does not empty an entry', async ({ aftershift: { page } }) => {
  await makeVault(page);
  await beginWriting(page);
  await page.keyboard.type('Said no about the gift card. Held it.');
  await saved(page);
  await page.keyboard.press('Control+l');
  await unlock(page);
  await beginWriting(page);
  for (let undo = 0; undo < 5; undo += 1) await page.keyboard.press('Control+z');
  await expect(tonight(page)).toHaveText('Said no about the gift card. Held it.');
});

test('a lock in the middle of a word keeps every letter of the draft', async ({ aftershift: { page } }) => {
  await makeVault(page);
  await beginWriting(page);
  await page.keyboard.type('Not saved by any pause');
  await page.keyboard.press('Control+l');
  await unlock(page);
  await beginWriting(page);
  await expect(tonight(page)).toHaveText('Not saved by any pause');
});

test('after a lock the caret is where it was', async ({ aftershift: { page } }) => {
  await makeVault(page);
  await beginWriting(page);
  await page.keyboard.type('The coat was green.');
  for (let left = 0; left < 6; left += 1) await page.keyboard.press('ArrowLeft');
  await page.keyboard.press('Control+l');
  await unlock(page);
  await expect(tonight(page)).toBeFocused();
  await page.keyboard.type('new ');
  await expect(tonight(page)).toHaveText('The coat was new green.');
});

test('after a lock a new page is still the new page, and stays apart from the first', async ({
  aftershift: { page },
}) => {
  await makeVault(page);
  await beginWriting(page);
  await page.keyboard.type('The first page.');
  await saved(page);
  await page.getByRole('button', { name: 'New page' }).click();
  await expect(tonight(page)).toHaveText('');
  await expect(tonight(page)).toBeFocused();
  await page.keyboard.press('Control+l');
  await unlock(page);
  await expect(tonight(page)).toBeFocused();
  await page.keyboard.type('The second.');
  await expect(tonight(page)).toHaveText('The second.');
  await page.getByRole('button', { name: 'The first page' }).click();
  await expect(tonight(page)).toHaveText('The first page.');
});

test('after a lock the older of two pages is open where it was, and the caret is put back once', async ({
  aftershift: { page },
}) => {
  await makeVault(page);
  await beginWriting(page);
  await page.keyboard.type('The coat was green.');
  await saved(page);
  await page.getByRole('button', { name: 'New page' }).click();
  await page.keyboard.type('Another page altogether.');
  await saved(page);
  await page.getByRole('button', { name: 'The coat was green' }).click();
  await expect(tonight(page)).toHaveText('The coat was green.');
  await expect(tonight(page)).toBeFocused();
  for (let left = 0; left < 6; left += 1) await page.keyboard.press('ArrowLeft');
  await page.keyboard.press('Control+l');
  await unlock(page);
  await expect(tonight(page)).toBeFocused();
  await page.keyboard.type('new ');
  await expect(tonight(page)).toHaveText('The coat was new green.');
  await page.keyboard.press('Control+Enter');
  await page.getByRole('button', { name: 'Keep writing' }).click();
  await expect(tonight(page)).toBeFocused();
  await page.keyboard.type(' Still.');
  await expect(tonight(page)).toHaveText('The coat was new green. Still.');
});

test('the machine locking its screen locks the vault, and keeps the draft', async ({ aftershift: { app, page } }) => {
  await makeVault(page);
  await beginWriting(page);
  await page.keyboard.type('Mid-sentence when the lid');
  await app.evaluate(({ powerMonitor }) => {
    powerMonitor.emit('suspend');
  });
  await expect(page.getByText('Locked while you were away. What you’d written is safe.')).toBeVisible();
  await unlock(page);
  await beginWriting(page);
  await expect(tonight(page)).toHaveText('Mid-sentence when the lid');
});

test('quitting in the middle of a word keeps every letter of the draft', async ({ profile }) => {
  const first = await launch(profile);
  await makeVault(first.page);
  await beginWriting(first.page);
  await first.page.keyboard.type('Coat already on');
  await first.close();
  const second = await launch(profile);
  await unlock(second.page);
  await beginWriting(second.page);
  await expect(tonight(second.page)).toHaveText('Coat already on');
  await second.close();
});

test('switching entries inside the autosave pause never writes one into another', async ({ aftershift: { page } }) => {
  test.setTimeout(240_000);
  await makeVault(page);
  await beginWriting(page);
  await page.keyboard.type('First page.');
  await saved(page);
  await page.getByRole('button', { name: 'New page' }).click();
  await expect(tonight(page)).toHaveText('');
  await expect(tonight(page)).toBeFocused();
  await page.keyboard.type('Second page.');
  await saved(page);
  for (let turn = 0; turn < 25; turn += 1) {
    const to = turn % 2 === 0 ? 'First page' : 'Second page';
    await page.getByRole('navigation', { name: 'Also tonight' }).getByRole('button', { name: to }).click();
    await expect(tonight(page)).toHaveText(new RegExp(`^${to}`));
    await expect(tonight(page)).toBeFocused();
    await page.keyboard.press('End');
    await page.keyboard.type(` ${turn}`);
  }
  await saved(page);
  await page.keyboard.press('Control+l');
  await unlock(page);
  const even = Array.from({ length: 13 }, (_, index) => index * 2).join(' ');
  const odd = Array.from({ length: 12 }, (_, index) => index * 2 + 1).join(' ');
  await openEntry(page, /^First page/);
  await expect(reading(page)).toHaveText(`First page. ${even}`);
  await openEntry(page, /^Second page/);
  await expect(reading(page)).toHaveText(`Second page. ${odd}`);
});

test('a new entry from the journal is a page of its own', async ({ aftershift: { page } }) => {
  await makeVault(page);
  await beginWriting(page);
  await page.keyboard.type('The first page of the evening.');
  await saved(page);
  await goTo(page, 'Journal');
  await page.getByRole('button', { name: 'New entry' }).click();
  await expect(tonight(page)).toBeFocused();
  await expect(tonight(page)).toHaveText('');
  await page.keyboard.type('The second.');
  await saved(page);
  await goTo(page, 'Journal');
  await expect(page.getByRole('feed').getByRole('article')).toHaveCount(2);
  // Coming back goes on where it was left: at the page, not at the check-in.
  await goTo(page, 'Today');
  await expect(tonight(page)).toHaveText('The second.');
  await expect(tonight(page)).toBeFocused();
});

test('what doesn’t fit on a page is refused whole, and said', async ({ aftershift: { page } }) => {
  await makeVault(page);
  await beginWriting(page);
  await page.keyboard.type('Kept.');
  await tonight(page).evaluate((element) => {
    const clipboardData = new DataTransfer();
    clipboardData.setData('text/plain', 'word '.repeat(90_000));
    element.dispatchEvent(new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true }));
  });
  const refused = page.getByRole('alert').filter({ hasText: 'There isn’t room for that on this page' });
  await expect(refused).toBeVisible();
  await expect(tonight(page)).toHaveText('Kept.');
  await page.keyboard.type(' And more.');
  await expect(refused).toBeHidden();
  await expect(tonight(page)).toHaveText('Kept. And more.');
  await saved(page);
});

test('a second start brings the first window forward and opens nothing of its own', async ({
  aftershift: { app, page },
  profile,
}) => {
  await makeVault(page);
  await expect(launch(profile)).rejects.toThrow();
  expect(app.windows()).toHaveLength(1);
  await goTo(page, 'Journal');
  await expect(page.getByRole('heading', { name: 'Nothing here yet, and that’s fine' })).toBeVisible();
});
