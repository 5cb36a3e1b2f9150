import type { ElectronApplication, Page } from '@playwright/test';

const address = 'app://note/quick-note.html';

/** Where a browser that knows no scheme of ours shows the same page. */
const isNote = (page: Page): boolean => !page.isClosed() && page.url().endsWith('/quick-note.html');

/** Whether the quick-note window stands before the person; null where there is none. */
export const quickNoteShows = (app: ElectronApplication): Promise<boolean | null> =>
  app.evaluate(
    ({ BrowserWindow }, url) =>
      BrowserWindow.getAllWindows()
        .find((window) => window.webContents.getURL() === url)
        ?.isVisible() ?? null,
    address,
  );

/** Presses the key that works in any program, and waits for the window. */
export const openQuickNote = async (app: ElectronApplication): Promise<Page> => {
  const press = (): Promise<void> =>
    app.evaluate(({ globalShortcut }) => {
      const keys = globalShortcut as unknown as { readonly trigger: (accelerator: string) => void };
      keys.trigger('CommandOrControl+Shift+Space');
    });
  const there = app.windows().find(isNote);
  // One that has just been closed may still be listed.
  if (there !== undefined && (await quickNoteShows(app)) !== null) {
    await press();
    return there;
  }
  const [page] = await Promise.all([app.waitForEvent('window'), press()]);
  await page.getByRole('main').waitFor();
  return page;
};

export const noteField = (page: Page) => page.getByRole('textbox', { name: 'Quick note' });

/** Writes a note and puts it down, until the window says that it is sealed. */
export const dropNote = async (app: ElectronApplication, text: string): Promise<Page> => {
  const page = await openQuickNote(app);
  await noteField(page).fill(text);
  await page.keyboard.press('Control+Enter');
  await page
    .getByRole('status')
    .filter({ hasText: 'ealed' })
    .or(page.getByText('It seals shut, and'))
    .first()
    .waitFor();
  return page;
};
