import { launch } from '../support/aftershift.ts';
import { unlock } from '../support/person.ts';
import { type Measure, measure, median } from './figures.ts';
import { today } from './many-words.ts';
import { pageScript } from './page-script.ts';
import type { SealingTimes } from './sealing-worker.ts';

// A turn takes some milliseconds, of many steps of the clock; six of them, so that each of three is first as often.
const sizes = [
  { words: 150, pages: 3000, inTurn: 500 },
  { words: 2000, pages: 600, inTurn: 100 },
] as const;

/** In a worker of the app, as the product does: WebCrypto there is the one that a vault meets. */
export const measureSealing = async (folder: string, profile: string, rounds: number): Promise<readonly Measure[]> => {
  const app = await launch(profile, { folder, clock: `${today}T22:40:00Z` });
  await unlock(app.page);
  const worker = app.page.workers().find((one) => one.url().includes('vault.worker'));
  if (worker === undefined) throw new Error('The vault’s worker does not run');
  await worker.evaluate(await pageScript('sealing-worker.ts'));
  const series = sizes.map((): SealingTimes[] => []);
  for (let round = -1; round < rounds; round += 1) {
    for (const [index, size] of sizes.entries()) {
      const times = await worker.evaluate(
        (asked) =>
          (globalThis as unknown as { timeSealing: (it: typeof asked) => Promise<SealingTimes> }).timeSealing(asked),
        { ...size, seed: round + 2 },
      );
      // The first warms both.
      if (round >= 0) series[index]?.push(times);
    }
  }
  await app.close();
  const bare = 'crypto.subtle called bare in the same worker, with the same key and as much additional data';
  const peers = [
    [1, `${bare}, the same padded bytes all ready`],
    [2, `${bare}, with JSON.stringify and TextEncoder before it, TextDecoder and JSON.parse after it`],
  ] as const;
  return sizes.flatMap(({ words }, index) =>
    (['seal', 'open'] as const).flatMap((what) => {
      const rate = (who: 0 | 1 | 2): number => median((series[index] ?? []).flatMap((times) => times[what][who]));
      return peers.map(([who, against]) =>
        measure(`${what} pages of ${words} words`, rate(0), rate(who), against, 'MB/s'),
      );
    }),
  );
};
