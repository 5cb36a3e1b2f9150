import { describe, expect, test } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { blankLines } from '#shared/journal/new-line';
import { ledgerForms } from '../../../renderer/screens/ledgers/fields.ts';
import { LedgerScreen } from '../../../renderer/screens/ledgers/ledger-screen.tsx';
import { type EveningLedger, eveningLedgers } from '../../../renderer/screens/ledgers/place.ts';
import { TonightList } from '../../../renderer/screens/ledgers/tonight-list.tsx';
import { ledgerStates } from './ledger-states.ts';
import { button, mount } from './mount.tsx';
import { ago, instant, type PeopleVault, peopleVault, today } from './people-vault.tsx';

const open = async (ledger: EveningLedger): Promise<PeopleVault> => {
  const vault = await ledgerStates['kept for a while']();
  await mount(vault.screen(<LedgerScreen ledger={ledger} />), 1068, 900);
  await expect.element(page.getByRole('heading', { level: 1 })).toBeVisible();
  return vault;
};

describe('a line that is flagged', () => {
  test('says what is wanted from it, and that is brought along', async () => {
    const vault = await open('untold');
    await button('Flag “What she said in the car.” for supervision').click();
    const want = page.getByLabelText('I want from “What she said in the car.”');
    await want.selectOptions('a sounding board');
    await expect.poll(() => vault.vault.holdings.all('flag')[0]?.record.want).toBe('sounding-board');
    const view = await vault.supervision.supervision(today);
    expect(view.gathered.things.find(({ words }) => words === 'What she said in the car.')?.want).toBe(
      'sounding-board',
    );
  });
});

describe('a line that is changed', () => {
  test.each(eveningLedgers)(
    'in %s: never shows more than three things when a line is changed, and the rest on request',
    async (ledger) => {
      await open(ledger);
      await page
        .getByRole('button', { name: /^Edit / })
        .first()
        .click();
      const form = page.getByRole('form', { name: /^Edit / });
      const fields = () =>
        form.element().querySelectorAll('input:not([type="radio"]), select, [role="radiogroup"]').length;
      await expect.element(form).toBeVisible();
      expect(fields()).toBeLessThanOrEqual(3);
      const { fields: first, later } = ledgerForms[ledger];
      const all = ledger === 'inTheMiddle' ? later.length : first.length + later.length;
      if (all > 3) await form.getByRole('button', { name: /thing.? to say of it$/ }).click();
      expect(fields()).toBe(all);
    },
  );
});

describe('whoever goes by the keyboard', () => {
  const byEnter = async (name: RegExp | string): Promise<void> => {
    const toPress = page.getByRole('button', { name });
    await expect.element(toPress).toBeVisible();
    (toPress.element() as HTMLElement).focus();
    await userEvent.keyboard('{Enter}');
  };

  test('is at the first of the lines that “more” brought', async () => {
    const vault = await peopleVault();
    for (let back = 0; back < 23; back += 1) {
      const day = ago(back);
      await vault.put({ ...blankLines.untold(day), version: 1, at: instant(day), text: `Line ${back}.` });
    }
    await mount(vault.screen(<LedgerScreen ledger="untold" />), 1068, 900);
    await byEnter('Show 3 more');
    await expect.element(button('Flag “Line 20.” for supervision')).toHaveFocus();
  });

  test('is at the first thing that “more” brought of an evening, and told where to go on once all is answered', async () => {
    const vault = await ledgerStates['kept for a while']();
    const begin = (): void => document.querySelector<HTMLElement>('[data-begin]')?.focus();
    const evening = (
      <main>
        <TonightList day={today} onAnswered={begin} />
        <button type="button" data-begin="">
          The dial
        </button>
      </main>
    );
    await mount(vault.screen(evening));
    await byEnter(/more for tonight$/u);
    const rows = page.getByRole('region', { name: 'For tonight' }).getByRole('listitem');
    await expect.element(rows.nth(2).getByRole('button').first()).toHaveFocus();
    for (let left = rows.elements().length; left > 0; left -= 1) {
      (rows.first().getByRole('button').first().element() as HTMLElement).focus();
      await userEvent.keyboard('{Enter}');
      await expect.poll(() => rows.elements().length).toBe(left - 1);
    }
    await expect.element(button('The dial')).toHaveFocus();
  });
});
