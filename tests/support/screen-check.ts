import { AxeBuilder } from '@axe-core/playwright';
import type { ElectronApplication, Page } from '@playwright/test';
import { expect } from './aftershift.ts';
import { misfits } from './misfits.ts';

const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'];

/** What axe has to say about the screen as it stands: "color-contrast: .note". */
export const axeProblems = async (page: Page, colorScheme: 'light' | 'dark'): Promise<readonly string[]> => {
  await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
  // Its newer way opens a second page, which no window of ours may.
  const axe = new AxeBuilder({ page }).setLegacyMode();
  // Between light and dark nothing differs but the colors.
  const inColors = ['color-contrast', 'link-in-text-block'];
  const { violations } = await (colorScheme === 'light' ? axe.withTags(tags) : axe.withRules(inColors)).analyze();
  return violations.flatMap(({ id, nodes }) => nodes.map(({ target }) => `${id}: ${target.join(' ')}`));
};

export const setRootSize = (page: Page, size: string): Promise<void> =>
  page.evaluate((px) => document.documentElement.style.setProperty('font-size', px), size);

const setWindowSize = async (app: ElectronApplication, page: Page, width: number, height: number) => {
  await app.evaluate(
    ({ BrowserWindow }, size) => BrowserWindow.getAllWindows().map((window) => window.setContentSize(...size)),
    [width, height] as [number, number],
  );
  await expect.poll(() => page.evaluate(() => innerWidth)).toBe(width);
};

export interface ScreenCheck {
  /** Looks at the screen that stands: in light and dark, at its usual size and in the smallest window with letters of 32 px. */
  readonly check: (name: string) => Promise<void>;
}

export const screenCheck = (app: ElectronApplication, page: Page): ScreenCheck => ({
  check: async (name) => {
    for (const colorScheme of ['light', 'dark'] as const) {
      expect.soft(await axeProblems(page, colorScheme), `${name}, ${colorScheme}`).toEqual([]);
    }
    expect.soft(await page.getByRole('main').count(), `${name}: how many mains`).toBe(1);
    const focused = await page.evaluate(() => document.activeElement !== document.body);
    expect.soft(focused, `${name}: something has the focus`).toBe(true);
    await setWindowSize(app, page, 960, 640);
    for (const size of ['16px', '32px']) {
      await setRootSize(page, size);
      expect.soft(await page.evaluate(misfits), `${name} at 960 × 640, ${size}`).toEqual([]);
    }
    await setRootSize(page, '');
    await setWindowSize(app, page, 1280, 832);
  },
});

/** The names of what moves on the screen for longer than a blink. */
export const movements = (page: Page): Promise<readonly string[]> =>
  page.evaluate(() =>
    document
      .getAnimations()
      .filter(({ effect }) => Number(effect?.getComputedTiming().duration) > 50)
      .map((animation) => (animation instanceof CSSAnimation ? animation.animationName : 'a transition')),
  );
