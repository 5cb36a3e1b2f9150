import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { newAlias } from '#shared/journal/alias';
import { type Aftershift, expect, launch, test } from '../support/aftershift.ts';
import { pickInDialog } from '../support/dialogs.ts';
import { aDay, entryOn, thatEvening } from '../support/made-records.ts';
import { goTo, openEntry, openSettings, passphrase, saved, unlock } from '../support/person.ts';
import { anId, seedVault } from '../support/seeded-vault.ts';

const options = { clock: '2026-11-19T18:00:00Z' };
const letter = (page: Page) => page.getByLabel('To Heron');
const note = (page: Page) => page.getByLabel('A later note');

const backUpNow = async (page: Page): Promise<void> => {
  await openSettings(page, 'Backup');
  await page.getByRole('button', { name: 'Back up now' }).click();
  await expect(page.getByText('The copy is written. It was opened again, and it matched.')).toBeVisible();
};
/** The newest backup of one machine, in the folder of another. */
const carried = async (from: string, to: string): Promise<string> => {
  const backups = (await readdir(join(from, 'backups'))).filter((name) => name.endsWith('.jvbak')).toSorted();
  const file = join(to, `carried-${backups.length}.jvbak`);
  await writeFile(file, await readFile(join(from, 'backups', backups.at(-1) ?? '')));
  return file;
};

/** Another machine, onto which the newest backup of the first was brought. */
const secondMachine = async (profile: string): Promise<{ readonly work: Aftershift; readonly other: string }> => {
  const other = await mkdtemp(join(tmpdir(), 'aftershift-second-'));
  const work = await launch(other, options);
  await pickInDialog(work.app, await carried(profile, other));
  await work.page.getByRole('button', { name: 'Bring a journal back from a backup…' }).click();
  const asked = work.page.getByRole('dialog', { name: 'Bring a journal back' });
  await asked.getByLabel('Passphrase or recovery code').fill(passphrase);
  await work.page.keyboard.press('Enter');
  await work.page.getByRole('navigation', { name: 'Places' }).waitFor({ timeout: 60_000 });
  return { work, other };
};
const bringIn = async ({ app, page }: Aftershift, backup: string): Promise<void> => {
  await openSettings(page, 'Backup');
  await pickInDialog(app, backup);
  await page.getByRole('button', { name: 'Bring in a backup…' }).click();
  const preview = page.getByRole('dialog', { name: 'Bring in a backup' });
  await preview.getByRole('button', { name: 'Bring it in' }).click();
  await expect(page.getByText('Brought in.')).toBeVisible();
};

const writeLetter = async (page: Page, words: string): Promise<void> => {
  await goTo(page, 'People');
  await page.getByRole('button', { name: 'Write a letter' }).click();
  await letter(page).fill(words);
  await saved(page);
  await page.getByRole('button', { name: 'Not now' }).click();
};
const addNote = async (page: Page, words: string): Promise<void> => {
  await openEntry(page, /^Heron laughed/);
  await page.getByRole('button', { name: 'Add a later note' }).click();
  await note(page).fill(words);
  await page.getByRole('button', { name: 'Add it', exact: true }).click();
  await expect(page.getByText(words, { exact: true })).toBeVisible();
};
const beginNote = async (page: Page, words: string): Promise<void> => {
  await page.getByRole('button', { name: 'Add a later note' }).click();
  await note(page).fill(words);
  await saved(page);
};

test('notes and forms that two machines wrote apart are all there after a merge: one of each stands open, and the other comes after it', async ({
  profile,
}) => {
  test.setTimeout(240_000);
  const heron = newAlias({ kind: 'client', alias: 'Heron', role: null }, [], thatEvening('2026-11-02'));
  await seedVault(profile, passphrase, [
    { id: anId(), record: heron },
    entryOn('2026-11-18', 'Heron laughed at the kettle.'),
  ]);
  const home = await launch(profile, options);
  await unlock(home.page);
  await writeLetter(home.page, 'Dear Heron.');
  await backUpNow(home.page);
  const { work, other } = await secondMachine(profile);

  for (const [{ page }, where] of [
    [work, 'at work'],
    [home, 'at home'],
  ] as const) {
    await addNote(page, `A note ${where}.`);
    await beginNote(page, `Begun ${where}.`);
    await goTo(page, 'People');
    await page.getByRole('button', { name: 'Go on with the letter you began' }).click();
    await letter(page).fill(`Dear Heron, ${where} it rained.`);
    await saved(page);
  }
  await backUpNow(work.page);
  await work.close();

  await bringIn(home, await carried(other, profile));

  const { page } = home;
  await openEntry(page, /^Heron laughed/);
  for (const words of ['A note at work.', 'A note at home.']) {
    await expect(page.getByText(words, { exact: true })).toHaveCount(1);
  }
  const goOnWithNote = page.getByRole('button', { name: 'Go on with the note you began' });
  const begun: string[] = [];
  for (const _ of [1, 2]) {
    await goOnWithNote.or(note(page)).first().waitFor();
    if (await goOnWithNote.isVisible()) await goOnWithNote.click();
    await expect(note(page)).not.toHaveValue('');
    begun.push(await note(page).inputValue());
    await page.getByRole('button', { name: 'Add it', exact: true }).click();
    await expect(page.getByText(begun.at(-1) ?? '', { exact: true })).toHaveCount(1);
    await expect(note(page)).toBeHidden();
  }
  expect(begun.toSorted()).toEqual(['Begun at home.', 'Begun at work.']);
  await expect(page.getByRole('button', { name: 'Add a later note' })).toBeVisible();

  await goTo(page, 'People');
  const letters: string[] = [];
  for (const _ of [1, 2]) {
    const goOn = page.getByRole('button', { name: 'Go on with the letter you began' });
    await goOn.or(letter(page)).first().waitFor();
    if (await goOn.isVisible()) await goOn.click();
    await expect(letter(page)).not.toHaveValue('');
    letters.push(await letter(page).inputValue());
    await page.getByRole('button', { name: 'Keep it', exact: true }).click();
    await expect(page.getByRole('button', { name: /^Remove the letter of/ })).toHaveCount(letters.length);
    await expect(letter(page)).toBeHidden();
  }
  expect(letters.toSorted()).toEqual(['Dear Heron, at home it rained.', 'Dear Heron, at work it rained.']);
  await expect(page.getByRole('button', { name: 'Write a letter' })).toBeVisible();
  await home.close();
  await rm(other, { recursive: true, force: true, maxRetries: 5 });
});

test('a letter that was begun on one machine to somebody who was removed on the other is told of there, and can be copied until it is let go', async ({
  profile,
}) => {
  test.setTimeout(240_000);
  // Looked at the day before: that its turn came would be a change of the card, and bring it back.
  const heron = {
    ...newAlias({ kind: 'client', alias: 'Heron', role: null }, [], thatEvening('2026-11-02')),
    lastCheckUp: aDay('2026-11-18'),
  };
  await seedVault(profile, passphrase, [{ id: anId(), record: heron }]);
  const home = await launch(profile, options);
  await unlock(home.page);
  await goTo(home.page, 'People');
  // Written here, so that a merge knows whose card was removed.
  const onlyMe = home.page.getByRole('switch', { name: 'Right now they have only me' });
  await onlyMe.click();
  await expect(onlyMe).toBeChecked();
  await backUpNow(home.page);
  const { work, other } = await secondMachine(profile);
  await writeLetter(work.page, 'Dear Heron, from work.');
  await backUpNow(work.page);
  await work.close();

  const { page } = home;
  await goTo(page, 'People');
  await page.getByRole('button', { name: 'More', exact: true }).click();
  await page.getByRole('menuitem', { name: /^Remove/ }).click();
  await page
    .getByRole('dialog')
    .getByRole('button', { name: /^Remove/ })
    .click();
  await expect(page.getByRole('heading', { level: 2, name: 'Heron' })).toBeHidden();
  await bringIn(home, await carried(other, profile));

  const words = page.getByRole('group', { name: 'What you wrote' });
  await expect(words).toHaveText('Dear Heron, from work.');
  await page.keyboard.press('Control+l');
  await unlock(page);
  await expect(words).toHaveText('Dear Heron, from work.');
  await page.getByRole('button', { name: 'Let it go' }).click();
  await expect(words).toBeHidden();
  await page.keyboard.press('Control+l');
  await unlock(page);
  await page.getByRole('button', { name: 'People' }).first().click();
  await expect(page.getByRole('heading', { level: 1 }).first()).toBeVisible();
  await expect(words).toBeHidden();
  await home.close();
  await rm(other, { recursive: true, force: true, maxRetries: 5 });
});
