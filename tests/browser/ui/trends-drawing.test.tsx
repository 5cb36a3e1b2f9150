import { afterEach, expect, test } from 'vitest';
import { page } from 'vitest/browser';
import type { DayKey } from '#shared/calendar/day-key';
import { TrendsScreen } from '../../../renderer/screens/trends/trends-screen.tsx';
import { mount } from './mount.tsx';
import { states } from './trends-states.ts';
import { ago, trendsVault } from './trends-vault.tsx';

afterEach(() => document.documentElement.style.removeProperty('font-size'));

const show = async (name: keyof typeof states, width: number): Promise<void> => {
  await mount(states[name]?.().screen(<TrendsScreen />), width, 780);
  await expect.element(page.getByRole('heading', { level: 2 }).first()).toBeVisible();
};

const boxesOf = (selector: string): readonly DOMRect[] =>
  [...document.querySelectorAll(selector)].map((one) => one.getBoundingClientRect());
const middle = ({ top, bottom }: DOMRect): number => (top + bottom) / 2;

test.each([16, 32])('with letters of %i px every dot of a relation stands in the row of its level', async (size) => {
  document.documentElement.style.fontSize = `${size}px`;
  await show('in balance', 1068);
  await page.getByRole('tab', { name: 'What travels with it' }).click();
  const rows = [...document.querySelectorAll('dl')].filter((one) => one.parentElement?.querySelector('svg circle'));
  expect(rows.length).toBeGreaterThan(2);
  for (const row of rows) {
    const levels = [...row.children].map((one) => middle(one.getBoundingClientRect()));
    const dots = [...(row.parentElement?.querySelectorAll('svg circle') ?? [])].map((one) =>
      middle(one.getBoundingClientRect()),
    );
    expect(dots).toHaveLength(levels.length);
    for (const [index, dot] of dots.entries()) expect(Math.abs(dot - (levels[index] ?? 0))).toBeLessThan(3);
  }
});

test.each(['4 weeks', '12 weeks'])('over %s a week’s bar holds every evening of it', async (range) => {
  await show('leaning numb', 1068);
  await page.getByRole('radio', { name: range }).click({ force: true });
  const bars = boxesOf('rect[class*="spread"]');
  const marks = boxesOf('[role="img"] > circle, [role="img"] > rect[transform]');
  expect(bars.length).toBeGreaterThan(2);
  expect(marks.length).toBeGreaterThan(8);
  for (const mark of marks) {
    const across = (mark.left + mark.right) / 2;
    expect(bars.some(({ left, right }) => across >= left && across <= right)).toBe(true);
  }
});

test('over a year today stands in the last week, and the legend speaks of weeks', async () => {
  await show('leaning numb', 1068);
  await page.getByRole('radio', { name: 'Year' }).click({ force: true });
  const last = boxesOf('rect[class*="spread"]').at(-1);
  const [today] = boxesOf('path[class*="guide"]');
  expect(today?.left).toBeGreaterThanOrEqual((last?.left ?? Infinity) - 1);
  expect(today?.right).toBeLessThanOrEqual((last?.right ?? 0) + 1);
  await expect.element(page.getByText(/^One bar, one week/)).toBeVisible();
  await expect.element(page.getByText('flooded side')).not.toBeInTheDocument();
});

test('a drawing that is wider than its box opens on the newest weeks', async () => {
  document.documentElement.style.fontSize = '32px';
  await show('leaning numb', 748);
  const box = page.getByRole('slider', { name: 'Week by week' }).element().parentElement;
  const { right } = box?.getBoundingClientRect() ?? { right: 0 };
  expect(box?.scrollWidth).toBeGreaterThan(box?.clientWidth ?? Infinity);
  expect(boxesOf('rect[class*="spread"]').at(-1)?.right).toBeLessThanOrEqual(right);
  await page.getByRole('tab', { name: 'Fuel and seat' }).click();
  const fuel = page.getByRole('img', { name: /^Fuel and seat/ }).element();
  const edge = fuel.parentElement?.getBoundingClientRect().right ?? 0;
  expect(fuel.getBoundingClientRect().width).toBeGreaterThan(fuel.parentElement?.clientWidth ?? Infinity);
  expect(fuel.getBoundingClientRect().right).toBeLessThanOrEqual(edge + 1);
});

test('what is usual is said clear of the numbers on the bars and of what reached, and once where it is one number', async () => {
  const vault = trendsVault();
  for (let days = 0; days < 56; days += 1) {
    vault.mark(ago(days), { closeness: 0, reach: 0 });
    vault.write(ago(days), 'Glad of the sun on the way to the school, and of the walk home.', 1);
  }
  await mount(vault.screen(<TrendsScreen />), 1068, 780);
  await expect.element(page.getByText(/^your usual, about \d/)).toBeVisible();
  const usual = page
    .getByText(/^your usual/)
    .element()
    .getBoundingClientRect();
  const others = boxesOf('[role="img"] text, [role="img"] circle').filter(({ top }) => top !== usual.top);
  expect(others.length).toBeGreaterThan(50);
  const meets = (box: DOMRect): boolean =>
    box.left < usual.right && box.right > usual.left && box.top < usual.bottom && box.bottom > usual.top;
  expect(others.filter(meets)).toEqual([]);
});

test('the cards under the chart stand apart from each other', async () => {
  const friday = '2026-11-20' as DayKey;
  await mount(states['in balance']?.().screen(<TrendsScreen />, { today: friday }), 1068, 780);
  await expect.element(page.getByRole('button', { name: 'Look at the week' })).toBeVisible();
  const cards = boxesOf('[class*="card"]').toSorted((a, b) => a.top - b.top);
  expect(cards.length).toBeGreaterThan(4);
  for (const [index, card] of cards.entries()) {
    const below = cards[index + 1];
    if (below !== undefined && below.top > card.top + 1) expect(below.top - card.bottom).toBeGreaterThan(8);
  }
});
