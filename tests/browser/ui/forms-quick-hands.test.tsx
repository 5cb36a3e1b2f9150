import { describe, expect, test } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { LedgerScreen } from '../../../renderer/screens/ledgers/ledger-screen.tsx';
import { PeopleScreen } from '../../../renderer/screens/people/people-screen.tsx';
import { button, mount } from './mount.tsx';
import { type PeopleVault, peopleVault } from './people-vault.tsx';

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
