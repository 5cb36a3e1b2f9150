import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Locator, Page } from '@playwright/test';
import { expect, launch, test as base } from '../support/aftershift.ts';
import { fiftyFlagged, flaggedOn } from '../support/flagged-evenings.ts';
import { tabTo } from '../support/keyboard.ts';
import {
  copyIt,
  onClipboard,
  onPaper,
  pickSavePlace,
  printIt,
  savedKinds,
  saveIt,
  suggestedName,
  whatLeaves,
} from '../support/leaving.ts';
import { beginWriting, goTo, passphrase, saved, tonight, unlock } from '../support/person.ts';
import { inTheLetter, letterOn } from '../support/planted-letter.ts';
import { seedVault } from '../support/seeded-vault.ts';
import { findLeft, partsOf } from '../support/what-left.ts';

const evening = (day: number): string => `2026-11-${day}T22:40:00Z`;

const test = base.extend<{ readonly papers: string }>({
  papers: async ({ profileName }, provide) => {
    const papers = await mkdtemp(join(tmpdir(), `${profileName}papers-`));
    await provide(papers);
    await rm(papers, { recursive: true, force: true });
  },
});

const agenda = (page: Page) => page.getByRole('region', { name: 'Agenda' });
const spokenFor = (page: Page, minutes: number) =>
  agenda(page).getByText(`${minutes} of 50 minutes spoken for`, { exact: true });

test('a pack of three is printed by keyboard alone, from the locked door to the paper', async ({ profile }) => {
  test.setTimeout(120_000);
  const said = ['The heating is still off.', 'I said no, and it held.', 'Two intakes on autopilot.'];
  await seedVault(
    profile,
    passphrase,
    said.flatMap((words, at) => flaggedOn(`2026-11-${17 - at}`, words)),
  );
  const { app, page, close } = await launch(profile, { clock: evening(19) });
  await expect(page.getByLabel('Passphrase', { exact: true })).toBeFocused();
  await page.keyboard.type(passphrase);
  await page.keyboard.press('Enter');
  await page.getByRole('navigation', { name: 'Places' }).waitFor({ timeout: 60_000 });
  await page.keyboard.press('Control+4');
  await expect(spokenFor(page, 0)).toBeVisible();
  for (const key of ['1', '2', '3']) {
    await page.keyboard.press(key);
    await expect(spokenFor(page, Number(key) * 10)).toBeVisible();
  }
  await page.keyboard.press('Control+e');
  const dialog = whatLeaves(page);
  await expect(dialog.getByRole('region', { name: 'As it leaves' })).toContainText('Two intakes', { timeout: 20_000 });
  await expect(dialog.getByRole('button', { name: 'Print…' })).toBeDisabled();
  await tabTo(page, dialog.getByRole('checkbox', { name: 'I have read the side that leaves' }));
  await page.keyboard.press('Space');
  await tabTo(page, dialog.getByRole('button', { name: 'Print…' }));
  await page.keyboard.press('Enter');
  await expect(dialog.getByText('Sent to the printer.')).toBeVisible({ timeout: 20_000 });
  const paper = (await partsOf('pdf', await onPaper(app))).map(({ text }) => text).join(' ');
  for (const words of ['Supervision notes', 'Administrative', 'Educational', 'Supportive', ...said]) {
    expect(paper.replaceAll(/\s+/g, ' ')).toContain(words);
  }
  await close();
});

test('of fifty flagged evenings no name, number or date is in a byte that leaves, on paper or in any file', async ({
  profile,
  papers,
}) => {
  test.setTimeout(240_000);
  const fifty = fiftyFlagged('2026-11-19');
  const planted = [...fifty.planted, ...inTheLetter];
  await seedVault(profile, passphrase, [...fifty.records, letterOn('2026-11-18')]);
  const { app, page, close } = await launch(profile, { clock: evening(19) });
  await unlock(page);
  await goTo(page, 'Supervision');
  await expect(page.getByRole('region', { name: 'As it leaves' })).toContainText('heating', { timeout: 60_000 });
  await page.getByRole('button', { name: 'Read it aloud' }).click();
  const aloud = await page.getByRole('dialog', { name: 'To read aloud' }).innerText();
  expect(await findLeft('text', Buffer.from(aloud), planted)).toEqual([]);
  await page.keyboard.press('Escape');
  await page.keyboard.press('Control+e');
  const dialog = whatLeaves(page);
  await dialog.getByRole('checkbox', { name: 'I have read the side that leaves' }).check({ timeout: 60_000 });
  for (const kind of savedKinds) {
    const path = join(papers, `pack.${kind}`);
    await pickSavePlace(app, path);
    await saveIt(page, kind);
    expect(await suggestedName(app)).toContain('aftershift supervision 2026-11');
    const bytes = await readFile(path);
    expect(await findLeft(kind, bytes, planted), kind).toEqual([]);
    expect((await partsOf(kind, bytes)).some(({ text }) => text.includes('heating'))).toBe(true);
  }
  await copyIt(page);
  expect(await findLeft('text', Buffer.from(await onClipboard(app)), planted)).toEqual([]);
  await printIt(page);
  expect(await findLeft('pdf', await onPaper(app), planted)).toEqual([]);
  // Beside what was asked for nothing was left there.
  expect((await readdir(papers)).toSorted()).toEqual(['pack.docx', 'pack.md', 'pack.pdf']);
  await close();
});

test('what was flagged is brought, what was agreed comes back the next evening, and is a loose end the next time', async ({
  profile,
}) => {
  test.setTimeout(180_000);
  await seedVault(profile, passphrase, []);
  const first = await launch(profile, { clock: evening(18) });
  await unlock(first.page);
  await beginWriting(first.page);
  await first.page.keyboard.type('Where does mediating stop and therapy start?');
  await first.page.keyboard.press('Control+Shift+f');
  await expect(tonight(first.page).locator('mark')).toHaveText('Where does mediating stop and therapy start?');
  await saved(first.page);
  await first.page.getByLabel(/^I want from/).selectOption({ label: 'a sounding board' });
  await goTo(first.page, 'Supervision');
  await first.page
    .getByRole('button', { name: /^Put “Where does mediating stop/ })
    .nth(1)
    .click();
  await expect(spokenFor(first.page, 10)).toBeVisible();
  await expect(agenda(first.page).getByLabel(/^I want from/)).toHaveValue('sounding-board');
  await first.page.getByRole('button', { name: 'It was held' }).click();
  const after = first.page.getByRole('dialog', { name: 'What came of it' });
  await after.getByLabel('What, line 1').fill('Ask the clinic who mediates.');
  await after.getByLabel('Who, line 1').fill('me');
  await after.getByLabel('When, line 1').fill('2026-11-19');
  await after.getByRole('button', { name: 'Keep it' }).click();
  await expect(first.page.getByText('Kept. What was agreed is parked.')).toBeVisible();
  const gathered = first.page.getByRole('region', { name: 'Gathered for you' });
  await expect(gathered.getByText('Ask the clinic who mediates.')).toBeVisible();
  await expect(gathered.getByText('Where does mediating stop')).toHaveCount(0);
  await first.close();

  const next = await launch(profile, { clock: evening(19) });
  await unlock(next.page);
  await expect(next.page.getByRole('main').getByText('Ask the clinic who mediates.').first()).toBeVisible();
  await goTo(next.page, 'Supervision');
  const end = next.page.getByRole('region', { name: 'Last time' }).getByLabel('Ask the clinic who mediates.');
  await expect(end).not.toBeChecked();
  await end.click();
  await expect(end).toBeChecked();
  await goTo(next.page, 'Today');
  await expect(next.page.getByText('Ask the clinic who mediates.')).toHaveCount(0);
  await goTo(next.page, 'Supervision');
  await expect(end).toBeChecked();
  await next.close();
});

/** With the mouse alone, step by step, as a hand does it. */
const dragTo = async (page: Page, from: Locator, to: Locator): Promise<void> => {
  await to.scrollIntoViewIfNeeded();
  await from.hover();
  await page.mouse.down();
  const box = await to.boundingBox();
  if (box === null) throw new Error('Nowhere to let it go');
  const [x, y] = [box.x + box.width / 2, box.y + box.height / 2];
  await page.mouse.move(x, y - 5, { steps: 8 });
  await page.mouse.move(x, y);
  await page.mouse.up();
};

test('what is gathered is dragged under each of the three groups by the mouse, from one to another, and stays there', async ({
  profile,
}) => {
  test.setTimeout(120_000);
  const said = ['The heating is still off.', 'I said no, and it held.', 'Two intakes on autopilot.'] as const;
  await seedVault(
    profile,
    passphrase,
    said.flatMap((words, at) => flaggedOn(`2026-11-${17 - at}`, words)),
  );
  const { page, close } = await launch(profile, { clock: evening(19) });
  await unlock(page);
  await goTo(page, 'Supervision');
  const gathered = page.getByRole('region', { name: 'Gathered for you' });
  const group = (name: string) => agenda(page).getByRole('region', { name, exact: true });
  const into = (name: string) => group(name).getByText(/^Drop here, or press/);
  const names = ['Supportive', 'Educational', 'Administrative'] as const;
  for (const [at, words] of said.entries()) {
    const name = names[at] ?? '';
    await dragTo(page, gathered.getByText(words, { exact: true }), into(name));
    await expect(spokenFor(page, 10 * (at + 1))).toBeVisible();
    await expect(group(name).getByLabel('What it is about')).toHaveValue(words);
  }
  await dragTo(page, group('Supportive').locator('[data-handle]'), into('Administrative'));
  await expect(group('Administrative').getByLabel('What it is about')).toHaveCount(2);
  await expect(group('Administrative').getByLabel('What it is about').last()).toHaveValue(said[0]);
  // Let go where nothing takes it, it stays where it was.
  await dragTo(page, group('Educational').locator('[data-handle]'), page.getByRole('heading', { name: 'Supervision' }));
  await expect(group('Educational').getByLabel('What it is about')).toHaveValue(said[1]);
  await saved(page);
  await page.keyboard.press('Control+l');
  await unlock(page);
  await goTo(page, 'Supervision');
  await expect(group('Administrative').getByLabel('What it is about').last()).toHaveValue(said[0]);
  await expect(spokenFor(page, 30)).toBeVisible();
  await close();
});
