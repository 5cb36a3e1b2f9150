import { expect, test } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { button, mount } from './mount.tsx';
import { supervisionStates } from './supervision-states.ts';
import { ago, supervisionVault, today } from './supervision-vault.tsx';

test('every file that was saved is told of by its name, and the focus stays among them when one is gone', async () => {
  const vault = await supervisionVault();
  const record = await vault.held({ day: ago(14) });
  for (const name of ['one.pdf', 'two.md']) await vault.api.noteOutside(record, name);
  await mount(vault.screen());
  const files = page.getByRole('region', { name: 'Saved outside' });
  await expect.element(files).toHaveTextContent('“one.pdf” was saved outside on');
  await expect.element(files).toHaveTextContent('“two.md” was saved outside on');
  await button('It’s gone: “one.pdf”').click();
  await expect.element(page.getByText('“one.pdf” was saved outside', { exact: false })).not.toBeInTheDocument();
  await expect.element(page.getByRole('heading', { name: 'Saved outside' })).toHaveFocus();
  await button('Undo').click();
  await expect.element(button('It’s gone: “one.pdf”')).toBeVisible();
});

test('a file of an account is told of as soon as it is saved', async () => {
  const vault = await supervisionVault();
  await vault.held({ day: ago(14) });
  await mount(vault.screen());
  await button('A plain account').click();
  const account = page.getByRole('dialog', { name: /^A plain account/ });
  await account.getByRole('textbox').first().fill('The heating is still off.');
  await account.getByRole('button', { name: 'Print or save…' }).click();
  const leaving = page.getByRole('dialog', { name: 'What leaves' });
  await leaving.getByRole('checkbox', { name: 'I have read the side that leaves' }).click();
  await leaving.getByRole('button', { name: 'Markdown…' }).click();
  await button('Save the Markdown file').click();
  await expect.element(leaving.getByText('Saved. It’s outside now.')).toBeVisible();
  await expect
    .poll(() => vault.vault.holdings.all('outsideFile').map(({ record }) => record.name))
    .toEqual(['aftershift supervision 2026-11.md']);
});

test('before a file is made its name, what goes along and the reminder stand there, and one that is not wanted is not made', async () => {
  const vault = await supervisionVault();
  await vault.flag(today, 'The heating is still off.');
  await mount(vault.screen());
  await page.getByRole('button', { name: 'The heating is still off.', exact: true }).click();
  await userEvent.keyboard('3');
  await expect.element(page.getByRole('region', { name: 'As it leaves' })).toBeVisible();
  await userEvent.keyboard('{Control>}e{/Control}');
  const leaving = page.getByRole('dialog', { name: 'What leaves' });
  const asked = page.getByRole('dialog', { name: 'This copy leaves the vault' });
  const remind = asked.getByRole('switch', { name: 'Remind me to delete it afterwards' });
  await leaving.getByRole('checkbox', { name: 'I have read the side that leaves' }).click();
  await leaving.getByRole('button', { name: 'Markdown…' }).click();
  await expect.element(asked.getByText('aftershift supervision 2026-11.md')).toBeVisible();
  await expect.element(asked.getByText('Stays here')).toBeVisible();
  await expect.element(remind).toBeChecked();
  await remind.click();
  await expect.element(asked.getByText('Nothing will remind you of it.')).toBeVisible();
  await button('Save the Markdown file').click();
  await expect.element(leaving.getByText('Saved. It’s outside now.')).toBeVisible();
  expect(vault.vault.holdings.all('outsideFile')).toEqual([]);
  // Asked again, it is as it was left.
  await leaving.getByRole('button', { name: 'Word…' }).click();
  await expect.element(asked.getByText('aftershift supervision 2026-11.docx')).toBeVisible();
  await expect.element(remind).not.toBeChecked();
  await remind.click();
  await button('Save the Word file').click();
  await expect.poll(() => vault.vault.holdings.all('outsideFile')).toHaveLength(1);
});

test('a finding that is gathered shows the sentences it rests on, with their day', async () => {
  const vault = await supervisionStates['much gathered']();
  await mount(vault.screen());
  const sentences = page.getByRole('list', { name: 'What it rests on, in your words' });
  await expect.element(sentences).toHaveTextContent('Home on autopilot again.');
  await expect.element(sentences).toHaveTextContent('November 15');
});
