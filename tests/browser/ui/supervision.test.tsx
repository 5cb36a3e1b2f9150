import { describe, expect, test } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { button, mount } from './mount.tsx';
import { ago, supervisionVault, today } from './supervision-vault.tsx';

const agenda = () => page.getByRole('region', { name: 'Agenda' });
const group = (name: string) => agenda().getByRole('region', { name, exact: true });
const gathered = () => page.getByRole('region', { name: 'Gathered for you' });
const thing = (words: string | RegExp) => gathered().getByRole('button', { name: words, exact: true });
const spoken = (words: string) => expect.element(agenda().getByText(words, { exact: true })).toBeVisible();

const withThree = async () => {
  const vault = await supervisionVault();
  await vault.flag(today, 'The heating is still off.');
  await vault.flag(ago(1), 'I said no, and it held.');
  await vault.flag(ago(2), 'Two intakes on autopilot.');
  await mount(vault.screen());
  await expect.element(thing('The heating is still off.')).toBeVisible();
  return vault;
};

const items = (vault: Awaited<ReturnType<typeof withThree>>) =>
  (vault.session()?.items ?? []).map(({ group: under, words, minutes }) => `${under}: ${words} ${minutes}`);

describe('what was gathered', () => {
  test('goes under 1, 2 and 3, one after another, and is on the disk as it stands', async () => {
    const vault = await withThree();
    await userEvent.keyboard('1');
    await spoken('10 of 50 minutes spoken for');
    await userEvent.keyboard('2');
    await userEvent.keyboard('3');
    await spoken('30 of 50 minutes spoken for');
    await expect
      .element(group('Administrative').getByLabelText('What it is about'))
      .toHaveValue('The heating is still off.');
    await expect
      .poll(() => items(vault), { timeout: 5000 })
      .toEqual([
        'administrative: The heating is still off. 10',
        'educational: I said no, and it held. 10',
        'supportive: Two intakes on autopilot. 10',
      ]);
  });

  test('is chosen with the arrows, put elsewhere by another key, and never twice', async () => {
    await withThree();
    await thing('The heating is still off.').click();
    await userEvent.keyboard('{ArrowDown}');
    await expect.element(thing('I said no, and it held.')).toHaveFocus();
    await userEvent.keyboard('1');
    await thing('I said no, and it held.').click();
    await userEvent.keyboard('3');
    await spoken('10 of 50 minutes spoken for');
    await expect.element(group('Supportive').getByLabelText('What it is about')).toHaveValue('I said no, and it held.');
    await expect.element(group('Administrative').getByLabelText('What it is about')).not.toBeInTheDocument();
  });

  test('is dragged under a group, and before what stands there', async () => {
    await withThree();
    await thing('The heating is still off.').click();
    await userEvent.keyboard('2');
    await userEvent.dragAndDrop(
      thing('Two intakes on autopilot.'),
      group('Educational').getByLabelText('What it is about'),
    );
    await spoken('20 of 50 minutes spoken for');
    const fields = group('Educational').getByLabelText('What it is about');
    await expect.element(fields.nth(0)).toHaveValue('Two intakes on autopilot.');
    await expect.element(fields.nth(1)).toHaveValue('The heating is still off.');
    await userEvent.dragAndDrop(
      button('Move “The heating is still off.”'),
      group('Administrative').getByRole('heading'),
    );
    await expect
      .element(group('Administrative').getByLabelText('What it is about'))
      .toHaveValue('The heating is still off.');
  });

  test('goes in only as far as the minutes reach, and that is said', async () => {
    await withThree();
    await page.getByLabelText('Minutes', { exact: true }).fill('15');
    await thing('The heating is still off.').click();
    await userEvent.keyboard('1');
    await userEvent.keyboard('1');
    await spoken('15 of 15 minutes spoken for');
    await userEvent.keyboard('1');
    await expect.element(page.getByText(/^Every minute is spoken for/)).toBeVisible();
    await spoken('15 of 15 minutes spoken for');
  });

  test('has nothing in it at first, and that is fine', async () => {
    const vault = await supervisionVault();
    await mount(vault.screen());
    await expect.element(page.getByText('You can go in empty-handed.', { exact: false })).toBeVisible();
    await expect.element(page.getByLabelText('A good thing, in your own words')).toBeVisible();
    await expect.element(page.getByLabelText('Another good thing')).toBeVisible();
    expect(vault.session()).toBeUndefined();
  });
});

describe('a digit', () => {
  test('is a command among the gathered only: beside them it moves nothing', async () => {
    await withThree();
    await expect.element(thing('The heating is still off.')).toHaveFocus();
    button('It was held').element().focus();
    await userEvent.keyboard('1');
    (document.activeElement as HTMLElement).blur();
    await userEvent.keyboard('2');
    await page.getByLabelText('A good thing, in your own words').fill('3');
    await userEvent.keyboard('1');
    await spoken('0 of 50 minutes spoken for');
    thing('I said no, and it held.').element().focus();
    await userEvent.keyboard('1');
    await expect
      .element(group('Administrative').getByLabelText('What it is about'))
      .toHaveValue('I said no, and it held.');
  });
});

describe('an item', () => {
  test('moves with Alt and the arrows, is taken out with Delete, and comes back with Undo', async () => {
    const vault = await withThree();
    await userEvent.keyboard('1');
    await spoken('10 of 50 minutes spoken for');
    const handle = button('Move “The heating is still off.”');
    handle.element().focus();
    await userEvent.keyboard('{Alt>}{ArrowDown}{/Alt}');
    await expect.element(group('Educational').getByLabelText('What it is about')).toBeVisible();
    await expect.element(handle).toHaveFocus();
    await userEvent.keyboard('{Delete}');
    await spoken('0 of 50 minutes spoken for');
    await button('Undo').click();
    await spoken('10 of 50 minutes spoken for');
    await expect.poll(() => items(vault), { timeout: 5000 }).toEqual(['educational: The heating is still off. 10']);
  });

  test('gives the focus to the next one when it is taken out, and after the last one to what is gathered', async () => {
    await withThree();
    await userEvent.keyboard('1');
    await userEvent.keyboard('1');
    await spoken('20 of 50 minutes spoken for');
    button('Move “The heating is still off.”').element().focus();
    await userEvent.keyboard('{Delete}');
    await expect.element(button('Move “I said no, and it held.”')).toHaveFocus();
    await userEvent.keyboard('{Delete}');
    await expect.poll(() => document.activeElement?.hasAttribute('data-gathered')).toBe(true);
  });

  test('and the session take minutes that are typed anew from an empty field', async () => {
    const vault = await withThree();
    await userEvent.keyboard('1');
    await spoken('10 of 50 minutes spoken for');
    for (const [name, minutes] of [
      ['Minutes for “The heating is still off.”', '25'],
      ['Minutes', '90'],
    ] as const) {
      const field = page.getByLabelText(name, { exact: true });
      field.element().focus();
      await userEvent.keyboard('{Control>}a{/Control}{Backspace}');
      await expect.element(field).toHaveValue(null);
      await userEvent.keyboard(minutes);
      await expect.element(field).toHaveValue(Number(minutes));
    }
    await spoken('25 of 90 minutes spoken for');
    const field = page.getByLabelText('Minutes', { exact: true });
    await userEvent.keyboard('{Control>}a{/Control}{Backspace}{Tab}');
    await expect.element(field).toHaveValue(90);
    await expect.poll(() => vault.session()?.minutes, { timeout: 5000 }).toBe(90);
  });

  test('takes a lens that begins with what was written, and what is typed under it is kept', async () => {
    const vault = await withThree();
    await userEvent.keyboard('2');
    await page.getByLabelText('A lens for “The heating is still off.”').selectOptions('Gibbs, six steps');
    await expect.element(page.getByLabelText('What happened?')).toHaveValue('The heating is still off.');
    await page.getByLabelText('What was I feeling?').fill('Small.');
    await expect.poll(() => vault.session()?.items[0]?.lens?.answers[1], { timeout: 5000 }).toBe('Small.');
    await expect
      .element(page.getByRole('region', { name: 'As it leaves' }).getByText('Small.', { exact: true }))
      .toBeVisible();
  });

  test('takes no more letters than the record holds, wherever it is typed', async () => {
    await withThree();
    await userEvent.keyboard('2');
    await page.getByLabelText('A lens for “The heating is still off.”').selectOptions('Seven-eyed');
    const fields = [...document.querySelectorAll<HTMLInputElement>('textarea, input:not([type]), input[type="text"]')];
    expect(fields.length).toBeGreaterThan(7);
    for (const field of fields) expect(field.maxLength, field.ariaLabel ?? field.id).toBe(2000);
  });
});

describe('what leaves', () => {
  test('has the details taken out, and the person’s own readings only where they put them in', async () => {
    const vault = await supervisionVault();
    await vault.flag(today, 'Keisha Morales rang from (412) 555-0187 about the heating.');
    await vault.marked(ago(1), { closeness: 4 });
    await mount(vault.screen());
    await thing(/^Keisha Morales rang/).click();
    await userEvent.keyboard('3');
    const sheet = page.getByRole('region', { name: 'As it leaves' });
    await expect.element(sheet.getByText(/about the heating/)).toBeVisible();
    expect(sheet.element().textContent).not.toMatch(/Keisha|Morales|555-0187|toward numb/);
    await page.getByRole('switch', { name: 'Put my own readings in' }).click();
    await expect.element(sheet.getByText(/1 toward numb/)).toBeVisible();
    await button('Read it aloud').click();
    const aloud = page.getByRole('dialog', { name: 'To read aloud' });
    await expect.element(aloud.getByText(/about the heating/)).toBeVisible();
    expect(aloud.element().textContent).not.toMatch(/Keisha|Morales|555-0187/);
    expect(vault.sent).toEqual([]);
  });

  test('waits until it was read, tells its name to the reminder, and that stays until it is gone', async () => {
    const vault = await withThree();
    await userEvent.keyboard('1');
    await expect.element(page.getByRole('region', { name: 'As it leaves' })).toBeVisible();
    await userEvent.keyboard('{Control>}e{/Control}');
    const dialog = page.getByRole('dialog', { name: 'What leaves' });
    const save = dialog.getByRole('button', { name: 'Markdown…' });
    await expect.element(dialog.getByRole('region', { name: 'As it leaves' })).toBeVisible();
    await expect.element(save).toBeDisabled();
    await dialog.getByRole('checkbox', { name: 'I have read the side that leaves' }).click();
    await save.click();
    await button('Save the Markdown file').click();
    await expect.element(dialog.getByText('Saved. It’s outside now.')).toBeVisible();
    expect(vault.sent[0]).toMatchObject({
      channel: 'chooseSavePlace',
      request: { what: 'supervision', month: '2026-11' },
    });
    await button('Close').click();
    await button('It was held').click();
    await button('Keep it').click();
    await expect.element(page.getByText(/“aftershift supervision 2026-11.md” was saved outside/)).toBeVisible();
    await button('It’s gone: “aftershift supervision 2026-11.md”').click();
    await expect.element(page.getByText(/was saved outside/)).not.toBeInTheDocument();
  });
});

describe('what came of it', () => {
  test('is left out as one likes; what was not spoken of is gathered again, and an account can be kept', async () => {
    const vault = await withThree();
    await userEvent.keyboard('1');
    await userEvent.keyboard('2');
    await spoken('20 of 50 minutes spoken for');
    await button('It was held').click();
    const dialog = page.getByRole('dialog', { name: 'What came of it' });
    await dialog.getByRole('checkbox', { name: 'I said no, and it held.' }).click();
    await dialog.getByLabelText('What, line 1').fill('Ask for cover.');
    await dialog.getByLabelText('What, line 2').fill('And when.');
    await dialog.getByRole('radiogroup', { name: 'Felt backed' }).getByRole('radio', { name: 'a lot' }).click();
    await button('Keep it').click();
    await expect.element(dialog).not.toBeInTheDocument();
    await expect.element(thing('I said no, and it held.')).toBeVisible();
    await expect.element(thing('The heating is still off.')).not.toBeInTheDocument();
    expect(vault.vault.holdings.all('parked').map(({ record }) => record.text)).toEqual([
      'Ask for cover.',
      'And when.',
    ]);
    expect(vault.vault.holdings.all('supervision')[0]?.record).toMatchObject({ supported: 3, helped: null });
    await button('Social Work England').click();
    const account = page.getByRole('dialog', { name: /^Social Work England/ });
    await expect
      .element(account.getByLabelText('What happened, and how does it bear on your work?'))
      .toHaveValue('The heating is still off.');
    await account.getByLabelText('What did you learn?').fill('To ask sooner.');
    await expect
      .poll(
        () =>
          vault.vault.holdings.all('cpdAccount')[0]?.record.answers.find(({ question }) => question === 'learned')
            ?.text,
        { timeout: 5000 },
      )
      .toBe('To ask sooner.');
    await account.getByRole('button', { name: 'Delete it' }).click();
    await expect.element(account).not.toBeInTheDocument();
    await button('Undo').click();
    await expect.element(button('Open Social Work England, November 19')).toBeVisible();
  });
});
