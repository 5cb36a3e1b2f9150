import { expect, test } from 'vitest';
import { page } from 'vitest/browser';
import { Gate } from '../../../renderer/app/gate.tsx';
import { button, mount } from './mount.tsx';
import { aMachine, aVault, gateProps } from './stand-ins.ts';

const secret = 'porch violin ferry radish noon';
const code = '7KQD-M4RT-XW2H-9CBJ-FV6N-P3YA-E8SG-T50Z';
const passphrase = () => page.getByLabelText('Passphrase', { exact: true });
const again = () => page.getByLabelText('Again, to be sure');

const begin = async (machine: ReturnType<typeof aMachine>, api: object = {}): Promise<void> => {
  const made = {
    prepare: async () => ({ recoveryCode: code }),
    settle: async (withCode: boolean) => {
      machine.happened.push(withCode ? 'settled with the code' : 'settled without');
      return new Uint8Array(9);
    },
    saveSettings: async () => ({ ok: true, value: { at: { ms: 0, offset: 0 } } }),
    ...api,
  };
  const files = await machine.platform.vaultFiles(undefined);
  await mount(<Gate {...gateProps(machine, files, async () => aVault(machine.happened, made))} />);
  await passphrase().fill(secret);
  await again().fill(secret);
  await button('Make the vault').click();
};

const typeBack = async (): Promise<void> => {
  const groups = code.split('-');
  for (const [index, group] of groups.entries()) {
    const field = page.getByLabelText(`Group ${index + 1}`, { exact: true });
    if (field.elements().length > 0) await field.fill(group);
  }
};
const goWithout = async (): Promise<void> => {
  await button('Go without one…').click();
  await button('Go without').click();
};

test('a computer that can’t make the vault says so, and both passphrases are still there', async () => {
  const machine = aMachine();
  await begin(machine, { prepare: () => Promise.reject(new Error('Argon2id failed: out of memory')) });
  await expect
    .element(page.getByRole('alert').first())
    .toHaveTextContent('This computer couldn’t make the vault just now.');
  await expect.element(passphrase()).toHaveValue(secret);
  await expect.element(again()).toHaveValue(secret);
  await expect.element(passphrase()).toHaveAttribute('type', 'password');
  expect(machine.happened).toEqual(['terminated']);
  await button('Make the vault').click();
  await expect.poll(() => machine.happened).toEqual(['terminated', 'terminated']);
});

test('a disk that is full is told in sight, and what is chosen after that is what counts', async () => {
  let full = true;
  const machine = aMachine({
    createVault: async () =>
      full ? { ok: false, error: { type: 'disk-full', code: 'ENOSPC' } } : { ok: true, value: null },
  });
  await begin(machine);
  await goWithout();
  await expect.element(page.getByRole('dialog')).not.toBeInTheDocument();
  await expect
    .element(page.getByRole('alert').first())
    .toHaveTextContent('The disk is full, so the vault isn’t made yet.');
  full = false;
  await typeBack();
  await button('It’s on paper').click();
  await expect.element(page.getByRole('heading', { name: 'Say what the work is like' })).toBeVisible();
  expect(machine.happened).toEqual(['settled without', 'settled with the code']);
});

test('a double click on "It’s on paper" makes one vault and says nothing of another', async () => {
  let write = (): void => expect.unreachable();
  const told = new Promise<void>((resolve) => {
    write = resolve;
  });
  let made = 0;
  const machine = aMachine({
    createVault: async () => {
      made += 1;
      await told;
      return made === 1 ? { ok: true, value: null } : { ok: false, error: { type: 'vault-exists' } };
    },
  });
  await begin(machine);
  await expect.element(page.getByText('M4RT')).toBeVisible();
  await typeBack();
  await button('It’s on paper').dblClick();
  write();
  await expect.element(page.getByRole('heading', { name: 'Say what the work is like' })).toBeVisible();
  await expect.element(page.getByText('There is a vault here already.')).not.toBeInTheDocument();
  expect(machine.happened).toEqual(['settled with the code']);
  expect(made).toBe(1);
});

test('the second half of a double click presses nothing on the screen that has come under it', async () => {
  await begin(aMachine());
  await expect.element(page.getByText('M4RT')).toBeVisible();
  await typeBack();
  await button('It’s on paper').click();
  const next = page.getByRole('heading', { name: 'Say what the work is like' });
  await expect.element(next).toBeVisible();
  for (const type of ['mousedown', 'click']) {
    button('Skip')
      .element()
      .dispatchEvent(new MouseEvent(type, { detail: 2, bubbles: true, cancelable: true }));
  }
  await expect.element(next).toBeVisible();
});

test('a lock while the code is on the screen covers and drops it, and nothing is made', async () => {
  const machine = aMachine({ createVault: () => expect.unreachable() });
  await begin(machine);
  await expect.element(page.getByText('M4RT')).toBeVisible();
  machine.say({ type: 'lock', reason: 'suspend' });
  expect(document.body.textContent).not.toContain('M4RT');
  await expect.poll(() => machine.happened).toEqual(['lock started', 'terminated', 'finished: away']);
});

test('a lock once the vault is made waits for what was asked of it, and then is one like any other', async () => {
  const machine = aMachine();
  await begin(machine);
  await goWithout();
  await expect.element(page.getByRole('heading', { name: 'Say what the work is like' })).toBeVisible();
  machine.say({ type: 'lock', reason: 'screen-lock' });
  await expect.element(page.getByText('Locked')).toBeInTheDocument();
  await expect
    .poll(() => machine.happened)
    .toEqual(['settled without', 'lock started', 'settled', 'terminated', 'finished: away']);
});

test.each([
  ['preferences', 'setPreferences'],
  ['settings', 'saveSettings'],
])('%s that the disk refuses are said, and can be given again or skipped', async (_what, refusing) => {
  const refusal = async () => ({ ok: false, error: { type: 'disk-full', code: 'ENOSPC' } }) as const;
  const machine = aMachine(refusing === 'setPreferences' ? { setPreferences: refusal } : {});
  await begin(machine, refusing === 'saveSettings' ? { saveSettings: refusal } : {});
  await goWithout();
  await button('Done').click();
  await expect.element(page.getByRole('alert').first()).toHaveTextContent('The disk didn’t take these choices.');
  await expect.element(button('Skip')).toBeEnabled();
});
