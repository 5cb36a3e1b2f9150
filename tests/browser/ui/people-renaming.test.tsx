import { describe, expect, test } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import type { RecordId } from '#shared/vault/record-id';
import { wordingKey } from '../../../renderer/app/draft-keys.ts';
import { PeopleScreen } from '../../../renderer/screens/people/people-screen.tsx';
import { button, mount } from './mount.tsx';
import { peopleStates } from './people-states.ts';
import { ago, type PeopleVault, peopleVault } from './people-vault.tsx';

const open = async (vault: PeopleVault, answers: object = {}): Promise<PeopleVault> => {
  await mount(vault.screen(<PeopleScreen />, {}, answers), 1068, 900);
  await expect.element(page.getByRole('heading', { level: 2 }).first()).toBeVisible();
  return vault;
};
/** Three pages of Heron, one of somebody else, and a heron that is a bird. */
const written = async (): Promise<PeopleVault> => {
  const vault = await peopleVault();
  await vault.card('Heron');
  await vault.card('Marlow');
  await vault.write(ago(3), 'Heron came at four, and Heron’s coat was wet.');
  await vault.write(ago(2), 'Marlow rang. A heron stood in the river all afternoon.');
  await vault.write(
    ago(1),
    'Before the bus I had thought of nothing for an hour, and then HERON rang me twice about it.',
  );
  return vault;
};
const field = () => page.getByLabelText('The new alias');
const askFor = async (to: string): Promise<void> => {
  await page.getByRole('option', { name: /^Heron/ }).click();
  await button('Rename…').click();
  await field().fill(to);
};
const heading = (name: string) => page.getByRole('heading', { level: 2, name, exact: true });

describe('before an alias is renamed', () => {
  test('it is said in how many places and pages, and how some of them will read', async () => {
    await open(await written());
    await askFor('Osprey');
    await expect.element(page.getByText('3 places in 2 entries will change.')).toBeVisible();
    const examples = page.getByRole('dialog').getByRole('listitem');
    await expect
      .element(examples.first())
      .toHaveTextContent(/^November \d+.*and then OSPREY rang me twice about it\./u);
    await expect.element(examples.last()).toHaveTextContent('Osprey came at four, and Osprey’s coat was wet.');
    await userEvent.keyboard('{Escape}');
    await expect.element(button('Rename…')).toHaveFocus();
  });

  test.each([
    ['Marlow', 'Somebody else here is, or was, called so.'],
    ['Heron Two', 'That can’t be the alias'],
    ['—', 'That can’t be the alias'],
  ])('%s is refused in plain words, and nothing can be pressed', async (to, words) => {
    const vault = await open(await written());
    const texts = vault.texts();
    await askFor(to);
    await expect.element(page.getByText(words)).toBeVisible();
    await expect.element(button('Rename')).toBeDisabled();
    await userEvent.keyboard('{Enter}');
    expect(vault.texts()).toEqual(texts);
  });

  test('under a legal hold no page may change, and it says so', async () => {
    const vault = await open(await written());
    await vault.security.setHold(true);
    await askFor('Osprey');
    await expect.element(page.getByText('A legal hold is on, so no page may change.')).toBeVisible();
    await expect.element(button('Rename')).toBeDisabled();
  });
});

describe('an alias that is renamed', () => {
  test('stands in every page under the new one, the bird stays, and the toast takes it back', async () => {
    const vault = await open(await written());
    const texts = vault.texts();
    await askFor('Osprey');
    await expect.element(button('Rename')).toBeEnabled();
    await userEvent.keyboard('{Enter}');
    await expect.element(heading('Osprey')).toBeVisible();
    await expect
      .poll(vault.texts)
      .toEqual([
        'Osprey came at four, and Osprey’s coat was wet.',
        'Marlow rang. A heron stood in the river all afternoon.',
        'Before the bus I had thought of nothing for an hour, and then OSPREY rang me twice about it.',
      ]);
    await expect.element(page.getByText('Heron is Osprey now, all through your pages.')).toBeVisible();
    await button('Undo').click();
    await expect.element(heading('Heron')).toBeVisible();
    await expect.poll(vault.texts).toEqual(texts);
  });

  test('stays open, though nobody chose it, when another one comes to stand first in the list', async () => {
    const vault = await peopleVault();
    await vault.card('Heron');
    await vault.card('Juniper');
    await vault.write(ago(1), 'Heron and Juniper both rang.');
    await open(vault);
    await expect.element(heading('Heron')).toBeVisible();
    await button('Rename…').click();
    await field().fill('Osprey');
    await expect.element(button('Rename')).toBeEnabled();
    await userEvent.keyboard('{Enter}');
    await expect.element(page.getByRole('option').first()).toHaveTextContent(/^Juniper/);
    await expect.element(heading('Osprey')).toBeVisible();
  });

  test('can be taken back from its card for thirty days', async () => {
    const vault = await open(await written());
    const texts = vault.texts();
    await askFor('Osprey');
    await button('Rename').click();
    await expect.element(page.getByText('This can be taken back until December 19, 2026.')).toBeVisible();
    await button('Dismiss').click();
    await button('Call them Heron again').click();
    await expect.element(heading('Heron')).toBeVisible();
    await expect.poll(vault.texts).toEqual(texts);
  });
});

describe('by keyboard alone', () => {
  const merge = async (): Promise<void> => {
    button('More').element().focus();
    await userEvent.keyboard('{Enter}');
    await expect.element(page.getByRole('menuitem', { name: 'Same as someone else…' })).toHaveFocus();
    await userEvent.keyboard('{Enter}');
    await expect.element(page.getByRole('dialog')).toBeVisible();
    button('Make them one').element().focus();
    await userEvent.keyboard('{Enter}');
  };

  test('two cards become one and are taken apart, and the focus stays at the card', async () => {
    await open(await written());
    await page.getByRole('option', { name: /^Heron/ }).click();
    await merge();
    await expect.element(page.getByText('Also called Marlow.')).toBeVisible();
    await expect.element(heading('Heron')).toHaveFocus();
    button('Take Marlow apart again').element().focus();
    await userEvent.keyboard('{Enter}');
    await expect.element(page.getByText('Also called Marlow.')).not.toBeInTheDocument();
    await expect.element(heading('Heron')).toHaveFocus();
  });

  test('a renaming is taken back, and the focus stays at the card', async () => {
    await open(await written());
    await askFor('Osprey');
    await userEvent.keyboard('{Enter}');
    await expect.element(heading('Osprey')).toBeVisible();
    await expect.element(button('Rename…')).toHaveFocus();
    button('Call them Heron again').element().focus();
    await userEvent.keyboard('{Enter}');
    await expect.element(heading('Heron')).toBeVisible();
    await expect.element(heading('Heron')).toHaveFocus();
  });
});

describe('a renaming that can’t come to its end', () => {
  test('because a page is not on the disk yet waits for it, and is gone on with later', async () => {
    const vault = await written();
    const typing = await vault.write(ago(0), 'Heron again.');
    let isFull = true;
    vault.drafts
      .document(wordingKey(typing), 'earlier', async ({ text }) => {
        if (isFull) return { ok: false, reason: 'disk-full' };
        await save(vault, typing, text);
        return { ok: true, at: { ms: 0, offset: 0 } };
      })
      .touch({ text: 'Heron again, and again.', document: { type: 'doc' }, prompt: null });
    await open(vault);
    await askFor('Osprey');
    await button('Rename').click();
    await expect.element(page.getByText('1 page is not on the disk yet and had to wait.')).toBeVisible();
    await expect.element(page.getByText('Renaming Heron to Osprey isn’t at its end.')).toBeVisible();
    isFull = false;
    await button('Go on with it').click();
    await expect.element(page.getByText('isn’t at its end')).not.toBeInTheDocument();
    expect(vault.texts()).toContain('Osprey again, and again.');
  });

  test('because the disk refuses says so, and Go on finishes it', async () => {
    const vault = await open(await written());
    vault.memory.refuseAfter(1, { type: 'disk-full', code: 'ENOSPC' });
    await askFor('Osprey');
    await button('Rename').click();
    await expect.element(page.getByText('The disk didn’t take all of it.')).toBeVisible();
    vault.memory.refuse(null);
    await userEvent.keyboard('{Escape}');
    await button('Go on with it').click();
    await expect.poll(() => vault.texts().join(' ')).not.toMatch(/Heron|HERON/);
    await expect.element(page.getByText('isn’t at its end')).not.toBeInTheDocument();
  });

  test('stands above every card, with how much is left', async () => {
    await open(await peopleStates['a renaming that is not at its end']());
    await expect.element(page.getByText('1 page or line still has the other alias.')).toBeVisible();
  });
});

const save = async ({ vault }: PeopleVault, id: RecordId, text: string): Promise<void> => {
  const held = vault.holdings.get(id);
  if (held?.record.type !== 'entry') throw new Error('No such page');
  const { record } = held;
  const document = { type: 'doc', content: [{ type: 'paragraph', content: [{ type: 'text', text }] }] };
  await vault.ledger.commit(() => [{ put: id, record: { ...record, text, document } }]);
};

describe('a renaming whose worker breaks on the way', () => {
  const breaks = async (): Promise<never> => Promise.reject(new Error('gone'));

  test('says so in the dialog, which can be left or tried again', async () => {
    await open(await written(), { renameAlias: breaks });
    await askFor('Osprey');
    await expect.element(button('Rename')).toBeEnabled();
    await button('Rename').click();
    await expect.element(page.getByText('It broke off before its end.')).toBeVisible();
    await field().fill('Linnet');
    await expect.element(button('Rename')).toBeEnabled();
    await button('Leave it').click();
    await expect.element(page.getByRole('dialog')).not.toBeInTheDocument();
  });

  test('is no longer said to be under way on its card, and the button works again', async () => {
    const vault = await written();
    vault.memory.refuseAfter(1, { type: 'disk-full', code: 'ENOSPC' });
    let isBroken = true;
    await open(vault, {
      continueRenaming: (...given: Parameters<typeof vault.aliases.continueRenaming>) =>
        isBroken ? breaks() : vault.aliases.continueRenaming(...given),
    });
    await askFor('Osprey');
    await button('Rename').click();
    await expect.element(page.getByText('The disk didn’t take all of it.')).toBeVisible();
    vault.memory.refuse(null);
    await button('Leave it').click();
    await button('Go on with it').click();
    await expect.element(page.getByText('It broke off before its end.')).toBeVisible();
    isBroken = false;
    await button('Go on with it').click();
    await expect.element(page.getByText('isn’t at its end')).not.toBeInTheDocument();
    expect(vault.texts()).toContain('Osprey came at four, and Osprey’s coat was wet.');
  });
});
