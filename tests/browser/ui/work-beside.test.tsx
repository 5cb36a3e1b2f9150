import { expect, test } from 'vitest';
import { page } from 'vitest/browser';
import { weekOf } from '#shared/calendar/day-key';
import { newWeekly, noAnswers } from '#shared/journal/weekly';
import { TrendsScreen } from '../../../renderer/screens/trends/trends-screen.tsx';
import { instant } from './people-vault.tsx';
import { mount } from './mount.tsx';
import { states } from './trends-states.ts';
import { ago, today } from './trends-vault.tsx';

const beside = () => page.getByRole('region', { name: 'What the work was like meanwhile' });

test('a finding comes with what the work was like since then, and with what of it can be asked for', async () => {
  const vault = states['numb for two months']?.();
  if (vault === undefined) throw new Error('No state');
  vault.put(newWeekly(weekOf(ago(13)), instant(ago(13)), { ...noAnswers, caseload: 24, hours: 44 }));
  vault.put(newWeekly(weekOf(today), instant(today), { ...noAnswers, caseload: 31, hours: 52 }));
  await mount(vault.screen(<TrendsScreen />), 1068, 900);
  await expect.element(beside()).toHaveTextContent('Caseload: 31, from 24.');
  await expect.element(beside()).toHaveTextContent('Worth asking for:');
  await expect.element(beside().getByText(/What comes off for what came on/)).toBeVisible();
  await expect.element(beside().getByText(/ordinary hours/)).toBeVisible();
});

test('where nothing of the work was noted it says where that can be', async () => {
  const vault = states['numb for two months']?.();
  if (vault === undefined) throw new Error('No state');
  await mount(vault.screen(<TrendsScreen />), 1068, 900);
  await expect.element(beside()).toHaveTextContent('Nothing was noted of caseload, hours or heavy days since then.');
  await expect.element(beside()).not.toHaveTextContent('Worth asking for');
});
