import { mkdir, mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type Aftershift, expect, launch, test } from '../support/aftershift.ts';
import { listenIn, saidOutside, watchOutside } from '../support/leftovers.ts';
import {
  copyIt,
  onClipboard,
  onPaper,
  pickSavePlace,
  printIt,
  type SavedKind,
  savedKinds,
  saveIt,
  shareNewestPage,
  suggestedName,
} from '../support/leaving.ts';
import { passphrase } from '../support/person.ts';
import { inTheLetter, letterOn } from '../support/planted-letter.ts';
import { planted, plantedPage } from '../support/planted-page.ts';
import { findWord } from '../support/profile-scan.ts';
import { seedVault } from '../support/seeded-vault.ts';
import { findLeft, type LeftAs, partsOf } from '../support/what-left.ts';

interface Desk extends Aftershift {
  /** All that the app may write to outside its profile. */
  readonly home: string;
  /** Where the person's papers go. */
  readonly papers: string;
}

const withDesk = async (profile: string, work: (desk: Desk) => Promise<void>): Promise<void> => {
  const home = await mkdtemp(join(tmpdir(), 'aftershift-home-'));
  const papers = join(home, 'papers');
  await mkdir(papers);
  await seedVault(profile, passphrase, [plantedPage('2026-11-19'), letterOn('2026-11-18')]);
  const aftershift = await launch(profile, { clock: '2026-11-19T22:40:00Z', home });
  try {
    await work({ ...aftershift, home, papers });
  } finally {
    await aftershift.close();
    await rm(home, { recursive: true, force: true, maxRetries: 5 });
  }
};

const saved = async ({ app, page, papers }: Desk, kind: SavedKind, as: string, asWritten = false): Promise<Buffer> => {
  const path = join(papers, `${as}.${kind}`);
  await pickSavePlace(app, path);
  await saveIt(page, kind, asWritten);
  return readFile(path);
};

/** Everything that can get out, each by its own way. */
const allThatLeaves = async (
  desk: Desk,
  as: string,
  asWritten = false,
): Promise<readonly (readonly [LeftAs, string, Buffer])[]> => {
  const { app, page } = desk;
  const left: [LeftAs, string, Buffer][] = [];
  for (const kind of savedKinds) left.push([kind, kind, await saved(desk, kind, as, asWritten)]);
  await copyIt(page, asWritten);
  left.push(['text', 'clipboard', Buffer.from(await onClipboard(app))]);
  await printIt(page, asWritten);
  left.push(['pdf', 'paper', await onPaper(app)]);
  return left;
};

test('no planted detail is in any byte that leaves, and every one is there when it leaves as written', async ({
  profile,
}) => {
  test.setTimeout(180_000);
  await withDesk(profile, async (desk) => {
    const { app, page, home, papers } = desk;
    await watchOutside(app);
    const said = listenIn(app);
    await shareNewestPage(page);
    // One of them is swapped for a name that nobody else here has; the others are left to be looked at.
    const keisha = page.getByRole('combobox', { name: '“Keisha Morales”' });
    const offered = (await keisha.getByRole('option').allTextContents()).find((one) => one.endsWith(', from now on'));
    const alias = offered?.slice('Use '.length, -', from now on'.length) ?? '';
    await keisha.selectOption(offered ?? '');
    await expect(page.getByRole('region', { name: 'As it leaves' })).toContainText(`After ${alias}`);
    for (const level of ['Aliases', 'Themes'] as const) {
      await page.getByRole('radio', { name: level }).check();
      for (const [as, way, bytes] of await allThatLeaves(desk, level)) {
        expect([level, way, ...(await findLeft(as, bytes, [...planted, ...inTheLetter]))]).toEqual([level, way]);
        // Nor is it empty.
        for (const words of ['let it be quiet', 'November 2026', ...(level === 'Aliases' ? [alias] : [])]) {
          expect(await findLeft(as, bytes, [words]), `${level}, ${way}, ${words}`).not.toEqual([]);
        }
      }
      expect(await suggestedName(app)).toMatch(/^aftershift page 2026-11\.(?:pdf|docx|md)$/);
    }
    expect(await saidOutside(app)).not.toMatch(/keisha|larch|okonkwo/i);
    expect(said()).not.toMatch(/keisha|larch|okonkwo/i);
    // Only what was asked for lies there, and nothing of it lies anywhere else.
    expect((await readdir(papers)).toSorted()).toEqual(
      ['Aliases', 'Themes'].flatMap((level) => savedKinds.map((kind) => `${level}.${kind}`)).toSorted(),
    );
    for (const word of ['Keisha', 'let it be quiet']) expect(await findWord(profile, word)).toEqual([]);
    for (const word of ['Keisha', 'Larch Street']) expect(await findWord(home, word)).toEqual([]);

    await page.getByRole('radio', { name: 'As written' }).check();
    for (const [as, way, bytes] of await allThatLeaves(desk, 'As written', true)) {
      // A letter that is never sent goes with nothing, even where all else leaves as it was written.
      expect([way, ...(await findLeft(as, bytes, inTheLetter))]).toEqual([way]);
      for (const word of planted) {
        expect(await findLeft(as, bytes, [word]), `${way} must hold ${word} for this test to be one`).not.toEqual([]);
      }
    }
    for (const word of ['Keisha', ...inTheLetter]) expect(await findWord(profile, word)).toEqual([]);
    for (const word of inTheLetter) expect(await findWord(home, word)).toEqual([]);
  });
});

test('what leaves says neither who made it nor when nor with what, and paper holds the page alone', async ({
  profile,
}) => {
  await withDesk(profile, async (desk) => {
    await shareNewestPage(desk.page);
    const word = await partsOf('docx', await saved(desk, 'docx', 'a'));
    const properties = word.filter(({ name }) => name.startsWith('docProps/'));
    expect(properties.map(({ name }) => name).toSorted()).toEqual([
      'docProps/app.xml',
      'docProps/core.xml',
      'docProps/custom.xml',
    ]);
    for (const { name, bytes } of properties)
      expect([name, bytes.toString('utf8')]).toEqual([name, expect.stringMatching(/^<\?xml[^>]*>\s*<[^>]*\/>$/)]);

    const pdf = await partsOf('pdf', await saved(desk, 'pdf', 'a'));
    const text = (name: string): string => pdf.find((part) => part.name === name)?.text ?? '';
    const info = JSON.parse(text('info')) as Readonly<Record<string, string>>;
    for (const name of ['Title', 'Author', 'Subject', 'Keywords', 'Creator', 'Producer', 'CreationDate', 'ModDate']) {
      expect([name, info[name]?.trim() ?? '']).toEqual([name, '']);
    }
    expect(text('XMP')).toBe('');
    await printIt(desk.page);
    const paper = (await partsOf('pdf', await onPaper(desk.app))).filter(({ name }) => name.startsWith('page '));
    for (const [page] of [paper, pdf.filter(({ name }) => name.startsWith('page '))]) {
      expect(page?.text).toMatch(/^Journal page\s+November 2026\s+The bus was late again/);
      expect(page?.text).toMatch(/let it be quiet\.\s*$/);
      expect(page?.text).not.toMatch(/In your journal|to check|Aliases|in place of/);
    }
  });
});
