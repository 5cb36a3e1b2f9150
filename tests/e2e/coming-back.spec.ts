import type { Page } from '@playwright/test';
import { expect, test } from '../support/aftershift.ts';
import { beginWriting, passphrase, saved, tonight, unlock } from '../support/person.ts';
import { seedVault } from '../support/seeded-vault.ts';
import { sharedApp } from '../support/shared-app.ts';

const clock = '2026-11-19T18:00:00Z';
const rounds = 40;

const one = sharedApp(async (profile) => {
  await seedVault(profile, passphrase, []);
  return { clock };
});

/**
 * Leaves the page and comes back `wait` ms later by clicks inside the window: sooner than any hand, so that the return
 * falls in every part of the save that the leaving began.
 */
const awayAndBack = (page: Page, wait: number): Promise<string> =>
  page.evaluate(async (ms) => {
    const place = (name: string): HTMLElement | undefined =>
      [...document.querySelectorAll<HTMLElement>('nav[aria-label="Places"] button')].find((button) =>
        button.textContent.startsWith(name),
      );
    const turn = (): Promise<void> =>
      new Promise((resolve) => {
        const channel = new MessageChannel();
        channel.port1.addEventListener('message', () => resolve());
        channel.port1.start();
        channel.port2.postMessage(null);
      });
    place('Trends')?.click();
    const left = performance.now();
    while (performance.now() - left < ms) await turn();
    place('Today')?.click();
    let editor: Element | null = null;
    while (editor === null) {
      await turn();
      editor = document.querySelector('[contenteditable="true"]');
    }
    return editor.textContent;
  }, wait);

test('a page that is come back to at any moment of its save has every word, and keeps it', async () => {
  const { page } = one;
  await unlock(page);
  await beginWriting(page);
  await page.keyboard.type('Alpha');
  await saved(page);
  for (let round = 0; round < rounds; round += 1) {
    await page.keyboard.press('Control+End');
    await page.keyboard.insertText(` ${round};`);
    expect(await awayAndBack(page, round)).toContain(` ${round};`);
    await expect(tonight(page)).toBeFocused();
  }
  const all = `Alpha ${Array.from({ length: rounds }, (_, round) => `${round};`).join(' ')}`;
  await saved(page);
  await expect(tonight(page)).toHaveText(all);
  await one.again();
  await unlock(one.page);
  await beginWriting(one.page);
  await expect(tonight(one.page)).toHaveText(all);
});
