import { describe, expect, test } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { LedgerScreen } from '../../../renderer/screens/ledgers/ledger-screen.tsx';
import { PeopleScreen } from '../../../renderer/screens/people/people-screen.tsx';
import { ledgerStates } from './ledger-states.ts';
import { button, mount } from './mount.tsx';
import { ago, type PeopleVault, peopleVault } from './people-vault.tsx';

const people = async (): Promise<PeopleVault> => {
  const vault = await peopleVault();
  await vault.card('Heron');
  await mount(vault.screen(<PeopleScreen />), 1068, 900);
  await expect.element(page.getByRole('heading', { level: 2, name: 'Heron' })).toBeVisible();
  return vault;
};
const left = ({ vault }: PeopleVault) => vault.holdings.all('leftForm').map(({ record }) => record);
const letter = () => page.getByLabelText('To Heron');
const promise = () => page.getByLabelText('What I said I’d do');
const startLetter = async (words: string): Promise<void> => {
  await button('Write a letter').click();
  await letter().fill(words);
};

describe('a form that was begun', () => {
  test('is on the disk by itself a moment after the last key', async () => {
    const vault = await people();
    await startLetter('I would have liked to say goodbye.');
    await expect
      .poll(() => left(vault))
      .toMatchObject([{ ledger: 'unsentLetter', words: [{ text: 'I would have liked to say goodbye.' }] }]);
    expect(vault.vault.holdings.all('unsentLetter')).toEqual([]);
  });

  test('and emptied again is no form any more', async () => {
    const vault = await people();
    await button('Look at it in a few questions').click();
    await button('Favors').click();
    await expect.poll(() => left(vault)).toHaveLength(1);
    await button('Favors').click();
    await expect.element(button('Throw it away')).not.toBeInTheDocument();
    await expect.poll(() => left(vault)).toEqual([]);
    await userEvent.keyboard('{Escape}');
    await expect.element(button('Look at it in a few questions')).toBeVisible();
  });

  test('on another evening and emptied now begins as one of tonight does', async () => {
    const vault = await peopleVault();
    await mount(vault.screen(<LedgerScreen ledger="parked" />, { today: ago(6) }), 1068, 900);
    const [text, when] = [page.getByRole('form').getByRole('textbox').first(), page.getByLabelText('When')];
    await expect.element(when).toHaveValue(ago(5));
    await text.fill('The form.');
    await mount(await vault.unlocked(<LedgerScreen ledger="parked" />), 1068, 900);
    await expect.element(text).toHaveValue('The form.');
    await expect.element(when).toHaveValue(ago(5));
    await text.fill('');
    await expect.poll(() => left(vault)).toEqual([]);
    await mount(await vault.unlocked(<LedgerScreen ledger="parked" />), 1068, 900);
    await expect.element(when).toHaveValue(ago(-1));
  });

  test('is put down and gone in one go, and is there again when that is taken back', async () => {
    const vault = await peopleVault();
    await mount(vault.screen(<LedgerScreen ledger="promise" />), 1068, 900);
    await promise().fill('Call her mother.');
    await expect.poll(() => left(vault)).toHaveLength(1);
    await button('Add').click();
    await expect.element(promise()).toHaveValue('');
    expect(left(vault)).toEqual([]);
    await button('Undo').click();
    await expect.element(promise()).toHaveValue('Call her mother.');
    expect(vault.vault.holdings.all('promise')).toEqual([]);
  });

  test('comes back behind the next one that is typed meanwhile, and neither takes the other’s place', async () => {
    const vault = await peopleVault();
    await mount(vault.screen(<LedgerScreen ledger="promise" />), 1068, 900);
    await promise().fill('Call her mother.');
    await button('Add').click();
    await expect.element(promise()).toHaveValue('');
    await promise().fill('Bring the form.');
    await button('Undo').click();
    await vault.drafts.flush();
    await expect.poll(() => left(vault)).toHaveLength(2);
    await expect.element(promise()).toHaveValue('Bring the form.');
    await button('Add').click();
    await expect.element(promise()).toHaveValue('Call her mother.');
    await button('Add').click();
    await expect.element(promise()).toHaveValue('');
    const said = vault.vault.holdings.all('promise').map(({ record }) => record.text);
    expect([said.toSorted(), left(vault)]).toEqual([['Bring the form.', 'Call her mother.'], []]);
  });

  test('is thrown away for good only as long as nobody takes that back', async () => {
    const vault = await people();
    await startLetter('I would have liked to say goodbye.');
    await expect.poll(() => left(vault)).toHaveLength(1);
    await button('Throw it away').click();
    await expect.element(page.getByText('Thrown away.')).toBeVisible();
    expect(left(vault)).toEqual([]);
    await button('Undo').click();
    await expect.element(letter()).toHaveValue('I would have liked to say goodbye.');
    await expect.poll(() => left(vault)).toHaveLength(1);
  });

  test('of a line that is changed is open again after a lock, and “Leave it as it was” lets it go, with its Undo', async () => {
    const vault = await ledgerStates['kept for a while']();
    await mount(vault.screen(<LedgerScreen ledger="untold" />), 1068, 900);
    await button('Edit “What she said in the car.”').click();
    const form = page.getByRole('form', { name: 'Edit “What she said in the car.”' });
    await form.getByRole('textbox').first().fill('What she said on the stairs.');
    await mount(await vault.unlocked(<LedgerScreen ledger="untold" />), 1068, 900);
    await expect.element(form.getByRole('textbox').first()).toHaveValue('What she said on the stairs.');
    await form.getByRole('button', { name: 'Leave it as it was' }).click();
    await expect.element(button('Edit “What she said in the car.”')).toHaveFocus();
    await expect.poll(() => left(vault)).toEqual([]);
    await expect.element(page.getByText('It is as it was.')).toBeVisible();
    await button('Undo').click();
    await expect.element(form.getByRole('textbox').first()).toHaveValue('What she said on the stairs.');
    await expect.poll(() => left(vault)).toHaveLength(1);
  });
});

describe('words in a form that is open', () => {
  test('follow a renaming, and a lock after it brings no old name back', async () => {
    const vault = await people();
    await startLetter('Dear Heron, goodbye.');
    await button('Rename…').click();
    await page.getByLabelText('The new alias').fill('Marlow');
    await button('Rename').click();
    await expect.element(page.getByRole('heading', { level: 2, name: 'Marlow' })).toBeVisible();
    await expect.element(page.getByLabelText('To Marlow')).toHaveValue('Dear Marlow, goodbye.');
    await vault.drafts.finish();
    expect(JSON.stringify(left(vault))).not.toContain('Heron');
  });

  test('go with a card that is removed, which says so before, and come back with it', async () => {
    const vault = await people();
    await startLetter('Dear Heron, goodbye.');
    await button('Not now').click();
    await button('More').click();
    await page.getByRole('menuitem', { name: /^Remove/ }).click();
    await expect.element(page.getByText('With it goes something you began.')).toBeVisible();
    await button('Remove it').click();
    await expect.poll(() => vault.vault.holdings.all('alias')).toEqual([]);
    expect(left(vault)).toEqual([]);
    await vault.drafts.finish();
    expect(left(vault)).toEqual([]);
    await button('Undo').click();
    await button('Go on with the letter you began').click();
    await expect.element(letter()).toHaveValue('Dear Heron, goodbye.');
  });
});

describe('where it can’t be had', () => {
  test('a disk that takes nothing leaves the words where they are, says so, and has them once it does', async () => {
    const vault = await people();
    await startLetter('I would have liked to say goodbye.');
    vault.memory.refuse({ type: 'disk-full', code: 'ENOSPC' });
    await letter().fill('I would have liked to say goodbye. You made me laugh.');
    await expect.poll(() => vault.drafts.failing()).toEqual({ reason: 'disk-full', of: 'form' });
    await button('Keep it').click();
    await expect.element(page.getByText('The disk didn’t take that, so nothing was changed.')).toBeVisible();
    await expect.element(letter()).toHaveValue('I would have liked to say goodbye. You made me laugh.');
    vault.memory.refuse(null);
    await vault.drafts.flush();
    expect(left(vault)).toMatchObject([{ words: [{ text: 'I would have liked to say goodbye. You made me laugh.' }] }]);
  });

  test('a legal hold throws nothing away: it waits, and says why', async () => {
    const vault = await people();
    await startLetter('I would have liked to say goodbye.');
    await vault.drafts.flush();
    await vault.security.setHold(true);
    await button('Throw it away').click();
    await expect.element(page.getByText('A legal hold keeps everything as it is.', { exact: false })).toBeVisible();
    await button('Go on with the letter you began').click();
    await expect.element(letter()).toHaveValue('I would have liked to say goodbye.');
    await vault.drafts.finish();
    expect(left(vault)).toHaveLength(1);
  });
});
