import { afterEach, describe, expect, test } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { AliasesSettings } from '../../../renderer/screens/settings/aliases/aliases-settings.tsx';
import { misfits } from '../../support/misfits.ts';
import { accepted } from '../storage/alias-book.ts';
import { axeProblems } from './axe-problems.ts';
import { button, mount } from './mount.tsx';
import { ago, type PeopleVault, peopleVault } from './people-vault.tsx';

afterEach(() => document.documentElement.style.removeProperty('font-size'));

const open = async (vault: PeopleVault, width = 900, height = 1400): Promise<PeopleVault> => {
  const view = (
    <main style={{ display: 'grid', gap: '1rem', inlineSize: '100%', alignContent: 'start', overflow: 'auto' }}>
      <AliasesSettings />
    </main>
  );
  await mount(vault.screen(view), width, height);
  await expect.element(page.getByRole('heading', { name: 'Forget names' })).toBeVisible();
  return vault;
};
/** Somebody known, a word kept everywhere, one kept in one page, one whose page is gone, and one marked by hand. */
const known = async (): Promise<PeopleVault> => {
  const vault = await peopleVault();
  const { aliases } = vault;
  await accepted(aliases, 'Keisha Morales', 'Heron');
  await vault.write(ago(1), 'Lunch with Beyoncé on the radio, and the Willow Room was full.');
  const only = await vault.write(ago(3), 'Mercy, what a day. The blue folder came back.');
  await aliases.keepWord('Beyoncé', null);
  await aliases.keepWord('Mercy', only);
  await aliases.keepWord('Somebody Gone', null);
  await aliases.markDetail('folder');
  return vault;
};
const group = (name: string) => page.getByRole('region', { name });
const radio = (name: string) => page.getByRole('radio', { name });

describe('how names are kept', () => {
  test('is only a keyed hash until somebody chooses otherwise, and then the next name is kept as it is', async () => {
    const { aliases } = await open(await known());
    await expect.element(radio('Only a keyed hash')).toBeChecked();
    await radio('The name itself').click();
    await expect.poll(async () => (await aliases.aliasChoices()).keeps).toBe('names');
    await accepted(aliases, 'Roberto Diaz', 'Marlow');
    expect((await aliases.people(ago(0))).cards.flatMap(({ names }) => names)).toContain('Roberto Diaz');
  });

  test('names that are kept turn into hashes only after it is asked', async () => {
    const vault = await known();
    await vault.aliases.chooseAliases({ keeps: 'names' });
    await accepted(vault.aliases, 'Roberto Diaz', 'Marlow');
    await open(vault);
    await radio('Only a keyed hash').click();
    await button('Leave them').click();
    await expect.element(radio('The name itself')).toBeChecked();
    await radio('Only a keyed hash').click();
    await button('Turn into hashes').click();
    await expect.element(radio('Only a keyed hash')).toBeChecked();
    expect((await vault.aliases.namesToForget()).names).toBe(0);
  });

  test('letters can be had instead of names, and the next that is offered is one', async () => {
    const { aliases } = await open(await known());
    await radio('Letters').click({ force: true });
    await expect.poll(async () => (await aliases.aliasChoices()).style).toBe('letters');
    expect((await aliases.suggestAliases('Keisha', 'Client', 1))[0]).toMatch(/^Client [A-Z]$/);
  });
});

describe('what was said of words', () => {
  test('is listed by what the pages still say, and where none does that is said', async () => {
    await open(await known());
    const kept = group('Kept as they are');
    await expect.element(kept).toHaveTextContent('“Beyoncé”Kept everywhere since November 19, 2026');
    await expect.element(kept).toHaveTextContent('“Mercy”');
    await expect.element(kept).toHaveTextContent('only in “Mercy, what a day” of November 16');
    await expect.element(kept).toHaveTextContent('Words that no page nearby has any more');
    await expect.element(group('Marked by hand')).toHaveTextContent('“folder”');
    expect(document.body.textContent).not.toContain('Somebody Gone');
  });

  test('a word that is no longer kept is worth a look again, and that can be taken back', async () => {
    const { aliases } = await open(await known());
    const keptIn = async (text: string) => (await aliases.recognise(text, [{ start: 0, end: text.length }], null)).kept;
    expect(await keptIn('Beyoncé')).toHaveLength(1);
    await button('Stop keeping it: “Beyoncé”').click();
    await expect.element(button('Stop keeping it: “Beyoncé”')).not.toBeInTheDocument();
    expect(await keptIn('Beyoncé')).toHaveLength(0);
    await expect.poll(() => document.activeElement?.getAttribute('aria-label')).toBe('Kept as they are');
    await button('Undo').click();
    await expect.element(button('Stop keeping it: “Beyoncé”')).toBeVisible();
    expect(await keptIn('Beyoncé')).toHaveLength(1);
  });

  test('a mark that is taken off leaves the word alone from then on', async () => {
    const { aliases } = await open(await known());
    await button('Take the mark off: “folder”').click();
    await expect.element(page.getByText('Words you mark as a client detail yourself are listed here.')).toBeVisible();
    expect((await aliases.recognise('The blue folder.', [], null)).marked).toEqual([]);
  });
});

describe('forgetting names', () => {
  test('says what goes and what stays, and afterwards nobody is known', async () => {
    const { aliases, vault } = await open(await known());
    await button('Forget names…').click();
    const dialog = page.getByRole('dialog');
    await expect.element(button('Keep them')).toHaveFocus();
    await expect
      .element(dialog)
      .toHaveTextContent(/What goes: \d+ hashes and 4 words you kept or marked\. 1 alias knows no name afterwards\./);
    await expect.element(dialog).toHaveTextContent('sealed copies in older backups and in the change log');
    await expect.element(dialog).toHaveTextContent('This can’t be undone.');
    await button('Forget them').click();
    await expect.element(page.getByText('No name is known, so there is nothing to forget.')).toBeVisible();
    expect((await aliases.recognise('Keisha Morales rang.', [], null)).known).toEqual([]);
    expect(vault.holdings.all('alias').map(({ record }) => record.alias)).toEqual(['Heron']);
  });

  test('is not done by Escape, and not under a legal hold, which is said', async () => {
    const { aliases, security } = await open(await known());
    await button('Forget names…').click();
    await userEvent.keyboard('{Escape}');
    await expect.element(page.getByRole('dialog')).not.toBeInTheDocument();
    await security.setHold(true);
    await expect.element(page.getByText(/A legal hold has been on since/)).toBeVisible();
    await button('Forget names…').click({ force: true });
    await expect.element(page.getByRole('dialog')).not.toBeInTheDocument();
    expect((await aliases.recognise('Keisha Morales rang.', [], null)).known).toHaveLength(1);
  });
});

test('the guard’s limit stands there', async () => {
  await open(await peopleVault());
  await expect
    .element(page.getByText('It catches a lot and misses some. You’re still the one who knows.'))
    .toBeVisible();
});

const dialogs: Readonly<Record<string, () => Promise<void>>> = {
  'no dialog': async () => undefined,
  forgetting: () => button('Forget names…').click(),
  'turning names into hashes': () => radio('Only a keyed hash').click(),
};
const keepingNames = async (): Promise<PeopleVault> => {
  const vault = await known();
  await vault.aliases.chooseAliases({ keeps: 'names' });
  await accepted(vault.aliases, 'Roberto Diaz', 'Marlow');
  return vault;
};

describe.each(['light', 'dark'])('in the %s theme', (theme) => {
  test.each(Object.entries(dialogs))('with %s axe has nothing to report', async (_name, show) => {
    document.documentElement.dataset['theme'] = theme;
    await open(await keepingNames());
    await show();
    for (const animation of document.getAnimations()) animation.finish();
    expect(await axeProblems()).toEqual([]);
  });
});

test.each([
  [540, 588, 16],
  [860, 780, 32],
  [540, 588, 32],
])('in %i × %i with letters of %i px all of it fits and can be reached', async (width, height, size) => {
  document.documentElement.style.fontSize = `${size}px`;
  await open(await keepingNames(), width, height);
  expect(misfits()).toEqual([]);
  await button('Forget names…').click();
  for (const animation of document.getAnimations()) animation.finish();
  expect(misfits()).toEqual([]);
});
