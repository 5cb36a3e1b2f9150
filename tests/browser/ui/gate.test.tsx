import { expect, test } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { Gate } from '../../../renderer/app/gate.tsx';
import type { VaultClient } from '../../../renderer/vault/client.ts';
import { button, mount } from './mount.tsx';
import { aMachine, aVault, gateProps, lockedFiles } from './stand-ins.ts';

const secret = 'porch violin ferry radish noon';
const passphrase = () => page.getByLabelText('Passphrase', { exact: true });
const opened = { cache: 'as-left', unreadable: 0, readOnly: null, header: 'as-left', isHalfRestored: false } as const;
const noMemory = () => Promise.reject(new Error('Argon2id failed: out of memory'));

test('a window that breaks outside of every screen drops the keys, after what was still to be saved', async () => {
  const machine = aMachine();
  const vault = aVault(machine.happened, {
    open: async () => ({ ok: true, value: opened }),
    settings: () => Promise.reject(new Error('a bug')),
  });
  await mount(<Gate {...gateProps(machine, lockedFiles, async () => vault)} />);
  await passphrase().fill(secret);
  await userEvent.keyboard('{Enter}');
  await expect.element(page.getByRole('heading', { name: 'This screen stumbled.' })).toBeVisible();
  await expect.element(page.getByText('What was saved is safe, and the vault locks itself.')).toBeVisible();
  await expect.poll(() => machine.happened).toEqual(['lock started', 'settled', 'terminated', 'finished: lock']);
});

test('a lock that comes when the door has opened and nothing is drawn yet locks what opens', async () => {
  const machine = aMachine();
  // Later than the door's own look whether it was overtaken, and still before React draws.
  const soon = async (): Promise<void> => {
    for (let turn = 0; turn < 40; turn += 1) await Promise.resolve();
    machine.happened.push('asked');
    machine.say({ type: 'lock', reason: 'suspend' });
  };
  const vault = aVault(machine.happened, {
    open: async () => {
      // Outside of the press of the key, which React would answer at once.
      await new Promise(requestAnimationFrame);
      void soon();
      return { ok: true, value: opened };
    },
  });
  await mount(<Gate {...gateProps(machine, lockedFiles, async () => vault)} />);
  await passphrase().fill(secret);
  await userEvent.keyboard('{Enter}');
  await expect
    .poll(() => machine.happened)
    .toEqual(['asked', 'lock started', 'settled', 'terminated', 'finished: away']);
  await expect.element(page.getByText('Locked')).toBeInTheDocument();
});

test('Ctrl Shift L hides the window and covers the page before anything is waited for', async () => {
  const machine = aMachine();
  const unanswered = new Promise<never>(() => undefined);
  const vault = aVault(machine.happened, {
    open: async () => ({ ok: true, value: opened }),
    eveningView: () => unanswered,
    evening: () => unanswered,
    promptHistory: () => unanswered,
    journal: () => unanswered,
  });
  await mount(<Gate {...gateProps(machine, lockedFiles, async () => vault)} />);
  await passphrase().fill(secret);
  await userEvent.keyboard('{Enter}');
  await expect.element(page.getByRole('navigation', { name: 'Places' })).toBeVisible();
  const key = { key: 'L', ctrlKey: true, shiftKey: true, bubbles: true, cancelable: true };
  document.body.dispatchEvent(new KeyboardEvent('keydown', key));
  // Still in the turn of the key: nothing that is awaited has gone on yet.
  expect(machine.happened).toEqual(['hidden', 'lock started']);
  expect(document.querySelector('nav')).toBeNull();
  expect(document.querySelector('main')?.textContent).toContain('Locked');
  await expect
    .poll(() => machine.happened)
    .toEqual(['hidden', 'lock started', 'settled', 'terminated', 'finished: lock']);
});

test.each<[string, (happened: string[]) => Promise<VaultClient>, readonly string[]]>([
  ['has no memory to spare', async (happened) => aVault(happened, { open: noMemory }), ['terminated']],
  ['can’t start the worker', noMemory, []],
])('a computer that %s says so at the door, and keeps what was typed', async (_what, start, ends) => {
  const machine = aMachine();
  await mount(<Gate {...gateProps(machine, lockedFiles, () => start(machine.happened))} />);
  await passphrase().fill(secret);
  await userEvent.keyboard('{Enter}');
  await expect.element(page.getByRole('alert').first()).toHaveTextContent('This computer couldn’t open it just now.');
  await expect.element(passphrase()).toHaveValue(secret);
  await expect.element(passphrase()).toHaveAttribute('type', 'password');
  await expect.element(page.getByRole('progressbar')).not.toBeInTheDocument();
  expect(machine.happened).toEqual(ends);
});

test('and the next try may well open it', async () => {
  const machine = aMachine();
  let tries = 0;
  const open = async () => {
    tries += 1;
    return tries === 1 ? noMemory() : { ok: false, error: { type: 'wrong-passphrase' } };
  };
  await mount(<Gate {...gateProps(machine, lockedFiles, async () => aVault(machine.happened, { open }))} />);
  await passphrase().fill(secret);
  await userEvent.keyboard('{Enter}');
  await expect.element(page.getByRole('alert').first()).toHaveTextContent('What you typed is still here.');
  await button('Unlock').click();
  await expect.element(page.getByRole('alert').first()).toHaveTextContent('That didn’t open it.');
  expect(tries).toBe(2);
});

test('where the vault’s folder can’t be read, the help numbers still can', async () => {
  const machine = aMachine();
  const unread = { ok: false, error: { type: 'io', code: 'EIO' } } as const;
  await mount(<Gate {...gateProps(machine, unread, noMemory)} />);
  await expect.element(button('Try again')).toBeVisible();
  await userEvent.keyboard('{F1}');
  await expect.element(page.getByRole('dialog')).toHaveTextContent('988');
});
