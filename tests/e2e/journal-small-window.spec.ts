import { expect, launch, test } from '../support/aftershift.ts';
import { entryOn } from '../support/made-records.ts';
import { openEntry, passphrase, unlock } from '../support/person.ts';
import { seedVault } from '../support/seeded-vault.ts';

test('in the smallest window and with the largest letters nothing stands over the day of an entry', async ({
  profile,
}) => {
  await seedVault(profile, passphrase, [entryOn('2026-11-18', 'The kettle worked.')]);
  const { page, close } = await launch(profile, { clock: '2026-11-19T22:40:00Z' });
  await unlock(page);
  await openEntry(page, /^The kettle/);
  await page.setViewportSize({ width: 748, height: 588 });
  await page.evaluate(() => {
    document.documentElement.style.fontSize = '32px';
  });
  const day = page.locator('article header p').filter({ hasText: 'Wednesday, November 18' });
  const fits = () => day.evaluate((words) => words.scrollWidth <= words.clientWidth);
  await expect.poll(fits).toBe(true);
  await close();
});
