// `npm run tour`: a year of invented evenings in the real app, and a picture of every screen in out/tour.
import { mkdir, readdir, rename, rmdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { type Page, test } from '@playwright/test';
import { launch } from './aftershift.ts';
import { beginWriting, dial, goTo, openSettings, passphrase, saved, tryPassphrase, unlock } from './person.ts';
import { dialogs } from './tour-of-the-dialogs.ts';
import {
  apart,
  damagedHeader,
  emptyWithBackup,
  forked,
  openNoteAndHold,
  policyFile,
  restoring,
  ruled,
  underPolicy,
} from './tour-of-troubles.ts';
import { aPageToShare, leaving } from './tour-of-leaving.ts';
import { ledgers, ledgersKept } from './tour-of-ledgers.ts';
import { aYearOfPeople, people } from './tour-of-people.ts';
import { aYearWithFlags, supervision } from './tour-of-supervision.ts';
import { trends } from './tour-of-trends.ts';
import { keeping } from './tour-of-the-vault.ts';
import {
  aYear,
  folder,
  fourEvenings,
  setLetters,
  smallest,
  type Stop,
  thursday,
  visit,
  windowSize,
} from './tour-visit.ts';

process.env['TZ'] = 'America/New_York';

const settingsPictures = [
  ['Security', 'security'],
  ['Backup', 'backup'],
  ['The evening', 'evening'],
  ['Trends', 'trends'],
  ['Aliases', 'aliases'],
  ['Look and reading', 'look'],
  ['Help numbers', 'help'],
  ['About', 'about'],
] as const;

const nothing = async (): Promise<void> => undefined;

const firstRun = async ({ page, picture }: Stop): Promise<void> => {
  await picture('02-create-vault-empty');
  await page.getByRole('button', { name: 'Suggest one' }).click();
  await page.getByText('Strong.').waitFor();
  await picture('02-create-vault');
  await makeVaultInPictures(page, picture);
};

const makeVaultInPictures = async (page: Page, picture: Stop['picture']): Promise<void> => {
  await page.getByLabel('Passphrase', { exact: true }).fill(passphrase);
  await page.getByLabel('Again, to be sure').fill(passphrase);
  await page.getByRole('button', { name: 'Make the vault' }).click();
  await page.getByRole('heading', { name: 'Your recovery code' }).waitFor({ timeout: 60_000 });
  await picture('03-recovery-code');
  await page.getByRole('button', { name: 'Go without one…' }).click();
  await picture('03-go-without');
  await page.getByRole('dialog').getByRole('button', { name: 'Go without' }).click();
  await page.getByRole('heading', { name: 'Say what the work is like' }).waitFor();
  await picture('03-say-what-the-work-is-like');
  await page.getByRole('button', { name: 'Skip' }).click();
  await dial(page).waitFor();
  await picture('04-first-check-in');
  await beginWriting(page);
  await picture('05-write-unmarked');
  await goTo(page, 'Journal');
  await picture('20-empty-journal');
  await goTo(page, 'People');
  await picture('20-empty-people');
  await goTo(page, 'Trends');
  await picture('10-trends-none');
};

const evening = async ({ page, picture, moment }: Stop): Promise<void> => {
  await picture('01-unlock');
  await page.keyboard.press('F1');
  await picture('19-help-locked');
  await page.keyboard.press('Escape');
  await tryPassphrase(page, 'not the right words');
  await page.getByText('That didn’t open it').waitFor({ timeout: 30_000 });
  await picture('24-wrong-passphrase');
  await page.getByRole('button', { name: 'Use the recovery code' }).click();
  await picture('01-unlock-with-code');
  await page.getByRole('button', { name: 'Use the passphrase' }).click();
  await unlock(page);
  await page.getByRole('button', { name: 'Dismiss' }).click();
  await picture('04-check-in-unmarked');
  await page.getByRole('slider', { name: 'Fuel for them' }).press('1');
  await page.getByRole('slider', { name: 'Fuel for me' }).press('2');
  await page.getByRole('radio', { name: 'A little' }).first().check({ force: true });
  await page.getByRole('radio', { name: 'Back seat' }).check({ force: true });
  await page.getByRole('button', { name: 'Home visit' }).click();
  await page.getByRole('button', { name: 'Said no' }).click();
  await dial(page).press('8');
  await saved(page);
  await picture('04-check-in');
  await beginWriting(page);
  await page.keyboard.type(
    'Home visit with Heron at four. The heating is still off and she had the oven door open again.',
  );
  await page.keyboard.press('Enter');
  await page.keyboard.type(
    'In the car I checked for the feeling, the way you pat your pockets for keys. It wasn’t there.',
  );
  await saved(page);
  await picture('05-write');
  await page.keyboard.press('Shift+Home');
  await page.getByRole('toolbar', { name: 'Text style' }).waitFor();
  await picture('05-write-bubble');
  await page.keyboard.press('Escape');
  await page.keyboard.press('Control+Enter');
  await page.getByLabel('Leave it here').fill('The oven door. It’s in the case note, and the fund opens Monday.');
  await page.getByLabel('Take it home').fill('“Are you the lady with the keys?”');
  await page.getByLabel('First thing tomorrow').fill('Call the fuel fund at nine.');
  await picture('06-close');
  await page.keyboard.press('Control+Enter');
  await page.waitForTimeout(500);
  await moment('06-sunset');
  await page.getByRole('heading', { name: 'The day is shut.' }).waitFor({ timeout: 15_000 });
  await picture('18-day-closed');
};

const lookingBack = async (stop: Stop): Promise<void> => {
  const { page, picture } = stop;
  await unlock(page);
  await page.getByRole('button', { name: 'Dismiss' }).click();
  await goTo(page, 'Journal');
  await page.getByRole('feed').getByRole('button').nth(2).click();
  await picture('07-journal');
  await page.getByRole('button', { name: 'Add a later note' }).click();
  await page.getByLabel('A later note').fill('Looked up her intake again. Green coat.');
  await picture('07-journal-note');
  await page.getByRole('button', { name: 'Add it' }).click();
  await page.getByRole('button', { name: 'Edit' }).click();
  await picture('07-journal-editing');
  await page.getByRole('button', { name: 'Done' }).click();
  await page.getByRole('button', { name: 'More', exact: true }).click();
  await picture('07-journal-menu');
  await page.getByRole('menuitem', { name: 'Earlier versions' }).click();
  await picture('07-journal-versions');
  await page.keyboard.press('Escape');
  await page.getByRole('searchbox').fill('autopilot');
  await picture('08-journal-search');
  await page.getByRole('searchbox').fill('');
  await page.getByRole('button', { name: 'More', exact: true }).click();
  await page.getByRole('menuitem', { name: 'Move to the trash' }).click();
  await picture('07-journal-trashed');
  await page.getByRole('button', { name: /^Trash/ }).click();
  await picture('07-trash');
  await trends(stop);
  for (const [section, name] of settingsPictures) {
    await openSettings(page, section);
    await picture(`15-settings-${name}`);
  }
  await page.getByText('Who made what').click();
  await page.getByText('AFINN-165', { exact: true }).click();
  await page.getByText('By Finn Årup Nielsen: words with a tone').scrollIntoViewIfNeeded();
  await page.waitForTimeout(300);
  await picture('15-settings-licenses');
  await page.keyboard.press('F1');
  await picture('19-help');
  await page.keyboard.press('Escape');
};

/** A year whose readings are written, so that nothing is appended at the unlock. */
const readYear = async (profile: string): Promise<void> => {
  await aYear(profile);
  const once = await launch(profile, { clock: thursday });
  await unlock(once.page);
  await goTo(once.page, 'Trends');
  await once.page.getByRole('figure').waitFor();
  await once.close();
};

/** The disk takes nothing: where the log should be is something else. */
const refusedSave = async ({ page, picture, profile }: Stop): Promise<void> => {
  const log = join(profile, 'vault', 'log');
  const last = (await readdir(log)).findLast((name) => name.endsWith('.jvl')) ?? '';
  await unlock(page);
  await rename(join(log, last), join(log, 'aside'));
  await mkdir(join(log, last));
  await beginWriting(page);
  await page.keyboard.type('The bus was late both ways, and the disk took none of it.');
  await page.getByRole('alert').filter({ hasText: 'isn’t saved yet' }).waitFor();
  await picture('23-not-saved');
  await rmdir(join(log, last));
  await rename(join(log, 'aside'), join(log, last));
  await page.getByRole('button', { name: 'Try now' }).click();
  await saved(page);
  await picture('23-saved-after-all');
};

const sizes = async ({ page, picture }: Stop): Promise<void> => {
  await unlock(page);
  const round = async (tag: string): Promise<void> => {
    for (const place of ['Today', 'Journal', 'Trends', 'Supervision', 'People', 'Settings'] as const) {
      await goTo(page, place);
      const checkIn = page.getByRole('button', { name: 'Check in' });
      if (place === 'Today' && (await checkIn.isVisible())) await checkIn.click();
      await page.waitForTimeout(300);
      await picture(`${tag}-${place.toLowerCase()}`);
    }
    for (const [section, name] of settingsPictures) {
      await openSettings(page, section);
      await picture(`${tag}-settings-${name}`);
    }
    await openSettings(page, 'Security');
    await page.getByRole('button', { name: 'Someone may know my passphrase' }).click();
    await picture(`${tag}-new-key`);
    await page.keyboard.press('Escape');
    await goTo(page, 'Today');
    await beginWriting(page);
    await picture(`${tag}-write`);
    await page.getByRole('button', { name: 'Close', exact: true }).click();
    await picture(`${tag}-close`);
  };
  await page.setViewportSize(smallest);
  await round('30-small-window');
  await page.setViewportSize(windowSize);
  await setLetters(page, 32);
  await round('31-double-text');
};

for (const theme of ['light', 'dark'] as const) {
  test(`every screen, ${theme}`, async () => {
    test.setTimeout(600_000);
    await mkdir(folder, { recursive: true });
    await visit(theme, nothing, firstRun);
    await visit(theme, aYear, evening);
    await visit(theme, aYear, lookingBack);
    await visit(theme, aYearOfPeople, people);
    await visit(theme, aYearWithFlags, supervision);
    await visit(theme, ledgersKept, ledgers);
    await visit(theme, aPageToShare, leaving);
    await visit(theme, fourEvenings, async ({ page, picture }) => {
      await unlock(page);
      await goTo(page, 'Trends');
      await page.getByRole('figure').waitFor();
      await picture('10-trends-early');
    });
    await visit(
      theme,
      async (profile) => {
        await aYear(profile);
        await writeFile(join(profile, 'vault', 'header.json'), '{"fmt":"jv"');
      },
      damagedHeader,
    );
    await visit(theme, readYear, refusedSave);
    await visit(theme, aYear, keeping);
    await visit(theme, aYear, sizes);
  });
}

for (const theme of ['light', 'dark'] as const) {
  test(`every dialog, ${theme}`, async () => {
    test.setTimeout(900_000);
    await mkdir(folder, { recursive: true });
    await visit(theme, fourEvenings, dialogs);
    await visit(theme, fourEvenings, openNoteAndHold);
    await visit(theme, ruled, underPolicy, (profile) => [`--policy=${policyFile(profile)}`]);
    await visit(theme, apart, forked);
    await visit(theme, emptyWithBackup, restoring);
  });
}

test.afterAll(async () => {
  const names = (await readdir(folder)).filter((name) => name.endsWith('.png')).toSorted();
  console.log(names.map((name) => `out/tour/${name}`).join('\n'));
});
