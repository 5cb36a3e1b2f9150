import { newAlias } from '#shared/journal/alias';
import { expect, test } from '../support/aftershift.ts';
import { entryOn, thatEvening } from '../support/made-records.ts';
import { beginWriting, goTo, lockScreen, openEntry, openSettings, passphrase, unlock } from '../support/person.ts';
import { noteField, openQuickNote } from '../support/quick-note.ts';
import { anId, seedVault } from '../support/seeded-vault.ts';
import { atCheckIn, sharedApp } from '../support/shared-app.ts';

const marlow = newAlias({ kind: 'client', alias: 'Marlow', role: null }, [], thatEvening('2026-06-02'));

test.describe('wherever else a person writes', () => {
  const one = sharedApp(async (profile) => {
    await seedVault(profile, passphrase, [
      { id: anId(), record: marlow },
      entryOn('2026-11-17', 'The heating is still off.'),
    ]);
    return { clock: '2026-11-19T22:40:00Z' };
  });

  /** Types a name into the field that has the focus, and swaps it with one key. Answers what stands there then. */
  const swapByKey = async (field: string, line: string, name: string): Promise<string> => {
    const { page } = one;
    const written = page.getByRole('textbox', { name: field });
    await expect(written).toBeFocused();
    await page.keyboard.type(line);
    const seen = page.getByText(`“${name}” may point to a real person.`);
    await expect(seen).toBeVisible();
    await expect(written).toBeFocused();
    await page.keyboard.press('Control+.');
    await expect(written).not.toHaveValue(line);
    await expect(seen).toHaveCount(0);
    await expect(written).toBeFocused();
    return written.inputValue();
  };

  test('a line to part with says what was seen in it, and one key swaps it and one takes that back', async () => {
    const { page } = one;
    await atCheckIn(one);
    await beginWriting(page);
    await page.keyboard.press('Control+Enter');
    const line = 'I will call Keisha Brown on Monday.';
    const swapped = await swapByKey('Leave it here', line, 'Keisha Brown');
    expect(swapped).toMatch(/^I will call \p{Lu}\p{Ll}+ on Monday\.$/u);
    expect(swapped).not.toContain('Keisha');
    const field = page.getByRole('textbox', { name: 'Leave it here' });
    await page.keyboard.type(' Early.');
    await expect(field).toHaveValue(`${swapped} Early.`);
    for (let press = 0; press < 8 && (await field.inputValue()) !== line; press += 1) {
      await page.keyboard.press('Control+z');
    }
    await expect(field).toHaveValue(line);
    // The name is known by now, in every other line too.
    await expect(page.getByText('“Keisha Brown” may point to a real person.')).toBeVisible();
    const use = page.getByRole('button', { name: /^Use \p{Lu}\p{Ll}+ here/u });
    await expect(use).toBeVisible();
    await page.keyboard.press('Tab');
    await expect(use).toBeFocused();
  });

  test('a name can stay there as it is, and nobody asks again', async () => {
    const { page } = one;
    await atCheckIn(one);
    await page.getByRole('button', { name: 'Close', exact: true }).click();
    await page.getByRole('textbox', { name: 'Leave it here' }).fill('');
    await page.getByRole('textbox', { name: 'Take it home' }).focus();
    await page.keyboard.type('What my neighbor Antoine said.');
    await expect(page.getByText('“Antoine” may point to a real person.')).toBeVisible();
    await page.getByRole('button', { name: 'Keep it' }).click();
    await expect(page.getByText('“Antoine” is kept as it is.')).toBeVisible();
    await expect(page.getByText('“Antoine” may point to a real person.')).toHaveCount(0);
    await page.getByRole('textbox', { name: 'First thing tomorrow' }).focus();
    await page.keyboard.type('Call Antoine and Darlene Hobbs.');
    await expect(page.getByText('“Darlene Hobbs” may point to a real person.')).toBeVisible();
    await expect(page.getByText('“Antoine” may point to a real person.')).toHaveCount(0);
    await page.getByRole('textbox', { name: 'First thing tomorrow' }).fill('');
  });

  test('a later note and the page it stands under are looked at too', async () => {
    const { page } = one;
    await atCheckIn(one);
    await openEntry(page, /heating/);
    await page.getByRole('button', { name: 'Add a later note' }).click();
    const note = await swapByKey('A later note', 'Her aunt Latoya told me more. ', 'Latoya');
    expect(note).not.toContain('Latoya');
    await page.getByRole('button', { name: 'Add it' }).click();
    await expect(page.getByText(note.trim())).toBeVisible();
    await page.getByRole('button', { name: 'Edit' }).click();
    await expect(page.getByRole('textbox', { name: 'This entry' })).toBeFocused();
    await page.keyboard.type(' My client Latoya knew. ');
    await expect(page.locator('[data-guard="new"]')).toHaveText(['Latoya']);
    await page.getByRole('button', { name: 'Done' }).click();
  });

  test('a promise and a hope on a card are looked at too', async () => {
    const { page } = one;
    await atCheckIn(one);
    await goTo(page, 'People');
    await page.getByRole('option', { name: /^Marlow/ }).click();
    await page.getByRole('textbox', { name: 'Something I said I’d do' }).focus();
    const promise = await swapByKey('Something I said I’d do', 'Ask Tamika Reed about the form.', 'Tamika Reed');
    expect(promise).not.toContain('Tamika');
    await page.keyboard.press('Enter');
    await expect(page.getByText(promise)).toBeVisible();
    await page.getByRole('textbox', { name: 'A hope I carry for them' }).focus();
    const hope = await swapByKey('A hope I carry for them', 'That Tamika Reed calls back.', 'Tamika Reed');
    expect(hope).toContain(promise.split(' ')[1]);
  });

  test('a quick note says what is worth a look, with the vault open or locked, and knows no alias', async () => {
    const { app, page } = one;
    await atCheckIn(one);
    const note = await openQuickNote(app);
    await noteField(note).fill('Marlow went quiet. My client Denise Palmer saw it, at 555-0142.');
    const said = '“Denise Palmer” and 1 more are worth a look when you’re back at the page.';
    await expect(note.getByText(said)).toBeVisible();
    await expect(noteField(note)).toBeFocused();
    await noteField(note).fill('');
    await expect(note.getByText('worth a look')).toHaveCount(0);
    await page.bringToFront();
    await page.keyboard.press('Control+l');
    await lockScreen(page).waitFor();
    const locked = await openQuickNote(app);
    await noteField(locked).fill('My client Denise Palmer saw it.');
    await expect(locked.getByText('“Denise Palmer” is worth a look when you’re back at the page.')).toBeVisible();
    await locked.keyboard.press('Control+Enter');
    await expect(locked.getByText('worth a look')).toHaveCount(0);
    await unlock(page);
  });

  test('nothing is said anywhere once looking is turned off', async () => {
    const { page } = one;
    await atCheckIn(one);
    await openSettings(page, 'Writing and guard');
    await page.getByRole('switch', { name: 'Look for client details while I write' }).click();
    await goTo(page, 'Today');
    await page.getByRole('button', { name: 'Close', exact: true }).click();
    await page.getByRole('textbox', { name: 'Leave it here' }).fill('My client Rosalind Achebe called.');
    await page.waitForTimeout(2000);
    await expect(page.getByText('may point to a real person')).toHaveCount(0);
    await expect(page.getByText('still as written')).toHaveCount(0);
  });
});
