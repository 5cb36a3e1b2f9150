import { AxeBuilder } from '@axe-core/playwright';
import type { ElectronApplication, Page } from '@playwright/test';
import { expect } from './aftershift.ts';

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

/** In the page: what is wider than the window or its own box, and which controls can't be reached by scrolling. */
export const misfits = (): readonly string[] => {
  const found: string[] = [];
  const say = (what: string, element: Element): void => {
    const name = element.getAttribute('aria-label') ?? element.textContent.trim().replaceAll(/\s+/g, ' ').slice(0, 40);
    found.push(`${what}: ${element.localName} “${name}”`);
  };
  const root: ParentNode = document.querySelector('dialog[open]') ?? document.body;
  // A table or a chart may scroll in a box of its own: two dimensions are what it is for.
  const mayScroll = (element: Element): boolean =>
    getComputedStyle(element).overflowX === 'auto' && element.matches(':has(> table, > svg)');
  const skipped = new Set<Element>();
  for (const element of root.querySelectorAll<HTMLElement>('*')) {
    const { clipPath, overflowX, visibility } = getComputedStyle(element);
    const isDrawn = clipPath === 'none' && visibility === 'visible' && !element.matches('svg *, input, textarea');
    const parent = element.parentElement;
    const { width, right } = element.getBoundingClientRect();
    const sticksOut = isDrawn && width > 1 && right > innerWidth + 1;
    // What sticks out is said once, not again for all that is in it.
    if (mayScroll(element) || sticksOut || (parent !== null && skipped.has(parent))) skipped.add(element);
    if (sticksOut && (parent === null || !skipped.has(parent))) say('past the edge', element);
    if (!isDrawn || mayScroll(element) || overflowX === 'visible') continue;
    if (element.scrollWidth > element.clientWidth + 1) say('cut off', element);
  }
  const controls = 'button, input, select, textarea, a[href], [role=slider], [role=menuitem], [contenteditable=true]';
  for (const control of root.querySelectorAll<HTMLElement>(controls)) {
    control.scrollIntoView({ block: 'center', inline: 'center' });
    const box = control.getBoundingClientRect();
    if (box.width <= 1 && control.closest('label') === null) continue;
    const top = document.elementFromPoint(box.left + box.width / 2, box.top + Math.min(box.height / 2, 20));
    const whole = control.closest('label') ?? control;
    if (top === null || !(whole.contains(top) || top.contains(control))) say('out of reach', control);
  }
  return found;
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
