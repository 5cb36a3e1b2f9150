import type { CDPSession } from '@vitest/browser-playwright';
import { expect, test } from 'vitest';
import { cdp, page, userEvent } from 'vitest/browser';
import { AboutTheWork, type AboutTheWorkChoices } from '../../../renderer/screens/unlock/about-the-work.tsx';
import { CreateVault } from '../../../renderer/screens/unlock/create-vault.tsx';
import { RecoveryCode } from '../../../renderer/screens/unlock/recovery-code.tsx';
import type { Strength } from '../../../renderer/vault/passphrase-strength.ts';
import { button, mount } from './mount.tsx';

const secret = 'porch violin ferry radish noon';

/** Stands for the estimate, which is worked out elsewhere: five words are enough here. */
const strength = async (text: string): Promise<Strength> =>
  text.split(' ').length < 5
    ? { bars: 2, word: 'Guessable.', reason: 'Someone who knows you might get there.', accepted: false }
    : { bars: 4, word: 'Strong.', reason: 'Longer than anyone has to guess.', accepted: true };

const passphrase = () => page.getByLabelText('Passphrase', { exact: true });
const again = () => page.getByLabelText('Again, to be sure');

const mountCreate = async () => {
  const made: string[] = [];
  await mount(
    <CreateVault
      strength={strength}
      suggest={() => secret}
      onCreate={(text) => made.push(text)}
      onRestore={() => undefined}
    />,
  );
  await expect.element(passphrase()).toHaveFocus();
  return made;
};

test('two passphrases that match make the vault, and leave the page', async () => {
  const made = await mountCreate();
  await userEvent.keyboard(secret);
  await expect.element(page.getByText('Strong.')).toBeVisible();
  await again().fill(secret);
  await userEvent.keyboard('{Enter}');
  await expect.poll(() => made).toEqual([secret]);
  await expect.element(passphrase()).toHaveValue('');
  expect(document.body.outerHTML).not.toContain('violin');
});

test('two that differ make nothing, and only the second has to be typed again', async () => {
  const made = await mountCreate();
  await userEvent.keyboard(secret);
  await again().fill('porch violin fairy radish noon');
  await userEvent.keyboard('{Enter}');
  await expect.element(page.getByRole('alert')).toHaveTextContent('The two don’t match.');
  await expect.element(again()).toHaveFocus();
  await expect.element(again()).toHaveValue('');
  await expect.element(passphrase()).toHaveValue(secret);
  expect(made).toEqual([]);
});

test('a passphrase that is too easy to guess is refused, with the reason in sight', async () => {
  const made = await mountCreate();
  await userEvent.keyboard('rosebud1');
  await again().fill('rosebud1');
  await button('Make the vault').click();
  await expect.element(page.getByRole('alert')).toHaveTextContent('a little harder to guess');
  await expect.element(page.getByLabelText('Strength')).toHaveTextContent('Someone who knows you might get there.');
  expect(made).toEqual([]);
});

test('a suggestion is shown and measured, and still has to be typed once', async () => {
  const made = await mountCreate();
  await button('Suggest one').click();
  await expect.element(passphrase()).toHaveValue(secret);
  await expect.element(page.getByText('Strong.')).toBeVisible();
  await button('Make the vault').click();
  expect(made).toEqual([]);
});

test('that there is no reset is said before the button, always', async () => {
  await mountCreate();
  await expect.element(page.getByText('There is no reset.')).toBeVisible();
});

const groups = ['7KQD', 'M4RT', 'XW2H', '9CBJ', 'FV6N', 'P3YA', 'E8SG', 'T50Z'];

const mountCode = async (check: readonly [number, number] = [3, 7]) => {
  const happened: string[] = [];
  await mount(
    <RecoveryCode
      groups={groups}
      check={check}
      onDone={() => happened.push('done')}
      onPrint={() => happened.push('print')}
      onGoWithout={() => happened.push('without')}
    />,
  );
  await expect.element(page.getByText('7KQD')).toBeVisible();
  return happened;
};

test('the code can’t be left before two groups come back from the paper', async () => {
  const happened = await mountCode();
  await expect.element(button('It’s on paper')).toBeDisabled();
  await page.getByLabelText('Group 3').fill('xw2h');
  await page.getByLabelText('Group 7').fill('E8S');
  await expect.element(button('It’s on paper')).toBeDisabled();
  await page.getByLabelText('Group 7').fill('E8SG');
  await expect.element(button('It’s on paper')).toBeEnabled();
  await page.getByLabelText('Group 3').fill('XW2X');
  await expect.element(button('It’s on paper')).toBeDisabled();
  await page.getByLabelText('Group 3').fill('XW2H');
  await button('It’s on paper').click();
  expect(happened).toEqual(['done']);
});

test('a letter O written for a zero still counts', async () => {
  await mountCode([1, 8]);
  await page.getByLabelText('Group 1').fill('7kqd');
  await page.getByLabelText('Group 8').fill('t5oz');
  await expect.element(button('It’s on paper')).toBeEnabled();
});

test('going without a code asks first, and the safe answer goes back to it', async () => {
  const happened = await mountCode();
  await button('Go without one…').click();
  await expect.element(page.getByRole('dialog', { name: 'Go without a spare key?' })).toBeVisible();
  await expect.element(button('Make a code')).toHaveFocus();
  await userEvent.keyboard('{Enter}');
  await expect.element(page.getByRole('dialog')).not.toBeInTheDocument();
  await button('Go without one…').click();
  await button('Go without').click();
  expect(happened).toEqual(['without']);
});

test('on paper stand the code and how to keep it, in black on white', async () => {
  const browser: CDPSession = cdp();
  document.documentElement.dataset['theme'] = 'dark';
  await mountCode();
  await browser.send('Emulation.setEmulatedMedia', { media: 'print' });
  try {
    await expect.element(page.getByText('7KQD')).toBeVisible();
    await expect.element(page.getByText('Treat it like a house key.')).toBeVisible();
    expect(page.getByRole('button').elements()).toEqual([]);
    expect(getComputedStyle(page.getByText('7KQD').element()).color).toBe('rgb(0, 0, 0)');
  } finally {
    await browser.send('Emulation.setEmulatedMedia', { media: '' });
  }
});

test('what the work is like can be said or skipped, and the reminder is off unless asked for', async () => {
  const said: (AboutTheWorkChoices | 'skipped')[] = [];
  await mount(
    <AboutTheWork
      initial={{ region: 'US', wheel: 'left', reminderMinute: null }}
      onDone={(choices) => said.push(choices)}
      onSkip={() => said.push('skipped')}
    />,
  );
  await button('Skip').click();
  await button('Done').click();
  await userEvent.selectOptions(page.getByLabelText('Help numbers for'), 'Ireland');
  await page.getByRole('radio', { name: 'Right' }).click();
  await page.getByRole('switch', { name: 'A nudge at the end of the shift' }).click();
  await page.getByLabelText('At', { exact: true }).fill('18:05');
  await button('Done').click();
  expect(said).toEqual([
    'skipped',
    { region: 'US', wheel: 'left', reminderMinute: null },
    { region: 'IE', wheel: 'right', reminderMinute: 18 * 60 + 5 },
  ]);
});
