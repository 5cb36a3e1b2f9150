import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { ElectronApplication } from '@playwright/test';
import { expect, launch, test as base } from '../support/aftershift.ts';
import { onPaper, pickSavePlace, saveIt, shareNewestPage, whatLeaves } from '../support/leaving.ts';
import { pdfParts } from '../support/pdf-parts.ts';
import { lockScreen, passphrase, unlock } from '../support/person.ts';
import { plantedPage } from '../support/planted-page.ts';
import { seedVault } from '../support/seeded-vault.ts';

const clock = '2026-11-19T22:40:00Z';

const test = base.extend<{ readonly papers: string }>({
  papers: async ({ profileName }, provide) => {
    const papers = await mkdtemp(join(tmpdir(), `${profileName}papers-`));
    await provide(papers);
    await rm(papers, { recursive: true, force: true });
  },
});

const begun = (app: ElectronApplication, what: string) =>
  expect.poll(() => app.evaluate((_electron, name) => name in globalThis, what)).toBe(true);
const goOn = (app: ElectronApplication, what: string): Promise<void> =>
  app.evaluate((_electron, name) => Reflect.get(globalThis, name)(), what);

/** A machine that takes its time: it makes no PDF and prints nothing before `makes`, and shows no page before `shows`. */
const slow = (app: ElectronApplication, ...what: ('makes' | 'shows')[]): Promise<void> =>
  app.evaluate(({ BrowserWindow }, names) => {
    const contents = BrowserWindow.getAllWindows()[0]?.webContents;
    if (contents === undefined) throw new Error('There is no window');
    const held = <A extends unknown[], T>(name: string, work: (...given: A) => Promise<T>) => {
      const released = new Promise<void>((resolve) => {
        Object.assign(globalThis, { [`let ${name}`]: resolve });
      });
      return async (...given: A): Promise<T> => {
        Object.assign(globalThis, { [name]: true });
        await released;
        return work(...given);
      };
    };
    if (names.includes('makes')) contents.printToPDF = held('makes', contents.printToPDF.bind(contents));
    if (names.includes('shows')) contents.loadURL = held('shows', contents.loadURL.bind(contents));
  }, what);

test.describe('a lock while a page is on its way out', () => {
  test.beforeEach(({ profile }) => seedVault(profile, passphrase, [plantedPage('2026-11-19')]));

  test('writes no PDF in the place of another file, and says so after the next unlock, once', async ({
    profile,
    papers,
  }) => {
    const { app, page, close } = await launch(profile, { clock });
    const path = join(papers, 'page.pdf');
    await writeFile(path, 'another paper');
    await pickSavePlace(app, path);
    await shareNewestPage(page);
    await slow(app, 'makes');
    await whatLeaves(page).getByRole('button', { name: 'Save as PDF…' }).click();
    await page.getByRole('button', { name: 'Save the PDF' }).click();
    await begun(app, 'makes');
    await page.keyboard.press('Control+l');
    await lockScreen(page).waitFor();
    await goOn(app, 'let makes');
    await unlock(page);
    const said = page.getByText(
      'Aftershift locked before the page you were sharing was saved, so nothing was written.',
    );
    await expect(said).toBeVisible();
    expect(await readdir(papers)).toEqual(['page.pdf']);
    expect(await readFile(path, 'utf8')).toBe('another paper');

    await page.keyboard.press('Control+l');
    await lockScreen(page).waitFor();
    await shareNewestPage(page);
    await expect(said).toHaveCount(0);
    // And it can be done again.
    await saveIt(page, 'pdf');
    expect((await pdfParts(await readFile(path))).pages.join('\n')).toContain('let it be quiet');
    await close();
  });

  test('puts the page on paper and no blank sheet, where the printer comes to it only then', async ({ profile }) => {
    const { app, page, close } = await launch(profile, { clock });
    await shareNewestPage(page);
    await slow(app, 'makes', 'shows');
    await whatLeaves(page).getByRole('button', { name: 'Print…' }).click();
    await page.getByRole('button', { name: 'Print it' }).click();
    await begun(app, 'makes');
    await page.keyboard.press('Control+l');
    await expect(whatLeaves(page)).toHaveCount(0);
    await expect(page.getByText('let it be quiet')).toBeHidden();
    await goOn(app, 'let makes');
    await expect.poll(async () => (await onPaper(app)).length, { timeout: 9000 }).toBeGreaterThan(0);
    await goOn(app, 'let shows');
    await lockScreen(page).waitFor();
    const { pages } = await pdfParts(await onPaper(app));
    expect(pages).toHaveLength(1);
    expect(pages[0]).toContain('let it be quiet');
    expect(await page.content()).not.toContain('let it be quiet');
    await unlock(page);
    await expect(page.getByText('went to the printer while Aftershift locked. It’s outside now.')).toBeVisible();
    await close();
  });

  test('leaves a place that is chosen only then empty, and says so', async ({ profile, papers }) => {
    const { app, page, close } = await launch(profile, { clock });
    await shareNewestPage(page);
    await app.evaluate(
      ({ dialog }, filePath) => {
        dialog.showSaveDialog = () =>
          new Promise((resolve) => {
            Object.assign(globalThis, { asks: true, choose: () => resolve({ canceled: false, filePath }) });
          });
      },
      join(papers, 'page.md'),
    );
    await whatLeaves(page).getByRole('button', { name: 'Markdown…' }).click();
    await page.getByRole('button', { name: 'Save the Markdown file' }).click();
    await begun(app, 'asks');
    await page.keyboard.press('Control+l');
    await lockScreen(page).waitFor();
    await goOn(app, 'choose');
    await unlock(page);
    await expect(page.getByText('so nothing was written. You can share it again.')).toBeVisible();
    expect(await readdir(papers)).toEqual([]);
    await close();
  });
});
