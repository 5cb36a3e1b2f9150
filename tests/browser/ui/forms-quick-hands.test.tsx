import { describe, expect, test } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { LedgerScreen } from '../../../renderer/screens/ledgers/ledger-screen.tsx';
import { PeopleScreen } from '../../../renderer/screens/people/people-screen.tsx';
import { button, mount } from './mount.tsx';
import { ago, instant, type PeopleVault, peopleVault } from './people-vault.tsx';

const promise = () => page.getByLabelText('What I said I’d do');
const said = ({ vault }: PeopleVault) => vault.holdings.all('promise').map(({ record }) => record.text);
const left = ({ vault }: PeopleVault) => vault.holdings.all('leftForm').map(({ record }) => record);

/** A disk that takes its time: nothing is put down before `go`. */
const slowDisk = ({ ledgers }: PeopleVault) => {
  let go = (): void => undefined;
  let isAsked = false;
  const waiting = new Promise<void>((resolve) => (go = resolve));
  const addLine: typeof ledgers.addLine = async (...line) => {
    isAsked = true;
    await waiting;
    return ledgers.addLine(...line);
  };
  return { addLine, isAsked: () => isAsked, go: () => go() };
};

describe('what is typed while a line is on its way to the disk', () => {
  test('begins the next one, and is not in the one that was put down', async () => {
    const vault = await peopleVault();
    const disk = slowDisk(vault);
    await mount(vault.screen(<LedgerScreen ledger="promise" />, {}, { addLine: disk.addLine }), 1068, 900);
    await promise().fill('Call her mother.');
    await userEvent.keyboard('{Enter}');
    await expect.poll(disk.isAsked).toBe(true);
    await userEvent.keyboard('Bri');
    disk.go();
    await expect.poll(() => said(vault)).toEqual(['Call her mother.']);
    await expect.element(promise()).toHaveValue('Bri');
    await expect.element(promise()).toHaveFocus();
    await userEvent.keyboard('ng the form.');
    await expect.element(promise()).toHaveValue('Bring the form.');
    await vault.drafts.flush();
    await expect.poll(() => left(vault)).toMatchObject([{ words: [{ text: 'Bring the form.' }] }]);
  });
});

describe('a letter that was thrown away', () => {
  test('comes back by its Undo without taking the next one with it', async () => {
    const vault = await peopleVault();
    await vault.card('Heron');
    await mount(vault.screen(<PeopleScreen />), 1068, 900);
    const letter = page.getByLabelText('To Heron');
    await button('Write a letter').click();
    await letter.fill('The first one.');
    await button('Throw it away').click();
    await expect.element(page.getByText('Thrown away.')).toBeVisible();
    await button('Write a letter').click();
    await letter.fill('The second one.');
    await button('Undo').click();
    await expect.element(letter).toHaveValue('The first one.');
    await vault.drafts.flush();
    await expect.poll(() => left(vault)).toHaveLength(2);
    await button('Keep it').click();
    await expect.poll(() => left(vault)).toMatchObject([{ words: [{ text: 'The second one.' }] }]);
    await button('Go on with the letter you began').click();
    await expect.element(letter).toHaveValue('The second one.');
  });
});

describe('a form whose line is deleted while it stands open', () => {
  test('is gone with its letter, is no new letter, and is back as it was with the Undo', async () => {
    const vault = await peopleVault();
    const heron = await vault.card('Heron');
    const at = instant(ago(3));
    await vault.ledgers.addLine({ type: 'unsentLetter', day: ago(3), whom: heron, editedAt: at, text: 'Dear Heron.' });
    await mount(vault.screen(<PeopleScreen />), 1068, 900);
    const letter = page.getByLabelText('To Heron');
    await page.getByRole('button', { name: /^Go on with the letter of/ }).click();
    await letter.fill('Dear Heron. You made me laugh.');
    await vault.drafts.flush();
    await page.getByRole('button', { name: /^Remove the letter of/ }).click();
    await expect.element(letter).not.toBeInTheDocument();
    expect(left(vault)).toEqual([]);
    await button('Undo').click();
    await expect.element(letter).toHaveValue('Dear Heron. You made me laugh.');
  });

  test('is gone with its ending, and can’t end the work a second time', async () => {
    const vault = await peopleVault();
    const heron = await vault.card('Heron');
    const lines = { withoutGoodbye: false, together: 'The garden.', theyKeep: '', iKeep: '' };
    await vault.ledgers.addLine({ type: 'ending', day: ago(3), whom: heron, ...lines });
    await mount(vault.screen(<PeopleScreen />), 1068, 900);
    const form = page.getByRole('form', { name: 'Endings' });
    await page.getByRole('button', { name: /^Edit the ending of/ }).click();
    await expect.element(form).toBeVisible();
    await page.getByRole('button', { name: /^Remove the ending of/ }).click();
    await expect.element(form).not.toBeInTheDocument();
    await expect.element(button('It ended without a goodbye')).toBeVisible();
  });
});

describe('what was said to have shifted a view', () => {
  test('stays in sight when it is then said that none did', async () => {
    const vault = await peopleVault();
    await vault.card('Heron');
    await mount(vault.screen(<PeopleScreen />), 1068, 900);
    await button('Look at it in a few questions').click();
    const shifted = page.getByRole('radiogroup', { name: 'Has my view of them shifted?' });
    await shifted.getByRole('radio', { name: 'Yes' }).click();
    await page.getByLabelText('What shifted it').fill('The broken window.');
    await shifted.getByRole('radio', { name: 'No' }).click();
    await expect.element(page.getByLabelText('What shifted it')).toHaveValue('The broken window.');
  });
});
