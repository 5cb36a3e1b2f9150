import { randomInt } from 'node:crypto';
import type { Page } from '@playwright/test';

/**
 * No word of any language and no part of a program, so that a hit can only be what was typed. Without a U, which no
 * recovery code has: the door is to count its letters and not to try it.
 */
export const aWord = (): string =>
  Array.from({ length: 24 }, () => 'abcdefghijklmnopqrstvwxyz'.charAt(randomInt(25))).join('');

/** Leaves a word in the page's own storage, as a careless app would: what the search for words is tried on. */
export const leaveInPage = (page: Page, word: string): Promise<void> =>
  page.evaluate(async (left) => {
    localStorage.setItem('draft', left);
    const request = indexedDB.open('planted', 1);
    request.addEventListener('upgradeneeded', () => request.result.createObjectStore('drafts').put(left, 1));
    await new Promise((resolve) => request.addEventListener('success', resolve));
    request.result.close();
  }, word);
