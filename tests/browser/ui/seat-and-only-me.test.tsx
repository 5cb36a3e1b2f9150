import { describe, expect, test } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import type { DayKey } from '#shared/calendar/day-key';
import { newCheckIn, noReadings, type Readings } from '#shared/journal/check-in';
import type { WaitingNotes } from '../../../renderer/app/waiting-notes.ts';
import { LedgerBar } from '../../../renderer/screens/ledgers/ledger-bar.tsx';
import { OnlyMeScreen } from '../../../renderer/screens/ledgers/only-me-screen.tsx';
import { SeatScreen } from '../../../renderer/screens/ledgers/seat-screen.tsx';
import { PeopleScreen } from '../../../renderer/screens/people/people-screen.tsx';
import * as evening from '../../../renderer/workers/vault/commands/evening.ts';
import { misfits } from '../../support/misfits.ts';
import { anId } from '../storage/stored-vault.ts';
import { axeProblems } from './axe-problems.ts';
import { button, mount } from './mount.tsx';
import { ago, instant, peopleVault, today } from './people-vault.tsx';

/** Notes that are dropped while a screen stands: what one says of the tank is told to it. */
const fuelOfNotes = () => {
  const listeners = new Set<(fuelForMe: number) => void>();
  return {
    notes: {
      ...({} as WaitingNotes),
      onFuel: (_day: DayKey, listener: (fuelForMe: number) => void) => {
        listeners.add(listener);
        return () => listeners.delete(listener);
      },
    },
    tell: (fuelForMe: number): void => {
      for (const listener of listeners) listener(fuelForMe);
    },
  };
};

describe('a seat, and who has only me', () => {
  test('each stand one press away, and lead back with Escape', async () => {
    const vault = await peopleVault();
    await mount(vault.screen(<LedgerBar />));
    await button('My seat').click();
    await button('Only me').click();
    await mount(vault.screen(<OnlyMeScreen />));
    await expect.element(page.getByText('There is nobody in the book of aliases yet.', { exact: false })).toBeVisible();
    await userEvent.keyboard('{Escape}');
    expect(vault.went).toEqual(['today ledger seat', 'today ledger onlyMe', 'today from onlyMe']);
  });

  test('the seat of tonight is marked with one key, beside what was marked before, and the month says which there were', async () => {
    const vault = await peopleVault();
    await vault.put(newCheckIn(today, instant(today), { ...noReadings, closeness: 2 }));
    for (const back of [3, 5]) {
      await vault.put(newCheckIn(ago(back), instant(ago(back)), { ...noReadings, seat: 'driver' }));
    }
    const saveCheckIn = async (day: DayKey, readings: Readings) =>
      vault.vault.ledger.commit((now) =>
        evening.saveCheckIn({ holdings: vault.vault.holdings, now, newId: anId }, day, readings),
      );
    const fuel = fuelOfNotes();
    await mount(vault.screen(<SeatScreen />, { notes: fuel.notes }, { saveCheckIn }), 1068, 900);
    await expect.element(page.getByText('Driver’s seat, 2 times')).toBeVisible();
    const evenings = page.getByRole('list', { name: 'The seats of this month, evening by evening' });
    await expect.element(evenings.getByRole('listitem').first()).toHaveTextContent('November 14: Driver’s seat');
    await expect.element(evenings.getByRole('listitem').last()).toHaveTextContent('November 16: Driver’s seat');
    fuel.tell(3);
    await page.getByRole('radio', { name: 'Passenger seat' }).click();
    const tonight = () => vault.vault.holdings.all('checkIn').find(({ record }) => record.day === today)?.record;
    await expect
      .poll(() => tonight(), { timeout: 5000 })
      .toMatchObject({ seat: 'passenger', closeness: 2, fuelForMe: 3 });
    await expect.element(page.getByText('Passenger seat, once')).toBeVisible();
    await expect.element(evenings.getByRole('listitem').last()).toHaveTextContent('November 19: Passenger seat');
  });

  test('three who have only me are gathered for supervision without a name, and the stones fall when it ends', async () => {
    const vault = await peopleVault();
    for (const alias of ['Heron', 'Juniper', 'Wren']) await vault.card(alias);
    await mount(vault.screen(<OnlyMeScreen />), 1068, 900);
    for (const alias of ['Heron', 'Juniper', 'Wren']) await page.getByRole('switch', { name: alias }).click();
    await expect.element(page.getByText('Three people here have only you.', { exact: false })).toBeVisible();
    const alone = async () => {
      const { gathered } = await vault.supervision.supervision(today);
      return gathered.things.find(({ from }) => from.type === 'alone');
    };
    const thing = await alone();
    expect(thing).toMatchObject({ from: { type: 'alone', people: 3 } });
    expect(JSON.stringify(thing)).not.toMatch(/Heron|Juniper|Wren/);
    await page.getByRole('switch', { name: 'Wren' }).click();
    await expect.element(page.getByText('Two people here have only you.', { exact: false })).toBeVisible();
    expect(await alone()).toBeUndefined();
  });

  test('whoever the work with has ended leans on nobody any more, and no stone stands for them', async () => {
    const vault = await peopleVault();
    const soleSupport = [{ on: true, at: instant(ago(3)) }];
    await vault.card('Heron', { soleSupport });
    await vault.card('Juniper', { soleSupport, stages: [{ stage: 'ended', at: instant(ago(1)) }] });
    await vault.write(today, 'Heron came. Juniper rang.');
    expect((await vault.aliases.people(today)).rockLoad).toBe(1);
    await mount(vault.screen(<PeopleScreen />), 1068, 900);
    await expect.element(page.getByText('One person here has only you.', { exact: false })).toBeVisible();
  });
});

const screens = { 'My seat': <SeatScreen />, 'Only me': <OnlyMeScreen /> };
const shown = async (name: keyof typeof screens, width: number, height: number): Promise<void> => {
  const vault = await peopleVault();
  for (const alias of ['Heron', 'a very long alias that somebody typed, of nearly sixty letters']) {
    await vault.card(alias, { soleSupport: [{ on: true, at: instant(ago(3)) }] });
  }
  const month = ['driver', 'passenger', 'back', 'trunk'] as const;
  for (const [back, seat] of month.entries()) {
    await vault.put(newCheckIn(ago(back + 1), instant(ago(back + 1)), { ...noReadings, seat }));
  }
  await mount(vault.screen(screens[name], { notes: fuelOfNotes().notes }), width, height);
  await expect.element(page.getByRole(name === 'My seat' ? 'radio' : 'switch').first()).toBeVisible();
};

describe.each(['My seat', 'Only me'] as const)('the small screen “%s”', (name) => {
  test.each(['light', 'dark'])('gives axe nothing to report in the %s theme', async (theme) => {
    document.documentElement.dataset['theme'] = theme;
    await shown(name, 1068, 780);
    expect(await axeProblems()).toEqual([]);
  });

  test.each([16, 32])('fits a small window with letters of %i px', async (size) => {
    document.documentElement.style.fontSize = `${size}px`;
    await shown(name, 748, 588);
    expect(misfits()).toEqual([]);
    document.documentElement.style.removeProperty('font-size');
  });
});
