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

test('the key that swaps, pressed before it is known what goes there, swaps as soon as it is', async () => {
  const { screen } = await pastVault([]);
  let answer: ((suggested: readonly string[]) => void) | undefined;
  const suggested = new Promise<readonly string[]>((resolve) => {
    answer = resolve;
  });
  const guard = createGuard(madeWorkers(({ text }) => detect(text, { threshold: 0.5 })).spawn, machineTimer);
  const line = (
    <GuardContext value={guard}>
      <Line />
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
  answer?.(['Heron']);
  await expect.element(field).toHaveValue('My client Heron called.');
});
