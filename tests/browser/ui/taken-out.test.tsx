import { afterEach, describe, expect, test } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { defaultProtection } from '#shared/journal/protection';
import { beginAccount } from '#shared/supervision/cpd/account';
import { HoldSettings } from '../../../renderer/screens/settings/security/hold-settings.tsx';
import { misfits } from '../../support/misfits.ts';
import { axeProblems } from './axe-problems.ts';
import { button, mount } from './mount.tsx';
import { instant, today } from './people-vault.tsx';
import { supervisionVault } from './supervision-vault.tsx';

afterEach(() => document.documentElement.style.removeProperty('font-size'));

const withKept = async (width = 900, height = 700) => {
  const vault = await supervisionVault();
  await vault.put({ ...defaultProtection, hold: [{ on: true, at: instant(today) }] });
  const account = beginAccount({ shape: 'plain', at: instant(today), day: today, from: null });
  const id = await vault.put(account);
  const saying = (text: string) => ({ ...account, answers: [{ question: 'learned', text }] });
  const words = 'That an early no is kinder, and Averyveryverylongwordthatnobodywouldeverwriteinonepiece'.repeat(3);
  await vault.api.saveAccount(id, saying(words));
  await vault.api.saveAccount(id, saying('Something else.'));
  await mount(vault.over(<HoldSettings />), width, height);
  return { vault, words };
};

const open = async () => {
  await button('Read what is kept').click();
  const dialog = page.getByRole('dialog', { name: 'Kept while a legal hold was on' });
  await expect.element(dialog).toBeVisible();
  return dialog;
};

test('where the legal hold is turned on it says how much it kept of what was taken out, and lets that be read', async () => {
  const { words } = await withKept();
  await expect
    .element(page.getByText('One text that was taken out of a supervision or an account is kept.'))
    .toBeVisible();
  const dialog = await open();
  await expect.element(dialog).toHaveTextContent('From an account, ');
  await expect.element(dialog).toHaveTextContent(words);
  await userEvent.keyboard('{Escape}');
  await expect.element(button('Read what is kept')).toHaveFocus();
});

test('it says nothing of that where nothing was taken out', async () => {
  const vault = await supervisionVault();
  await mount(vault.over(<HoldSettings />));
  await expect.element(page.getByRole('switch', { name: 'Keep everything' })).toBeVisible();
  expect((await vault.api.takenOut()).length).toBe(0);
  await expect.element(button('Read what is kept')).not.toBeInTheDocument();
});

describe('what is kept', () => {
  test.each(['light', 'dark'])('gives axe nothing to report in the %s theme', async (theme) => {
    document.documentElement.dataset['theme'] = theme;
    await withKept();
    await open();
    for (const animation of document.getAnimations()) animation.finish();
    expect(await axeProblems()).toEqual([]);
  });

  test.each([16, 32])('fits a small window with letters of %i px', async (size) => {
    document.documentElement.style.fontSize = `${size}px`;
    await withKept(748, 588);
    await open();
    expect(misfits()).toEqual([]);
  });
});
