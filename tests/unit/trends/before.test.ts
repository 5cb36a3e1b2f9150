import { expect, test } from 'vitest';
import { beforeLean } from '../../../renderer/workers/vault/queries/trends/before.ts';
import { ago, evening, weeksOf } from './evenings.ts';

const since = ago(10);

test('before a lean most weeks sat in balance, apart from two flooded ones around a loss', () => {
  const evenings = weeksOf([0, 0, -3, -3, 0, 0, 1, 0, 3, 3]);
  expect(beforeLean(evenings, since)).toEqual({
    mostly: 'balance',
    apart: { side: 'flooded', weeks: 2, from: ago(52), aroundLoss: false },
  });
  const loss = evening(ago(47), { closeness: -4, chips: ['a-loss'] });
  expect(beforeLean([...evenings, loss], since)?.apart).toMatchObject({ aroundLoss: true });
  const other = evening(ago(47), { closeness: -4, chips: ['court'] });
  expect(beforeLean([...evenings, other], since)?.apart).toMatchObject({ aroundLoss: false });
});

test('one week apart is no stretch, and a gap between two keeps them apart', () => {
  expect(beforeLean(weeksOf([0, 0, -3, 0, 0, 0, 0, 0, 3, 3]), since)).toEqual({ mostly: 'balance', apart: null });
  expect(beforeLean(weeksOf([0, 0, -3, [], -3, 0, 0, 0, 3, 3]), since)?.apart).toBeNull();
});

test('weeks of which none are the most are not called anything, and no weeks are nothing', () => {
  expect(beforeLean(weeksOf([3, -3, 0, 3, -3, 0, 3, 3]), since)?.mostly).toBeNull();
  expect(beforeLean(weeksOf([3, 3]), since)).toBeNull();
});
