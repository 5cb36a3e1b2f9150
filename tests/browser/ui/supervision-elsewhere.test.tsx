import { useState } from 'react';
import { describe, expect, test } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { beginAccount } from '#shared/supervision/cpd/account';
import { handOverPages } from '../../../renderer/app/hand-over-pages.ts';
import { SupervisionScreen } from '../../../renderer/screens/supervision/supervision-screen.tsx';
import { button, mount } from './mount.tsx';
import { instant, today } from './people-vault.tsx';
import { ago, supervisionVault, type SupervisionVault } from './supervision-vault.tsx';

const item = () => page.getByLabelText('What it is about');

/** The screen, and a way to leave it and to come back while its toasts stand. */
const Coming = () => {
  const [isHere, setHere] = useState(true);
  return (
    <>
      <button type="button" onClick={() => setHere(!isHere)}>
        {isHere ? 'Leave' : 'Come back'}
      </button>
      {isHere ? <SupervisionScreen /> : null}
    </>
  );
};

const nobody = { entries: [], days: [], records: [] };
const items = (vault: SupervisionVault) => vault.session()?.items.map(({ words }) => words);

const renamed = async () => {
  const vault = await supervisionVault();
  const heron = await vault.card('Heron');
  return { vault, rename: () => vault.aliases.renameAlias(heron, 'Osprey', nobody) };
};

describe('while a supervision is prepared, a renaming that is taken back elsewhere', () => {
  test('shows at once, and the next key goes on from there', async () => {
    const { vault, rename } = await renamed();
    await mount(vault.screen());
    await button('Write something else under Supportive').click();
    await item().fill('Heron and the form.');
    await vault.drafts.flush();
    await rename();
    await expect.element(item()).toHaveValue('Osprey and the form.');
    await vault.aliases.undoRenaming(await handOverPages(vault.drafts));
    await expect.element(item()).toHaveValue('Heron and the form.');
    await item().click();
    await userEvent.keyboard('{End} Again.');
    await vault.drafts.flush();
    expect(items(vault)).toEqual(['Heron and the form. Again.']);
  });

  test('stands beside what was typed just before, whichever was sooner', async () => {
    const { vault, rename } = await renamed();
    await mount(vault.screen());
    for (const words of ['Heron and the form.', 'Court.']) {
      await button('Write something else under Supportive').click();
      await item().last().fill(words);
    }
    await handOverPages(vault.drafts);
    await item().last().fill('Court, and the bus.');
    await rename();
    await vault.drafts.flush();
    await expect.element(item().first()).toHaveValue('Osprey and the form.');
    expect(items(vault)).toEqual(['Osprey and the form.', 'Court, and the bus.']);
  });

  test('shows in an account of what was learned, which is saved as it reads', async () => {
    const { vault, rename } = await renamed();
    await vault.held({});
    await vault.put(beginAccount({ shape: 'plain', at: instant(today), day: ago(14), from: null }));
    await mount(vault.screen());
    await page.getByRole('button', { name: /^Open A plain account/ }).click();
    const field = page.getByRole('dialog').getByRole('textbox').last();
    await field.fill('To ask Heron sooner.');
    await vault.drafts.flush();
    await rename();
    await expect.element(field).toHaveValue('To ask Osprey sooner.');
    await field.click();
    await userEvent.keyboard('{End} Always.');
    await vault.drafts.flush();
    const said = vault.vault.holdings.all('cpdAccount').flatMap(({ record }) => record.answers.map(({ text }) => text));
    expect(said).toContain('To ask Osprey sooner. Always.');
    expect(JSON.stringify(said)).not.toContain('Heron');
  });
});

describe('Undo of what was taken out, after the screen was left and come back to', () => {
  const leaveAndComeBack = async (): Promise<void> => {
    await button('Leave').click();
    await button('Come back').click();
    await expect.element(button('It was held')).toBeVisible();
  };

  test('puts it back beside what was typed since', async () => {
    const vault = await supervisionVault();
    await mount(vault.over(<Coming />));
    await button('Write something else under Supportive').click();
    await item().fill('The oven door.');
    await button('Take “The oven door.” out').click();
    await leaveAndComeBack();
    await button('Write something else under Supportive').click();
    await item().fill('Court.');
    await button('Undo').click();
    await expect.element(item()).toHaveLength(2);
    await vault.drafts.flush();
    expect(items(vault)?.toSorted()).toEqual(['Court.', 'The oven door.']);
  });

  test('of a good thing does so too, and puts in nothing that is in again', async () => {
    const vault = await supervisionVault();
    const kept = await vault.home(ago(1), 'She laughed all the same.');
    await mount(vault.over(<Coming />));
    const bring = button('Bring “She laughed all the same.”');
    await bring.click();
    await expect.element(bring).toHaveAttribute('aria-pressed', 'true');
    await vault.vault.ledger.commit(() => [{ drop: kept }]);
    await bring.click();
    await leaveAndComeBack();
    await button('Write something else under Supportive').click();
    await item().fill('Court.');
    await button('Undo').click();
    await expect.element(bring).toHaveAttribute('aria-pressed', 'true');
    await vault.drafts.flush();
    expect(items(vault)).toEqual(['Court.']);
    expect(vault.session()?.good).toMatchObject([{ words: 'She laughed all the same.' }]);
  });
});

test('after the newest supervision is removed the focus is on the list it stood in, and what is prepared stands as it did', async () => {
  const vault = await supervisionVault();
  await vault.held({ day: ago(14) });
  await vault.held({ day: ago(42), heldAt: instant(ago(42)) });
  await mount(vault.screen());
  await button('Write something else under Supportive').click();
  await item().fill('Court.');
  const field = item().element();
  await button('Remove the supervision of November 5').click();
  await button('Remove it').click();
  await expect.element(button('Remove the supervision of November 5')).not.toBeInTheDocument();
  await expect.element(page.getByRole('heading', { name: 'Earlier supervisions' })).toHaveFocus();
  expect(field.isConnected).toBe(true);
});
