import type { Page } from '@playwright/test';
import { expect, test } from '../support/aftershift.ts';
import { entryOn } from '../support/made-records.ts';
import { goTo, openEntry, openSettings, passphrase } from '../support/person.ts';
import { seedVault } from '../support/seeded-vault.ts';
import { atCheckIn, sharedApp } from '../support/shared-app.ts';

const one = sharedApp(async (profile) => {
  await seedVault(profile, passphrase, [entryOn('2026-11-18', 'Wintergreen on the stairs.')]);
  return { clock: '2026-11-19T22:40:00Z' };
});

const atSecurity = async (): Promise<Page> => {
  await atCheckIn(one);
  await openSettings(one.page, 'Security');
  return one.page;
};
const hold = (page: Page) => page.getByRole('region', { name: 'Legal hold' });

const turnHold = async (page: Page, to: 'on' | 'off'): Promise<void> => {
  await page.getByRole('switch', { name: 'Keep everything' }).click();
  await page.getByRole('button', { name: `Turn it ${to}` }).click();
  await expect(page.getByRole('switch', { name: 'Keep everything' })).toBeChecked({ checked: to === 'on' });
};

const openTrash = async (page: Page): Promise<void> => {
  await goTo(page, 'Journal');
  await page.getByRole('button', { name: /^Trash/ }).click();
};

test('a legal hold is confirmed and dated, stops every deletion where it stands, and is lifted as it began', async () => {
  const page = await atSecurity();
  await page.getByRole('switch', { name: 'Keep everything' }).click();
  await page.getByRole('button', { name: 'Leave it' }).click();
  await expect(page.getByRole('switch', { name: 'Keep everything' })).not.toBeChecked();
  await openEntry(page, /^Wintergreen/);
  await page.getByRole('button', { name: 'More' }).click();
  await page.getByRole('menuitem', { name: 'Move to the trash' }).click();
  await openTrash(page);
  await expect(page.getByRole('button', { name: 'Delete for good' })).toBeVisible();

  await openSettings(page, 'Security');
  await turnHold(page, 'on');
  await expect(hold(page)).toContainText('Turned on');
  await expect(hold(page)).toContainText('November 19, 2026');
  await openTrash(page);
  await expect(page.getByText('A legal hold has been on since November 19, 2026')).toBeVisible();
  await expect(page.getByText('Kept by the legal hold')).toBeVisible();
  await expect(page.getByRole('button', { name: 'Delete for good' })).toHaveCount(0);
  await openSettings(page, 'Backup');
  await expect(page.getByText('all, while a legal hold is on')).toBeVisible();

  await page.keyboard.press('Control+l');
  await atSecurity();
  await turnHold(page, 'off');
  await expect(hold(page)).toContainText('Turned off');
  await openTrash(page);
  await expect(page.getByRole('button', { name: 'Delete for good' })).toBeVisible();
});
