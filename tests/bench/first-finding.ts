import { cp, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import Sentiment from 'sentiment';
import { launch } from '../support/aftershift.ts';
import { lockScreen, passphrase } from '../support/person.ts';
import type { SeedRecord } from '../support/seeded-vault.ts';
import { type Measure, measure, median } from './figures.ts';
import { today } from './many-words.ts';
import { pageScript } from './page-script.ts';
import type { Watching } from './watching.ts';

/** From the Enter key that unlocks to the sentence of a lean on the screen, in ms. */
const untilFinding = async (page: Page, watching: string): Promise<number> => {
  await lockScreen(page).fill(passphrase);
  await page.evaluate(watching);
  await page.evaluate(() => {
    const { until, painted, enter, goTo } = (globalThis as unknown as { watching: Watching }).watching;
    const watch = async (): Promise<number> => {
      const begun = await enter();
      await goTo('Trends');
      await until(() => [...document.querySelectorAll('h2')].find(({ textContent }) => textContent.includes('leaned')));
      await painted();
      return performance.now() - begun;
    };
    Object.assign(window, { finding: watch() });
  });
  await page.keyboard.press('Enter');
  return page.evaluate(() => (window as unknown as { finding: Promise<number> }).finding);
};

/** `profile` holds evenings that lean, none of whose words were ever read; `records` are what it was made of. */
export const measureFirstFinding = async (
  folder: string,
  profile: string,
  records: readonly SeedRecord[],
  rounds: number,
): Promise<readonly Measure[]> => {
  const watching = await pageScript('watching.ts');
  const texts = records.flatMap(({ record }) => (record.type === 'entry' ? [record.text] : []));
  const [unread, read, peers]: [number[], number[], number[]] = [[], [], []];
  for (let round = 0; round < rounds; round += 1) {
    const copy = await mkdtemp(join(tmpdir(), 'aftershift-bench-'));
    await cp(profile, copy, { recursive: true });
    const app = await launch(copy, { folder, clock: `${today}T22:40:00Z` });
    unread.push(await untilFinding(app.page, watching));
    await app.page.keyboard.press('Control+l');
    await lockScreen(app.page).waitFor();
    read.push(await untilFinding(app.page, watching));
    await app.close();
    await rm(copy, { recursive: true, force: true, maxRetries: 5 });
    const sentiment = new Sentiment();
    const begun = performance.now();
    for (const text of texts) sentiment.analyze(text);
    peers.push(performance.now() - begun);
  }
  const against = `sentiment called bare on the same ${texts.length} texts, in Node`;
  const name = `unlock to the first finding, ${texts.length} entries`;
  return [
    measure(`${name}, none of them read before`, median(unread), median(peers), against),
    measure(`${name}, read before`, median(read), median(peers), against),
  ];
};
