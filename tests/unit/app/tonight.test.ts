import { expect, test } from 'vitest';
import type { DayKey } from '#shared/calendar/day-key';
import type { RecordId } from '#shared/vault/record-id';
import { createTonight, stepTo } from '../../../renderer/app/tonight.ts';

const today = '2026-11-19' as DayKey;
const tired = { step: 'close', tooTired: true } as const;

test('who was too tired and then keeps writing was not', () => {
  const writing = stepTo(tired, 'write');
  expect(writing).toEqual({ step: 'write', tooTired: false });
  expect(stepTo(writing, 'close').tooTired).toBe(false);
  expect(stepTo(tired, 'check-in').tooTired).toBe(true);
});

test('an evening is found where it was left, and another day begins at its beginning', () => {
  const tonight = createTonight();
  const standing = { progress: tired, page: 'AAAAAAAAAAAAAAAAAAAAAA' as RecordId };
  tonight.stand(today, standing);
  expect(tonight.standing(today)).toEqual(standing);
  expect(tonight.standing('2026-11-20' as DayKey)).toBeNull();
});
