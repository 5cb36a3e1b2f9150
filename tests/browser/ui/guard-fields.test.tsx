import { useRef, useState } from 'react';
import { expect, test } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { detect } from '#shared/guard/detect';
import { FieldGuard } from '../../../renderer/guard/field/field-guard.tsx';
import { GuardContext } from '../../../renderer/guard/guard-context.ts';
import type { Guard } from '../../../renderer/guard/guard.ts';
import { TextField } from '../../../renderer/ui/text-field.tsx';
import { mount } from './mount.tsx';
import { pastVault } from './past-vault.tsx';

const Line = ({ label }: { readonly label: string }) => {
  const field = useRef<HTMLInputElement>(null);
  const [typed, setTyped] = useState('');
  return (
    <>
      <TextField ref={field} label={label} value={typed} onChange={(event) => setTyped(event.target.value)} />
      <FieldGuard field={field} written={typed} where={label} />
    </>
  );
};

test('where nothing is left that looks, one field says so once, and the words stay; once it is back it is quiet', async () => {
  const { screen } = await pastVault([]);
  let isGone = true;
  const asked: string[] = [];
  const guard: Guard = {
    check: async ({ text, threshold }) => {
      asked.push(text);
      return isGone ? { type: 'stopped' } : { type: 'found', spans: detect(text, { threshold }) };
    },
    stop: () => undefined,
  };
  await mount(
    screen(
      <GuardContext value={guard}>
        <Line label="First" />
        <Line label="Second" />
      </GuardContext>,
    ),
  );
  const says = page.getByText('Names aren’t being checked in fields like this just now.');
  await page.getByLabelText('First').fill('I told Keisha about it.');
  await expect.element(says).toBeVisible();
  await page.getByLabelText('Second').fill('I told Marisol about it.');
  await expect.poll(() => asked.some((text) => text.includes('Marisol'))).toBe(true);
  await new Promise((done) => setTimeout(done, 300));
  expect(says.elements()).toHaveLength(1);
  await expect.element(page.getByLabelText('First')).toHaveValue('I told Keisha about it.');
  isGone = false;
  await page.getByLabelText('First').click();
  await userEvent.keyboard('{End} And more.');
  await expect.element(says).not.toBeInTheDocument();
  await expect.element(page.getByText('“Keisha” may point to a real person.')).toBeVisible();
});
