import * as v from 'valibot';
import { expect, test } from 'vitest';
import { helpFor, HelpNumbers, helpNumbers } from '../../../shared/help/numbers.ts';
import { regions } from '../../../shared/ipc/preferences.ts';

test('every region that can be chosen has a line and an emergency number, or a way to find one', () => {
  for (const region of regions) {
    const { line, emergency } = helpFor(region);
    expect(emergency.number).toMatch(/\d{3}/);
    if (region === 'elsewhere') expect(line).toBeNull();
    else expect(line?.number).toMatch(/^\d[\d ]+$/);
  }
});

test('outside the listed countries it points to findahelpline.com as plain text, and to 112 in the EU', () => {
  const { elsewhere } = helpNumbers.regions;
  expect(elsewhere.directory.address).toBe('findahelpline.com');
  expect(elsewhere.emergency).toMatchObject({ number: '112', detail: expect.stringContaining('European Union') });
});

test('the numbers carry the date they are from, and who checked them or that nobody has', () => {
  expect(helpNumbers.asOf).toMatch(/^\d{4}-\d\d-\d\d$/);
  expect(v.is(HelpNumbers, { ...helpNumbers, checked: null })).toBe(true);
  expect(v.is(HelpNumbers, { ...helpNumbers, checked: { by: 'A person', on: '2026-12-01' } })).toBe(true);
  expect(v.is(HelpNumbers, { ...helpNumbers, checked: true })).toBe(false);
  expect(v.is(HelpNumbers, { ...helpNumbers, checked: { by: '', on: 'soon' } })).toBe(false);
});
