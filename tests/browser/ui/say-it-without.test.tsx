import { afterEach, expect, test } from 'vitest';
import { page } from 'vitest/browser';
import { newSession } from '#shared/journal/supervision-session';
import { misfits } from '../../support/misfits.ts';
import { itemFrom } from '../storage/supervised.ts';
import { axeProblems } from './axe-problems.ts';
import { button, mount } from './mount.tsx';
import { instant, today } from './people-vault.tsx';
import { supervisionVault } from './supervision-vault.tsx';

afterEach(() => document.documentElement.style.removeProperty('font-size'));

const secret = 'What she said in the car.';

test('what can be told to nobody is brought without being said, and weighs less once it was spoken of', async () => {
  const vault = await supervisionVault();
  const at = instant(today);
  const id = await vault.put({ type: 'untold', version: 1, day: today, at, whom: null, text: secret, sharedAt: null });
  await mount(vault.screen());
  await button(`Put “${secret}” under Supportive`).click();
  await button(`Say it without saying it: “${secret}”`).click();
  const first = page.getByLabelText('What kind of thing is it, so that nobody could tell who, where or when?');
  await expect.element(first).toHaveFocus();
  await first.fill('A promise that I can’t keep.');
  const leaves = page.getByRole('region', { name: 'As it leaves' });
  await expect.element(leaves).toHaveTextContent('A promise that I can’t keep.');
  await expect.element(leaves).not.toHaveTextContent(secret);
  await expect.element(page.getByText('The words above stay here.', { exact: false })).toBeVisible();
  expect(await axeProblems()).toEqual([]);
  await button('It was held').click();
  await button('Keep it').click();
  await expect.element(page.getByText('Kept.', { exact: true })).toBeVisible();
  expect(vault.vault.holdings.get(id)?.record).not.toMatchObject({ sharedAt: null });
});

test.each([16, 32])('it fits a small window with letters of %i px, before it is chosen and after', async (size) => {
  document.documentElement.style.fontSize = `${size}px`;
  const vault = await supervisionVault();
  const at = instant(today);
  const item = { ...itemFrom('untold x', secret), isDiscussed: false };
  await vault.put({ ...newSession(at, null, null), items: [item] });
  await mount(vault.screen(), 748, 588);
  const offer = button(`Say it without saying it: “${secret}”`);
  await expect.element(offer).toBeVisible();
  expect(misfits()).toEqual([]);
  await offer.click();
  await expect.element(page.getByText('The words above stay here.', { exact: false })).toBeVisible();
  expect(misfits()).toEqual([]);
});
