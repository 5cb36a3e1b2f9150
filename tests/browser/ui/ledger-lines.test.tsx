import { describe, expect, test } from 'vitest';
import { page } from 'vitest/browser';
import { ledgerForms } from '../../../renderer/screens/ledgers/fields.ts';
import { LedgerScreen } from '../../../renderer/screens/ledgers/ledger-screen.tsx';
import { type EveningLedger, eveningLedgers } from '../../../renderer/screens/ledgers/place.ts';
import { ledgerStates } from './ledger-states.ts';
import { button, mount } from './mount.tsx';
import { type PeopleVault, today } from './people-vault.tsx';

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
