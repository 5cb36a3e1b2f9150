import { Editor } from '@tiptap/core';
import { Profiler } from 'react';
import { expect, test } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import type { RecordId } from '#shared/vault/record-id';
import { detect } from '#shared/guard/detect';
import { pageExtensions } from '../../../renderer/editor/extensions.ts';
import { checkWhileWriting } from '../../../renderer/editor/guard/check-while-writing.ts';
import { GuardMarks } from '../../../renderer/editor/guard/guard-marks.ts';
import { GuardContext } from '../../../renderer/guard/guard-context.ts';
import { GuardedPage } from '../../../renderer/guard/guarded-page.tsx';
import { createGuard } from '../../../renderer/guard/guard.ts';
import { guardStrings } from '../../../renderer/strings/guard.ts';
import { lost, madeWorkers } from '../../support/guard-workers.ts';
import { handTurned, settled } from '../../unit/editor/hand-turned.ts';
import { mount } from './mount.tsx';
import { pastVault } from './past-vault.tsx';

const written = () => page.getByRole('textbox', { name: 'Tonight' });
const marked = () => [...document.querySelectorAll('[data-guard="new"]')].map(({ textContent }) => textContent);
const selectAll = '{Control>}a{/Control}';
const empty = { type: 'doc', content: [{ type: 'paragraph' }] };

/** A page of a whole vault, looked at by workers that are lost in whatever has this word in it. */
const openPage = async (isLost: RegExp, onRender: () => void = () => undefined) => {
  const { screen } = await pastVault([]);
  const hand = handTurned();
  const workers = madeWorkers(({ text, only }) =>
    isLost.test(text) ? lost : detect(text, { threshold: 0.5 }).slice(0, only?.most),
  );
  const guard = createGuard(workers.spawn, hand.timer);
  await mount(
    screen(
      <GuardContext value={guard}>
        <Profiler id="page" onRender={onRender}>
          <GuardedPage
            entry={'entry' as RecordId}
            document={empty}
            label="Tonight"
            placeholder="Begin"
            onChange={() => undefined}
            focusOnOpen="end"
          />
        </Profiler>
      </GuardContext>,
    ),
  );
  await expect.element(written()).toBeVisible();
  return { ...hand, ...workers };
};

const paste = (text: string): void => {
  const clipboardData = new DataTransfer();
  clipboardData.setData('text/plain', text);
  document.activeElement?.dispatchEvent(
    new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true }),
  );
};

test('a page that is too much is said to be, typing goes on, and once it is short again it is looked at again', async () => {
  const { started, pass } = await openPage(/tangle/u);
  await userEvent.keyboard('My client Keisha called. ');
  await expect.poll(marked).toEqual(['Keisha']);
  paste('tangle '.repeat(40));
  await expect.poll(() => started[0]?.asked.some((text) => text.includes('tangle'))).toBe(true);
  await pass(1000);
  await expect.element(page.getByText(guardStrings.tooMuch)).toBeVisible();
  await userEvent.keyboard('and more');
  await expect.element(written()).toHaveTextContent(/and more$/u);
  expect(marked()).toEqual(['Keisha']);
  expect(started).toHaveLength(1);
  await userEvent.keyboard(`${selectAll}I told Marisol. `);
  await expect.poll(marked).toEqual(['Marisol']);
  await expect.element(page.getByText(guardStrings.tooMuch)).not.toBeInTheDocument();
  expect(started).toHaveLength(2);
});

test('of more details than can be marked those nearest to the caret are, it is said, and goes with them', async () => {
  await openPage(/tangle/u);
  paste('Call 450-557-7104 now. '.repeat(300));
  await expect.poll(() => marked().length).toBe(200);
  await expect.element(page.getByText(guardStrings.tooMany)).toBeVisible();
  await userEvent.keyboard(`${selectAll}I told Marisol. `);
  await expect.poll(marked).toEqual(['Marisol']);
  await expect.element(page.getByText(guardStrings.tooMany)).not.toBeInTheDocument();
});

test('a page of more letters than any evening has shows fewer marks, so that no key waits for them', async () => {
  await openPage(/tangle/u);
  paste('Call 450-557-7104 now. '.repeat(1400));
  await expect.poll(() => marked().length).toBe(40);
  await expect.element(page.getByText(guardStrings.tooMany)).toBeVisible();
});

test('a look that finds nothing new draws nothing of the app again', async () => {
  let renders = 0;
  // The vault answers in its own time: until nothing has been drawn for a while.
  const quiet = async (): Promise<void> => {
    for (let last = -1; last !== renders;) {
      last = renders;
      await new Promise((done) => setTimeout(done, 250));
    }
  };
  const { started } = await openPage(/tangle/u, () => (renders += 1));
  await userEvent.keyboard('My client Keisha called. ');
  await expect.poll(marked).toEqual(['Keisha']);
  await quiet();
  const before = renders;
  const asked = started[0]?.asked.length ?? 0;
  await userEvent.keyboard('It rained on the bus. ');
  await expect.poll(() => started[0]?.asked.at(-1)).toContain('bus. ');
  expect(started[0]?.asked.length).toBeGreaterThan(asked);
  await quiet();
  expect(renders).toBe(before);
});

/** An editor whose page is looked at on a clock that is turned by hand. */
const checked = (isTooMuch: () => boolean, words = 40) => {
  const place = document.createElement('div');
  document.body.append(place);
  const editor = new Editor({
    element: place,
    extensions: [...pageExtensions('', () => undefined), GuardMarks],
    content: `<p>${'word '.repeat(words)}</p>`,
    injectCSS: false,
  });
  const hand = handTurned();
  let looks = 0;
  const find = async () => {
    looks += 1;
    return isTooMuch() ? ('too-much' as const) : [];
  };
  const checking = checkWhileWriting(editor.view, find, hand.timer);
  editor.on('update', checking.written);
  return { ...hand, editor, checking, looks: () => looks };
};

test('a page that was too much is tried again by itself, less and less often, and not at every key', async () => {
  let isTooMuch = true;
  const { checking, editor, looks, pass } = checked(() => isTooMuch);
  checking.look();
  await settled();
  expect(looks()).toBe(1);
  editor.commands.insertContent(' more ');
  await pass(4000);
  expect(looks()).toBe(1);
  await pass(1000);
  expect(looks()).toBe(2);
  await pass(9000);
  expect(looks()).toBe(2);
  isTooMuch = false;
  await pass(1000);
  expect(looks()).toBe(3);
  editor.commands.insertContent(' more ');
  await pass(200);
  expect(looks()).toBe(4);
  editor.destroy();
});

test('a page that was too much and is closed is not tried again', async () => {
  const { checking, editor, pending } = checked(() => true);
  checking.look();
  await settled();
  expect(pending()).toBe(1);
  checking.stop();
  expect(pending()).toBe(0);
  editor.destroy();
});

test('a page of a hundred thousand letters is looked at while it is written, but not at every word', async () => {
  const { editor, looks, pass } = checked(() => false, 20_000);
  for (let word = 0; word < 20; word += 1) {
    editor.commands.insertContent(' word ');
    await pass(150);
  }
  expect(looks()).toBeGreaterThanOrEqual(3);
  expect(looks()).toBeLessThanOrEqual(5);
  editor.destroy();
});

test('a page of an evening is looked at after every word', async () => {
  const { editor, looks, pass } = checked(() => false, 2000);
  for (let word = 0; word < 20; word += 1) {
    editor.commands.insertContent(' word ');
    await pass(150);
  }
  expect(looks()).toBe(20);
  editor.destroy();
});
