import { describe, expect, test } from 'vitest';
import { type Locator, page, userEvent } from 'vitest/browser';
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

  test('is told of before somebody is called otherwise, though they stand in no page', async () => {
    const vault = await supervisionVault();
    await vault.card('Heron');
    await vault.held({ good: [{ id: 'g', from: null, words: 'Heron laughed.' }] });
    await mount(vault.over(<PeopleScreen />));
    await page.getByRole('option', { name: /^Heron/ }).click();
    await button('Rename…').click();
    await page.getByLabelText('The new alias').fill('Osprey');
    await expect.element(page.getByText('1 place in 1 note in a ledger or Supervision will change.')).toBeVisible();
  });

  test('follows in an account of what was learned as well', async () => {
    const vault = await supervisionVault();
    await vault.card('Heron');
    await vault.held({});
    await vault.put(beginAccount({ shape: 'plain', at: instant(today), day: ago(14), from: null }));
    const open = async (): Promise<void> => {
      await mount(vault.screen());
      await page.getByRole('button', { name: /^Open A plain account/ }).click();
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

describe('a name that is typed', () => {
  const seen = () => page.getByText(/Keisha Morales” may point to a real person|called this person/);
  const typed = async (field: Locator): Promise<void> => {
    await field.fill('My client Keisha Morales rang.');
    await expect.element(seen()).toBeVisible();
    await userEvent.keyboard('{Control>}.{/Control}');
    const value = (): string => (field.element() as HTMLInputElement).value;
    await expect.poll(value).toMatch(/^My client (?!Keisha)\S+ rang\.$/u);
    await expect.element(seen()).not.toBeInTheDocument();
  };

  test('is seen in an item, under a lens and in a good thing, and one key puts something else there', async () => {
    const vault = await supervisionVault();
    await mount(vault.screen());
    await button('Write something else under Supportive').click();
    await typed(item());
    await page.getByLabelText(/^A lens for/).selectOptions('Gibbs, six steps');
    await typed(page.getByLabelText('What was I feeling?'));
    await typed(page.getByLabelText('A good thing, in your own words'));
    await vault.drafts.flush();
    expect(JSON.stringify(vault.session())).not.toContain('Keisha');
  });

  test('is seen in what was agreed', async () => {
    const vault = await supervisionVault();
    await mount(vault.screen());
    await button('It was held').click();
    await typed(page.getByLabelText('What, line 1'));
    await typed(page.getByLabelText('Who, line 1'));
  });

  test('is seen in an account of what was learned', async () => {
    const vault = await supervisionVault();
    await vault.held({});
    await vault.put(beginAccount({ shape: 'plain', at: instant(today), day: ago(14), from: null }));
    await mount(vault.screen());
    await page.getByRole('button', { name: /^Open A plain account/ }).click();
    await typed(page.getByRole('dialog').getByRole('textbox').last());
  });
});
