import { expect, launch, test } from '../support/aftershift.ts';
import { makeVault, saved, tonight, unlock } from '../support/person.ts';
import type { Page } from 'playwright';

const evening = (day: string): string => `${day}T23:30:00Z`;

const due = (page: Page) => page.getByRole('region', { name: 'For tonight' });
const toLedger = (page: Page, name: string) => page.getByRole('button', { name, exact: true }).click();

test('a promise that was said while writing is due on the next evening, once, and waits in its ledger after it', async ({
  profile,
}) => {
  const thursday = await launch(profile, { clock: evening('2026-11-19') });
  await makeVault(thursday.page);
  await thursday.page.keyboard.press('Control+Enter');
  await expect(tonight(thursday.page)).toBeFocused();
  await thursday.page.keyboard.type('Long day. I told her sister that I would ring the clinic. Then home.');
  await thursday.page.getByRole('button', { name: 'Keep it as a promise' }).click();
  await expect(thursday.page.getByText('It stands among your promises and comes back tomorrow.')).toBeVisible();
  await expect(tonight(thursday.page)).toContainText('I told her sister that I would ring the clinic.');
  await saved(thursday.page);
  await thursday.close();

  const friday = await launch(profile, { clock: evening('2026-11-20') });
  await unlock(friday.page);
  await expect(due(friday.page)).toContainText('I told her sister that I would ring the clinic.');
  await friday.close();

  const saturday = await launch(profile, { clock: evening('2026-11-21') });
  const { page } = saturday;
  await unlock(page);
  await expect(page.getByRole('button', { name: 'A promise', exact: true })).toBeVisible();
  await expect(due(page)).toBeHidden();
  await toLedger(page, 'A promise');
  await page.getByRole('button', { name: /^Kept it: I told her sister/ }).click();
  await expect(page.getByText('by November 20 · Kept')).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(page.getByRole('button', { name: 'A promise', exact: true })).toBeFocused();
  await saturday.close();
});

test('after something hard there is one question the same night and one the next, and a week later silence', async ({
  profile,
}) => {
  const thursday = await launch(profile, { clock: evening('2026-11-19') });
  await makeVault(thursday.page);
  await toLedger(thursday.page, 'Something hard');
  await thursday.page.getByLabel('What it was').selectOption('A removal');
  await thursday.page.getByRole('button', { name: 'Add', exact: true }).click();
  await expect(thursday.page.getByRole('list', { name: 'So far' })).toContainText('A removal');
  await thursday.page.getByRole('button', { name: 'Back to tonight' }).click();
  await expect(due(thursday.page)).toContainText('That was a lot. You don’t have to write.');
  await due(thursday.page).getByRole('button', { name: 'Heavy', exact: true }).click();
  await expect(due(thursday.page)).toBeHidden();
  await thursday.close();

  const friday = await launch(profile, { clock: evening('2026-11-20') });
  await unlock(friday.page);
  await expect(due(friday.page)).toContainText('Yesterday held something heavy.');
  await due(friday.page).getByRole('button', { name: 'Lighter' }).click();
  await expect(due(friday.page)).toBeHidden();
  await friday.close();

  const december = await launch(profile, { clock: evening('2026-12-03') });
  await unlock(december.page);
  await expect(december.page.getByRole('button', { name: 'Something hard', exact: true })).toBeVisible();
  await expect(due(december.page)).toBeHidden();
  await december.close();
});

test('every ledger, the seat and who has only me stand in sight on each step of the evening, without scrolling', async ({
  profile,
}) => {
  const { page, close } = await launch(profile, { clock: evening('2026-11-19') });
  await makeVault(page);
  await page.setViewportSize({ width: 1280, height: 832 });
  const bar = page.getByRole('group', { name: 'Put something down' });
  for (const step of ['check-in', 'write', 'close']) {
    if (step !== 'check-in') await page.keyboard.press('Control+Enter');
    if (step === 'write') await expect(tonight(page)).toBeFocused();
    if (step === 'close') await expect(page.getByRole('heading', { name: 'Before you go' })).toBeVisible();
    await expect(bar.getByRole('button')).toHaveCount(12);
    for (const name of ['A promise', 'A long wait', 'My seat', 'Only me']) {
      await expect(bar.getByRole('button', { name, exact: true })).toBeInViewport({ ratio: 1 });
    }
  }
  await page.keyboard.press('Control+1');
  await close();
});
