import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Page } from '@playwright/test';
import { type Aftershift, launch } from './aftershift.ts';
import { inventedEvenings } from './invented-evenings.ts';
import { passphrase } from './person.ts';
import { seedVault } from './seeded-vault.ts';

export const folder = fileURLToPath(new URL('../../out/tour', import.meta.url));
export const thursday = '2026-11-19T22:40:00Z';
export const windowSize = { width: 1280, height: 832 } as const;
export const smallest = { width: 960, height: 640 } as const;

export interface Stop {
  readonly app: Aftershift;
  readonly profile: string;
  readonly page: Page;
  /** Takes the picture once what is moving has come to rest; of the first window, or of this one. */
  readonly picture: (name: string, page?: Page) => Promise<void>;
  /** Takes it while things are moving. */
  readonly moment: (name: string) => Promise<void>;
}

/** In px: as the largest of the text sizes in Settings, or as a zoom does. */
export const setLetters = (page: Page, px: number): Promise<void> =>
  page.evaluate((size) => {
    document.documentElement.style.fontSize = `${size}px`;
  }, px);

export const aYear = (profile: string) => seedVault(profile, passphrase, inventedEvenings('2026-11-19', 365));
export const fourEvenings = (profile: string) => seedVault(profile, passphrase, inventedEvenings('2026-11-19', 6));

/** Opens the app on a profile that `seed` has made, and walks through it. */
export const visit = async (
  theme: 'light' | 'dark',
  seed: (profile: string) => Promise<unknown>,
  walk: (stop: Stop) => Promise<void>,
  args: (profile: string) => readonly string[] = () => [],
): Promise<void> => {
  const profile = await mkdtemp(join(tmpdir(), 'aftershift-tour-'));
  await seed(profile);
  const preferences = { theme, region: 'US', textSize: 16, idleMinutes: 30 };
  await writeFile(join(profile, 'preferences.json'), JSON.stringify(preferences));
  const app = await launch(profile, { clock: thursday, args: args(profile) });
  await app.page.setViewportSize(windowSize);
  const picture: Stop['picture'] = async (name, page = app.page) => {
    await page.evaluate(() => Promise.all(document.getAnimations().map((one) => one.finished.catch(() => null))));
    await page.screenshot({ path: join(folder, `${name}-${theme}.png`) });
  };
  const moment = async (name: string): Promise<void> => {
    await app.page.screenshot({ path: join(folder, `${name}-${theme}.png`) });
  };
  await walk({ app, profile, page: app.page, picture, moment });
  await app.close();
  await rm(profile, { recursive: true, force: true, maxRetries: 5 });
};
