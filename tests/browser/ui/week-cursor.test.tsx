import { expect, test } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import type { DayKey } from '#shared/calendar/day-key';
import { weeksUpTo } from '#shared/reading/weeks';
import { ChartFigure } from '../../../renderer/screens/trends/chart-figure.tsx';
import { Button } from '../../../renderer/ui/button.tsx';
import { button, mount } from './mount.tsx';

const today = '2026-11-19' as DayKey;
const cursor = () => page.getByRole('slider', { name: 'Week by week' });

/** The column of the week that the cursor stands on, and the box that it has to be seen in. */
const column = () => document.querySelector('rect[width][rx="4"]')?.getBoundingClientRect();
const isInSight = (): boolean => {
  const box = cursor().element().parentElement?.getBoundingClientRect();
  const here = column();
  return box !== undefined && here !== undefined && here.left >= box.left - 1 && here.right <= box.right + 1;
};

test('with large letters in a small window the week that the cursor stands on is in sight', async () => {
  document.documentElement.style.fontSize = '32px';
  try {
    await mount(
      <div style={{ inlineSize: '420px' }}>
        <Button>Before</Button>
        <ChartFigure
          weeks={weeksUpTo(today, 12, [])}
          evenings={[]}
          away={new Map()}
          usual={null}
          withWords
          today={today}
          withLine={false}
          onOpenWeek={() => undefined}
        />
      </div>,
      960,
      640,
    );
    const box = cursor().element().parentElement;
    expect(box?.scrollWidth).toBeGreaterThan(900);
    await button('Before').click();
    await userEvent.tab();
    await expect.element(cursor()).toHaveFocus();
    await expect.poll(isInSight).toBe(true);
    for (const key of ['{Home}', '{End}', ...Array<string>(11).fill('{ArrowLeft}')]) {
      await userEvent.keyboard(key);
      await expect.poll(isInSight).toBe(true);
    }
    // Looked elsewhere, and back again.
    await userEvent.tab({ shift: true });
    box?.scrollTo({ left: 900, behavior: 'instant' });
    expect(isInSight()).toBe(false);
    await userEvent.tab();
    await expect.poll(isInSight).toBe(true);
  } finally {
    document.documentElement.style.fontSize = '';
  }
});
