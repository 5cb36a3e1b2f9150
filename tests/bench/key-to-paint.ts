import type { Page } from '@playwright/test';

/** What typing came to. */
export interface Typed {
  /** From each key going down to the frame that shows it, in ms. */
  readonly keys: readonly number[];
  /** Of the frames that the screen could have shown meanwhile, the per cent that were drawn. */
  readonly drawn: number;
}

interface Watched {
  readonly keys: number[];
  readonly frames: number[];
  isOver: boolean;
}

const between = 30;

/** Begins to note keys and frames in the page. */
const watch = (page: Page): Promise<void> =>
  page.evaluate(() => {
    const watched: Watched = { keys: [], frames: [], isOver: false };
    Object.assign(window, { watched });
    const onKey = ({ timeStamp }: KeyboardEvent): void => {
      if (watched.isOver) window.removeEventListener('keydown', onKey, { capture: true });
      // The message is delivered after the frame that the callback belongs to has been drawn.
      requestAnimationFrame(() => {
        const { port1, port2 } = new MessageChannel();
        port1.addEventListener('message', () => watched.keys.push(performance.now() - timeStamp));
        port1.start();
        port2.postMessage(null);
      });
    };
    window.addEventListener('keydown', onKey, { capture: true });
    const onFrame = (at: number): void => {
      watched.frames.push(at);
      if (!watched.isOver) requestAnimationFrame(onFrame);
    };
    requestAnimationFrame(onFrame);
  });

const watched = (page: Page): Promise<Typed> =>
  page.evaluate(() => {
    const { watched } = window as unknown as { watched: Watched };
    watched.isOver = true;
    const apart = watched.frames.slice(1).map((at, index) => at - (watched.frames[index] ?? at));
    const beat = apart.toSorted((a, b) => a - b)[Math.floor(apart.length / 2)] ?? 0;
    const offered = apart.reduce((sum, gap) => sum + Math.max(1, Math.round(gap / beat)), 0);
    return { keys: watched.keys, drawn: (100 * apart.length) / offered };
  });

/** Types into whatever has the focus, as fast as a quick hand. */
export const typeAndWatch = async (page: Page, text: string): Promise<Typed> => {
  await watch(page);
  for (const key of text) {
    await page.keyboard.press(key === ' ' ? 'Space' : key, { delay: 5 });
    await page.waitForTimeout(between);
  }
  return watched(page);
};
