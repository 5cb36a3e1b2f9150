import type { ElectronApplication, Page } from '@playwright/test';
import { expect } from './aftershift.ts';
import { goTo, unlock } from './person.ts';

export const savedKinds = ['pdf', 'docx', 'md'] as const;
export type SavedKind = (typeof savedKinds)[number];

const buttons = { pdf: 'Save as PDF…', docx: 'Word…', md: 'Markdown…' } as const;
const saves = { pdf: 'Save the PDF', docx: 'Save the Word file', md: 'Save the Markdown file' } as const;

/** What the person picks in the system's next dialogs; null closes one without a choice. */
export const pickSavePlace = (app: ElectronApplication, path: string | null): Promise<void> =>
  app.evaluate(({ dialog }, picked) => {
    dialog.showSaveDialog = (...given: unknown[]) => {
      Object.assign(globalThis, { suggested: (given.at(-1) as { defaultPath: string }).defaultPath });
      return Promise.resolve({ canceled: picked === null, filePath: picked ?? '' });
    };
  }, path);

/** The name that the last of them put forward. */
export const suggestedName = (app: ElectronApplication): Promise<string> =>
  app.evaluate(() => (globalThis as unknown as { suggested: string }).suggested);

export const onClipboard = (app: ElectronApplication): Promise<string> =>
  app.evaluate(({ clipboard }) => clipboard.readText());

/** What the printer got last, as a PDF; empty before anything was printed. */
export const onPaper = async (app: ElectronApplication): Promise<Buffer> => {
  const pdf = await app.evaluate(({ BrowserWindow }) => {
    const [window] = BrowserWindow.getAllWindows() as unknown as { webContents: { printed: Buffer[] } }[];
    return window?.webContents.printed.at(-1)?.toString('base64') ?? '';
  });
  return Buffer.from(pdf, 'base64');
};

export const whatLeaves = (page: Page) => page.getByRole('dialog', { name: 'What leaves' });

/** From the lock screen to what leaves of the newest page. */
export const shareNewestPage = async (page: Page): Promise<void> => {
  await unlock(page);
  await goTo(page, 'Journal');
  await page.getByRole('feed').getByRole('button').first().click();
  await expect(page.getByRole('document', { name: 'This entry' })).toBeVisible();
  await page.keyboard.press('Control+e');
  await expect(whatLeaves(page).getByRole('region', { name: 'As it leaves' })).toBeVisible({ timeout: 20_000 });
};

const answer = async (page: Page, name: string): Promise<void> => {
  const button = page.getByRole('button', { name, exact: true });
  if (await button.isVisible()) await button.click();
};
const isDone = (page: Page, said: string): Promise<void> =>
  expect(whatLeaves(page).getByText(said)).toBeVisible({ timeout: 20_000 });

/** Saves it where the dialog that comes next will say. */
export const saveIt = async (page: Page, kind: SavedKind, asWritten = false): Promise<void> => {
  await whatLeaves(page).getByRole('button', { name: buttons[kind] }).click();
  await answer(page, asWritten ? 'Export as written' : saves[kind]);
  await isDone(page, 'Saved. It’s outside now.');
};

export const copyIt = async (page: Page, asWritten = false): Promise<void> => {
  await whatLeaves(page).getByRole('button', { name: 'Copy' }).click();
  await answer(page, asWritten ? 'Export as written' : 'Copy it');
  await isDone(page, 'Copied. It’s off the clipboard again');
};

export const printIt = async (page: Page, asWritten = false): Promise<void> => {
  await whatLeaves(page).getByRole('button', { name: 'Print…' }).click();
  await answer(page, asWritten ? 'Export as written' : 'Print it');
  await isDone(page, 'Sent to the printer.');
};
