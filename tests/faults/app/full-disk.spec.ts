import { join } from 'node:path';
import { expect, launch, test } from '../../support/aftershift.ts';
import { entryOn } from '../../support/made-records.ts';
import {
  beginWriting,
  goTo,
  lockScreen,
  openSettings,
  passphrase,
  saved,
  tonight,
  unlock,
} from '../../support/person.ts';
import { noteField, openQuickNote } from '../../support/quick-note.ts';
import { seedVault } from '../../support/seeded-vault.ts';
import { sharedApp } from '../../support/shared-app.ts';
import { mountTinyDisk, type TinyDisk, whyNoDisk } from '../../support/tiny-disk.ts';

// What saving and a change of the passphrase say of a full disk is in tests/e2e/disk.spec.ts and keys.spec.ts.
test.describe(`a disk that fills up during${whyNoDisk === null ? '' : ` (skipped: ${whyNoDisk})`}`, () => {
  // Only root on Linux can mount so small a disk; elsewhere the title and the report say which of the two is missing.
  test.skip(whyNoDisk !== null, whyNoDisk ?? '');
  const disks: TinyDisk[] = [];
  // The folder can't be taken away while a disk hangs in it, nor a disk while the app holds a file open on it.
  test.afterAll(async () => {
    await one.app.close();
    for (const disk of disks) disk.unmount();
  });
  const one = sharedApp(async (profile) => {
    await seedVault(profile, passphrase, [entryOn('2026-11-18', 'Wintergreen on the stairs.')]);
    for (const folder of ['backups', 'vault/snapshots', 'vault/notes'])
      disks.push(mountTinyDisk(join(profile, folder), 256));
    return { clock: '2026-11-19T22:40:00Z' };
  });
  const diskOf = (index: number): TinyDisk => {
    const disk = disks[index];
    if (disk === undefined) throw new Error('No disk');
    return disk;
  };

  test('a backup: it is said, nothing counts as a copy, and the next try goes through', async () => {
    const { page } = one;
    await unlock(page);
    await beginWriting(page);
    await page.keyboard.type('The oven door was open again.');
    await saved(page);
    await diskOf(0).fill();
    await openSettings(page, 'Backup');
    await page.getByRole('button', { name: 'Back up now' }).click();
    await expect(page.getByText(/is full, so no copy was written\./)).toBeVisible();
    await expect(page.getByText('There’s no copy yet.')).toBeVisible();
    await diskOf(0).free();
    await page.getByRole('button', { name: 'Try again' }).click();
    await expect(page.getByText('The copy is written. It was opened again, and it matched.')).toBeVisible();
  });

  test('a tidying of the log: nothing is lost, it is said, and it is done once there is room', async () => {
    const { page } = one;
    await diskOf(1).fill();
    await openSettings(page, 'Security');
    await page.getByRole('button', { name: 'Tidy now' }).click();
    await expect(page.getByText('It couldn’t be tidied to the end. Nothing is lost')).toBeVisible();
    await diskOf(1).free();
    await page.getByRole('button', { name: 'Tidy now' }).click();
    await expect(page.getByText('Tidied. What was deleted is in neither')).toBeVisible();
  });

  test('a quick note: the words stay in its window, the reason is said, and they go in once there is room', async () => {
    const { app, page } = one;
    await page.keyboard.press('Control+l');
    await lockScreen(page).waitFor();
    await diskOf(2).fill();
    const note = await openQuickNote(app);
    await noteField(note).fill('Said no about the gift card.');
    await note.keyboard.press('Control+Enter');
    await expect(note.getByRole('alert')).toContainText('The disk is full, so this isn’t put down yet.');
    await expect(note.getByRole('alert')).toContainText('Your words are still here.');
    await expect(noteField(note)).toHaveValue('Said no about the gift card.');
    await diskOf(2).free();
    await note.getByRole('button', { name: 'Try now' }).click();
    await expect(note.getByRole('status')).toContainText('It seals shut');
    await page.bringToFront();
    await unlock(page);
    await goTo(page, 'Today');
    await beginWriting(page);
    await expect(tonight(page)).toContainText('The oven door was open again.');
    await expect(tonight(page)).toContainText('Said no about the gift card.');
  });
});

const noCopy =
  'The fast copy of the journal can’t be used on this computer right now. Everything is safe in the change log.';

test('a browser storage without room: saving goes on, it is said once, and the fast copy is made again when there is room', async ({
  profile,
}) => {
  await seedVault(profile, passphrase, [entryOn('2026-11-18', 'Wintergreen on the stairs.')]);
  const full = await launch(profile);
  const { page, app } = full;
  const session = await app.context().newCDPSession(page);
  const origin = await page.evaluate(() => location.origin);
  await session.send('Storage.overrideQuotaForOrigin', { origin, quotaSize: 1 });
  await unlock(page);
  await expect(page.getByText(noCopy)).toBeVisible();
  await beginWriting(page);
  for (const [index, word] of ['One.', ' Two.'].entries()) {
    await page.keyboard.type(word);
    if (index > 0) await page.getByRole('main').getByText('Not saved yet').waitFor();
    await saved(page);
  }
  await full.kill();

  const next = await launch(profile);
  await unlock(next.page);
  await beginWriting(next.page);
  await expect(tonight(next.page)).toHaveText('One. Two.');
  await expect(next.page.getByText('It was made again from the change log, which is whole.')).toBeVisible();
  await expect(next.page.getByText(noCopy)).toBeHidden();
  await next.close();
});
