import { expect, test } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { DayClosed } from '../../../renderer/screens/unlock/day-closed.tsx';
import { Unlock, type UnlockState } from '../../../renderer/screens/unlock/unlock.tsx';
import { VaultDamaged } from '../../../renderer/screens/unlock/vault-damaged.tsx';
import { button, mount } from './mount.tsx';

const nothing = () => undefined;

const mountUnlock = async (state: UnlockState = { type: 'ready' }, hour = 18) => {
  const tried: string[] = [];
  await mount(
    <Unlock
      state={state}
      hour={hour}
      lastClosed="yesterday at 5:52 pm"
      onPassphrase={(text) => tried.push(`passphrase ${text}`)}
      onRecoveryCode={(code) => tried.push(`code ${code}`)}
      onHelp={() => tried.push('help')}
    />,
  );
  return tried;
};

const passphrase = () => page.getByLabelText('Passphrase', { exact: true });

test('the passphrase is typed at once and handed over with Enter, leaving nothing in the page', async () => {
  const tried = await mountUnlock();
  await expect.element(passphrase()).toHaveFocus();
  await userEvent.keyboard('porch violin ferry{Enter}');
  expect(tried).toEqual(['passphrase porch violin ferry']);
  await expect.element(passphrase()).toHaveValue('');
  expect(document.body.outerHTML).not.toContain('violin');
});

test('an empty field is not a try', async () => {
  const tried = await mountUnlock();
  await userEvent.keyboard('{Enter}');
  expect(tried).toEqual([]);
});

test('it greets by the hour and says when the vault was closed, and nothing else', async () => {
  await mountUnlock({ type: 'ready' }, 9);
  await expect.element(page.getByRole('heading', { name: 'Good morning' })).toBeVisible();
  await expect.element(page.getByText('The vault was last closed yesterday at 5:52 pm.')).toBeVisible();
  await mountUnlock({ type: 'ready' }, 2);
  await expect.element(page.getByRole('heading', { name: 'Good evening' })).toBeVisible();
});

test('a wrong passphrase is said gently, and there is no limit', async () => {
  await mountUnlock({ type: 'refused', secret: 'passphrase', tries: 1 });
  await expect
    .element(page.getByRole('alert'))
    .toHaveTextContent('That didn’t open it. Try once more. There’s no limit and nothing gets wiped.');
  await expect.element(passphrase()).toHaveFocus();
});

test('with Caps Lock on it says so', async () => {
  await mountUnlock({ type: 'refused', secret: 'passphrase', tries: 1 });
  await expect.element(passphrase()).toHaveFocus();
  document.activeElement?.dispatchEvent(
    new KeyboardEvent('keydown', { key: 'A', modifierCapsLock: true, bubbles: true }),
  );
  await expect.element(page.getByRole('alert')).toHaveTextContent('Caps Lock is on, so try once more.');
});

test('after five tries it points to the recovery code, and to tomorrow', async () => {
  await mountUnlock({ type: 'refused', secret: 'passphrase', tries: 5 });
  await expect.element(page.getByRole('alert')).toHaveTextContent('Still shut.');
});

test('the recovery code is taken with or without dashes, in either case', async () => {
  const tried = await mountUnlock();
  await button('Use the recovery code').click();
  const code = page.getByRole('textbox', { name: 'Recovery code' });
  await expect.element(code).toHaveFocus();
  await code.fill('7kqdm4rtxw2h9cbj fv6n-p3ya-e8sg-t5oz');
  await userEvent.keyboard('{Enter}');
  // As it was typed: the vault reads it, and it alone.
  expect(tried).toEqual(['code 7kqdm4rtxw2h9cbj fv6n-p3ya-e8sg-t5oz']);
});

test('a code that is too short is not tried, and stays to be completed', async () => {
  const tried = await mountUnlock();
  await button('Use the recovery code').click();
  const code = page.getByRole('textbox', { name: 'Recovery code' });
  await code.fill('7KQD-M4RT');
  await userEvent.keyboard('{Enter}');
  await expect.element(page.getByRole('alert')).toHaveTextContent('The code has 32 letters and digits. That was 8.');
  await expect.element(code).toHaveValue('7KQD-M4RT');
  expect(tried).toEqual([]);
});

test('while it opens, nothing more is taken', async () => {
  const tried = await mountUnlock({ type: 'opening' });
  await expect.element(page.getByRole('progressbar', { name: 'Opening…' })).toBeVisible();
  await passphrase().click();
  await userEvent.keyboard('porch{Enter}');
  expect(tried).toEqual([]);
});

test('help numbers are one press away while locked', async () => {
  const tried = await mountUnlock();
  await button('Help numbers').click();
  expect(tried).toEqual(['help']);
});

test('what is not built yet is absent, never shown disabled', async () => {
  await mountUnlock();
  await expect.element(passphrase()).toBeVisible();
  expect(document.body.textContent).not.toMatch(/note|backup/i);
});

test('after the day is closed the screen holds the hour and two ways on, nothing of the day', async () => {
  await mount(<DayClosed closedAt="5:52 pm" onUnlock={nothing} onHelp={nothing} />);
  await expect.element(page.getByRole('heading', { name: 'The day is shut.' })).toHaveFocus();
  await expect.element(page.getByText('Closed and locked at 5:52 pm.')).toBeVisible();
  expect(
    page
      .getByRole('button')
      .elements()
      .map((element) => element.textContent),
  ).toEqual(['Unlock', 'Help numbers']);
});

test('a damaged vault says what happened to the words first, and offers only what exists', async () => {
  const chosen: string[] = [];
  const way = { icon: 'archive', detail: 'From 6:02 pm.', onPress: () => chosen.push('copy') } as const;
  await mount(
    <VaultDamaged ways={[{ ...way, id: 'copy', title: 'Open Tuesday’s sealed copy', label: 'Open the copy' }]} />,
  );
  await expect.element(page.getByText('Nothing has been changed or deleted.')).toBeVisible();
  await button('Open the copy').click();
  expect(chosen).toEqual(['copy']);
  expect(page.getByRole('button').elements()).toHaveLength(1);
});

test('the details of a damaged vault are copied at a press, which says that they were', async () => {
  const copies: string[] = [];
  await mount(
    <VaultDamaged
      ways={[]}
      details="Details: damaged in the log."
      onCopyDetails={async () => copies.push('details')}
    />,
  );
  expect(page.getByRole('status').element().textContent).toBe('');
  await button('Copy details').click();
  await expect.element(page.getByRole('status')).toHaveTextContent('Copied.');
  expect(copies).toEqual(['details']);
});
