import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from '../support/aftershift.ts';
import { lockScreen, passphrase, unlock } from '../support/person.ts';
import { noteField, openQuickNote, quickNoteShows } from '../support/quick-note.ts';
import { seedVault } from '../support/seeded-vault.ts';
import { sharedApp } from '../support/shared-app.ts';

const one = sharedApp(async (profile) => {
  await seedVault(profile, passphrase, []);
  return { clock: '2026-11-19T14:20:00-05:00' };
});

const waiting = async (): Promise<number> => {
  const names = await readdir(join(one.profile, 'vault', 'notes')).catch(() => []);
  return names.filter((name) => name.endsWith('.jvn')).length;
};

test('a note is written without unlocking: it is sealed, and can’t be read back', async () => {
  await lockScreen(one.page).waitFor();
  const note = await openQuickNote(one.app);
  await expect(note.getByRole('heading', { name: 'Drop a note, vault locked' })).toBeVisible();
  await expect(noteField(note)).toBeFocused();
  await note.keyboard.type('The whole waiting room went still.');
  await note.getByRole('radio', { name: 'A quarter tank' }).check({ force: true });
  if (process.env['SHOTS'] !== undefined) await note.screenshot({ path: `${process.env['SHOTS']}/locked.png` });
  await note.keyboard.press('Control+Enter');
  await expect(note.getByRole('status')).toHaveText(
    'Dropped in. It seals shut, and nobody can read it back, you included, until you unlock.',
  );
  await expect(noteField(note)).toHaveValue('');
  await expect(note.getByRole('radio', { checked: true })).toHaveCount(0);
  expect(await waiting()).toBe(1);
});

test('closing it with nothing in it ends it, and with words in it keeps them in memory', async () => {
  const note = await openQuickNote(one.app);
  await noteField(note).fill('Half a tho');
  await note.keyboard.press('Escape');
  await expect.poll(() => quickNoteShows(one.app)).toBe(false);
  const again = await openQuickNote(one.app);
  await expect.poll(() => quickNoteShows(one.app)).toBe(true);
  await expect(noteField(again)).toHaveValue('Half a tho');
  await noteField(again).fill('');
  // The window goes while the key is still down.
  await Promise.allSettled([again.keyboard.press('Escape')]);
  await expect.poll(() => quickNoteShows(one.app)).toBe(null);
});

test('with the vault open it looks the part', async () => {
  await unlock(one.page);
  const note = await openQuickNote(one.app);
  await expect(note.getByRole('heading', { name: 'Quick note' })).toBeVisible();
  await noteField(note).fill(
    'Said no to giving a ride. He went quiet and then said “fair enough, boss.” Fine on the outside. Stomach says otherwise',
  );
  await note.getByRole('radio', { name: 'Half a tank' }).check({ force: true });
  if (process.env['SHOTS'] !== undefined) {
    await note.screenshot({ path: `${process.env['SHOTS']}/open.png` });
    await note.emulateMedia({ colorScheme: 'dark' });
    await note.screenshot({ path: `${process.env['SHOTS']}/open-dark.png` });
  }
});
