import { afterEach, describe, expect, test } from 'vitest';
import { page } from 'vitest/browser';
import type { Guard } from '../../../renderer/guard/guard.ts';
import { misfits } from '../../support/misfits.ts';
import { plantedPage } from '../../support/planted-page.ts';
import { axeProblems } from './axe-problems.ts';
import { leavingPage } from './leaving-vault.tsx';
import { button, mount } from './mount.tsx';

afterEach(() => document.documentElement.style.removeProperty('font-size'));

const { record } = plantedPage('2026-11-19');
const full = record.type === 'entry' ? record.document : { type: 'doc' };
const gone: Guard = { check: async () => ({ type: 'stopped' }), stop: () => undefined };
const tooMuch: Guard = { check: async () => ({ type: 'too-much' }), stop: () => undefined };
const never: Guard = { check: () => new Promise(() => undefined), stop: () => undefined };
const noRoom = {
  saveDocument: async () => ({ ok: false, error: { type: 'disk-full', code: 'ENOSPC' } }) as const,
};
const synced = {
  chooseSavePlace: async () => ({ ok: true, value: { place: 1, sync: 'Dropbox' } }) as const,
};

const press = async (name: string): Promise<void> => button(name).click();
const choose = async (name: string): Promise<void> => page.getByRole('radio', { name, exact: true }).click();

interface State {
  readonly make: () => ReturnType<typeof leavingPage>;
  readonly next?: () => Promise<void>;
  /** What stands there where no page does. */
  readonly sees?: string;
}

const states: Readonly<Record<string, State>> = {
  'a page with every kind of detail': { make: () => leavingPage(full) },
  'with each place by itself': {
    make: () => leavingPage(full),
    next: () => page.getByRole('button', { name: 'Each place by itself' }).first().click(),
  },
  'only its themes': { make: () => leavingPage(full), next: () => choose('Themes') },
  'as written': { make: () => leavingPage(full), next: () => choose('As written') },
  'asked about as written': {
    make: () => leavingPage(full),
    next: async () => {
      await choose('As written');
      await press('Save as PDF…');
    },
  },
  'asked about once more': { make: () => leavingPage(full), next: () => press('Save as PDF…') },
  'into a folder that looks synced': {
    make: () => leavingPage(full, { answers: synced }),
    next: async () => {
      await press('Word…');
      await press('Save the Word file');
      await expect.element(button('Save it there')).toBeVisible();
    },
  },
  saved: {
    make: () => leavingPage(full),
    next: async () => {
      await press('Markdown…');
      await press('Save the Markdown file');
      await expect.element(button('Show the file')).toBeVisible();
    },
  },
  'the disk is full': {
    make: () => leavingPage(full, { answers: noRoom }),
    next: async () => {
      await press('Markdown…');
      await press('Save the Markdown file');
      await expect.element(page.getByText('There’s no room for it there')).toBeVisible();
    },
  },
  'no details': { make: () => leavingPage('The bus was late, and I sat in the car.') },
  'a page without words': { make: () => leavingPage(''), sees: 'There are no words on this page' },
  'being looked through': { make: () => leavingPage(full, { guard: never }), sees: 'Looking for details' },
  'too much to look through': { make: () => leavingPage(full, { guard: tooMuch }) },
  'nothing left that could look': { make: () => leavingPage(full, { guard: gone }), sees: 'isn’t running' },
  'too much, and nothing may leave as written': {
    make: () => leavingPage(full, { guard: tooMuch, plainExports: false }),
    sees: 'and as written it may not leave',
  },
  'the policy lets no file out': { make: () => leavingPage(full, { plainExports: false }) },
};
const all = Object.entries(states);

const show = async ({ make, next, sees }: State, width = 1280, height = 800): Promise<void> => {
  const { screen } = await make();
  await mount(screen, width, height);
  await press('Share this page');
  await expect.element(page.getByRole('dialog', { name: 'What leaves' })).toBeVisible();
  const stands = sees === undefined ? page.getByRole('region', { name: 'As it leaves' }) : page.getByText(sees);
  await expect.element(stands).toBeVisible();
  await next?.();
  for (const animation of document.getAnimations()) animation.finish();
};

describe.each(['light', 'dark'])('in the %s theme', (theme) => {
  test.each(all)('%s: axe has nothing to report', async (_name, state) => {
    document.documentElement.dataset['theme'] = theme;
    await show(state);
    expect(await axeProblems()).toEqual([]);
  });
});

describe.each([
  [748, 588, 16],
  [1068, 780, 32],
  [748, 588, 32],
])('with %i × %i of the window and letters of %i px', (width, height, size) => {
  test.each(all)('%s fits, and everything in it can be reached', async (_name, state) => {
    document.documentElement.style.fontSize = `${size}px`;
    await show(state, width, height);
    expect(misfits()).toEqual([]);
  });
});
