import { afterEach, describe, expect, test } from 'vitest';
import { page } from 'vitest/browser';
import { PeopleScreen } from '../../../renderer/screens/people/people-screen.tsx';
import { misfits } from '../../support/misfits.ts';
import { axeProblems } from './axe-problems.ts';
import { button, mount } from './mount.tsx';
import { peopleStates } from './people-states.ts';

afterEach(() => document.documentElement.style.removeProperty('font-size'));

const all = Object.entries(peopleStates);
const settled = (): void => {
  for (const animation of document.getAnimations()) animation.finish();
};

const show = async (make: (typeof all)[number][1], width = 1068, height = 780): Promise<void> => {
  const vault = await make();
  await mount(vault.screen(<PeopleScreen />), width, height);
  await expect.element(page.getByRole('heading', { level: 2 }).first()).toBeVisible();
};

const openMore = async (item: string): Promise<void> => {
  await button('More').click();
  await page.getByRole('menuitem', { name: item }).click();
  await expect.element(page.getByRole('dialog')).toBeVisible();
};

/** Each dialog of a card, with something in it. */
const dialogs: Readonly<Record<string, () => Promise<void>>> = {
  renaming: async () => {
    await button('Rename…').click();
    await page.getByLabelText('The new alias').fill('Osprey');
    await expect.element(page.getByText('As it will read')).toBeVisible();
  },
  'a renaming that can’t be': async () => {
    await button('Rename…').click();
    await page.getByLabelText('The new alias').fill('Juniper');
    await expect.element(page.getByText('Somebody else here is, or was, called so.')).toBeVisible();
  },
  merging: () => openMore('Same as someone else…'),
  removing: () => openMore('Remove the card…'),
};

describe.each(['light', 'dark'])('in the %s theme', (theme) => {
  test.each(all)('%s: axe has nothing to report', async (_name, make) => {
    document.documentElement.dataset['theme'] = theme;
    await show(make);
    settled();
    expect(await axeProblems()).toEqual([]);
  });

  test.each(Object.entries(dialogs))('%s: axe has nothing to report', async (_name, open) => {
    document.documentElement.dataset['theme'] = theme;
    await show(peopleStates['a book kept for a while']);
    await open();
    settled();
    expect(await axeProblems()).toEqual([]);
  });
});

describe.each([
  [748, 588, 16],
  [1068, 780, 32],
  [748, 588, 32],
  // What the places on the left leave of that.
  [324, 588, 32],
])('with %i × %i of the window and letters of %i px', (width, height, size) => {
  test.each(all)('%s fits, and everything in it can be reached', async (_name, make) => {
    document.documentElement.style.fontSize = `${size}px`;
    await show(make, width, height);
    expect(misfits()).toEqual([]);
  });

  test.each(Object.entries(dialogs))('%s fits, and everything in it can be reached', async (_name, open) => {
    document.documentElement.style.fontSize = `${size}px`;
    await show(peopleStates['a book kept for a while'], width, height);
    await open();
    settled();
    expect(misfits()).toEqual([]);
  });
});
