import { expect, test } from 'vitest';
import { page } from 'vitest/browser';
import { mostLineLetters } from '#shared/journal/record';
import { newSession } from '#shared/journal/supervision-session';
import { PeopleScreen } from '../../../renderer/screens/people/people-screen.tsx';
import { itemFrom } from '../storage/supervised.ts';
import { button, mount } from './mount.tsx';
import { instant, today } from './people-vault.tsx';
import { supervisionVault } from './supervision-vault.tsx';

test('what a renaming can’t reach, and what its undo leaves, is told of on the way and on the card', async () => {
  const vault = await supervisionVault();
  await vault.card('Heron');
  await vault.write(today, 'Heron came.');
  const saying = (...words: readonly string[]) => ({
    ...newSession(instant(today), null, null),
    items: words.map((one, nth) => ({ ...itemFrom(`x ${nth}`, one), id: `i${nth}` })),
  });
  const town = await vault.put({ ...saying('The bus to Marlow.'), heldAt: instant(today), day: today });
  await vault.put(saying(`Heron ${'x'.repeat(mostLineLetters - 6)}`));
  await mount(vault.over(<PeopleScreen />));
  await page.getByRole('option', { name: /^Heron/ }).click();
  await button('Rename…').click();
  await page.getByLabelText('The new alias').fill('Marlow');
  await expect.element(page.getByText('1 page or line says “Marlow” already', { exact: false })).toBeVisible();
  await expect
    .element(page.getByText('1 line is too long to take the new alias, and will still say “Heron”.'))
    .toBeVisible();
  await button('Rename').click();
  await expect.element(page.getByText('1 line had no room for the new alias and still says “Heron”.')).toBeVisible();
  await expect.element(page.getByText('There it stays', { exact: false })).not.toBeInTheDocument();
  await vault.put({ ...saying('The bus to Marlow, late.'), heldAt: instant(today), day: today }, town);
  await expect
    .element(
      page.getByText('1 page or note was changed since and said “Marlow” before the renaming.', { exact: false }),
    )
    .toBeVisible();
  await button('Call them Heron again').click();
  await expect.element(page.getByRole('heading', { level: 2, name: 'Heron', exact: true })).toBeVisible();
  expect(JSON.stringify(vault.vault.holdings.get(town))).toContain('The bus to Marlow, late.');
});
