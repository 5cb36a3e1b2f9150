import { useRef, useState } from 'react';
import { expect, test } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { detect } from '#shared/guard/detect';
import { FieldGuard } from '../../../renderer/guard/field/field-guard.tsx';
import { GuardContext } from '../../../renderer/guard/guard-context.ts';
import { createGuard } from '../../../renderer/guard/guard.ts';
import { machineTimer } from '../../../renderer/platform/timer.ts';
import { madeWorkers } from '../../support/guard-workers.ts';
import { mount } from './mount.tsx';
import { pastVault } from './past-vault.tsx';

const Line = () => {
  const field = useRef<HTMLInputElement>(null);
  const [written, setWritten] = useState('');
  return (
    <>
      <input ref={field} aria-label="Line" value={written} onChange={({ target }) => setWritten(target.value)} />
      <FieldGuard field={field} written={written} where="line" />
    </>
  );
};

/** A line with a name in it, whose key was pressed before the vault has said what goes there; and how it says so. */
const pressedTooSoon = async () => {
  const { screen } = await pastVault([]);
  let answer: ((suggested: readonly string[]) => void) | undefined;
  const suggested = new Promise<readonly string[]>((resolve) => {
    answer = resolve;
  });
  const guard = createGuard(madeWorkers(({ text }) => detect(text, { threshold: 0.5 })).spawn, machineTimer);
  const line = (
    <GuardContext value={guard}>
      <Line />
      <input aria-label="Who" />
    </GuardContext>
  );
  await mount(screen(line, { suggestAliases: () => suggested }));
  const field = page.getByRole('textbox', { name: 'Line' });
  await field.click();
  await userEvent.keyboard('My client Keisha called.');
  await expect.element(page.getByText('“Keisha” may point to a real person.')).toBeVisible();
  await userEvent.keyboard('{Control>}.{/Control}');
  await expect.element(page.getByRole('button', { name: 'Keep it' })).toBeVisible();
  await expect.element(field).toHaveValue('My client Keisha called.');
  return { field, answer: () => answer?.(['Heron']) };
};

test('the key that swaps, pressed before it is known what goes there, swaps as soon as it is', async () => {
  const { field, answer } = await pressedTooSoon();
  answer();
  await expect.element(field).toHaveValue('My client Heron called.');
  await expect.element(field).toHaveFocus();
});

test('whoever has gone on to the next field when it swaps stays there', async () => {
  const { field, answer } = await pressedTooSoon();
  const next = page.getByRole('textbox', { name: 'Who' });
  await next.click();
  await userEvent.keyboard('Me');
  answer();
  await expect.element(field).toHaveValue('My client Heron called.');
  await expect.element(next).toHaveFocus();
  await userEvent.keyboard('!');
  await expect.element(next).toHaveValue('Me!');
});
