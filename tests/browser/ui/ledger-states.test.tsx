import { afterEach, describe, expect, test } from 'vitest';
import { page } from 'vitest/browser';
import { LedgerScreen } from '../../../renderer/screens/ledgers/ledger-screen.tsx';
import { eveningLedgers } from '../../../renderer/screens/ledgers/place.ts';
import { TonightList } from '../../../renderer/screens/ledgers/tonight-list.tsx';
import { misfits } from '../../support/misfits.ts';
import { axeProblems } from './axe-problems.ts';
import { ledgerStates } from './ledger-states.ts';
import { mount } from './mount.tsx';
import { today } from './people-vault.tsx';

afterEach(() => document.documentElement.style.removeProperty('font-size'));

type State = keyof typeof ledgerStates;
const screens = eveningLedgers.flatMap((ledger) =>
  (Object.keys(ledgerStates) as readonly State[]).map((state) => [ledger, state] as const),
);
const settled = (): void => {
  for (const animation of document.getAnimations()) animation.finish();
};

const show = async (ledger: (typeof eveningLedgers)[number], state: State, width = 1068, height = 780) => {
  const vault = await ledgerStates[state]();
  await mount(vault.screen(<LedgerScreen ledger={ledger} />), width, height);
  // Either what was put down so far, or the words for nothing.
  const isEmpty = state === 'nothing in it';
  if (isEmpty) await expect.poll(() => page.getByRole('progressbar').elements()).toEqual([]);
  else await expect.element(page.getByRole('list', { name: 'So far' })).toBeVisible();
};

/** The first line, being changed. */
const edit = async (): Promise<void> => {
  await page.getByRole('button', { name: /^Edit/ }).first().click();
  await expect.element(page.getByRole('form', { name: /^Edit/ })).toBeVisible();
};

const showTonight = async (width = 1068, height = 780): Promise<void> => {
  const vault = await ledgerStates['kept for a while']();
  const list = (
    <main style={{ flex: 1, minInlineSize: 0 }}>
      <TonightList day={today} onAnswered={() => undefined} />
    </main>
  );
  await mount(vault.screen(list), width, height);
  await page.getByRole('button', { name: /more for tonight/ }).click();
  await expect.element(page.getByText('Parked for today')).toBeVisible();
};

describe.each(['light', 'dark'])('in the %s theme', (theme) => {
  test.each(screens)('the ledger %s, %s: axe has nothing to report', async (ledger, state) => {
    document.documentElement.dataset['theme'] = theme;
    await show(ledger, state);
    settled();
    expect(await axeProblems()).toEqual([]);
    if (state === 'nothing in it') return;
    await edit();
    settled();
    expect(await axeProblems()).toEqual([]);
  });

  test('what is due tonight: axe has nothing to report', async () => {
    document.documentElement.dataset['theme'] = theme;
    await showTonight();
    settled();
    expect(await axeProblems()).toEqual([]);
  });
});

describe.each([
  [748, 588, 16],
  [748, 588, 32],
  // What the places on the left leave of that.
  [324, 588, 32],
])('with %i × %i of the window and letters of %i px', (width, height, size) => {
  test.each(eveningLedgers)('the ledger %s fits, and everything in it can be reached', async (ledger) => {
    document.documentElement.style.fontSize = `${size}px`;
    await show(ledger, 'kept for a while', width, height);
    expect(misfits()).toEqual([]);
    await edit();
    expect(misfits()).toEqual([]);
  });

  test('what is due tonight fits, and everything in it can be reached', async () => {
    document.documentElement.style.fontSize = `${size}px`;
    await showTonight(width, height);
    expect(misfits()).toEqual([]);
  });
});
