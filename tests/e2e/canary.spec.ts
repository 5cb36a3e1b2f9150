import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, launch, test } from '../support/aftershift.ts';
import { aWord } from '../support/canary-word.ts';
import { beginWriting, goTo, lockScreen, makeVault, openSettings, saved, tonight, unlock } from '../support/person.ts';
import { filesUnder, findWord, formsOf } from '../support/profile-scan.ts';
import { dropNote, noteField, openQuickNote } from '../support/quick-note.ts';

test('the scan finds a planted word in every form that it looks for, and in a file name', async ({ profile }) => {
  const word = aWord();
  const nested = join(profile, 'Default', 'Local Storage');
  await mkdir(nested, { recursive: true });
  const forms = formsOf(word);
  for (const [index, { bytes }] of forms.entries()) {
    await writeFile(join(nested, `${index}`), Buffer.concat([Buffer.alloc(4099, index), bytes, Buffer.alloc(7)]));
  }
  for (const [index, before] of ['', 'x', 'xy'].entries()) {
    await writeFile(join(nested, `encoded ${index}`), Buffer.from(`${before}${word} and on`).toString('base64'));
  }
  await writeFile(join(nested, `${word}.txt`), '');
  const found = await findWord(profile, word);
  for (const [index, { name }] of forms.entries()) {
    expect(found).toContain(`${join('Default', 'Local Storage', `${index}`)}: ${name}`);
  }
  for (const index of [0, 1, 2]) {
    const name = `UTF-8 in base64, place ${index}`;
    expect(found).toContain(`${join('Default', 'Local Storage', `encoded ${index}`)}: ${name}`);
  }
  expect(found).toContain(`${join('Default', 'Local Storage', `${word}.txt`)}: its name`);
  expect(await findWord(profile, aWord())).toEqual([]);
});

test('nothing that was typed anywhere is on the disk in clear, whether the app was quit or died', async ({
  profile,
}) => {
  test.setTimeout(180_000);
  const word = aWord();
  const first = await launch(profile);
  const { page } = first;
  await makeVault(page, word);

  // A page, with a version of it kept.
  await beginWriting(page);
  await page.keyboard.type(`${word} at the door.`);
  await saved(page);
  await page.keyboard.press('Control+a');
  await page.keyboard.type(word);
  await saved(page);

  await goTo(page, 'Journal');
  await page.getByRole('feed').getByRole('button', { name: word }).click();
  await page.getByRole('button', { name: 'Edit' }).click();
  await page.getByRole('textbox', { name: 'This entry' }).pressSequentially(` ${word}`);
  await saved(page);
  await page.getByRole('button', { name: 'Done' }).click();
  await page.getByRole('button', { name: 'Add a later note' }).click();
  await page.getByLabel('A later note').fill(word);
  await page.getByRole('button', { name: 'Add it' }).click();
  await expect(page.getByText(/^Added /)).toBeVisible();
  await page.getByRole('searchbox', { name: 'Search your entries' }).fill(word);
  await expect(page.getByText('1 entry')).toBeVisible();
  await page.getByRole('searchbox', { name: 'Search your entries' }).fill(`${word} ${word}x`);
  await expect(page.getByText(/^No entry has/)).toBeVisible();

  await openSettings(page, 'Help numbers');
  await page.getByRole('button', { name: 'Add a person' }).click();
  for (const field of ['Name', 'Number', 'A word to yourself']) {
    await page.getByLabel(field, { exact: true }).fill(word);
    await page.getByLabel(field, { exact: true }).blur();
  }
  await page.getByRole('button', { name: 'Add a person' }).click();
  await expect(page.getByRole('button', { name: 'Remove' })).toHaveCount(2);
  await page.getByLabel('Help numbers for').selectOption('Somewhere else');
  for (const field of ['Name', 'Number', 'A word to yourself']) {
    await page.getByLabel(field, { exact: true }).first().fill(word);
    await page.getByLabel(field, { exact: true }).first().blur();
  }
  await page.keyboard.press('F1');
  await expect(page.getByRole('dialog').getByText(word).first()).toBeVisible();
  await page.keyboard.press('Escape');

  // A quick note with the vault open, and one that a lock cut short.
  await dropNote(first.app, `${word} between two things`);
  await noteField(await openQuickNote(first.app)).fill(`${word} half writ`);

  // The secret's own fields, with a wrong one, and a code that isn't one.
  await page.bringToFront();
  await page.keyboard.press('Control+l');
  await lockScreen(page).fill(`${word}${word}`);
  await page.keyboard.press('Enter');
  await expect(page.getByText('That didn’t open it.')).toBeVisible({ timeout: 30_000 });
  await page.getByRole('button', { name: 'Use the recovery code' }).click();
  await page.getByRole('textbox').fill(word);
  await page.keyboard.press('Enter');
  await expect(page.getByText('The code has 32 letters and digits.')).toBeVisible();
  await page.getByRole('button', { name: 'Use the passphrase' }).click();
  await page.getByRole('button', { name: 'Show passphrase' }).click();
  await dropNote(first.app, `${word} through the slot`);
  expect(await findWord(profile, word)).toEqual([]);
  // And one that is only typed, and dies with its window.
  const typed = await openQuickNote(first.app);
  await noteField(typed).fill(`${word} never put down`);
  await typed.keyboard.press('Escape');
  const titles = await first.app.evaluate(({ BrowserWindow }) =>
    BrowserWindow.getAllWindows().map((window) => window.getTitle()),
  );
  expect(new Set(titles)).toEqual(new Set(['Aftershift']));
  await page.bringToFront();
  await unlock(page, word);

  await page.getByRole('button', { name: 'Too tired' }).click();
  for (const line of ['Leave it here', 'Take it home', 'First thing tomorrow']) await page.getByLabel(line).fill(word);
  await page.keyboard.press('Control+Enter');
  await page.getByRole('heading', { name: 'The day is shut.' }).waitFor({ timeout: 30_000 });
  await first.close();
  expect(await findWord(profile, word)).toEqual([]);

  // The same while it is open and dies: what is not yet tidied away is found by whoever takes the disk.
  const second = await launch(profile);
  await unlock(second.page, word);
  await beginWriting(second.page);
  await expect(tonight(second.page)).toContainText(word);
  await second.page.keyboard.type(` ${word}`);
  await saved(second.page);
  expect(await findWord(profile, word)).toEqual([]);
  await second.kill();
  expect(await findWord(profile, word)).toEqual([]);

  const files = await filesUnder(profile);
  // Chromium's own databases were there to be looked through, and so was the sealed journal.
  expect(files.filter((path) => /Preferences$|\.ldb$|\.log$|Local State$/.test(path)).length).toBeGreaterThan(3);
  expect(files).toContain(join('vault', 'log', '000000000001.jvl'));
});
