import { afterEach, describe, expect, test } from 'vitest';
import { page } from 'vitest/browser';
import { misfits } from '../../support/misfits.ts';
import { axeProblems } from './axe-problems.ts';
import { button, mount } from './mount.tsx';
import { supervisionStates } from './supervision-states.ts';

afterEach(() => document.documentElement.style.removeProperty('font-size'));

const all = Object.entries(supervisionStates);

const show = async (make: (typeof all)[number][1], width = 1068, height = 780): Promise<void> => {
  const vault = await make();
  await mount(vault.screen(), width, height);
  await expect.element(page.getByRole('region', { name: 'Agenda' })).toBeVisible();
};

const settled = async (name: string): Promise<void> => {
  if (name === 'the last weeks put in') {
    await expect.element(page.getByRole('heading', { name: 'The last 12 weeks' })).toBeVisible();
  }
  if (name === 'three chosen') {
    await expect.element(page.getByRole('region', { name: 'As it leaves' })).toBeVisible();
  }
};

/** A dialog fades in: until it has, its words are thin. */
const looksWell = async (): Promise<void> => {
  for (const animation of document.getAnimations()) animation.finish();
  expect(await axeProblems()).toEqual([]);
};

describe.each(['light', 'dark'])('in the %s theme', (theme) => {
  test.each(all)('%s: the screen for supervision gives axe nothing to report', async (name, make) => {
    document.documentElement.dataset['theme'] = theme;
    await show(make);
    await settled(name);
    expect(await axeProblems()).toEqual([]);
  });

  test('neither does what came of it, nor an account, nor what is read aloud', async () => {
    document.documentElement.dataset['theme'] = theme;
    await show(supervisionStates['three chosen']);
    await settled('three chosen');
    await button('Read it aloud').click();
    await expect.element(page.getByRole('dialog', { name: 'To read aloud' })).toBeVisible();
    await looksWell();
    await button('Close').click();
    await button('It was held').click();
    await expect.element(page.getByRole('dialog', { name: 'What came of it' })).toBeVisible();
    await looksWell();
    await button('Not yet').click();
    await page.getByRole('button', { name: /^Open the supervision of/ }).click();
    await looksWell();
    await button('Remove it…').click();
    await looksWell();
    await page.getByRole('region', { name: 'Earlier supervisions' }).getByRole('button', { name: 'Keep it' }).click();
    await button('NMC').click();
    await expect.element(page.getByRole('dialog', { name: /^NMC, / })).toBeVisible();
    await looksWell();
  });
});

describe.each([
  [748, 588, 16],
  [1068, 780, 32],
  [748, 588, 32],
])('with %i × %i of the window and letters of %i px', (width, height, size) => {
  test.each(all)('%s: the screen for supervision fits, and everything on it can be reached', async (name, make) => {
    document.documentElement.style.fontSize = `${size}px`;
    await show(make, width, height);
    await settled(name);
    expect(misfits()).toEqual([]);
  });

  test('what came of it and an account fit', async () => {
    document.documentElement.style.fontSize = `${size}px`;
    await show(supervisionStates['three chosen'], width, height);
    await button('It was held').click();
    await expect.element(page.getByRole('dialog', { name: 'What came of it' })).toBeVisible();
    expect(misfits()).toEqual([]);
    await button('Not yet').click();
    await button('HCPC').click();
    await expect.element(page.getByRole('dialog', { name: /^HCPC, / })).toBeVisible();
    expect(misfits()).toEqual([]);
  });
});

test.each(all)(
  '%s: it fits beside the places too, in the smallest window with letters of 32 px',
  async (name, make) => {
    document.documentElement.style.fontSize = '32px';
    await show(make, 536, 640);
    await settled(name);
    expect(misfits()).toEqual([]);
  },
);
