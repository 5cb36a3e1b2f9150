import { describe, expect, test } from 'vitest';
import { page } from 'vitest/browser';
import { beginAccount } from '#shared/supervision/cpd/account';
import { PeopleScreen } from '../../../renderer/screens/people/people-screen.tsx';
import { button, mount } from './mount.tsx';
import { instant, today } from './people-vault.tsx';
import { ago, supervisionVault, type SupervisionVault } from './supervision-vault.tsx';

const item = () => page.getByLabelText('What it is about');

const renameHeron = async (vault: SupervisionVault): Promise<void> => {
  await mount(vault.over(<PeopleScreen />));
  await page.getByRole('option', { name: /^Heron/ }).click();
  await button('Rename…').click();
  await page.getByLabelText('The new alias').fill('Osprey');
  await expect.element(button('Rename')).toBeEnabled();
  await button('Rename').click();
  await expect.element(page.getByRole('heading', { level: 2, name: 'Osprey', exact: true })).toBeVisible();
};

describe('what was typed for a supervision', () => {
  test('follows when somebody is called otherwise, on the screen and in the vault', async () => {
    const vault = await supervisionVault();
    await vault.card('Heron');
    await mount(vault.screen());
    await button('Write something else under Supportive').click();
    await item().fill('Heron and the form.');
    await renameHeron(vault);
    await mount(vault.screen());
    await expect.element(item()).toHaveValue('Osprey and the form.');
    await item().fill('Osprey and the form, again.');
    await vault.drafts.flush();
    expect(vault.session()?.items.map(({ words }) => words)).toEqual(['Osprey and the form, again.']);
  });

  test('follows in an account of what was learned as well', async () => {
    const vault = await supervisionVault();
    await vault.card('Heron');
    await vault.held({});
    await vault.put(beginAccount({ shape: 'plain', at: instant(today), day: ago(14), from: null }));
    const open = async (): Promise<void> => {
      await mount(vault.screen());
      await page.getByRole('button', { name: /^Open / }).click();
    };
    await open();
    const field = page.getByRole('dialog').getByRole('textbox').last();
    await field.fill('To ask Heron sooner.');
    await renameHeron(vault);
    await open();
    await expect.element(field).toHaveValue('To ask Osprey sooner.');
    await vault.drafts.flush();
    expect(JSON.stringify(vault.vault.holdings.all('cpdAccount'))).not.toContain('Heron');
  });
});
