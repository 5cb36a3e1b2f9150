import { readdir, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, type Page } from '@playwright/test';
import { openChangeLog } from '../../electron/services/change-log.ts';
import { launch, type LaunchOptions } from './aftershift.ts';
import { repeatable } from './invented-evenings.ts';
import { openSettings, passphrase } from './person.ts';
import { seedVault } from './seeded-vault.ts';
import { type Acknowledged, hold, nothingYet, pagesForTheHour, workOn } from './writing-hour.ts';

export interface KillOptions {
  readonly kills: number;
  readonly seed: number;
  readonly launch?: LaunchOptions;
  /** Told after each kill. */
  readonly onKill?: (line: string) => void;
}

const clock = '2026-11-19T22:40:00Z';

/** Takes Chromium's databases away: what is left is the change log alone. */
const dropCopy = async (profile: string): Promise<void> => {
  const names = await readdir(profile, { recursive: true });
  for (const name of names.filter((one) => one.endsWith('IndexedDB'))) {
    await rm(join(profile, name), { recursive: true, force: true });
  }
};

const tryBackup = async (page: Page): Promise<void> => {
  await openSettings(page, 'Backup');
  await page.getByRole('button', { name: 'Test a restore' }).click();
  await expect(page.getByText('The newest copy opened, and it matched.')).toBeVisible();
};

/**
 * Kills the whole app at random moments of a writing hour, `kills` times over on one profile: each opening unlocks what
 * the kill before left, holds it to everything that was acknowledged by then, and works on until it is killed itself.
 * Throws when something acknowledged is gone or the vault does not open. At last it opens with the change log alone.
 */
export const killAndOpen = async (profile: string, options: KillOptions): Promise<void> => {
  const random = repeatable(options.seed);
  const kept: Acknowledged = { ...nothingYet };
  // What was acknowledged just before the last kill: while that took effect, a little more may have been.
  let said: Acknowledged = { ...kept };
  const start = () => launch(profile, { clock, ...options.launch });
  await seedVault(profile, passphrase, pagesForTheHour(options.kills));
  for (let kill = 1; kill <= options.kills; kill += 1) {
    const aftershift = await start();
    const hour = { aftershift, profile, random, kept };
    // One in five is hit while it opens what the kill before left.
    const atOpening = random() < 0.2;
    const after = Math.floor(random() * (atOpening ? 1500 : 6000));
    const begun = { ...kept };
    if (!atOpening) await hold(hour, said, begun);
    // Once the app is killed, whatever was being looked for ends one way or another; before that, only a fault ends it.
    let isKilled = false;
    const working = (atOpening ? hold(hour, said, begun).then(() => workOn(hour)) : workOn(hour)).catch(
      (end: unknown) => (isKilled ? null : { fault: end }),
    );
    await new Promise((resolve) => setTimeout(resolve, after));
    const saidNow = { ...kept };
    isKilled = true;
    await aftershift.kill();
    const early = await working;
    if (early !== null) throw early.fault;
    said = saidNow;
    const when = atOpening ? 'into opening' : 'into the work';
    options.onKill?.(`${kill}: killed ${after} ms ${when}; ${tally(said)}`);
  }
  const { condition } = await openChangeLog(join(profile, 'vault', 'log')).open();
  expect(['whole', 'torn']).toContain(condition);
  await dropCopy(profile);
  const bare = await start();
  await hold({ aftershift: bare, profile, random, kept }, said, kept);
  if (said.backups > 0) await tryBackup(bare.page);
  await bare.close();
  options.onKill?.('and once more from the change log alone');
};

const tally = ({ words, laterNotes, quickNotes, trashed, backups }: Acknowledged): string =>
  `${words.split(/\s+/u).length} words, ${laterNotes.length} later notes, ${quickNotes.length} quick notes, ${trashed.said} pages thrown away, ${backups} backups so far`;
