import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import type { Request } from '#shared/ipc/contract';
import { expect, launch, test as base } from '../support/aftershift.ts';
import { hashesUnder } from '../support/file-hashes.ts';
import { tabTo } from '../support/keyboard.ts';
import { copyIt, onClipboard, pickSavePlace, saveIt, shareNewestPage, whatLeaves } from '../support/leaving.ts';
import { watchOutside } from '../support/leftovers.ts';
import { lockScreen, passphrase } from '../support/person.ts';
import { plantedPage } from '../support/planted-page.ts';
import { seedVault } from '../support/seeded-vault.ts';

const clock = '2026-11-19T22:40:00Z';

const test = base.extend<{ readonly papers: string }>({
  /** Where the person keeps papers: a folder that is none of the app's. */
  papers: async ({ profileName }, provide) => {
    const papers = await mkdtemp(join(tmpdir(), `${profileName}papers-`));
    await provide(papers);
    await rm(papers, { recursive: true, force: true });
  },
});

type Asked = 'saveDocument' | 'chooseSavePlace' | 'printDocument' | 'showSaved';

/** As a page that was taken over would ask, past every button. */
const ask = <C extends Asked>(page: Page, channel: C, request: Request<C>): Promise<unknown> =>
  page.evaluate(
    ([name, given]) => {
      const bridge = Reflect.get(window, 'aftershift') as Record<string, (request: unknown) => Promise<unknown>>;
      return bridge[name]?.({ ...given, ...('bytes' in given ? { bytes: new Uint8Array([120]) } : {}) });
    },
    [channel, request] as const,
  );

const attack = { bytes: new Uint8Array([120]), paper: 'A4' } as const;

test.describe('what leaves', () => {
  test.beforeEach(({ profile }) => seedVault(profile, passphrase, [plantedPage('2026-11-19')]));

  test('goes by keyboard alone, from the open page to the file', async ({ profile, papers }) => {
    const { app, page, close } = await launch(profile, { clock });
    const path = join(papers, 'page.md');
    await pickSavePlace(app, path);
    await shareNewestPage(page);
    const dialog = whatLeaves(page);
    await expect(dialog.getByRole('button', { name: 'Close' })).toBeFocused();
    await tabTo(page, dialog.getByRole('combobox', { name: '“Keisha Morales”' }));
    await page.keyboard.press('l');
    await expect(dialog.getByText('Decided for “Keisha Morales”.')).toBeVisible();
    await tabTo(page, dialog.getByRole('button', { name: 'Markdown…' }));
    await page.keyboard.press('Enter');
    await tabTo(page, page.getByRole('button', { name: 'Save the Markdown file' }));
    await page.keyboard.press('Enter');
    await expect(dialog.getByText('Saved. It’s outside now.')).toBeVisible();
    expect(await readFile(path, 'utf8')).toMatch(/^# Journal page\n\nNovember 2026\n\n/);
    expect(await readFile(path, 'utf8')).not.toMatch(/Keisha/i);
    await page.keyboard.press('Escape');
    await expect(page.getByRole('document', { name: 'This entry' })).toBeVisible();
    await expect(dialog).toHaveCount(0);
    await close();
  });

  test('is off the clipboard at a lock, and the page that took its place may write nowhere', async ({
    profile,
    papers,
  }) => {
    const { app, page, close } = await launch(profile, { clock });
    await watchOutside(app);
    await shareNewestPage(page);
    await copyIt(page);
    expect(await onClipboard(app)).toContain('let it be quiet');
    await pickSavePlace(app, join(papers, 'later.md'));
    const chosen = await ask(page, 'chooseSavePlace', { kind: 'md', what: 'page', month: '2026-11' });
    expect(chosen).toMatchObject({ ok: true });
    await page.keyboard.press('Control+l');
    await lockScreen(page).waitFor();
    await expect.poll(() => onClipboard(app)).toBe('');
    const { place } = (chosen as { value: { place: number } }).value;
    expect(await ask(page, 'saveDocument', { place, ...attack })).toEqual({ ok: false, error: { type: 'not-chosen' } });
    expect(await readdir(papers)).toEqual([]);
    await close();
  });

  test('is written only where the person has just said, and never among the app’s own files', async ({ profile }) => {
    const { app, page, close } = await launch(profile, { clock });
    await watchOutside(app);
    await shareNewestPage(page);
    const before = await hashesUnder(join(profile, 'vault'));
    const no = { ok: false, error: { type: 'not-chosen' } };
    for (const place of [0, 1, 2, 99]) expect(await ask(page, 'saveDocument', { place, ...attack })).toEqual(no);
    await ask(page, 'showSaved', { saved: 1 });

    await pickSavePlace(app, join(profile, 'vault', 'header.json'));
    await whatLeaves(page).getByRole('button', { name: 'Markdown…' }).click();
    await page.getByRole('button', { name: 'Save the Markdown file' }).click();
    await expect(page.getByText('That folder is Aftershift’s own.')).toBeVisible();

    await pickSavePlace(app, join(profile, '..', 'no such folder', 'page.md'));
    await whatLeaves(page).getByRole('button', { name: 'Markdown…' }).click();
    await page.getByRole('button', { name: 'Save the Markdown file' }).click();
    await expect(page.getByText('The disk didn’t take it, so nothing was saved.')).toBeVisible();
    expect(await hashesUnder(join(profile, 'vault'))).toEqual(before);
    await close();
  });

  test('into a synced folder is asked about before a byte of it is there', async ({ profile, papers }) => {
    const folder = join(papers, 'Dropbox', 'work');
    await mkdir(folder, { recursive: true });
    const { app, page, close } = await launch(profile, { clock });
    await shareNewestPage(page);
    await pickSavePlace(app, join(folder, 'page.pdf'));
    await whatLeaves(page).getByRole('button', { name: 'Save as PDF…' }).click();
    await page.getByRole('button', { name: 'Save the PDF' }).click();
    await expect(page.getByText('That folder looks like Dropbox')).toBeVisible();
    expect(await readdir(folder)).toEqual([]);
    await page.getByRole('button', { name: 'Save it there' }).click();
    await expect(page.getByText('Saved. It’s outside now.')).toBeVisible();
    expect(await readdir(folder)).toEqual(['page.pdf']);
    await close();
  });

  test('shows the file it wrote, and no other', async ({ profile, papers }) => {
    const { app, page, close } = await launch(profile, { clock });
    await app.evaluate(({ shell }) => {
      const shown: string[] = [];
      Object.assign(globalThis, { shown });
      shell.showItemInFolder = (path) => void shown.push(path);
    });
    await shareNewestPage(page);
    await pickSavePlace(app, join(papers, 'page.md'));
    await saveIt(page, 'md');
    for (const saved of [0, 1, 50]) await ask(page, 'showSaved', { saved });
    await page.getByRole('button', { name: 'Show the file' }).click();
    await expect
      .poll(() => app.evaluate(() => (globalThis as unknown as { shown: string[] }).shown))
      .toEqual([join(papers, 'page.md')]);
    await close();
  });

  test('goes neither into a file nor on paper where the policy says so, whatever the page asks', async ({
    profile,
  }) => {
    const policy = join(profile, 'policy-of-the-test.json');
    await writeFile(policy, '{"version":1,"allowPlainExports":false}');
    const { app, page, close } = await launch(profile, { clock, args: [`--policy=${policy}`] });
    await shareNewestPage(page);
    await expect(page.getByText('Whoever runs this computer lets no words leave as a file')).toBeVisible();
    for (const name of ['Save as PDF…', 'Word…', 'Markdown…', 'Print…']) {
      await expect(whatLeaves(page).getByRole('button', { name })).toHaveCount(0);
    }
    const forbidden = { ok: false, error: { type: 'forbidden' } };
    await pickSavePlace(app, join(profile, 'page.md'));
    expect(await ask(page, 'chooseSavePlace', { kind: 'md', what: 'page', month: '2026-11' })).toEqual(forbidden);
    expect(await ask(page, 'saveDocument', { place: 1, ...attack })).toEqual(forbidden);
    expect(await ask(page, 'printDocument', { paper: 'A4' })).toEqual(forbidden);
    await copyIt(page);
    expect(await onClipboard(app)).not.toMatch(/Keisha|Larch/i);
    await close();
  });
});
