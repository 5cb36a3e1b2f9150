import type { ReactNode } from 'react';
import { describe, expect, test } from 'vitest';
import { page } from 'vitest/browser';
import { leftForm } from '#shared/journal/left-form';
import { LeftForms } from '../../../renderer/app/left-forms.tsx';
import { UnsavedBar } from '../../../renderer/app/unsaved-bar.tsx';
import { WordsOfGone } from '../../../renderer/app/words-of-gone.tsx';
import { LedgerScreen } from '../../../renderer/screens/ledgers/ledger-screen.tsx';
import { PeopleScreen } from '../../../renderer/screens/people/people-screen.tsx';
import { anId } from '../storage/stored-vault.ts';
import { misfits } from '../../support/misfits.ts';
import { button, mount } from './mount.tsx';
import { type PeopleVault, peopleVault } from './people-vault.tsx';

const at = { ms: 1, offset: 0 };
const disk = { type: 'disk-full', code: 'ENOSPC' } as const;
const saved = () => page.getByText(/^Saved and sealed at/);
const notYet = () => page.getByText('Not saved yet');
const letter = () => page.getByLabelText('To Heron');
const alert = () => page.getByRole('alert').filter({ hasText: /kept|saved/ });
const left = ({ vault }: PeopleVault) => vault.holdings.all('leftForm').map(({ record }) => record);
const withBar = ({ drafts }: PeopleVault, screen: ReactNode) => (
  <>
    {screen}
    <UnsavedBar drafts={drafts} />
  </>
);
const people = async () => {
  const vault = await peopleVault();
  const heron = await vault.card('Heron');
  await mount(vault.screen(withBar(vault, <PeopleScreen />)), 1068, 900);
  await expect.element(page.getByRole('heading', { level: 2, name: 'Heron' })).toBeVisible();
  return { ...vault, heron };
};
const writeLetter = async (words: string): Promise<void> => {
  await button('Write a letter').click();
  await letter().fill(words);
};

describe('a form that is being filled says how it stands', () => {
  test.each([
    ['a letter', () => writeLetter('I would have liked to say goodbye.')],
    ['a promise', () => page.getByLabelText('Something I said I’d do', { exact: true }).fill('Call her mother.')],
    [
      'an ending',
      async () => {
        await button('It is ending, or has').click();
        await page.getByLabelText('What we did together').fill('The garden.');
      },
    ],
    [
      'a look at how things stand',
      async () => {
        await button('Look at it in a few questions').click();
        await button('Favors').click();
      },
    ],
  ])('%s', async (_, begin) => {
    const vault = await people();
    vault.memory.refuse(disk);
    await begin();
    await expect.element(notYet()).toBeVisible();
    await vault.drafts.flush();
    await expect.element(alert().first()).toHaveTextContent('The disk is full, so what you began isn’t saved yet.');
    await expect.element(saved()).not.toBeInTheDocument();
    vault.memory.refuse(null);
    await vault.drafts.flush();
    await expect.element(saved()).toBeVisible();
    expect(left(vault)).toHaveLength(1);
  });

  test('a line of a ledger, and nothing is said once it is empty again or put down', async () => {
    const vault = await peopleVault();
    await mount(vault.screen(<LedgerScreen ledger="promise" />), 1068, 900);
    const field = page.getByLabelText('What I said I’d do');
    await field.fill('Call her mother.');
    await vault.drafts.flush();
    await expect.element(saved()).toBeVisible();
    // For the eye: read out at every pause it would talk over the writing.
    expect(saved().element().closest('[role="status"], [role="alert"], [aria-live]')).toBeNull();
    await field.fill('');
    await expect.element(saved()).not.toBeInTheDocument();
    await field.fill('Call her mother.');
    await button('Add').click();
    await expect.element(field).toHaveValue('');
    await expect.element(saved()).not.toBeInTheDocument();
  });
});

describe('words whose card is gone', () => {
  const goneWhileTyped = async () => {
    const vault = await people();
    await writeLetter('Dear Heron, goodbye.\nYou made me laugh.');
    // As by a merge: nothing here was asked whether something is being written.
    const removed = await vault.aliases.removeAlias(vault.heron);
    await vault.drafts.flush();
    if (!removed.ok || removed.value.undo === null) throw new Error('Nobody was removed');
    return { ...vault, undo: removed.value.undo };
  };

  test('are never said to be saved: they stand there, with what became of the card, until they are let go', async () => {
    const vault = await goneWhileTyped();
    await expect.element(alert()).toHaveTextContent(/^Whoever you wrote this about isn’t among your people any more/);
    await expect
      .element(page.getByRole('group', { name: 'What you wrote' }))
      .toHaveTextContent('Dear Heron, goodbye. You made me laugh.');
    await expect.element(saved()).not.toBeInTheDocument();
    expect(left(vault)).toEqual([]);
    await button('Let it go').click();
    await expect.element(alert()).not.toBeInTheDocument();
    await expect.element(page.getByText('What you typed is on the disk now.')).not.toBeInTheDocument();
    expect(await vault.drafts.flush()).toBeNull();
  });

  test('are kept after all where the card comes back', async () => {
    const vault = await goneWhileTyped();
    await expect.element(button('Let it go')).toBeVisible();
    await vault.aliases.undoAlias(vault.undo);
    await vault.drafts.flush();
    await expect.element(alert()).not.toBeInTheDocument();
    await expect.element(page.getByText('What you typed is on the disk now.')).toBeInTheDocument();
    expect(left(vault)).toMatchObject([{ words: [{ text: 'Dear Heron, goodbye.\nYou made me laugh.' }] }]);
  });

  test('and that a merge brought in stand there after every unlock, until they are let go, which can be taken back', async () => {
    const vault = await people();
    const record = leftForm({ ledger: 'unsentLetter', whom: anId(), record: null }, { text: 'Dear Wren.' }, false, at);
    await vault.put(record);
    const screen = <WordsOfGone drafts={vault.drafts} />;
    await mount(await vault.unlocked(screen));
    const words = page.getByRole('group', { name: 'What you wrote' });
    await expect.element(words).toHaveTextContent('Dear Wren.');
    await expect.element(page.getByRole('alert').filter({ hasText: 'You wrote this elsewhere' })).toBeVisible();
    await button('Let it go').click();
    await expect.element(words).not.toBeInTheDocument();
    expect(document.activeElement).not.toBe(document.body);
    expect(left(vault)).toEqual([]);
    await button('Undo').click();
    await expect.element(words).toHaveTextContent('Dear Wren.');
  });

  test('leave half of the smallest window to its screen, with the largest letters too, and all of them can be reached', async () => {
    document.documentElement.style.fontSize = '32px';
    const vault = await peopleVault();
    const text = 'Dear Wren. You made me laugh, and I never told you so. '.repeat(20);
    await vault.put(leftForm({ ledger: 'unsentLetter', whom: anId(), record: null }, { text }, false, at));
    const bar = (
      <div style={{ display: 'flex', flexDirection: 'column', blockSize: '100%' }}>
        <main style={{ flex: 1, minBlockSize: 0 }} />
        <WordsOfGone drafts={vault.drafts} />
      </div>
    );
    await mount(vault.screen(bar), 748, 588);
    await expect.element(button('Let it go')).toBeInTheDocument();
    expect(document.querySelector('main')?.clientHeight).toBeGreaterThan(588 / 2);
    expect(misfits()).toEqual([]);
  });

  test('and a letter that is deleted while it is typed in takes them along, and back with its Undo', async () => {
    const vault = await people();
    await writeLetter('Dear Heron.');
    await button('Keep it').click();
    await page.getByRole('button', { name: /^Go on with the letter of/ }).click();
    await letter().fill('Dear Heron. You made me laugh.');
    await page.getByRole('button', { name: /^Remove the letter of/ }).click();
    await expect.element(letter()).not.toBeInTheDocument();
    await vault.drafts.flush();
    await expect.element(alert()).not.toBeInTheDocument();
    await button('Undo').click();
    await expect.element(letter()).toHaveValue('Dear Heron. You made me laugh.');
  });
});

test('while forms that were left are read, it is said that the vault opens, and then the first screen is drawn', async () => {
  const vault = await peopleVault();
  await vault.card('Heron');
  let go = (): void => undefined;
  const waiting = new Promise<void>((resolve) => (go = resolve));
  const formsLeft = async () => {
    await waiting;
    return vault.ledgers.formsLeft();
  };
  const screen = (
    <LeftForms drafts={vault.drafts}>
      <PeopleScreen />
    </LeftForms>
  );
  await mount(vault.screen(screen, {}, { formsLeft }), 1068, 900);
  await expect.element(page.getByRole('progressbar', { name: 'Opening the vault' }).first()).toBeVisible();
  await expect.element(page.getByRole('heading', { level: 2, name: 'Heron' })).not.toBeInTheDocument();
  go();
  await expect.element(page.getByRole('heading', { level: 2, name: 'Heron' })).toBeVisible();
  await expect.element(page.getByRole('progressbar')).not.toBeInTheDocument();
});
