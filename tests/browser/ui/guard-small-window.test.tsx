import { expect, test } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { detect } from '#shared/guard/detect';
import type { RecordId } from '#shared/vault/record-id';
import { GuardContext } from '../../../renderer/guard/guard-context.ts';
import { GuardedPage } from '../../../renderer/guard/guarded-page.tsx';
import { createGuard } from '../../../renderer/guard/guard.ts';
import { machineTimer } from '../../../renderer/platform/timer.ts';
import { madeWorkers } from '../../support/guard-workers.ts';
import { mount } from './mount.tsx';
import { pastVault } from './past-vault.tsx';

const lines = (count: number) => Array.from({ length: count }, () => 'It rained on the bus.');
const isMarked = () => document.querySelector('[data-guard="new"]') !== null;

/** A page of a whole vault in a window of that size, with so many lines around the one with a name in it. */
const open = async (width: number, height: number, before: number, after: number) => {
  const { screen } = await pastVault([]);
  const guard = createGuard(madeWorkers(({ text }) => detect(text, { threshold: 0.5 })).spawn, machineTimer);
  const words = [...lines(before), 'My client Keisha called.', ...lines(after)];
  await mount(
    screen(
      <GuardContext value={guard}>
        <main style={{ overflowY: 'auto', blockSize: '100%', inlineSize: '100%' }}>
          <GuardedPage
            entry={'entry' as RecordId}
            document={{
              type: 'doc',
              content: words.map((text) => ({ type: 'paragraph', content: [{ type: 'text', text }] })),
            }}
            label="Tonight"
            placeholder="Begin"
            onChange={() => undefined}
            focusOnOpen="end"
          />
        </main>
      </GuardContext>,
    ),
    width,
    height,
  );
  await expect.poll(isMarked).toBe(true);
};

const rectOf = (selector: string) => document.querySelector(selector)?.getBoundingClientRect();

test.each([
  ['in the middle of a low window', 480, 320, 4, 12],
  ['at the foot of it', 480, 320, 5, 0],
  ['at its top', 480, 320, 0, 12],
  ['in a narrow one', 320, 420, 4, 6],
] as const)(
  'the choices %s stay in it, and leave the line being written in sight',
  async (_, width, height, before, after) => {
    await open(width, height, before, after);
    await userEvent.keyboard('{Control>}.{/Control}');
    await expect.element(page.getByRole('option').first()).toHaveFocus();
    await expect
      .poll(() => {
        const [box, mark] = [rectOf('[role="dialog"]'), rectOf('[data-guard="open"]')];
        if (box === undefined || mark === undefined) return 'not there';
        if (box.left < 0 || box.right > width + 1 || box.top < -1 || box.bottom > height + 1)
          return 'out of the window';
        if (mark.top < -1 || mark.bottom > height + 1) return 'the line is out of sight';
        return box.top < mark.bottom && mark.top < box.bottom ? 'over the line' : 'beside it';
      })
      .toBe('beside it');
    await userEvent.keyboard('{Escape}');
    await expect.element(page.getByRole('textbox', { name: 'Tonight' })).toHaveFocus();
  },
);
