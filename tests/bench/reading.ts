import { launch } from '../support/aftershift.ts';
import { unlock } from '../support/person.ts';
import { type Measure, measure, median } from './figures.ts';
import { today } from './many-words.ts';
import { pageScript } from './page-script.ts';
import type { ReadingTimes } from './reading-worker.ts';

const counts = [1000, 10_000] as const;
const words = 150;

/** Reading again all that was ever written, as after a change of the lists, in a worker of the app. */
export const measureReading = async (folder: string, profile: string, rounds: number): Promise<readonly Measure[]> => {
  const app = await launch(profile, { folder, clock: `${today}T22:40:00Z` });
  await unlock(app.page);
  const worker = app.page.workers().find((one) => one.url().includes('vault.worker'));
  if (worker === undefined) throw new Error('The vault’s worker does not run');
  await worker.evaluate(await pageScript('reading-worker.ts'));
  const series = counts.map((): ReadingTimes[] => []);
  for (let round = -1; round < rounds; round += 1) {
    for (const [index, entries] of counts.entries()) {
      const times = await worker.evaluate(
        (asked) => (globalThis as unknown as { timeReading: (it: typeof asked) => ReadingTimes }).timeReading(asked),
        { entries, words, seed: round + 2 },
      );
      // The first warms both.
      if (round >= 0) series[index]?.push(times);
    }
  }
  await app.close();
  return counts.map((entries, index) => {
    const all = series[index] ?? [];
    const against = 'sentiment called bare on the same texts in the same worker';
    return measure(
      `read ${entries} entries of ${words} words: tone, feeling words, distance, flooding`,
      median(all.map(({ ours }) => ours)),
      median(all.map(({ peer }) => peer)),
      against,
    );
  });
};
