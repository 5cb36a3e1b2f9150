import { open, readdir, readFile, stat, unlink } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { launch } from '../support/aftershift.ts';
import { beginWriting, saved, unlock } from '../support/person.ts';
import { type Measure, measure, overRounds } from './figures.ts';
import { today } from './many-words.ts';

const savesInRound = 40;

interface Save {
  /** Until the screen says that it is on the disk, in ms. */
  readonly ack: number;
  /** Until the database has it too. */
  readonly copy: number;
}

/** Has the unsaved words saved at once, as leaving the window does, and waits for both places that keep them. */
const saveNow = (page: Page): Promise<Save> =>
  page.evaluate(async () => {
    const done = <T>(request: IDBRequest<T>): Promise<T> =>
      new Promise((resolve, reject) => {
        request.addEventListener('success', () => resolve(request.result));
        request.addEventListener('error', () => reject(new Error(request.error?.message)));
      });
    const names = (await indexedDB.databases()).map(({ name }) => name ?? '');
    const database = await done(indexedDB.open(names.find((name) => name.startsWith('aftershift-')) ?? ''));
    const mark = async (): Promise<number> =>
      ((await done(database.transaction('meta').objectStore('meta').get('mark'))) as { seq: number }).seq;
    const isSaved = (): boolean => document.querySelector('main')?.textContent.includes('Saved and sealed at') === true;
    const before = await mark();
    const begun = performance.now();
    const acked = new Promise<number>((resolve) => {
      const observer = new MutationObserver(() => {
        if (!isSaved()) return;
        observer.disconnect();
        resolve(performance.now() - begun);
      });
      observer.observe(document, { subtree: true, childList: true, characterData: true });
    });
    window.dispatchEvent(new Event('blur'));
    const ack = await acked;
    while ((await mark()) === before);
    const copy = performance.now() - begun;
    database.close();
    return { ack, copy };
  });

/** A row of so many bytes through Dexie, with the same durability and nothing sealed, signed or logged. */
const barePut = (page: Page, bytes: number): Promise<number> =>
  page.evaluate(async (size) => {
    interface Bare {
      version: (number: number) => { stores: (stores: object) => void };
      table: (name: string) => { put: (row: object) => Promise<unknown> };
      open: () => Promise<unknown>;
    }
    const page = window as unknown as { Dexie: new (name: string, options: object) => Bare; bare?: Bare };
    if (page.bare === undefined) {
      page.bare = new page.Dexie('bare', { chromeTransactionDurability: 'strict' });
      page.bare.version(1).stores({ rec: 'k' });
      await page.bare.open();
    }
    const row = { k: 'AAAAAAAAAAAAAAAAAAAAAA', b: crypto.getRandomValues(new Uint8Array(size)) };
    const begun = performance.now();
    await page.bare.table('rec').put(row);
    return performance.now() - begun;
  }, bytes);

const logSize = async (folder: string): Promise<number> => {
  const names = (await readdir(folder)).filter((name) => name.endsWith('.jvl'));
  return Promise.all(names.map((name) => stat(join(folder, name)))).then((files) =>
    files.reduce((sum, { size }) => sum + size, 0),
  );
};

/** Saves a sentence on tonight's page, word by word, with both peers after each save. */
export const measureSaving = async (folder: string, profile: string, rounds: number): Promise<readonly Measure[]> => {
  const log = join(profile, 'vault', 'log');
  const app = await launch(profile, { folder, clock: `${today}T22:40:00Z` });
  const { page } = app;
  await unlock(page);
  await beginWriting(page);
  await page.keyboard.type('Two intakes on autopilot.');
  await saved(page);
  await page.evaluate(await readFile(createRequire(import.meta.url).resolve('dexie/dist/dexie.min.js'), 'utf8'));

  const bare = join(profile, 'bare.log');
  const handle = await open(bare, 'a', 0o600);
  const append = async (bytes: Uint8Array): Promise<number> => {
    const begun = performance.now();
    await handle.appendFile(bytes);
    await handle.datasync();
    return performance.now() - begun;
  };

  const series: { ack: number[]; copy: number[]; append: number[]; put: number[] }[] = [];
  for (let round = 0; round < rounds; round += 1) {
    const one = { ack: [] as number[], copy: [] as number[], append: [] as number[], put: [] as number[] };
    for (let save = 0; save < savesInRound; save += 1) {
      const before = await logSize(log);
      await page.keyboard.type(' w');
      const { ack, copy } = await saveNow(page);
      const bytes = (await logSize(log)) - before;
      one.ack.push(ack);
      one.copy.push(copy);
      one.append.push(await append(new Uint8Array(bytes).fill(save)));
      one.put.push(await barePut(page, bytes));
    }
    series.push(one);
  }
  await handle.close();
  await unlink(bare);
  await app.close();

  const at = (kind: 'ack' | 'copy' | 'append' | 'put', share: number): number =>
    overRounds(
      series.map((one) => one[kind]),
      share,
    );
  const onDisk = 'appending the same number of bytes to a file from Node, with fdatasync';
  const inDexie = 'putting one row of that size through Dexie in the same page, with strict durability';
  return [
    measure('save to "Saved and sealed" (on the disk), p50', at('ack', 0.5), at('append', 0.5), onDisk),
    measure('save to "Saved and sealed" (on the disk), p95', at('ack', 0.95), at('append', 0.95), onDisk),
    measure('save to the copy in Dexie, p50', at('copy', 0.5), at('put', 0.5), inDexie),
    measure('save to the copy in Dexie, p95', at('copy', 0.95), at('put', 0.95), inDexie),
  ];
};
