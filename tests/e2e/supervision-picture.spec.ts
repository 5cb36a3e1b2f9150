import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { expect, launch, test as base } from '../support/aftershift.ts';
import { fiftyFlagged } from '../support/flagged-evenings.ts';
import {
  copyIt,
  onClipboard,
  onPaper,
  pickSavePlace,
  printIt,
  savedKinds,
  saveIt,
  whatLeaves,
} from '../support/leaving.ts';
import { goTo, passphrase, unlock } from '../support/person.ts';
import { seedVault } from '../support/seeded-vault.ts';
import { twelveWeeks } from '../support/twelve-weeks.ts';
import { findLeft, type LeftAs, partsOf } from '../support/what-left.ts';

const today = '2026-11-19';
const clock = `${today}T22:40:00Z`;

const test = base.extend<{ readonly papers: string }>({
  papers: async ({ profileName }, provide) => {
    const papers = await mkdtemp(join(tmpdir(), `${profileName}papers-`));
    await provide(papers);
    await rm(papers, { recursive: true, force: true });
  },
});

const include = (page: Page) => page.getByRole('switch', { name: 'Include the 12-week picture' });
const sheet = (page: Page) => page.getByRole('region', { name: 'As it leaves' });

/** What a reader is shown of it, in one line. */
const readIn = async (as: LeftAs, bytes: Buffer): Promise<string> =>
  (await partsOf(as, bytes)).map(({ text }) => text).join(' ');

/** The weeks are in it, and neither a client nor what happened to one, nor why the person was away. */
const expectPicture = async (as: LeftAs, bytes: Buffer, planted: readonly string[]): Promise<void> => {
  const read = (await readIn(as, bytes)).replaceAll(/\s+/g, ' ');
  for (const words of ['The last 12 weeks', 'toward numb', 'It isn’t a diagnosis']) {
    expect(read, `${as}: ${words}`).toContain(words);
  }
  expect(read).toContain('apart from two flooded weeks in September');
  expect(read).toMatch(/Oct(ober)? 12\b.{0,12}time away/iu);
  expect(read).toMatch(/Nov(ember)? 16.{0,40}?going flat/iu);
  expect(read).not.toMatch(/\bloss\b|\bill\b/iu);
  expect(await findLeft(as, bytes, planted), as).toEqual([]);
};

test('the last twelve weeks leave where they were put in, in every way out, and nobody is in a byte of them', async ({
  profile,
  papers,
}) => {
  test.setTimeout(240_000);
  const fifty = fiftyFlagged(today);
  await seedVault(profile, passphrase, [...fifty.records, ...twelveWeeks(today)]);
  const { app, page, close } = await launch(profile, { clock });
  await unlock(page);
  await goTo(page, 'Supervision');
  await expect(sheet(page)).toContainText('heating', { timeout: 60_000 });
  await expect(sheet(page)).not.toContainText('The last 12 weeks');
  await expect(include(page)).not.toBeChecked();
  await include(page).click();
  await expect(sheet(page).getByRole('heading', { name: 'The last 12 weeks' })).toBeVisible();
  await expect(sheet(page).getByRole('img', { name: /^Closeness by week\. Week of/ })).toBeVisible();

  await page.getByRole('button', { name: 'Read it aloud' }).click();
  const aloud = page.getByRole('dialog', { name: 'To read aloud' });
  await expect(aloud.getByText(/^Week of November 16: four evenings, going flat\./)).toBeVisible();
  await expectPicture('text', Buffer.from(await aloud.innerText()), fifty.planted);
  await page.keyboard.press('Escape');

  await page.keyboard.press('Control+e');
  const dialog = whatLeaves(page);
  const hasRead = dialog.getByRole('checkbox', { name: 'I have read the side that leaves' });
  await hasRead.check({ timeout: 60_000 });
  // Without it, it is another document, and not the one that was read.
  await dialog.getByRole('switch', { name: 'Include the 12-week picture' }).click();
  await expect(hasRead).not.toBeChecked();
  await hasRead.check();
  const without = join(papers, 'without.md');
  await pickSavePlace(app, without);
  await saveIt(page, 'md');
  expect(await readFile(without, 'utf8')).not.toMatch(/12 weeks|Week of|diagnosis/u);

  await dialog.getByRole('switch', { name: 'Include the 12-week picture' }).click();
  await expect(hasRead).not.toBeChecked();
  await hasRead.check();
  for (const kind of savedKinds) {
    const path = join(papers, `pack.${kind}`);
    await pickSavePlace(app, path);
    await saveIt(page, kind);
    await expectPicture(kind, await readFile(path), fifty.planted);
  }
  const word = await partsOf('docx', await readFile(join(papers, 'pack.docx')));
  expect(word.find(({ name }) => name === 'word/document.xml')?.bytes.toString('utf8')).toContain('<w:tbl>');
  expect(word.filter(({ name }) => name.includes('media'))).toEqual([]);
  const written = await readFile(join(papers, 'pack.md'), 'utf8');
  expect(written).toContain('| Week of | Evenings | Where they sat | What reached me |\n| --- | --- | --- | --- |\n');
  expect(written).not.toMatch(/!\[|<svg|data:/u);
  await copyIt(page);
  await expectPicture('text', Buffer.from(await onClipboard(app)), fifty.planted);
  await printIt(page);
  const paper = await onPaper(app);
  await expectPicture('pdf', paper, fifty.planted);
  // Drawn, beside its table.
  expect(await readIn('pdf', paper)).toContain('Flooded');
  await close();
});
