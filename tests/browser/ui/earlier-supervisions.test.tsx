import { describe, expect, test } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { button, mount } from './mount.tsx';
import { ago, supervisionVault } from './supervision-vault.tsx';

describe('a supervision that was held', () => {
  const withEarlier = async () => {
    const vault = await supervisionVault();
    const lines = (what: string) => [{ id: what, what, who: 'Dana', when: null, isDone: false }];
    await vault.held({ minutes: 40, agreed: lines('The release form'), supported: 3, day: ago(14) });
    await vault.held({
      heldAt: { ms: Date.parse(`${ago(42)}T17:45:00Z`), offset: 0 },
      day: ago(42),
      minutes: 55,
      items: [
        {
          id: 'oven',
          from: null,
          group: 'supportive',
          words: 'The oven door was open again.',
          want: 'say-it',
          minutes: 10,
          lens: { kind: 'what', answers: ['', 'That I can’t fix heating.', ''] },
          isDiscussed: true,
        },
      ],
      agreed: lines('Ask for cover'),
      helped: 4,
    });
    await mount(vault.screen(), 1280, 832);
    return vault;
  };
  const list = () => page.getByRole('region', { name: 'Earlier supervisions' });
  const sessions = ({ vault }: Awaited<ReturnType<typeof withEarlier>>) =>
    vault.holdings.all('supervision').filter(({ record }) => record.heldAt !== null);

  test('stands in a list with its day, its length, what was agreed and how it was, and opens to be read', async () => {
    await withEarlier();
    await expect.element(list()).toHaveTextContent('November 5, 40 minutes');
    await expect.element(list()).toHaveTextContent('Agreed: The release form');
    await expect.element(list()).toHaveTextContent('Felt backed: a lot');
    await button('Open the supervision of October 8').click();
    const dialog = page.getByRole('dialog', { name: 'Supervision, October 8' });
    await expect.element(dialog).toHaveTextContent('The oven door was open again.');
    await expect.element(dialog).toHaveTextContent('So what does it tell me? That I can’t fix heating.');
    await expect.element(dialog).toHaveTextContent('Ask for cover');
    await expect.element(dialog).toHaveTextContent('Help with the work: a great deal');
    await expect.element(dialog.getByRole('textbox')).not.toBeInTheDocument();
    await userEvent.keyboard('{Escape}');
    await expect.element(button('Open the supervision of October 8')).toHaveFocus();
  });

  test('is removed after it was asked, and comes back with Undo', async () => {
    const vault = await withEarlier();
    await button('Remove the supervision of October 8').click();
    await button('Keep it').click();
    expect(sessions(vault)).toHaveLength(2);
    await button('Open the supervision of October 8').click();
    await button('Remove it…').click();
    await button('Remove it').click();
    await expect.element(button('Open the supervision of October 8')).not.toBeInTheDocument();
    expect(sessions(vault)).toHaveLength(1);
    await button('Undo').click();
    await expect.element(button('Open the supervision of October 8')).toBeVisible();
  });

  test('stays under a legal hold, and that is said', async () => {
    const vault = await withEarlier();
    await vault.security.setHold(true);
    await button('Remove the supervision of November 5').click();
    await button('Remove it').click();
    await expect.element(page.getByText('A legal hold keeps everything as it is.', { exact: false })).toBeVisible();
    expect(sessions(vault)).toHaveLength(2);
  });
});
