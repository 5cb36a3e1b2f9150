import { mkdtemp, readdir, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { addDays } from '#shared/calendar/day-key';
import { newAlias } from '#shared/journal/alias';
import { type Aftershift, expect, launch, test } from '../support/aftershift.ts';
import { hashesUnder } from '../support/file-hashes.ts';
import { pickSavePlace, shareNewestPage } from '../support/leaving.ts';
import { aDay, entryOn, thatEvening } from '../support/made-records.ts';
import { beginWriting, goTo, lockScreen, passphrase, saved, tonight, unlock } from '../support/person.ts';
import { plantedPage } from '../support/planted-page.ts';
import { anId, seedVault } from '../support/seeded-vault.ts';
import { mountTinyDisk, type TinyDisk, whyNoDisk } from '../support/tiny-disk.ts';

const clock = '2026-11-19T22:40:00Z';

test.describe(`a disk that is full at a swap${whyNoDisk === null ? '' : ` (skipped: ${whyNoDisk})`}`, () => {
  // Only root on Linux can mount so small a disk; elsewhere the title and the report say which of the two is missing.
  test.skip(whyNoDisk !== null, whyNoDisk ?? '');
  let disk: TinyDisk | null = null;
  let running: Aftershift | null = null;

  test.afterEach(async () => {
    await running?.kill();
    disk?.unmount();
  });

  test('leaves the name as it is and says so, and with room the swap is made and kept', async ({ profile }) => {
    await seedVault(profile, passphrase, []);
    disk = mountTinyDisk(join(profile, 'vault', 'log'), 512);
    running = await launch(profile, { clock });
    const { page } = running;
    await unlock(page);
    await beginWriting(page);
    await page.keyboard.type('My client Keisha called. I told Keisha about it. ');
    await saved(page);
    await expect(page.locator('[data-guard="new"]')).toHaveCount(2);
    await disk.fill();
    // What is left of the log's last page still takes a few small frames: until it doesn't.
    const full = page.getByRole('alert').filter({ hasText: 'The disk is full' });
    await expect
      .poll(
        async () => {
          await page.keyboard.insertText('It rained. ');
          await page.waitForTimeout(1000);
          return full.isVisible();
        },
        { timeout: 30_000 },
      )
      .toBe(true);
    const swap = async (): Promise<void> => {
      await page.keyboard.press('Control+.');
      await expect(page.getByRole('option').first()).toBeFocused();
      await page.keyboard.press('Enter');
    };
    await swap();
    await expect(page.getByText('The disk didn’t take that, so nothing was changed.')).toBeVisible();
    await expect(tonight(page)).toContainText('My client Keisha called. I told Keisha about it.');
    await disk.free();
    await swap();
    await expect(tonight(page)).not.toContainText('Keisha');
    await saved(page);
    await page.keyboard.press('Control+z');
    await expect(tonight(page)).toContainText('My client Keisha called. I told Keisha about it.');
  });
});

const many = 500;
const heron = newAlias({ kind: 'client', alias: 'Heron', role: null }, [], thatEvening('2025-03-02'));
const body = Array.from({ length: 40 }, (_, at) => `At ${at} past the hour Heron said nothing, and so did I.`).join(
  '\n',
);

test('a lock in the middle of a renaming loses no page, and after the next unlock all of them say the new name', async ({
  profile,
}) => {
  const pages = Array.from({ length: many }, (_, at) =>
    entryOn(addDays(aDay('2026-11-18'), -at), `Evening ${at + 1}: Heron’s oven door again.\n${body}`),
  );
  await seedVault(profile, passphrase, [{ id: anId(), record: heron }, ...pages]);
  const { page, close } = await launch(profile, { clock });
  await unlock(page);
  await goTo(page, 'People');
  await page.getByRole('button', { name: 'Rename…' }).click();
  await page.getByLabel('The new alias').fill('Osprey');
  await expect(page.getByText(`in ${many} entries will change.`)).toBeVisible();
  await page.keyboard.press('Enter');
  await page.waitForFunction(() => document.querySelector('progress[aria-label="Renaming"]') !== null);
  await page.keyboard.press('Control+l');
  await lockScreen(page).waitFor();
  await unlock(page);
  await goTo(page, 'Journal');
  const search = page.getByRole('searchbox');
  await search.fill('Osprey');
  await expect(page.getByText(`${many} entries`)).toBeVisible({ timeout: 60_000 });
  await search.fill('Heron');
  await expect(page.getByText('No entry has')).toBeVisible();
  await search.fill('oven');
  await expect(page.getByText(`${many} entries`)).toBeVisible();
  await close();
});

test('a page that was taken over gets nothing written by paths, huge values or prototype keys', async ({
  profile,
  profileName,
}) => {
  await seedVault(profile, passphrase, [plantedPage('2026-11-19')]);
  const papers = await mkdtemp(join(tmpdir(), `${profileName}papers-`));
  const { app, page, close } = await launch(profile, { clock });
  await shareNewestPage(page);
  await pickSavePlace(app, join(papers, 'page.md'));
  const before = await hashesUnder(join(profile, 'vault'));
  const answers = await page.evaluate(
    async (outside) => {
      const bridge = Reflect.get(window, 'aftershift') as Record<string, (request: unknown) => Promise<unknown>>;
      const bytes = new Uint8Array([120]);
      const polluted: unknown = JSON.parse('{"__proto__":{"place":1},"constructor":{"place":1},"place":1}');
      const places = [outside, '../../x', '__proto__', 'constructor', -1, 0.5, 1e308, Number.NaN, {}, [1], null];
      const asked: readonly (readonly [string, unknown])[] = [
        ...places.map((place) => ['saveDocument', { place, bytes, paper: 'A4' }] as const),
        ...places.map((saved) => ['showSaved', { saved }] as const),
        ...places.map((place) => ['dropSavePlace', { place }] as const),
        ['saveDocument', polluted],
        ['saveDocument', { place: 1, bytes: new Uint8Array(33 * 1024 * 1024), paper: 'A4' }],
        ['saveDocument', { place: 1, bytes, paper: 'A4', path: outside }],
        ['saveDocument', { place: 1, bytes, paper: '__proto__' }],
        ['chooseSavePlace', { kind: 'exe', what: 'page', month: '2026-11' }],
        ['chooseSavePlace', { kind: 'toString', what: 'page', month: '2026-11' }],
        ['chooseSavePlace', { kind: 'md', what: '../../page', month: '2026-11' }],
        ['chooseSavePlace', { kind: 'md', what: 'page', month: '../../../x' }],
        ['chooseSavePlace', { kind: 'md', what: 'page', month: '2026-11', defaultPath: outside }],
        ['copyText', { text: 'x'.repeat(5 * 1024 * 1024) }],
        ['copyText', { text: { toString: null } }],
        ['printDocument', { paper: 'constructor' }],
        ['halfWritten', { key: new Uint8Array(32), path: outside }],
        ['halfWritten', { key: new Uint8Array(1024 * 1024) }],
        ['renewHalfWritten', { key: outside }],
        ['forgetHalfWritten', { path: outside }],
      ];
      const said = [];
      for (const [channel, request] of asked) {
        // One after the other: each meets the app as the one before left it.
        said.push(await Promise.resolve(bridge[channel]?.(request)).then(JSON.stringify, String));
      }
      return said;
    },
    join(papers, 'taken.md'),
  );
  expect(answers.filter((answer) => !/malformed-request/.test(answer))).toEqual([]);
  expect(await readdir(papers)).toEqual([]);
  expect(await hashesUnder(join(profile, 'vault'))).toEqual(before);
  expect(await page.evaluate(() => Reflect.has({}, 'place'))).toBe(false);
  await expect(page.getByRole('dialog', { name: 'What leaves' })).toBeVisible();
  await rm(papers, { recursive: true, force: true });
  await close();
});
