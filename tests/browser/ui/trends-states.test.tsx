import { afterEach, describe, expect, test } from 'vitest';
import { page } from 'vitest/browser';
import { TrendsScreen } from '../../../renderer/screens/trends/trends-screen.tsx';
import { misfits } from '../../support/misfits.ts';
import { axeProblems } from './axe-problems.ts';
import { mount } from './mount.tsx';
import { states } from './trends-states.ts';

afterEach(() => document.documentElement.style.removeProperty('font-size'));

const tabs = ['Closeness', 'What travels with it', 'Fuel and seat'];
const all = Object.entries(states);

const show = async (make: () => ReturnType<(typeof states)[string]>, width = 1068, height = 780): Promise<void> => {
  await mount(make().screen(<TrendsScreen />), width, height);
  await expect.element(page.getByRole('heading', { level: 2 }).first()).toBeVisible();
};

describe.each(['light', 'dark'])('in the %s theme', (theme) => {
  test.each(all)('%s: no tab gives axe anything to report', async (_name, make) => {
    document.documentElement.dataset['theme'] = theme;
    await show(make);
    for (const tab of tabs) {
      await page.getByRole('tab', { name: tab }).click();
      expect(await axeProblems(), tab).toEqual([]);
    }
  });
});

describe.each([
  [748, 588, 16],
  [1068, 780, 32],
  [748, 588, 32],
])('with %i × %i of the window and letters of %i px', (width, height, size) => {
  test.each(all)('%s: every tab fits, and everything on it can be reached', async (_name, make) => {
    document.documentElement.style.fontSize = `${size}px`;
    await show(make, width, height);
    for (const tab of tabs) {
      await page.getByRole('tab', { name: tab }).click();
      expect(misfits(), tab).toEqual([]);
    }
  });
});
