import { readdir, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, type Page } from '@playwright/test';
import { openChangeLog } from '../../electron/services/change-log.ts';
import { type Aftershift, launch, type LaunchOptions } from './aftershift.ts';
import { inventedEvenings, repeatable } from './invented-evenings.ts';
import { beginWriting, dial, goTo, lockScreen, passphrase, saved, tonight, unlock } from './person.ts';
import { seedVault } from './seeded-vault.ts';

/** What the screen has said is saved: the words of tonight's page, and the dial. */
interface Acknowledged {
  words: string;
  dial: string | null;
  /** Where the dial was put last, said to be saved or not. */
  dialPut: string | null;
}

export interface KillOptions {
  readonly rounds: number;
  readonly seed: number;
  readonly launch?: LaunchOptions;
  /** Told after each round. */
  readonly onRound?: (line: string) => void;
}

const clock = '2026-11-19T22:40:00Z';
const checkIn = (page: Page) => page.getByRole('button', { name: 'Check in' });

const typeAndWait = async (page: Page, word: string, kept: Acknowledged): Promise<void> => {
  await page.keyboard.press('Control+End');
  await page.keyboard.type(word);
  // The line must first take back what it said of the words before.
  await page.getByRole('main').getByText('Not saved yet').waitFor();
  await saved(page);
  kept.words = (await tonight(page).innerText()).trim();
};

const markAndWait = async (page: Page, key: string, kept: Acknowledged): Promise<void> => {
  await checkIn(page).click();
  await dial(page).press(key);
  kept.dialPut = await dial(page).getAttribute('aria-valuetext');
  await saved(page);
  kept.dial = kept.dialPut;
  await beginWriting(page);
};

/** Writes, marks and locks for as long as it is let; ends by throwing when the app is gone. */
const writeOn = async ({ page }: Aftershift, random: () => number, kept: Acknowledged): Promise<never> => {
  await unlock(page);
  await beginWriting(page);
  for (let turn = 0; ; turn += 1) {
    await typeAndWait(page, ` word${Math.floor(random() * 1e6)}`, kept);
    if (turn % 3 === 1) await markAndWait(page, String(1 + Math.floor(random() * 9)), kept);
    if (turn % 4 === 2) {
      await page.keyboard.type(' and on');
      await page.keyboard.press('Control+l');
      await lockScreen(page).waitFor();
      await unlock(page);
      await beginWriting(page);
    }
  }
};

/** Opens what the kill left and holds it to what was acknowledged before. */
const hold = async ({ page }: Aftershift, kept: Acknowledged): Promise<void> => {
  await unlock(page);
  await beginWriting(page);
  const words = (await tonight(page).innerText()).trim();
  expect(words.startsWith(kept.words), `“${kept.words}” was saved, “${words}” is there`).toBe(true);
  if (kept.dial === null) return;
  await checkIn(page).click();
  expect([kept.dial, kept.dialPut]).toContain(await dial(page).getAttribute('aria-valuetext'));
};

/** Takes Chromium's databases away: what is left is the change log alone. */
const dropCopy = async (profile: string): Promise<void> => {
  const names = await readdir(profile, { recursive: true });
  for (const name of names.filter((one) => one.endsWith('IndexedDB'))) {
    await rm(join(profile, name), { recursive: true, force: true });
  }
};

/**
 * Kills the whole app at random moments of a writing hour, `rounds` times over on one profile, and throws when a word
 * that was acknowledged is gone or the vault does not open. At last it opens once more with the change log alone.
 */
export const killAndOpen = async (profile: string, options: KillOptions): Promise<void> => {
  const random = repeatable(options.seed);
  const kept: Acknowledged = { words: '', dial: null, dialPut: null };
  const start = () => launch(profile, { clock, ...options.launch });
  await seedVault(profile, passphrase, inventedEvenings('2026-11-19', 60));
  for (let round = 1; round <= options.rounds; round += 1) {
    const doomed = await start();
    const after = 400 + Math.floor(random() * 9000);
    const writing = writeOn(doomed, random, kept).catch((gone: unknown) => gone);
    await new Promise((resolve) => setTimeout(resolve, after));
    const said = { ...kept };
    await doomed.kill();
    const end = await writing;
    // It ended because the app was gone, and for no other reason.
    if (!/closed|crashed|exited|disconnected/i.test(String(end))) throw end;

    const survivor = await start();
    await hold(survivor, said);
    await survivor.close();
    options.onRound?.(`${round}: killed after ${after} ms; ${said.words.split(/\s+/u).length} saved words are there`);
  }
  const { condition } = await openChangeLog(join(profile, 'vault', 'log')).open();
  expect(condition).toBe('whole');
  await dropCopy(profile);
  const bare = await start();
  await hold(bare, kept);
  await goTo(bare.page, 'Journal');
  await expect(bare.page.getByRole('feed').getByRole('button').first()).toBeVisible();
  await bare.close();
  options.onRound?.('and once more from the change log alone');
};
