import { addDays } from '#shared/calendar/day-key';
import { expect, test } from '../support/aftershift.ts';
import { aDay, checkInOn, closeOn, entryOn, thatEvening } from '../support/made-records.ts';
import { goTo, passphrase, saved, unlock } from '../support/person.ts';
import { seedVault } from '../support/seeded-vault.ts';
import { atCheckIn, sharedApp } from '../support/shared-app.ts';

/** A Thursday. */
const today = '2026-11-19';
const clock = `${today}T18:00:00Z`;
const daysAgo = (days: number): string => addDays(aDay(today), -days);

test.describe('a thousand evenings', () => {
  const count = 1000;
  const one = sharedApp(async (profile) => {
    const evenings = Array.from({ length: count }, (_, index) =>
      entryOn(daysAgo(index + 1), `Number ${index} from now. The café was ${index % 7 === 0 ? 'Closed' : 'open'}.`),
    );
    await seedVault(profile, passphrase, evenings);
    return { clock };
  });
  const feed = () => one.page.getByRole('feed', { name: 'Entries' });
  const evening = (index: number) => feed().getByRole('button', { name: `Number ${index} from now`, exact: true });

  test.beforeEach(async () => {
    await atCheckIn(one);
    await goTo(one.page, 'Journal');
    await evening(0).waitFor();
  });

  test('stand newest first, under the stretch of time that they belong to', async () => {
    const articles = feed().getByRole('article');
    await expect(articles.nth(0)).toHaveAttribute('aria-posinset', '1');
    await expect(articles.nth(0)).toHaveAttribute('aria-setsize', String(count));
    const names = await feed()
      .getByRole('button')
      .evaluateAll((all) => all.map((one) => one.textContent));
    const numbers = names.map((name) => Number(/Number (\d+)/.exec(name)?.[1]));
    expect(numbers).toEqual(numbers.toSorted((a, b) => a - b));
    const headings = await feed().getByRole('heading').allInnerTexts();
    expect(headings.slice(0, 2)).toEqual(['This week', 'Last week']);
    await expect(articles.filter({ has: one.page.getByRole('heading', { name: 'Last week' }) })).toContainText(
      'Number 3',
    );
  });

  test('are drawn only where one looks, and the oldest is one long scroll away', async () => {
    const { page } = one;
    expect(await feed().getByRole('article').count()).toBeLessThan(60);
    await feed().hover();
    await expect(async () => {
      await page.mouse.wheel(0, 100_000);
      await expect(evening(count - 1)).toBeVisible({ timeout: 500 });
    }).toPass({ timeout: 20_000 });
    expect(await feed().getByRole('article').count()).toBeLessThan(60);
    await evening(count - 1).click();
    await expect(page.getByRole('article', { name: `Number ${count - 1} from now` })).toBeVisible();
  });

  test('are gone through with J and K, and edited with E', async () => {
    const { page } = one;
    await evening(0).click();
    for (const key of ['j', 'j', 'j', 'k']) await page.keyboard.press(key);
    await expect(evening(2)).toBeFocused();
    await expect(evening(2)).toHaveAttribute('aria-current', 'true');
    const page2 = page.getByRole('document', { name: 'This entry' });
    await expect(page2).toHaveText('Number 2 from now. The café was open.');
    for (let press = 0; press < 40; press += 1) await page.keyboard.press('j');
    await expect(evening(42)).toBeFocused();
    await expect(evening(42)).toBeInViewport();
    await page.keyboard.press('e');
    const editor = page.getByRole('textbox', { name: 'This entry' });
    await expect(editor).toBeFocused();
    await page.keyboard.type(' Just jokes.');
    await saved(page);
    await expect(editor).toHaveText('Number 42 from now. The café was closed. Just jokes.', { ignoreCase: true });
  });

  test('are searched by words, whatever their accents and capitals', async () => {
    const { page } = one;
    await page.keyboard.press('Control+f');
    const search = page.getByRole('searchbox', { name: 'Search your entries' });
    await expect(search).toBeFocused();
    await page.keyboard.type('cafe CLOSED');
    await expect(page.getByText('143 entries')).toBeVisible();
    await page.keyboard.type(' 42');
    // 42, 420, 427 and 742: a word of the search may stand anywhere in a word of the page.
    await expect(page.getByText('4 entries')).toBeVisible();
    await expect(feed().getByRole('button')).toHaveCount(4);
    await search.fill('coat');
    await expect(page.getByText('No entry has “coat”.')).toBeVisible();
    await page.getByRole('button', { name: 'Show everything' }).click();
    await expect(evening(0)).toBeVisible();
    await search.fill('number 999');
    await expect(page.getByText('1 entry')).toBeVisible();
    await search.press('Escape');
    await expect(search).toHaveValue('');
    await expect(evening(0)).toBeVisible();
  });
});

test.describe('one evening', () => {
  const editedLongAgo = { editedAt: thatEvening(daysAgo(3)) };
  const one = sharedApp(async (profile) => {
    await seedVault(profile, passphrase, [
      entryOn(daysAgo(2), 'The kettle worked.'),
      entryOn(daysAgo(3), 'The first wording of it.', editedLongAgo),
      entryOn(daysAgo(4), 'To be thrown away, and fetched back.'),
      entryOn(daysAgo(5), 'To be gone for good.'),
      closeOn(daysAgo(2), { leaveItHere: 'The hearing in March.' }),
      closeOn(daysAgo(7), { takeItHome: 'She laughed.', firstThingTomorrow: 'Call the fuel fund.' }),
      closeOn(daysAgo(8)),
      checkInOn(daysAgo(6), { closeness: 3, fuelForMe: 1, reach: 0 }),
      entryOn(daysAgo(60), 'Deleted long enough ago.', { deletedAt: thatEvening(daysAgo(36)) }),
      entryOn(daysAgo(61), 'Deleted twenty-nine days ago.', { deletedAt: thatEvening(daysAgo(29)) }),
    ]);
    return { clock };
  });
  const words = () => one.page.getByRole('document', { name: 'This entry' });
  const button = (name: string | RegExp) => one.page.getByRole('button', { name });
  const open = (title: RegExp | string) => one.page.getByRole('feed').getByRole('button', { name: title }).click();
  const more = async (item: string): Promise<void> => {
    await button('More').click();
    await one.page.getByRole('menuitem', { name: item }).click();
  };

  test.beforeEach(async () => {
    await atCheckIn(one);
    await goTo(one.page, 'Journal');
    await one.page.getByRole('feed').waitFor();
  });

  test('takes a later note, which stands under it and never changes it', async () => {
    const { page } = one;
    await open(/^The kettle/);
    await button('Add a later note').click();
    await page.getByLabel('A later note').fill('It was her own kettle.');
    await button('Add it').dblclick();
    await expect(page.getByText('Added Thursday, November 19')).toHaveCount(1);
    await expect(words()).toHaveText('The kettle worked.');
    await page.getByRole('searchbox').fill('own kettle');
    await expect(page.getByText('1 entry')).toBeVisible();
  });

  test('keeps a later note that was begun, through a look elsewhere and through a lock, and adds it to nothing by itself', async () => {
    const { page } = one;
    await open(/^To be gone/);
    await button('Add a later note').click();
    await page.getByLabel('A later note').fill('Half a thou');
    await open(/^The kettle/);
    await open(/^To be gone/);
    await expect(page.getByLabel('A later note')).toHaveValue('Half a thou');
    await page.getByLabel('A later note').press('End');
    await page.keyboard.type('ght');
    await page.keyboard.press('Control+l');
    await atCheckIn(one);
    await goTo(page, 'Journal');
    await open(/^To be gone/);
    await button('Go on with the note you began').click();
    await expect(page.getByText(/^Added /)).toHaveCount(0);
    await expect(page.getByLabel('A later note')).toHaveValue('Half a thought');
    await button('Add it').click();
    await expect(page.getByText('Half a thought', { exact: true })).toBeVisible();
    await expect(button('Add a later note')).toBeVisible();
  });

  test('keeps the words that an edit replaced; they can be brought back, and that undone', async () => {
    const { page } = one;
    const rewrite = async (text: string): Promise<void> => {
      await button('Edit').click();
      await page.getByRole('textbox', { name: 'This entry' }).press('Control+a');
      await page.keyboard.type(text);
      await saved(page);
      await button('Done').click();
    };
    await open(/^The first wording/);
    await rewrite('Quite another wording, and a longer one.');
    await more('Earlier versions');
    const versions = page.getByRole('dialog', { name: 'Earlier versions' });
    await versions.getByRole('listitem').filter({ hasText: 'The first wording of it.' }).getByRole('button').click();
    await expect(page.getByText('Brought back.')).toBeVisible();
    await expect(words()).toHaveText('The first wording of it.');
    await more('Earlier versions');
    await versions.getByRole('listitem').filter({ hasText: 'Quite another wording' }).getByRole('button').click();
    await expect(words()).toHaveText('Quite another wording, and a longer one.');
    // A slip that leaves one letter takes nothing with it.
    await rewrite('x');
    await more('Earlier versions');
    await versions
      .getByRole('listitem')
      .filter({ hasText: 'Quite another wording' })
      .first()
      .getByRole('button')
      .click();
    await expect(words()).toHaveText('Quite another wording, and a longer one.');
  });

  test('goes to the trash and comes back, at once or later', async () => {
    const { page } = one;
    const item = page.getByRole('feed').getByRole('button', { name: /^To be thrown away/ });
    await open(/^To be thrown away/);
    await more('Move to the trash');
    await expect(page.getByText('Moved to the trash. It stays there for 30 days.')).toBeVisible();
    await expect(item).toBeHidden();
    await button('Undo').click();
    await expect(item).toBeVisible();

    await open(/^To be thrown away/);
    await more('Move to the trash');
    await button('Trash, 2').click();
    const thrown = page.getByRole('region', { name: 'Trash' }).getByRole('listitem').filter({ hasText: 'thrown away' });
    await expect(thrown).toContainText('Goes for good in 30 days.');
    await thrown.getByRole('button', { name: 'Put it back' }).click();
    await expect(thrown).toBeHidden();
    await button('Back to the journal').click();
    await open(/^To be thrown away/);
    await expect(words()).toHaveText('To be thrown away, and fetched back.');
  });

  test('is deleted for good only after a question of its own, and stays gone', async () => {
    const { page } = one;
    await open(/^To be gone/);
    await more('Move to the trash');
    await button('Trash, 2').click();
    const doomed = page.getByRole('listitem').filter({ hasText: 'To be gone for good' });
    await doomed.getByRole('button', { name: 'Delete for good' }).click();
    const question = page.getByRole('dialog', { name: 'Delete this entry for good?' });
    await expect(question).toContainText('Sealed remnants stay in the change log on this computer until it is tidied');
    await expect(question.getByRole('button', { name: 'Keep it' })).toBeFocused();
    await page.keyboard.press('Escape');
    await expect(doomed).toBeVisible();
    await doomed.getByRole('button', { name: 'Delete for good' }).click();
    await question.getByRole('button', { name: 'Delete it' }).click();
    await expect(doomed).toBeHidden();
    await one.again();
    await unlock(one.page);
    await goTo(one.page, 'Journal');
    await expect(one.page.getByRole('button', { name: 'Trash, 1' })).toBeVisible();
    await expect(one.page.getByRole('feed').getByRole('button', { name: /^To be gone/ })).toBeHidden();
  });

  test('stays thirty days in the trash, and is gone at the first unlock after them', async () => {
    await button('Trash, 1').click();
    const trash = one.page.getByRole('region', { name: 'Trash' });
    await expect(trash.getByRole('listitem')).toHaveText(/^Deleted twenty-nine days ago.*Goes for good soon\./);
  });

  test('shows the lines that it was closed with, and is found by them', async () => {
    const { page } = one;
    await open(/^The kettle/);
    const shown = page.getByRole('article', { name: 'The kettle worked' });
    await expect(shown).toContainText('Leave it here');
    await expect(shown).toContainText('The hearing in March.');
    await page.getByRole('searchbox').fill('hearing march');
    await expect(page.getByText('1 entry')).toBeVisible();
    await page.getByRole('searchbox').fill('fuel fund');
    await expect(page.getByText('1 entry')).toBeVisible();
    await open('Lines from the close');
    const lines = page.getByRole('article', { name: 'Lines from the close' }).last();
    await expect(lines).toContainText('Call the fuel fund.');
    await expect(lines).toContainText('She laughed.');
    await expect(lines).not.toContainText('Leave it here');
    await page.getByRole('searchbox').fill('');
    await open('The day was closed');
    await expect(page.getByRole('article', { name: 'The day was closed' }).last()).toContainText('closed at 5:45 pm');
  });

  test('may be readings without words', async () => {
    const { page } = one;
    const item = page.getByRole('feed').getByRole('article').filter({ hasText: 'Readings only' });
    await expect(item).toContainText('Going flat');
    await item.getByRole('button', { name: 'Readings only' }).click();
    const shown = page.getByRole('article', { name: 'Readings only' });
    await expect(shown).toContainText('Friday, November 13');
    await expect(shown).toContainText('No words that evening.');
    await expect(shown).toContainText('A quarter tank for me');
  });
});

test.describe('no evening yet', () => {
  const one = sharedApp(async (profile) => {
    await seedVault(profile, passphrase, []);
    return { clock };
  });

  test('is said kindly, and the way on leads to tonight', async () => {
    const { page } = one;
    await atCheckIn(one);
    await goTo(page, 'Journal');
    await expect(page.getByRole('heading', { name: 'Nothing here yet, and that’s fine' })).toBeVisible();
    await expect(page.getByText('One line counts. So does three marks and no words.')).toBeVisible();
    await expect(page.getByRole('searchbox')).toHaveCount(0);
    await page.getByRole('button', { name: 'Start with tonight' }).click();
    await expect(page.getByRole('slider', { name: 'Closeness' })).toBeFocused();
  });
});
