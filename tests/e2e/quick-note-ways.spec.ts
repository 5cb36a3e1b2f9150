import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from '../support/aftershift.ts';
import { goTo, lockScreen, passphrase, unlock } from '../support/person.ts';
import { noteField, openQuickNote, quickNoteShows } from '../support/quick-note.ts';
import { misfits } from '../support/misfits.ts';
import { axeProblems, movements, setRootSize } from '../support/screen-check.ts';
import { seedVault } from '../support/seeded-vault.ts';
import { atCheckIn, sharedApp } from '../support/shared-app.ts';

const one = sharedApp(async (profile) => {
  await seedVault(profile, passphrase, []);
  return { clock: '2026-11-19T14:20:00-05:00' };
});

interface TrayOfTest {
  readonly toolTip: string;
  readonly menu: { readonly items: readonly { readonly type: string; readonly label: string; click: () => void }[] };
}

const trayMenu = () =>
  one.app.evaluate(({ Tray }) => {
    const [tray] = (Tray as unknown as { readonly shown: readonly TrayOfTest[] }).shown;
    return [tray?.toolTip, ...(tray?.menu.items ?? []).map(({ type, label }) => (type === 'separator' ? '' : label))];
  });

const clickInTray = (label: string) =>
  one.app.evaluate(({ Tray }, name) => {
    const [tray] = (Tray as unknown as { readonly shown: readonly TrayOfTest[] }).shown;
    tray?.menu.items.find((item) => item.label === name)?.click();
  }, label);

const putAway = async (): Promise<void> => {
  await one.app.evaluate(({ BrowserWindow }) => {
    for (const window of BrowserWindow.getAllWindows()) {
      if (window.webContents.getURL().startsWith('app://note/')) window.close();
    }
  });
  await expect.poll(() => quickNoteShows(one.app)).not.toBe(true);
};

for (const scheme of ['light', 'dark'] as const) {
  test(`the window passes for everyone’s eyes and hands, locked and open, ${scheme}`, async () => {
    for (const state of ['locked', 'open']) {
      if (state === 'open') await atCheckIn(one);
      const note = await openQuickNote(one.app);
      await note.emulateMedia({ colorScheme: scheme, reducedMotion: 'reduce' });
      await noteField(note).fill('Two-line thing for tonight: the way the whole waiting room went still.');
      await note.getByRole('radio', { name: 'Half a tank' }).check({ force: true });
      if (process.env['SHOTS'] !== undefined) {
        await note.screenshot({ path: `${process.env['SHOTS']}/${state}-${scheme}.png` });
      }
      expect.soft(await axeProblems(note, scheme), state).toEqual([]);
      expect.soft(await movements(note)).toEqual([]);
      for (const size of ['16px', '32px']) {
        await setRootSize(note, size);
        expect.soft(await note.evaluate(misfits), `${state}, ${size}`).toEqual([]);
      }
      await setRootSize(note, '');
      await noteField(note).fill('');
      await note.getByRole('radio', { name: 'Half a tank' }).press('Delete');
      await putAway();
    }
    await one.page.keyboard.press('Control+l');
    await lockScreen(one.page).waitFor();
  });
}

test('everything in it is reached by keys alone, in the order in which it stands', async () => {
  const note = await openQuickNote(one.app);
  await note.getByRole('button', { name: 'Keep on top' }).focus();
  const names: string[] = [];
  for (let step = 0; step < 6; step += 1) {
    names.push(
      await note.evaluate(() => {
        const element = document.activeElement;
        const label = element?.id === '' || element === null ? null : document.querySelector(`[for="${element.id}"]`);
        return element?.getAttribute('aria-label') ?? label?.textContent ?? element?.textContent ?? '';
      }),
    );
    await note.keyboard.press('Tab');
  }
  expect(names.map((name) => name.replace(/(Ctrl|⌘)Enter/, ''))).toEqual([
    'Keep on top',
    'Close',
    'Quick note',
    'Fumes',
    'Flag for supervision',
    'Drop it in',
  ]);
  await putAway();
});

test('the lock screen, the sidebar, the menu and the tray open it; the tray says nothing of what is inside', async () => {
  const { app, page } = one;
  const shows = () => expect.poll(() => quickNoteShows(app)).toBe(true);
  await page.getByRole('button', { name: 'Drop in a note without unlocking' }).click();
  await shows();
  await putAway();
  await atCheckIn(one);
  await page.getByRole('button', { name: 'Quick note' }).click();
  await shows();
  await putAway();
  await app.evaluate(({ Menu }) => Menu.getApplicationMenu()?.getMenuItemById('quick-note')?.click());
  await shows();
  await putAway();
  const entries = ['Aftershift', 'Quick note', 'Lock now', 'Hide and lock', '', 'Open Aftershift', 'Quit'];
  expect(await trayMenu()).toEqual(entries);
  await clickInTray('Quick note');
  await shows();
  await clickInTray('Lock now');
  await lockScreen(page).waitFor();
  await expect.poll(() => quickNoteShows(app)).toBe(false);
  expect(await trayMenu()).toEqual(entries);
});

test('stays on top until told otherwise, and opens where it was last', async () => {
  const { app, profile } = one;
  const windows = () =>
    app.evaluate(({ BrowserWindow }) => {
      const found = BrowserWindow.getAllWindows().find((it) => it.webContents.getURL().startsWith('app://note/'));
      return { top: found?.isAlwaysOnTop(), bounds: found?.getBounds(), title: found?.getTitle() };
    });
  const note = await openQuickNote(app);
  await expect(note.getByRole('button', { name: 'Keep on top' })).toHaveAttribute('aria-pressed', 'true');
  expect(await windows()).toMatchObject({ top: true, title: 'Aftershift' });
  await note.getByRole('button', { name: 'Keep on top' }).click();
  await expect.poll(async () => (await windows()).top).toBe(false);
  await app.evaluate(({ BrowserWindow }) => {
    for (const window of BrowserWindow.getAllWindows()) {
      if (!window.webContents.getURL().startsWith('app://note/')) continue;
      window.setBounds({ x: 300, y: 200, width: 440, height: 540 });
      window.hide();
    }
  });
  const where = { x: 300, y: 200, width: 440, height: 540, maximized: false };
  await expect
    .poll(() => readFile(join(profile, 'quick-note.json'), 'utf8').catch(() => ''))
    .toBe(JSON.stringify(where));
  const again = await openQuickNote(app);
  await Promise.allSettled([again.keyboard.press('Escape')]);
  await expect.poll(() => quickNoteShows(app)).toBe(null);
  await openQuickNote(app);
  expect(await windows()).toMatchObject({ top: true, bounds: { x: 300, y: 200 } });
  await putAway();
});

test('the key can be turned off, and a key that the system keeps is said; inside the window it works all the same', async () => {
  const { app, page } = one;
  const isOn = () => app.evaluate(({ globalShortcut }) => globalShortcut.isRegistered('CommandOrControl+Shift+Space'));
  expect(await isOn()).toBe(true);
  await unlock(page);
  await goTo(page, 'Settings');
  await page.getByRole('button', { name: 'The evening' }).click();
  const choice = page.getByRole('switch', { name: /opens it from anywhere/ });
  await expect(choice).toBeChecked();
  await choice.click();
  await expect.poll(isOn).toBe(false);
  await app.evaluate(({ globalShortcut }) =>
    (globalShortcut as unknown as { takeElsewhere: (keys: string) => void }).takeElsewhere(
      'CommandOrControl+Shift+Space',
    ),
  );
  await choice.click();
  await expect(page.getByText(/keeps Ctrl Shift Space to itself just now/)).toBeVisible();
  expect(await isOn()).toBe(false);
  await page.keyboard.press('Control+Shift+Space');
  await expect.poll(() => quickNoteShows(app)).toBe(true);
});

test.describe('on a machine without a vault', () => {
  test('the window says so, and there is nothing to write into', async ({ aftershift }) => {
    const note = await openQuickNote(aftershift.app);
    await expect(note.getByText('There’s no vault yet, so a note has nowhere to land.')).toBeVisible();
    await expect(noteField(note)).toHaveCount(0);
    await expect(note.getByRole('button', { name: /Drop it in/ })).toHaveCount(0);
    expect(await axeProblems(note, 'light')).toEqual([]);
  });
});
