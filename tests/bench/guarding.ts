import type { Page } from '@playwright/test';
import { launch } from '../support/aftershift.ts';
import { beginWriting, unlock } from '../support/person.ts';
import { type Measure, measure, median, overRounds, quantile } from './figures.ts';
import type { GuardedPages } from './guarded-pages.ts';
import { typeAndWatch, type Typed } from './key-to-paint.ts';
import { today } from './many-words.ts';
import { pageScript } from './page-script.ts';
import type { Watching } from './watching.ts';

const namesInRound = 12;
const longest = 5000;

/** From the key that ends this name to the frame that shows it marked, in ms; begins to wait for that key. */
const watchForMark = (page: Page, name: string): Promise<void> =>
  page.evaluate(
    ([word, most]) => {
      const { until, painted } = (globalThis as unknown as { watching: Watching }).watching;
      const spaceKey = new Promise<number>((resolve) => {
        const onKey = ({ key, timeStamp }: KeyboardEvent): void => {
          if (key !== ' ') return;
          window.removeEventListener('keydown', onKey, { capture: true });
          resolve(timeStamp);
        };
        window.addEventListener('keydown', onKey, { capture: true });
      });
      const tooLate = new Promise<never>((_, reject) => {
        setTimeout(() => reject(new Error(`${word} was never marked`)), most);
      });
      const watch = async (): Promise<number> => {
        const begun = await spaceKey;
        const mark = () =>
          [...document.querySelectorAll('[data-guard]')].find(({ textContent }) => textContent === word);
        await Promise.race([until(mark), tooLate]);
        await painted();
        return performance.now() - begun;
      };
      const marked = watch();
      // Heard only once the sentence is typed.
      marked.catch(() => undefined);
      Object.assign(window, { marked });
    },
    [name, longest] as const,
  );

/** Types a sentence with the name in it, and goes on typing while it is looked at. */
const untilMarked = async (page: Page, name: string): Promise<{ readonly mark: number; readonly typed: Typed }> => {
  await page.keyboard.type(`I told ${name}`, { delay: 25 });
  await watchForMark(page, name);
  const typed = await typeAndWatch(page, ' about the form and the heater. ');
  return { mark: await page.evaluate(() => (window as unknown as { marked: Promise<number> }).marked), typed };
};

const withoutMarks = async (page: Page, name: string): Promise<Typed> => {
  await page.keyboard.type(`I told ${name}`, { delay: 25 });
  return typeAndWatch(page, ' about the form and the heater. ');
};

/** Types names into a page of `words` words, with the guard on and in the same app with it off, turn and turn about. */
export const measureGuarding = async (
  folder: string,
  [onProfile, offProfile]: readonly [string, string],
  words: number,
  { fresh }: GuardedPages,
  rounds: number,
): Promise<readonly Measure[]> => {
  const watching = await pageScript('watching.ts');
  const marks: number[] = [];
  const on: Typed[][] = [];
  const off: Typed[][] = [];
  const open = async (profile: string) => {
    const app = await launch(profile, { folder, clock: `${today}T22:40:00Z` });
    await unlock(app.page);
    await beginWriting(app.page);
    await app.page.evaluate(watching);
    return app;
  };
  const guarded = await open(onProfile);
  const bare = await open(offProfile);
  for (let round = 0; round < rounds; round += 1) {
    const names = fresh.slice(round * namesInRound, (round + 1) * namesInRound);
    const [its, peers]: [Typed[], Typed[]] = [[], []];
    for (const name of names) {
      const { mark, typed } = await untilMarked(guarded.page, name);
      marks.push(mark);
      its.push(typed);
      peers.push(await withoutMarks(bare.page, name));
    }
    on.push(its);
    off.push(peers);
  }
  await guarded.close();
  await bare.close();

  const keysOf = (all: readonly (readonly Typed[])[]) => all.map((round) => round.flatMap(({ keys }) => keys));
  const drawnOf = (all: readonly (readonly Typed[])[]) => median(all.flat().map(({ drawn }) => drawn));
  const [ours, theirs] = [keysOf(on), keysOf(off)];
  const soonest = 'the frame that shows the key itself, in the same run';
  const against = `the same page of ${words} words with the guard off, in the same run`;
  const toMark = `from the end of a word to its underline in an entry of ${words} words, ${marks.length} words`;
  const toPaint = `key to paint with the guard on, entry of ${words} words`;
  return [
    measure(`${toMark}, p50`, quantile(marks, 0.5), overRounds(ours, 0.5), soonest),
    measure(`${toMark}, p95`, quantile(marks, 0.95), overRounds(ours, 0.95), soonest),
    measure(`${toPaint}, p50`, overRounds(ours, 0.5), overRounds(theirs, 0.5), against),
    measure(`${toPaint}, p95`, overRounds(ours, 0.95), overRounds(theirs, 0.95), against),
    measure('frames drawn while typing with the guard on', drawnOf(on), drawnOf(off), against, '%'),
  ];
};
