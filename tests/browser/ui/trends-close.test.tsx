import { expect, test } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { TrendsScreen } from '../../../renderer/screens/trends/trends-screen.tsx';
import { button, mount } from './mount.tsx';
import { states } from './trends-states.ts';

const openTrends = async (state: string) => {
  const vault = states[state]?.();
  if (vault === undefined) throw new Error(`No state is called ${state}`);
  await mount(vault.screen(<TrendsScreen />), 1068, 900);
  await expect.element(page.getByRole('heading', { level: 2 }).first()).toBeVisible();
  return vault;
};

test('where the work comes in close, words are shown beside it and no sum is claimed of them', async () => {
  const vault = states['coming in close']?.();
  if (vault === undefined) throw new Error('No state');
  const real = vault.api.trends;
  const trends: typeof real = async (day) => {
    const view = await real(day);
    const { lean } = view;
    return lean === null ? view : { ...view, lean: { ...lean, workedOut: { ...lean.workedOut, withWords: 2 } } };
  };
  await mount(vault.screen(<TrendsScreen />, {}, { trends }), 1068, 900);
  await button('Show the sum').click();
  const sum = page.getByRole('region', { name: 'How it’s worked out' });
  await expect.element(sum).toHaveTextContent('Your words, read on two of them, are only shown beside it.');
  await expect.element(sum).not.toHaveTextContent('lean along');
});

test('Escape closes the week that was opened, and leads back to it', async () => {
  await openTrends('leaning numb');
  const cursor = page.getByRole('slider', { name: 'Week by week' });
  (cursor.element() as HTMLElement).focus();
  await userEvent.keyboard('{Enter}');
  await expect.element(page.getByRole('heading', { name: /^Week of/ })).toHaveFocus();
  await userEvent.keyboard('{Escape}');
  await expect.element(page.getByRole('heading', { name: /^Week of/ })).not.toBeInTheDocument();
  await expect.element(cursor).toHaveFocus();
});
