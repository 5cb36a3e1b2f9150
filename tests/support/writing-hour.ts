import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, type Page } from '@playwright/test';
import type { Aftershift } from './aftershift.ts';
import { entryOn } from './made-records.ts';
import { beginWriting, dial, goTo, lockScreen, openEntry, openSettings, saved, tonight, unlock } from './person.ts';
import { dropNote } from './quick-note.ts';

/** A value that the screen has said is saved, and the one that was put in last, said to be saved or not. */
interface Kept {
  readonly said: string | null;
  readonly put: string | null;
}

/** What the screen has said is saved, and what was begun besides. */
export interface Acknowledged {
  /** The words of tonight's page. */
  words: string;
  dial: Kept;
  /** The first line of the close. */
  line: Kept;
  /** Of a page of an earlier evening, in their order. */
  laterNotes: readonly string[];
  quickNotes: readonly string[];
  /** How many pages were put into the trash, and how many times one was begun to be. */
  trashed: { readonly said: number; readonly begun: number };
  backups: number;
}

export const nothingYet: Acknowledged = {
  words: '',
  dial: { said: null, put: null },
  line: { said: null, put: null },
  laterNotes: [],
  quickNotes: [],
  trashed: { said: 0, begun: 0 },
  backups: 0,
};

const kettle = /^The kettle was hers/;
/** Pages for the hour to work on: one that gets later notes, and as many to throw away as it can come to. */
export const pagesForTheHour = (toThrowAway: number) => [
  entryOn('2026-11-18', 'The kettle was hers after all.'),
  ...Array.from({ length: toThrowAway }, (_, index) => entryOn('2026-11-17', `To be thrown away ${index}.`)),
];

export interface Hour {
  readonly aftershift: Aftershift;
  readonly profile: string;
  readonly random: () => number;
  readonly kept: Acknowledged;
}

const checkIn = (page: Page) => page.getByRole('button', { name: 'Check in' });
const laterNote = (page: Page) => page.getByLabel('A later note', { exact: true });
const leaveIt = (page: Page) => page.getByLabel('Leave it here');
const numbered = (what: string, random: () => number): string => `${what} ${Math.floor(random() * 1e9)}`;

const backToWriting = async (page: Page): Promise<void> => {
  await goTo(page, 'Today');
  // It stands at the step where it was left.
  await page.getByRole('button', { name: 'Write', exact: true }).click();
  await tonight(page).focus();
};

const type = async ({ aftershift: { page }, random, kept }: Hour): Promise<void> => {
  await page.keyboard.press('Control+End');
  await page.keyboard.type(numbered(' word', random));
  // The line must first take back what it said of the words before.
  await page.getByRole('main').getByText('Not saved yet').waitFor();
  await saved(page);
  kept.words = (await tonight(page).innerText()).trim();
};

const mark = async ({ aftershift: { page }, random, kept }: Hour): Promise<void> => {
  await checkIn(page).click();
  await dial(page).press(String(1 + Math.floor(random() * 9)));
  const put = await dial(page).getAttribute('aria-valuetext');
  kept.dial = { ...kept.dial, put };
  await saved(page);
  kept.dial = { said: put, put };
};

const lockAndUnlock = async ({ aftershift: { page } }: Hour): Promise<void> => {
  await page.keyboard.type(' and on');
  await page.keyboard.press('Control+l');
  await lockScreen(page).waitFor();
  await unlock(page);
};

const close = async ({ aftershift: { page }, random, kept }: Hour): Promise<void> => {
  await page.getByRole('button', { name: 'Close', exact: true }).click();
  const put = numbered('Left here', random);
  kept.line = { ...kept.line, put };
  await leaveIt(page).fill(put);
  await page.keyboard.press('Control+Enter');
  await page.getByRole('heading', { name: 'The day is shut.' }).waitFor();
  kept.line = { said: put, put };
  await page.getByRole('button', { name: 'Unlock', exact: true }).click();
  await unlock(page);
};

const addLaterNote = async ({ aftershift: { page }, random, kept }: Hour): Promise<void> => {
  await openEntry(page, kettle);
  await page.getByRole('button', { name: 'Add a later note' }).click();
  const note = numbered('Later', random);
  await laterNote(page).fill(note);
  await page.getByRole('button', { name: 'Add it' }).click();
  await laterNote(page).waitFor({ state: 'detached' });
  kept.laterNotes = [...kept.laterNotes, note];
};

const throwAway = async ({ aftershift: { page }, kept }: Hour): Promise<void> => {
  await goTo(page, 'Journal');
  await page
    .getByRole('feed')
    .getByRole('button', { name: /^To be thrown away/ })
    .first()
    .click();
  await page.getByRole('button', { name: 'More' }).click();
  kept.trashed = { ...kept.trashed, begun: kept.trashed.begun + 1 };
  await page.getByRole('menuitem', { name: 'Move to the trash' }).click();
  await page.getByText('Moved to the trash.').waitFor();
  kept.trashed = { ...kept.trashed, said: kept.trashed.said + 1 };
};

const backUp = async ({ aftershift: { page }, kept }: Hour): Promise<void> => {
  await openSettings(page, 'Backup');
  await page.getByRole('button', { name: 'Back up now' }).click();
  await page.getByText('The copy is written. It was opened again, and it matched.').waitFor();
  kept.backups += 1;
};

const quickNote = async ({ aftershift: { app }, random, kept }: Hour): Promise<void> => {
  const note = numbered('Between things', random);
  await dropNote(app, note);
  kept.quickNotes = [...kept.quickNotes, note];
};

const work = [type, type, type, mark, lockAndUnlock, close, addLaterNote, throwAway, backUp, quickNote];

/** Works through an evening for as long as it is let: ends by throwing when the app is gone. */
export const workOn = async (hour: Hour): Promise<never> => {
  for (;;) {
    const next = work[Math.floor(hour.random() * work.length)] ?? type;
    await next(hour);
    await backToWriting(hour.aftershift.page);
  }
};

/**
 * Unlocks what a kill left and holds it to what was acknowledged: `said`, or as far as `begun` where it may have come
 * further. What is found counts as acknowledged from then on.
 */
export const hold = async (hour: Hour, said: Acknowledged, begun: Acknowledged): Promise<void> => {
  const { aftershift, profile, kept } = hour;
  const { page } = aftershift;
  await unlock(page);
  await beginWriting(page);
  const words = (await tonight(page).innerText()).trim();
  expect(words.startsWith(said.words), `“${said.words}” was saved, “${words}” is there`).toBe(true);
  for (const note of said.quickNotes) expect(words).toContain(note);
  kept.words = words;
  if (begun.dial.put !== null) {
    await checkIn(page).click();
    const found = await dial(page).getAttribute('aria-valuetext');
    if (said.dial.said !== null) expect([said.dial.said, begun.dial.said, begun.dial.put]).toContain(found);
    kept.dial = { said: found, put: found };
    await backToWriting(page);
  }
  if (begun.line.put !== null) {
    await page.getByRole('button', { name: 'Close', exact: true }).click();
    const found = await leaveIt(page).inputValue();
    if (said.line.said !== null) expect([said.line.said, begun.line.said, begun.line.put]).toContain(found);
    kept.line = { said: found, put: found };
  }
  await openEntry(page, kettle);
  for (const note of said.laterNotes) await expect(page.getByText(note, { exact: true })).toBeVisible();
  const trash = await page.getByRole('button', { name: /^Trash, \d+/ }).allInnerTexts();
  const thrown = Number(/\d+/.exec(trash.join())?.[0] ?? 0);
  expect(thrown).toBeGreaterThanOrEqual(said.trashed.said);
  expect(thrown).toBeLessThanOrEqual(begun.trashed.begun);
  kept.trashed = { said: thrown, begun: thrown };
  const backups = (await readdir(profile)).includes('backups') ? await readdir(join(profile, 'backups')) : [];
  if (said.backups > 0) expect(backups.filter((name) => name.endsWith('.jvbak'))).not.toEqual([]);
  await backToWriting(page);
};
