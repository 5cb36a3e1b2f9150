import { expect, test } from 'vitest';
import { page } from 'vitest/browser';
import { axeProblems } from './axe-problems.ts';
import { button, mount } from './mount.tsx';
import { instant, today } from './people-vault.tsx';
import { supervisionVault } from './supervision-vault.tsx';

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
