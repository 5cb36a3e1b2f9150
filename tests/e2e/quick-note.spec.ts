import { mkdir, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from '../support/aftershift.ts';
import { findWord } from '../support/profile-scan.ts';
import {
  beginWriting,
  goTo,
  lockScreen,
  openEntry,
  passphrase,
  reading,
  saved,
  tonight,
  unlock,
} from '../support/person.ts';
import { dropNote, noteField, openQuickNote, quickNoteShows } from '../support/quick-note.ts';
import { seedVault } from '../support/seeded-vault.ts';
import { atCheckIn, sharedApp } from '../support/shared-app.ts';

const one = sharedApp(async (profile) => {
  await seedVault(profile, passphrase, []);
  return { clock: '2026-11-19T14:20:00-05:00' };
});

const box = (): string => join(one.profile, 'vault', 'notes');
const filesIn = (folder: string): Promise<readonly string[]> => readdir(folder).catch(() => []);
const waiting = async (): Promise<number> => (await filesIn(box())).filter((name) => name.endsWith('.jvn')).length;
const lock = async (): Promise<void> => {
  await one.page.keyboard.press('Control+l');
  await lockScreen(one.page).waitFor();
};

test('a note written while locked is sealed, can’t be read back, and is in tonight’s entry after the unlock', async () => {
  const { app, page, profile } = one;
  await lockScreen(page).waitFor();
  const note = await openQuickNote(app);
  await expect(note.getByRole('heading', { name: 'Drop a note, vault locked' })).toBeVisible();
  await expect(noteField(note)).toBeFocused();
  await note.keyboard.type('The whole zwxkqvjp waiting room went still.');
  await note.keyboard.press('Tab');
  await note.keyboard.press('Space');
  await note.keyboard.press('ArrowRight');
  await expect(note.getByRole('radio', { name: 'A quarter tank' })).toBeChecked();
  await note.keyboard.press('Control+Enter');
  await expect(note.getByRole('status')).toHaveText(
    'Dropped in. It seals shut, and nobody can read it back, you included, until you unlock.',
  );
  await expect(noteField(note)).toHaveValue('');
  await expect(note.getByRole('radio', { checked: true })).toHaveCount(0);
  expect(await waiting()).toBe(1);
  expect(await findWord(profile, 'zwxkqvjp')).toEqual([]);

  await unlock(page);
  await expect(page.getByText('A note you dropped in has joined its evening.')).toBeVisible();
  expect(await waiting()).toBe(0);
  await expect(page.getByRole('slider', { name: /for me/i })).toHaveAttribute('aria-valuetext', /quarter/i);
  await openEntry(page, /whole zwxkqvjp waiting room/);
  await expect(reading(page)).toContainText(/\d:\d\d [ap]m The whole zwxkqvjp waiting room went still\./);
  expect(await findWord(profile, 'zwxkqvjp')).toEqual([]);
});

test('one written with the vault open joins the page that is there, at once', async () => {
  const { app, page } = one;
  await goTo(page, 'Journal');
  const note = await dropNote(app, 'Said no to giving a ride.');
  await expect(note.getByRole('heading', { name: 'Quick note' })).toBeVisible();
  await openEntry(page, /waiting room/);
  await expect(reading(page)).toContainText('Said no to giving a ride.');
  await expect.poll(waiting).toBe(0);
});

test('one written while its page is being written waits until the page is left, and neither takes a word of the other', async () => {
  const { app, page } = one;
  await atCheckIn(one);
  await beginWriting(page);
  await page.keyboard.press('Control+End');
  await page.keyboard.type(' Typed before');
  await dropNote(app, 'Dropped in between.');
  await page.bringToFront();
  await tonight(page).focus();
  await page.keyboard.press('Control+End');
  await page.keyboard.type(' and after.');
  await saved(page);
  await expect(tonight(page)).not.toContainText('Dropped in between.');
  expect(await waiting()).toBe(1);
  await page.getByRole('button', { name: 'Check in' }).click();
  await expect.poll(waiting).toBe(0);
  await page
    .getByRole('button', { name: /^Write a few lines/ })
    .or(page.getByRole('button', { name: 'Write' }))
    .first()
    .click();
  await expect(tonight(page)).toContainText('Typed before and after.');
  await expect(tonight(page)).toContainText('Dropped in between.');
  await page.keyboard.type(' Still one page.');
  await saved(page);
  await openEntry(page, /waiting room/);
  for (const words of ['Typed before and after.', 'Dropped in between.', 'Still one page.']) {
    await expect(reading(page)).toContainText(words);
  }
  await expect(page.getByRole('feed').getByRole('article')).toHaveCount(1);
});

test('closing the window with words in it keeps them in memory, and with none ends it', async () => {
  const { app } = one;
  const note = await openQuickNote(app);
  await noteField(note).fill('Half a tho');
  await note.keyboard.press('Escape');
  await expect.poll(() => quickNoteShows(app)).toBe(false);
  const again = await openQuickNote(app);
  await expect.poll(() => quickNoteShows(app)).toBe(true);
  await expect(noteField(again)).toHaveValue('Half a tho');
  await noteField(again).fill('');
  // The window goes while the key is still down.
  await Promise.allSettled([again.keyboard.press('Escape')]);
  await expect.poll(() => quickNoteShows(app)).toBe(null);
});

test('a lock takes the window away and seals what was being typed in it', async () => {
  const { app, page, profile } = one;
  const note = await openQuickNote(app);
  await noteField(note).fill('Only half qpzvxwkj written');
  await page.bringToFront();
  await lock();
  await expect.poll(() => quickNoteShows(app)).toBe(false);
  await expect.poll(waiting).toBe(1);
  expect(await findWord(profile, 'qpzvxwkj')).toEqual([]);
  const again = await openQuickNote(app);
  await expect(noteField(again)).toHaveValue('');
  await expect(again.getByRole('heading', { name: 'Drop a note, vault locked' })).toBeVisible();
  await expect(again.getByRole('status')).toHaveText('');
  await unlock(page);
  await openEntry(page, /waiting room/);
  await expect(reading(page)).toContainText('Only half qpzvxwkj written');
  await expect(again.getByRole('heading', { name: 'Quick note' })).toBeVisible();
});

test('a note that doesn’t open is kept aside and said, and the others come in', async () => {
  const { app, page } = one;
  await lock();
  const bad = `${'0'.repeat(32)}.jvn`;
  await writeFile(join(box(), bad), 'no note at all');
  await dropNote(app, 'A good one beside it.');
  await unlock(page);
  await expect(page.getByRole('alert').filter({ hasText: 'One note doesn’t open.' })).toContainText(
    'It’s kept aside in the vault’s folder, and nothing was deleted.',
  );
  expect(await readFile(join(box(), 'unread', bad), 'utf8')).toBe('no note at all');
  await openEntry(page, /waiting room/);
  await expect(reading(page)).toContainText('A good one beside it.');
});

test('where the disk takes nothing the words stay, the reason is said, and it can be tried again', async () => {
  const { app, page } = one;
  await lock();
  await rm(box(), { recursive: true });
  await writeFile(box(), 'in the folder’s place');
  const note = await openQuickNote(app);
  await noteField(note).fill('Not lost.');
  await note.keyboard.press('Control+Enter');
  await expect(note.getByRole('alert')).toContainText('The disk didn’t take it, so this isn’t put down yet.');
  await expect(noteField(note)).toHaveValue('Not lost.');
  await rm(box());
  await note.getByRole('button', { name: 'Try now' }).click();
  await expect(note.getByRole('status')).toContainText('It seals shut');
  expect(await waiting()).toBe(1);
  await unlock(page);
  await openEntry(page, /waiting room/);
  await expect(reading(page)).toContainText('Not lost.');
});

test('what a power cut left between the journal and the box comes in once', async () => {
  const { app, page } = one;
  await lock();
  await dropNote(app, 'Exactly <once>.');
  const [name = ''] = (await filesIn(box())).filter((file) => file.endsWith('.jvn'));
  const sealed = await readFile(join(box(), name));
  await unlock(page);
  await expect.poll(waiting).toBe(0);
  await lock();
  // As if the file had not been let go of.
  await mkdir(box(), { recursive: true });
  await writeFile(join(box(), name), sealed);
  await unlock(page);
  await expect.poll(waiting).toBe(0);
  await openEntry(page, /waiting room/);
  const words = await reading(page).innerText();
  expect(words.split('Exactly <once>.')).toHaveLength(2);
});

test('quitting seals what was still being typed', async () => {
  const { app, page } = one;
  await lock();
  await noteField(await openQuickNote(app)).fill('The last words of the day.');
  await one.again();
  expect(await waiting()).toBe(1);
  expect(page.isClosed()).toBe(true);
  await unlock(one.page);
  await openEntry(one.page, /waiting room|Not lost|last words/);
  await expect(reading(one.page)).toContainText('The last words of the day.');
});
