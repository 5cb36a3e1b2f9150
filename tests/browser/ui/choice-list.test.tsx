import { afterEach, expect, test } from 'vitest';
import { page } from 'vitest/browser';
import { ChoiceList } from '../../../renderer/ui/choice-list.tsx';
import { misfits } from '../../support/misfits.ts';
import { mount } from './mount.tsx';

afterEach(() => document.documentElement.style.removeProperty('font-size'));

const choices = [
  { id: '1', text: 'Use Juniper', label: 'Use Juniper', icon: 'pencil-simple', hint: 'Enter' },
  { id: '2', text: 'Another alias…', label: 'Another alias…', icon: 'pencil-simple', hint: '2' },
  { id: '3', text: 'Keep', label: 'k.morales-and-the-others@larch.example', icon: 'check', hint: '3' },
] as const;

const list = (width: number) => (
  <div style={{ inlineSize: width, overflow: 'auto' }}>
    <ChoiceList label="Choices" choices={choices} isBusy={false} takesFocus={false} onChoose={() => undefined} />
  </div>
);

test('choices in a narrow box with the largest letters need no scrolling sideways, and say their words whole', async () => {
  document.documentElement.style.fontSize = '32px';
  await mount(list(200), 748, 588);
  await expect.element(page.getByRole('option', { name: 'Use Juniper' })).toBeVisible();
  expect(misfits()).toEqual([]);
  await expect.element(page.getByText('Enter')).not.toBeVisible();
});

test('where there is room the key of each stands beside it', async () => {
  await mount(list(320), 748, 588);
  await expect.element(page.getByText('Enter')).toBeVisible();
  expect(misfits()).toEqual([]);
});
