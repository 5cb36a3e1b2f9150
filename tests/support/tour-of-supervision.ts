import { flaggedOn } from './flagged-evenings.ts';
import { inventedEvenings } from './invented-evenings.ts';
import { whatLeaves } from './leaving.ts';
import { goTo, passphrase, unlock } from './person.ts';
import { seedVault } from './seeded-vault.ts';
import type { Stop } from './tour-visit.ts';

/** A year with a few things flagged in its last weeks. */
export const aYearWithFlags = (profile: string) =>
  seedVault(profile, passphrase, [
    ...inventedEvenings('2026-11-10', 365),
    ...flaggedOn('2026-11-19', 'The heating is still off and she had the oven door open again.'),
    ...flaggedOn('2026-11-17', 'Said I’d call by Friday. I knew it wasn’t true while I was saying it.'),
    ...flaggedOn('2026-11-13', 'Said no about the gift card. Held it. Felt like a wall, not a person.'),
    ...flaggedOn('2026-11-11', 'Two intakes on autopilot. I couldn’t tell you the second story.'),
  ]);

/** What is gathered and chosen, what leaves of it, and what came of it. */
export const supervision = async ({ page, picture }: Stop): Promise<void> => {
  await unlock(page);
  await goTo(page, 'Supervision');
  await page.getByRole('region', { name: 'Gathered for you' }).getByText('The heating is still off').waitFor();
  await picture('12-supervision-gathered');
  for (const key of ['1', '2', '3']) await page.keyboard.press(key);
  await page.getByRole('region', { name: 'As it leaves' }).getByText('gift card').waitFor({ timeout: 30_000 });
  await picture('12-supervision');
  await page.getByRole('switch', { name: 'Include the 12-week picture' }).click();
  await page.getByRole('img', { name: /^Closeness by week/ }).scrollIntoViewIfNeeded();
  await picture('13-supervision-picture');
  await page.getByRole('button', { name: 'Read it aloud' }).click();
  await picture('13-supervision-read-aloud');
  await page.keyboard.press('Escape');
  await page.keyboard.press('Control+e');
  await whatLeaves(page)
    .getByRole('checkbox', { name: 'I have read the side that leaves' })
    .waitFor({ timeout: 30_000 });
  await picture('13-supervision-export');
  await page.keyboard.press('Escape');
  await page.getByRole('button', { name: 'It was held' }).click();
  await picture('13-supervision-after');
};
