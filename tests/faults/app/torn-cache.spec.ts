import { cp, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { faultsForm } from '../../../build/scripts/faults-form.mjs';
import { expect, launch, test } from '../../support/aftershift.ts';
import { cutNewestLog } from '../../support/cache-damage.ts';
import { inventedEvenings, repeatable } from '../../support/invented-evenings.ts';
import { beginWriting, goTo, passphrase, saved, tonight, unlock } from '../../support/person.ts';
import { seedVault } from '../../support/seeded-vault.ts';

const { isLong, seed } = faultsForm(process.env);
const cuts = isLong ? 50 : 2;
const clock = '2026-11-19T22:40:00Z';
const words = 'One. Two. Three.';

/** Opens, looks whether all is there, writes nothing and quits. True when the screen said that the fast copy was made again. */
const open = async (profile: string): Promise<boolean> => {
  const { page, close } = await launch(profile, { clock });
  await unlock(page);
  const notice = page.getByRole('status').filter({ hasText: 'It was made again from the change log, which is whole.' });
  await beginWriting(page);
  await expect(tonight(page)).toHaveText(words);
  const told = await notice.isVisible();
  await goTo(page, 'Journal');
  await page.getByRole('searchbox').fill('was');
  await close();
  return told;
};

/** In its first half, within its last write or two, where the first opening is the one that looks fine, or anywhere. */
const somewhere = (cut: number, random: () => number): number =>
  [random() / 2, 1 - random() * 0.02, random()][(cut - 1) % 3] ?? 0;

test(`the newest file of a closed IndexedDB cut at ${cuts} random bytes, opened twice each time: every word is there, and it is said what was made again`, async ({
  profile,
}) => {
  if (!isLong) test.setTimeout(180_000);
  const random = repeatable(seed);
  const base = await mkdtemp(join(tmpdir(), 'aftershift-base-'));
  await seedVault(base, passphrase, inventedEvenings('2026-11-19', 60));
  const first = await launch(base, { clock });
  await unlock(first.page);
  await beginWriting(first.page);
  for (const word of words.split(/(?= )/u)) {
    await first.page.keyboard.type(word);
    await saved(first.page);
  }
  await first.close();

  for (let cut = 1; cut <= cuts; cut += 1) {
    await rm(profile, { recursive: true, maxRetries: 5 });
    await cp(base, profile, { recursive: true });
    const { left, of } = await cutNewestLog(profile, somewhere(cut, random));
    const openings = [await open(profile), await open(profile)];
    const told = ['at the first opening', 'at the second'].filter((_, index) => openings[index]).join(' and ');
    if (isLong) console.log(`${cut}: cut at ${left} of ${of} bytes; told ${told || 'of nothing: it was caught up'}`);
    // Most of the file is the first filling of the copy. Without the end of that it isn't whole, and must be made again;
    // a cut further on leaves an older copy, that the log catches up with and that nothing has to be said of.
    if (left < of / 2) expect(told).toMatch(/^at the first/);
  }
  await rm(base, { recursive: true, force: true, maxRetries: 5 });
});
