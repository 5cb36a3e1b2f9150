import { describe, expect, test } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { newCheckIn, noReadings } from '#shared/journal/check-in';
import { PeopleScreen } from '../../../renderer/screens/people/people-screen.tsx';
import { button, mount } from './mount.tsx';
import { peopleStates } from './people-states.ts';
import { ago, instant, type PeopleVault, peopleVault, today } from './people-vault.tsx';

const open = async (make: () => Promise<PeopleVault> = peopleStates['a book kept for a while']) => {
  const vault = await make();
  await mount(vault.screen(<PeopleScreen />), 1068, 900);
  await expect.element(page.getByRole('heading', { level: 2 }).first()).toBeVisible();
  return vault;
};
const option = (name: RegExp) => page.getByRole('option', { name });
const region = (name: string) => page.getByRole('region', { name });
const heading = (name: string) => page.getByRole('heading', { level: 2, name, exact: true });
const undo = () => button('Undo').click();
const aliasOf = ({ vault }: PeopleVault, alias: string) =>
  vault.holdings.all('alias').find(({ record }) => record.alias === alias)?.record;

describe('the list', () => {
  test('is one stop for Tab: arrows and typing ahead choose, Enter goes into the card, Escape leads back', async () => {
    await open();
    await option(/^Heron/).click();
    await userEvent.keyboard('{ArrowDown}');
    await expect.element(option(/^Juniper/)).toHaveFocus();
    await expect.element(heading('Juniper')).toBeVisible();
    await userEvent.keyboard('m');
    await expect.element(option(/^Marlow/)).toHaveFocus();
    await userEvent.keyboard('{Home}{Enter}');
    await expect.element(heading('Heron')).toHaveFocus();
    await userEvent.keyboard('{Escape}');
    await expect.element(option(/^Heron/)).toHaveFocus();
  });

  test('says who has only me, and what is open', async () => {
    await open();
    await expect.element(option(/^Heron/)).toHaveTextContent('only you, 2 open promises');
    await expect.element(option(/^Juniper/)).not.toHaveTextContent('open promise');
  });

  test('with nobody in it leads to the page', async () => {
    const vault = await open(peopleVault);
    await expect.element(heading('Nobody here yet')).toBeVisible();
    await button('Write a few lines').click();
    expect(vault.went).toEqual(['write']);
  });
});

test('a stage is marked with its date, the ones before stay in order, and a toast takes it back', async () => {
  const vault = await open();
  const items = () => page.getByRole('list', { name: 'Stages so far' }).getByRole('listitem');
  await button('Mark another stage').click();
  await page.getByRole('menuitem', { name: 'Steady' }).click();
  await expect
    .poll(() =>
      items()
        .elements()
        .map((one) => one.querySelector('b')?.textContent),
    )
    .toEqual(['New', 'Strained', 'Warming', 'Steady']);
  await expect.element(items().last()).toHaveTextContent('November 19, 2026');
  expect(aliasOf(vault, 'Heron')?.stages.map(({ stage }) => stage)).toEqual(['new', 'strained', 'warming', 'steady']);
  await undo();
  await expect.poll(() => aliasOf(vault, 'Heron')?.stages.at(-1)?.stage).toBe('warming');
});

describe('since when they are known', () => {
  test('is a month and a year, and how long that is', async () => {
    const vault = await open();
    await expect.element(region('Known since')).toHaveTextContent('Two years and eight months');
    await page.elementLocator(monthField()).fill('2025-10');
    monthField().blur();
    await expect.element(region('Known since')).toHaveTextContent('One year and one month');
    expect(aliasOf(vault, 'Heron')?.knownSince).toBe('2025-10');
  });

  test('is never a month that is still to come', async () => {
    const vault = await open();
    await page.elementLocator(monthField()).fill('2027-01');
    monthField().blur();
    await expect.element(page.getByText('That month isn’t whole yet, or it’s still to come.')).toBeVisible();
    expect(aliasOf(vault, 'Heron')?.knownSince).toBe('2024-03');
  });
});

const monthField = (): HTMLInputElement => {
  const field = document.querySelector<HTMLInputElement>('input[type="month"]');
  if (field === null) throw new Error('No month is asked for');
  return field;
};

describe('a promise', () => {
  const field = () => page.getByLabelText('Something I said I’d do');
  const promised = ({ vault }: PeopleVault, text: string) =>
    vault.holdings.all('promise').find(({ record }) => record.text === text)?.record;

  test('is put down with Enter, kept with a press, and open again by its undo', async () => {
    const vault = await open();
    await field().fill('Ring the school.');
    await userEvent.keyboard('{Enter}');
    await expect.element(button('Kept: Ring the school.')).toBeVisible();
    await expect.element(field()).toHaveValue('');
    await button('Kept: Ring the school.').click();
    await expect.element(button('Kept: Ring the school.')).not.toBeInTheDocument();
    expect(promised(vault, 'Ring the school.')?.keptAt).not.toBeNull();
    await undo();
    await expect.element(button('Kept: Ring the school.')).toBeVisible();
  });

  test('half typed stays while another card is looked at, and over a lock, and is no promise by it', async () => {
    const vault = await open();
    await field().fill('Ask about the');
    await option(/^Juniper/).click();
    await expect.element(field()).toHaveValue('');
    await option(/^Heron/).click();
    await expect.element(field()).toHaveValue('Ask about the');
    await mount(await vault.unlocked(<PeopleScreen />), 1068, 900);
    await option(/^Heron/).click();
    await expect.element(field()).toHaveValue('Ask about the');
    expect(promised(vault, 'Ask about the')).toBeUndefined();
  });
});

test('a hope typed at the last moment is on the disk when the vault locks', async () => {
  const vault = await open();
  await page.getByLabelText('A hope I carry for them').fill('That the flat comes through.');
  await vault.drafts.finish();
  expect(aliasOf(vault, 'Heron')?.hope).toBe('That the flat comes through.');
});

test('how many have only me is said in words, without a grade, and goes down when it ends', async () => {
  await open();
  await expect.element(page.getByText('Two people here have only you.')).toBeVisible();
  await expect.element(page.getByText('Who do you lean on?')).toBeVisible();
  await page.getByRole('switch', { name: 'Right now they have only me' }).click();
  await expect.element(page.getByText('One person here has only you.')).toBeVisible();
});

test('the weeks are drawn for the eye and listed for whoever doesn’t see them', async () => {
  await open();
  const pages = region('In your pages');
  await expect.element(pages).toHaveTextContent('On your mind more than usual this week.');
  const weeks = pages
    .getByRole('listitem')
    .elements()
    .map(({ textContent }) => textContent);
  expect(weeks.at(-1)).toBe('Week of November 16: 5 times');
  expect(weeks).toHaveLength(6);
  const bars = [...document.querySelectorAll('svg rect[width="13"]')].map((bar) => Number(bar.getAttribute('height')));
  expect(bars).toHaveLength(12);
  expect(Math.max(...bars)).toBe(bars.at(-1));
});

test('whose turn it is stands above, one at most, and is gone once it was looked at', async () => {
  const vault = await open(async () => {
    const made = await peopleVault();
    await made.card('Heron', { createdAt: instant(ago(120)) });
    await made.card('Juniper', { createdAt: instant(ago(100)) });
    return made;
  });
  await expect.element(page.getByText('A while since you looked at how things stand with Heron.')).toBeVisible();
  await expect.element(page.getByText('how things stand with Juniper')).not.toBeInTheDocument();
  await option(/^Juniper/).click();
  await button('Open the card').click();
  await expect.element(heading('Heron')).toHaveFocus();
  await button('I looked at it today').click();
  await expect.element(page.getByText('A while since you looked')).not.toBeInTheDocument();
  expect(aliasOf(vault, 'Heron')?.lastCheckUp).toBe('2026-11-19');
  await undo();
  await expect.element(page.getByText('A while since you looked')).toBeVisible();
});

test('four evenings of steering for one person bring their turn, with a question and no verdict', async () => {
  const vault = await open(async () => {
    const made = await peopleVault();
    await made.card('Heron');
    await made.card('Wren');
    for (const back of [1, 2, 5, 9]) {
      await made.write(ago(back), 'Made the call for Heron again.');
      await made.put(newCheckIn(ago(back), instant(ago(back)), { ...noReadings, seat: 'driver' }));
    }
    return made;
  });
  const steered = page.getByText('You were in the driver’s seat on four evenings lately that Heron was part of.');
  await expect.element(steered).toBeVisible();
  await button('Open the card').click();
  await button('I looked at it today').click();
  await expect.element(steered).not.toBeInTheDocument();
  expect(aliasOf(vault, 'Heron')?.lastCheckUp).toBe('2026-11-19');
});

test('two that turn out to be one person share a card, and are taken apart again as they were', async () => {
  const vault = await open();
  const before = aliasOf(vault, 'Juniper');
  await button('More').click();
  await page.getByRole('menuitem', { name: 'Same as someone else…' }).click();
  await page.getByLabelText('The same as').selectOptions('Juniper');
  await button('Make them one').click();
  await expect.element(option(/^Juniper/)).not.toBeInTheDocument();
  await expect
    .element(page.getByText('Also called Juniper, Wren.').or(page.getByText('Also called Wren, Juniper.')))
    .toBeVisible();
  await button('Take Juniper apart again').click();
  await expect.element(option(/^Juniper/)).toBeVisible();
  expect(aliasOf(vault, 'Juniper')).toEqual(before);
  await undo();
  await expect.element(option(/^Juniper/)).not.toBeInTheDocument();
});

test('a name shows only where it was kept as it is written', async () => {
  await open();
  const names = region('What is known of the name');
  await expect.element(names).toHaveTextContent('Kiki');
  await expect.element(names).toHaveTextContent(/forms of the name, kept only as a keyed hash/);
  expect(document.body.textContent).not.toMatch(/Keisha|Morales/);
});

test('a card that is removed takes nothing out of the pages, and its undo brings it back', async () => {
  const vault = await open();
  const texts = vault.texts();
  await button('More').click();
  await page.getByRole('menuitem', { name: 'Remove the card…' }).click();
  await expect.element(button('Leave it')).toHaveFocus();
  await button('Remove it').click();
  await expect.element(option(/^Heron/)).not.toBeInTheDocument();
  await expect.poll(() => document.activeElement?.getAttribute('role')).toBe('option');
  expect(vault.texts()).toEqual(texts);
  await undo();
  await expect.element(option(/^Heron/)).toBeVisible();
});

test('what stands in the ledgers about somebody is counted before their card goes with it', async () => {
  const vault = await open();
  const heron = vault.vault.holdings.all('alias').find(({ record }) => record.alias === 'Heron')?.id ?? '';
  const noted = { day: today, at: instant(today), whom: heron };
  await vault.put({ type: 'untold', version: 1, ...noted, text: 'What she said.', sharedAt: null });
  await vault.put({ type: 'unsentLetter', version: 1, ...noted, editedAt: instant(today), text: 'Dear Heron.' });
  await button('More').click();
  await page.getByRole('menuitem', { name: 'Remove the card…' }).click();
  await expect
    .element(page.getByText(/^With it go (one line|\d+ lines) of your ledgers and a letter that was never sent\.$/))
    .toBeVisible();
  await button('Leave it').click();
  expect(vault.vault.holdings.all('unsentLetter')).toHaveLength(1);
});

test('under a legal hold a card stays, and it says why', async () => {
  const vault = await open();
  await vault.security.setHold(true);
  await button('More').click();
  await page.getByRole('menuitem', { name: 'Remove the card…' }).click();
  await button('Remove it').click();
  await expect.element(page.getByText('A legal hold keeps everything as it is.')).toBeVisible();
  await expect.element(option(/^Heron/)).toBeVisible();
});

test('what the disk refuses is said, and the card stays as it was', async () => {
  const vault = await open();
  vault.memory.refuse({ type: 'disk-full', code: 'ENOSPC' });
  await button('I looked at it today').click();
  await expect.element(page.getByText('The disk didn’t take that, so nothing was changed.')).toBeVisible();
  expect(aliasOf(vault, 'Heron')?.lastCheckUp).toBe(ago(95));
});
