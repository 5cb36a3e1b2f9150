import { createRef } from 'react';
import { expect, test } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { PassphraseField, type PassphraseHandle } from '../../../renderer/ui/passphrase-field.tsx';
import { button, mount } from './mount.tsx';

const secret = 'porch violin ferry radish noon';

/** Everything in the page that a script, a form filler or a screen capture could read. */
const readable = () =>
  [
    document.documentElement.outerHTML,
    ...[...document.querySelectorAll('input')].map((input) => `${input.value} ${input.defaultValue}`),
  ].join('\n');

const mountField = async () => {
  const ref = createRef<PassphraseHandle>();
  await mount(<PassphraseField ref={ref} label="Passphrase" />);
  await expect.element(page.getByLabelText('Passphrase', { exact: true })).toBeVisible();
  if (ref.current === null) throw new TypeError('No field');
  return ref.current;
};

test('once taken, a passphrase is nowhere in the page, not even for Undo', async () => {
  const field = await mountField();
  await userEvent.tab();
  await userEvent.keyboard(secret);
  expect(field.holds(secret)).toBe(true);
  expect(field.take()).toBe(secret);
  expect(readable()).not.toContain('violin');
  await userEvent.keyboard('{Control>}z{/Control}');
  expect(readable()).not.toContain('violin');
  expect(field.take()).toBe('');
});

test('it is masked until asked, and masked again once taken', async () => {
  const field = await mountField();
  const input = page.getByLabelText('Passphrase', { exact: true });
  await expect.element(input).toHaveAttribute('type', 'password');
  await button('Show passphrase').click();
  await expect.element(input).toHaveAttribute('type', 'text');
  await expect.element(button('Hide passphrase')).toBeVisible();
  field.take();
  await expect.element(input).toHaveAttribute('type', 'password');
});

test('a suggestion is put in and shown, so that it can be copied down', async () => {
  const field = await mountField();
  field.fill(secret);
  const input = page.getByLabelText('Passphrase', { exact: true });
  await expect.element(input).toHaveValue(secret);
  await expect.element(input).toHaveAttribute('type', 'text');
});

test('the page never spells, completes or remembers a passphrase', async () => {
  await mountField();
  const input = page.getByLabelText('Passphrase', { exact: true });
  await expect.element(input).toHaveAttribute('autocomplete', 'off');
  await expect.element(input).toHaveAttribute('spellcheck', 'false');
});
