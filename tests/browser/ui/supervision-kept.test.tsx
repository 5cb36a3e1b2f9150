import { describe, expect, test } from 'vitest';
import { newSession } from '#shared/journal/supervision-session';
import { page, userEvent } from 'vitest/browser';
import { SupervisionScreen } from '../../../renderer/screens/supervision/supervision-screen.tsx';
import { button, mount } from './mount.tsx';
import { instant } from './people-vault.tsx';
import { ago, supervisionVault, type SupervisionVault, today } from './supervision-vault.tsx';

const item = () => page.getByLabelText('What it is about');
const writeItem = async (words: string): Promise<void> => {
  await button('Write something else under Supportive').click();
  await item().last().fill(words);
};
const sessions = ({ vault }: SupervisionVault) => vault.holdings.all('supervision').map(({ record }) => record);

describe('a supervision that is being prepared', () => {
  test('is one, though the disk took nothing of it before one looked elsewhere', async () => {
    const vault = await supervisionVault();
    vault.memory.refuse({ type: 'disk-full', code: 'ENOSPC' });
    await mount(vault.screen());
    await writeItem('The heating is still off.');
    await vault.drafts.flush();
    await mount(vault.screen());
    await expect.element(item()).toHaveValue('The heating is still off.');
    await writeItem('And my part in it.');
    vault.memory.refuse(null);
    expect(await vault.drafts.flush()).toBeNull();
    expect(sessions(vault).map(({ items }) => items.map(({ words }) => words))).toEqual([
      ['The heating is still off.', 'And my part in it.'],
    ]);
  });

  test('keeps the day that was typed a moment before a lock', async () => {
    const vault = await supervisionVault();
    await mount(vault.screen());
    await page.getByLabelText('Day', { exact: true }).fill(today);
    await vault.drafts.finish();
    expect(sessions(vault).map(({ day }) => day)).toEqual([today]);
    await mount(vault.screen());
    await expect.element(page.getByLabelText('Day', { exact: true })).toHaveValue(today);
  });

  test('lets go of a good thing that was deleted where it came from', async () => {
    const vault = await supervisionVault();
    const kept = await vault.home(ago(1), 'She laughed all the same.');
    await mount(vault.screen());
    const bring = button('Bring “She laughed all the same.”');
    await bring.click();
    await expect.element(bring).toHaveAttribute('aria-pressed', 'true');
    await vault.vault.ledger.commit(() => [{ drop: kept }]);
    await expect.element(bring).toHaveAttribute('aria-pressed', 'true');
    await bring.click();
    await expect.element(bring).not.toBeInTheDocument();
    await vault.drafts.flush();
    expect(vault.session()?.good).toEqual([]);
    await button('Undo').click();
    await expect.element(bring).toBeVisible();
    await vault.drafts.flush();
    expect(vault.session()?.good).toMatchObject([{ words: 'She laughed all the same.' }]);
  });
});

describe('“It was held”', () => {
  const hold = async (vault: SupervisionVault): Promise<void> => {
    await mount(vault.screen());
    await writeItem('The heating is still off.');
    await button('It was held').click();
    await page.getByLabelText('What, line 1').fill('Ask for cover.');
    await button('Keep it').click();
    await expect.element(page.getByText('Kept. What was agreed is parked.')).toBeVisible();
    expect(vault.vault.holdings.all('parked')).toHaveLength(1);
  };

  test('goes on leaving out what was left out before a lock, which is gathered again', async () => {
    const vault = await supervisionVault();
    await mount(vault.screen());
    await writeItem('The heating is still off.');
    await writeItem('And my part in it.');
    const box = (name: string) => page.getByRole('checkbox', { name, exact: true });
    await button('It was held').click();
    await box('And my part in it.').click();
    await vault.drafts.finish();
    await mount(vault.screen());
    await button('It was held').click();
    await expect.element(box('And my part in it.')).not.toBeChecked();
    await expect.element(box('The heating is still off.')).toBeChecked();
    await button('Keep it').click();
    await expect
      .poll(() => sessions(vault).filter(({ heldAt }) => heldAt !== null))
      .toMatchObject([{ items: [{ isDiscussed: true }, { isDiscussed: false }] }]);
  });

  test('goes on having spoken of nothing over a lock, where nobody else would say so, and all is gathered again', async () => {
    const vault = await supervisionVault();
    await vault.flag(ago(2), 'The heating is still off.');
    await mount(vault.screen());
    await button('The heating is still off.').click();
    await userEvent.keyboard('3');
    await writeItem('And my part in it.');
    const boxes = page.getByRole('dialog', { name: 'What came of it' }).getByRole('checkbox');
    await button('It was held').click();
    // Nobody has said anything yet.
    for (const box of [boxes.nth(0), boxes.nth(1)]) await expect.element(box).toBeChecked();
    await boxes.nth(0).click();
    await boxes.nth(1).click();
    await vault.drafts.finish();
    await mount(vault.screen());
    await button('It was held').click();
    for (const box of [boxes.nth(0), boxes.nth(1)]) await expect.element(box).not.toBeChecked();
    await button('Keep it').click();
    await expect
      .poll(() => sessions(vault).filter(({ heldAt }) => heldAt !== null))
      .toMatchObject([{ items: [{ isDiscussed: false }, { isDiscussed: false }] }]);
    await expect
      .element(page.getByRole('region', { name: 'Gathered for you' }).getByText('The heating is still off.'))
      .toBeVisible();
  });

  test('takes all to have been spoken of in one from before that was kept, unless it says of any', async () => {
    const vault = await supervisionVault();
    const made = newSession(instant(ago(3)), null, ago(14));
    const line = { from: null, group: 'supportive', want: null, minutes: 10, lens: null, isDiscussed: false } as const;
    const items = ['One.', 'Two.'].map((words) => ({ ...line, id: words, words }));
    await vault.put({ ...made, items });
    await mount(vault.screen());
    await button('It was held').click();
    for (const name of ['One.', 'Two.'])
      await expect.element(page.getByRole('checkbox', { name, exact: true })).toBeChecked();
  });

  test('offers an account of it, and two quick presses begin one', async () => {
    const vault = await supervisionVault();
    await hold(vault);
    let go = (): void => undefined;
    const slow = new Promise<void>((resolve) => (go = resolve));
    const saveAccount: typeof vault.api.saveAccount = async (...account) => {
      await slow;
      return vault.api.saveAccount(...account);
    };
    await mount(vault.over(<SupervisionScreen />, { saveAccount }));
    await button('HCPC').click();
    await button('HCPC').click();
    go();
    const account = page.getByRole('dialog', { name: /^HCPC/ });
    await expect.element(account).toBeVisible();
    await expect.poll(() => vault.vault.holdings.all('cpdAccount')).toHaveLength(1);
    await account.getByRole('button', { name: 'Delete it' }).click();
    await expect.poll(() => vault.vault.holdings.all('cpdAccount')).toEqual([]);
    await button('HCPC').click();
    await expect.element(account).toBeVisible();
    expect(vault.vault.holdings.all('cpdAccount')).toHaveLength(1);
  });

  test('is taken back whole: it is to come again, with all that was typed, and nothing is parked', async () => {
    const vault = await supervisionVault();
    await hold(vault);
    await button('Undo').click();
    await expect.element(item()).toHaveValue('The heating is still off.');
    expect(vault.vault.holdings.all('parked')).toEqual([]);
    expect(sessions(vault)).toMatchObject([{ heldAt: null, agreed: [{ what: 'Ask for cover.' }] }]);
  });

  test('stays so once the next one is begun, and says why', async () => {
    const vault = await supervisionVault();
    await hold(vault);
    await expect.element(item()).not.toBeInTheDocument();
    await writeItem('Something new.');
    await button('Undo').click();
    await expect.element(page.getByText('That has changed since, so nothing was taken back.')).toBeVisible();
    expect(sessions(vault).map(({ heldAt }) => heldAt === null)).toEqual([false, true]);
    await expect.element(item()).toHaveValue('Something new.');
  });
});
