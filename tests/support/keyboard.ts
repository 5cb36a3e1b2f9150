import type { Locator, Page } from '@playwright/test';
import { expect } from './aftershift.ts';

const hasFocus = (control: Locator): Promise<boolean> =>
  control.first().evaluate((element) => element === document.activeElement);

/** Presses Tab, or Shift Tab, until the control has the focus: a person without a pointer has no other way there. */
export const tabTo = async (page: Page, control: Locator, key: 'Tab' | 'Shift+Tab' = 'Tab'): Promise<void> => {
  for (let press = 0; press < 60; press += 1) {
    if ((await control.count()) > 0 && (await hasFocus(control))) return;
    await page.keyboard.press(key);
  }
  await expect(control.first(), 'was not reached by Tab').toBeFocused();
};

/** The name of what has the focus when nothing about it looks any different than without; null when it shows. */
export const focusUnseen = (page: Page): Promise<string | null> =>
  page.evaluate(() => {
    const focused = document.activeElement;
    if (!(focused instanceof HTMLElement) || focused === document.body) return null;
    // A choice is drawn by the label around it or the segment after it, a search by its box, a dial by its knob.
    const drawn = [focused, ...focused.querySelectorAll('circle'), focused.parentElement, focused.nextElementSibling];
    const looks = (): string =>
      [...drawn, focused.closest('label')]
        .filter((element) => element !== null)
        .flatMap((element) => ['', '::before', '::after'].map((part) => getComputedStyle(element, part)))
        .map(({ outline, boxShadow, stroke }) => `${outline} ${boxShadow} ${stroke}`)
        .join();
    const withFocus = looks();
    focused.blur();
    const without = looks();
    focused.focus();
    return withFocus === without ? (focused.getAttribute('aria-label') ?? focused.textContent).slice(0, 60) : null;
  });
