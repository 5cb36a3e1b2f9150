import { expect, test } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { detect } from '#shared/guard/detect';
import type { RecordId } from '#shared/vault/record-id';
import { GuardContext } from '../../../renderer/guard/guard-context.ts';
import { GuardedPage } from '../../../renderer/guard/guarded-page.tsx';
import { createGuard } from '../../../renderer/guard/guard.ts';
import { nearest } from '../../../renderer/guard/nearest.ts';
import { machineTimer } from '../../../renderer/platform/timer.ts';
import type { VaultApi } from '../../../renderer/vault/vault-api.ts';
import { lost, madeWorkers } from '../../support/guard-workers.ts';
import { mount } from './mount.tsx';
import { pastVault } from './past-vault.tsx';

const marked = () => document.querySelectorAll('[data-guard="new"]').length;
const shown = () => [...(document.querySelector('.tiptap')?.children ?? [])].map((one) => one.textContent).join('\n');
const count = (words: string) => shown().split(words).length - 1;

const paste = (text: string): void => {
  const clipboardData = new DataTransfer();
  clipboardData.setData('text/plain', text);
  document
    .querySelector('.tiptap')
    ?.dispatchEvent(new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true }));
};

/** A page over a whole vault whose disk takes an alias only when it is told to. */
const openPage = async (isLost = /tangle/u) => {
  const { api, screen } = await pastVault([]);
  let write = (): void => undefined;
  const disk = new Promise<void>((resolve) => {
    write = resolve;
  });
  const acceptAlias: VaultApi['acceptAlias'] = async (...asked) => {
    await disk;
    return api.acceptAlias(...asked);
  };
  const { spawn } = madeWorkers(({ text, only, threshold }) => {
    if (isLost.test(text)) return lost;
    const spans = detect(text, { threshold });
    return only === undefined ? spans : nearest(spans, only.near, only.most);
  });
  await mount(
    screen(
      <GuardContext value={createGuard(spawn, machineTimer)}>
        <GuardedPage
          entry={'entry' as RecordId}
          document={{ type: 'doc', content: [{ type: 'paragraph' }] }}
          label="Tonight"
          placeholder="Begin"
          onChange={() => undefined}
          focusOnOpen="end"
        />
      </GuardContext>,
      { acceptAlias },
    ),
  );
  await expect.element(page.getByRole('textbox', { name: 'Tonight' })).toBeVisible();
  return { write };
};

const takeFirst = async () => {
  await userEvent.keyboard('{Control>}.{/Control}');
  await expect.element(page.getByRole('option').first()).toHaveFocus();
  await userEvent.keyboard('{Enter}');
};
const undo = () => userEvent.keyboard('{Control>}z{/Control}');

const line = 'I told Keisha about the heater again. ';

test('a swap reaches every place of the name in a page that has more of them than are marked, and is one step to undo', async () => {
  const { write } = await openPage();
  paste(line.repeat(1000));
  await expect.poll(marked).toBe(40);
  expect(count('Keisha')).toBe(1000);
  const before = shown();
  await takeFirst();
  write();
  await expect.poll(() => count('Keisha')).toBe(0);
  expect(shown()).toMatch(/^I told \p{Lu}\p{Ll}+ about the heater again\./u);
  await undo();
  await expect.poll(() => count('Keisha')).toBe(1000);
  expect(shown()).toBe(before);
});

test('a swap reaches what is still coming in of a long paste, and the paste stays a step of its own', async () => {
  const { write } = await openPage();
  await userEvent.keyboard(line);
  await expect.poll(marked).toBe(1);
  await takeFirst();
  await expect.element(page.getByRole('textbox', { name: 'Tonight' })).toHaveFocus();
  paste(line.repeat(1500).trim());
  expect(count('Keisha')).toBeLessThan(1501);
  write();
  await expect.poll(() => count('about the heater')).toBe(1501);
  await expect.poll(() => count('Keisha')).toBe(0);
  await undo();
  await expect.poll(() => count('Keisha')).toBe(1501);
  await undo();
  await expect.poll(() => count('Keisha')).toBe(1);
});

test('where a page becomes too much to look at, a swap still reaches every place with those letters', async () => {
  const { write } = await openPage();
  await userEvent.keyboard(line);
  await expect.poll(marked).toBe(1);
  await takeFirst();
  paste(`tangle ${line.repeat(3)}`);
  write();
  await expect.poll(() => count('about the heater')).toBe(4);
  await expect.poll(() => count('Keisha'), { timeout: 5000 }).toBe(0);
});
