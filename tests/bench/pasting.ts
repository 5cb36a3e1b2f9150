import type { Page } from '@playwright/test';
import { type Aftershift, launch } from '../support/aftershift.ts';
import { hostileTexts } from '../support/hostile-texts.ts';
import { beginWriting, tonight, unlock } from '../support/person.ts';
import { type Measure, measure, quantile } from './figures.ts';
import type { DetectionTime } from './guard-worker.ts';
import { typeAndWatch } from './key-to-paint.ts';
import { today } from './many-words.ts';
import { pageScript } from './page-script.ts';
import { longestOwnTask } from './thread-time.ts';
import type { Watching } from './watching.ts';

const letters = 100_000;
/** Ms after which a paste is answered or given up, and saved. */
const untilSettled = 2500;
/** What is pasted, each as one paragraph where it has no lines of its own. */
const pasted = [
  'digits',
  'digits in groups',
  'at signs',
  'capitals',
  'capital words',
  'different capital words',
  'emoji',
  'right to left',
  'right to left in lines',
  'letters with marks',
  'combining marks',
  'nested brackets',
  'titles',
  'dates',
] as const satisfies readonly (keyof typeof hostileTexts)[];
/** What Chromium calls a long task, in ms: a shorter pause is not told, and stands for one of this length. */
const noPause = 50;

/** The longest time in which the page's thread did nothing else, in ms. */
interface Pauses {
  /** Until the text was on the screen. */
  readonly paste: number;
  /** After that, until the first key. */
  readonly answer: number;
  /** While a few words were typed behind it. */
  readonly typing: number;
  readonly keys: readonly number[];
}

interface Task {
  readonly startTime: number;
  readonly duration: number;
}

const begin = (page: Page, text: string): Promise<void> =>
  page.evaluate((written) => {
    const tasks: Task[] = [];
    new PerformanceObserver((list) => tasks.push(...list.getEntries())).observe({ type: 'longtask' });
    Object.assign(window, { tasks, written });
  }, text);

const pasteNow = (page: Page): Promise<number> =>
  page.evaluate(async () => {
    const { painted } = (globalThis as unknown as { watching: Watching }).watching;
    const clipboardData = new DataTransfer();
    clipboardData.setData('text/plain', (window as unknown as { written: string }).written);
    const event = new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true });
    document.activeElement?.dispatchEvent(event);
    await painted();
    return performance.now();
  });

const paste = async (page: Page, text: string): Promise<Pauses> => {
  await tonight(page).focus();
  await begin(page, text);
  const shown = await pasteNow(page);
  await page.waitForTimeout(untilSettled);
  const settled = await page.evaluate(() => performance.now());
  const { keys } = await typeAndWatch(page, ' and then tea');
  await page.waitForTimeout(500);
  const tasks = await page.evaluate(() =>
    (window as unknown as { tasks: Task[] }).tasks.map(({ startTime, duration }) => ({ startTime, duration })),
  );
  const longest = (from: number, to: number): number =>
    tasks
      .filter(({ startTime }) => startTime >= from && startTime < to)
      .reduce((most, { duration }) => Math.max(most, duration), noPause);
  return { paste: longest(0, shown), answer: longest(shown, settled), typing: longest(settled, Infinity), keys };
};

const clear = async (page: Page): Promise<void> => {
  await page.keyboard.press('Control+a');
  await page.keyboard.press('Backspace');
  await page.waitForTimeout(800);
};

const openOn = async (folder: string, profile: string): Promise<Aftershift> => {
  const app = await launch(profile, { folder, clock: `${today}T22:40:00Z` });
  await unlock(app.page);
  await beginWriting(app.page);
  await app.page.evaluate(await pageScript('watching.ts'));
  await clear(app.page);
  return app;
};

/** Of each text, the longest task of the page's thread in that thread's own time, in ms, in so many rounds. */
const traceTasks = async (
  folder: string,
  profile: string,
  rounds: number,
): Promise<ReadonlyMap<string, readonly number[]>> => {
  const app = await openOn(folder, profile);
  const tasks = new Map<string, number[]>();
  for (let round = 0; round < rounds; round += 1) {
    for (const name of pasted) {
      const text = hostileTexts[name]?.(letters) ?? '';
      tasks.set(name, [...(tasks.get(name) ?? []), await longestOwnTask(app.page, () => paste(app.page, text))]);
      await clear(app.page);
    }
  }
  await app.close();
  return tasks;
};

/** In the guard's own worker, which runs only where the guard is on. */
const timeDetection = async (page: Page): Promise<readonly DetectionTime[]> => {
  const worker = page.workers().find((one) => one.url().includes('guard.worker'));
  if (worker === undefined) throw new Error('The guard’s worker does not run');
  await worker.evaluate(await pageScript('guard-worker.ts'));
  return worker.evaluate(
    (asked) =>
      (globalThis as unknown as { timeDetection: (letters: number) => readonly DetectionTime[] }).timeDetection(asked),
    letters,
  );
};

type Kind = 'paste' | 'answer' | 'typing' | 'keys';

/**
 * Pastes what nobody writes, with the guard on and off, turn and turn about; of each pause, the median of the rounds and
 * the longest of them. Then as often again under a trace, which tells a task's own time from its turns on a shared core.
 */
export const measurePasting = async (
  folder: string,
  [onProfile, offProfile]: readonly [string, string],
  rounds: number,
): Promise<readonly Measure[]> => {
  const guarded = await openOn(folder, onProfile);
  const bare = await openOn(folder, offProfile);
  const on = new Map<string, Pauses[]>();
  const off = new Map<string, Pauses[]>();
  for (let round = 0; round < rounds; round += 1) {
    for (const name of pasted) {
      const text = hostileTexts[name]?.(letters) ?? '';
      for (const [{ page }, all] of [[guarded, on] as const, [bare, off] as const]) {
        all.set(name, [...(all.get(name) ?? []), await paste(page, text)]);
        await clear(page);
      }
    }
  }
  await guarded.page.keyboard.type('Quiet again. ');
  const detection = await timeDetection(guarded.page);
  await guarded.close();
  await bare.close();
  const tracedOn = await traceTasks(folder, onProfile, rounds);
  const tracedOff = await traceTasks(folder, offProfile, rounds);

  const of = (pauses: Pauses, kind: Kind): number => (kind === 'keys' ? quantile(pauses.keys, 0.95) : pauses[kind]);
  const over = (all: ReadonlyMap<string, readonly Pauses[]>, name: string, kind: Kind, share: number): number =>
    quantile(
      (all.get(name) ?? []).map((pauses) => of(pauses, kind)),
      share,
    );
  /** The text with the longest, against the same text with the guard off. */
  const worstOf = (said: string, ours: (name: string) => number, peer: (name: string) => number): Measure => {
    const its = pasted.map((name) => ({ name, ours: ours(name), peer: peer(name) }));
    const most = its.reduce((a, b) => (b.ours > a.ours ? b : a));
    const against = 'the same paste with the guard off, in the same run';
    return measure(
      `${said}, worst of ${pasted.length} pastes of ${letters} letters: ${most.name}`,
      most.ours,
      most.peer,
      against,
    );
  };
  const worstOver = (said: string, kind: Kind, share: number): Measure =>
    worstOf(
      said,
      (name) => over(on, name, kind, share),
      (name) => over(off, name, kind, share),
    );
  const worst = (said: string, kind: Kind): readonly Measure[] => [
    worstOver(`${said}, median of ${rounds} rounds`, kind, 0.5),
    worstOver(`${said}, longest of ${rounds} rounds`, kind, 1),
  ];
  const slowest = detection.reduce((a, b) => (b.whole > a.whole ? b : a));
  const growing = detection.reduce((a, b) => (b.whole / b.half > a.whole / a.half ? b : a));
  const half = 'half of the text in the same worker: 2 is in proportion to it';
  return [
    ...worst(`longest pause until a paste stands (${noPause} for none longer)`, 'paste'),
    ...worst('longest pause after that, while the guard answers', 'answer'),
    ...worst('longest pause while typing goes on', 'typing'),
    ...worst('key to paint while typing goes on, p95', 'keys'),
    worstOf(
      `longest task of the page’s thread in its own time, longest of ${rounds} more rounds`,
      (name) => Math.max(...(tracedOn.get(name) ?? [])),
      (name) => Math.max(...(tracedOff.get(name) ?? [])),
    ),
    measure(`the guard’s worker with ${letters} letters, slowest: ${slowest.name}`, slowest.whole, slowest.half, half),
    measure(
      `the guard’s worker with ${letters} letters, fastest to grow: ${growing.name}`,
      growing.whole,
      growing.half,
      half,
    ),
  ];
};
