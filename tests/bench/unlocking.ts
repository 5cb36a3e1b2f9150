import type { Page } from '@playwright/test';
import { launch } from '../support/aftershift.ts';
import { lockScreen, passphrase } from '../support/person.ts';
import { type Measure, measure, median } from './figures.ts';
import { rareWord } from './long-journal.ts';
import { today } from './many-words.ts';
import { pageScript } from './page-script.ts';
import type { Watching } from './watching.ts';

interface Unlock {
  /** From the Enter key to the journal's list on screen, in ms. */
  readonly list: number;
  /** From the Enter key to the answer of a search that reads every entry. */
  readonly search: number;
}

/** Begins to watch in the page. Answers how to wait for the search's answer. */
const watchUnlock = async (page: Page): Promise<() => Promise<Unlock>> => {
  await page.evaluate(await pageScript('watching.ts'));
  await page.evaluate((word) => {
    const { until, painted, enter, goTo } = (globalThis as unknown as { watching: Watching }).watching;
    const watch = async (): Promise<Unlock> => {
      const begun = await enter();
      await goTo('Journal');
      await until(() => document.querySelector('[role="feed"] button'));
      await painted();
      const list = performance.now() - begun;
      const field = await until(() => document.querySelector<HTMLInputElement>('input[type="search"]'));
      Object.getOwnPropertyDescriptor(HTMLInputElement.prototype, 'value')?.set?.call(field, word);
      field.dispatchEvent(new Event('input', { bubbles: true }));
      await until(() => document.querySelector('[role="search"] [role="status"]')?.textContent === '1 entry');
      await painted();
      return { list, search: performance.now() - begun };
    };
    Object.assign(window, { unlocking: watch() });
  }, rareWord);
  return () => page.evaluate(() => (window as unknown as { unlocking: Promise<Unlock> }).unlocking);
};

/** The same rows out of the same database in the same page, and nothing done with them. */
const readRows = (page: Page): Promise<number> =>
  page.evaluate(async () => {
    const done = <T>(request: IDBRequest<T>): Promise<T> =>
      new Promise((resolve, reject) => {
        request.addEventListener('success', () => resolve(request.result));
        request.addEventListener('error', () => reject(new Error(request.error?.message)));
      });
    const begun = performance.now();
    const names = (await indexedDB.databases()).map(({ name }) => name ?? '');
    const database = await done(indexedDB.open(names.find((name) => name.startsWith('aftershift-')) ?? ''));
    await done(database.transaction('rec').objectStore('rec').getAll());
    const took = performance.now() - begun;
    database.close();
    return took;
  });

/** Unlocks a journal of `entries` that lies in `profile`, round by round, with the peer after each. */
export const measureUnlocking = async (
  folder: string,
  profile: string,
  entries: number,
  rounds: number,
): Promise<readonly Measure[]> => {
  const app = await launch(profile, { folder, clock: `${today}T22:40:00Z` });
  const { page } = app;
  const once = async (): Promise<Unlock> => {
    await lockScreen(page).fill(passphrase);
    const watched = await watchUnlock(page);
    await page.keyboard.press('Enter');
    return watched();
  };
  const lock = async (): Promise<void> => {
    await page.keyboard.press('Control+l');
    await lockScreen(page).waitFor();
  };
  // The first one makes the copy in the database; what a person meets every evening is the ones after it.
  await once();
  const ours: Unlock[] = [];
  const peers: number[] = [];
  for (let round = 0; round < rounds; round += 1) {
    await lock();
    ours.push(await once());
    peers.push(await readRows(page));
  }
  await app.close();
  const peer = median(peers);
  const against = `reading the same ${entries * 2} rows from IndexedDB in the same page, without opening them`;
  return [
    measure(`unlock to a usable list, ${entries} entries`, median(ours.map(({ list }) => list)), peer, against),
    measure(`unlock to full-text search, ${entries} entries`, median(ours.map(({ search }) => search)), peer, against),
  ];
};
