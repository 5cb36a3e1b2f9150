import { expect, test } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { PageEditor, type PageGuard } from '../../../renderer/editor/page-editor.tsx';
import type { FoundDetail } from '../../../renderer/editor/guard/check-while-writing.ts';
import { createGuard } from '../../../renderer/guard/guard.ts';
import { machineTimer } from '../../../renderer/platform/timer.ts';
import { mount } from './mount.tsx';

const guard = createGuard(
  () => new Worker(new URL('../../../renderer/workers/guard/guard.worker.ts', import.meta.url), { type: 'module' }),
  machineTimer,
);

/** A page that is looked at by the real worker; every detail is new. */
const find: PageGuard['find'] = async (text) => {
  const checked = await guard.check({ text, allow: [], region: 'US', threshold: 0.5 });
  if (checked.type !== 'found') return checked.type === 'overtaken' ? 'overtaken' : 'too-much';
  return checked.spans.map(({ start, end, key }): FoundDetail => ({ id: `${key} ${start}`, state: 'new', start, end }));
};

const guarded: PageGuard = { find, listId: 'details', watch: () => () => undefined, mark: () => undefined };

const open = async (...paragraphs: readonly string[]) => {
  const content = paragraphs.map((text) => ({
    type: 'paragraph',
    content: text === '' ? [] : [{ type: 'text', text }],
  }));
  await mount(
    <PageEditor
      document={{ type: 'doc', content }}
      label="Tonight"
      placeholder="Begin"
      onChange={() => undefined}
      focusOnOpen="end"
      guard={guarded}
    />,
  );
};

const marked = () => [...document.querySelectorAll('[data-guard="new"]')].map(({ textContent }) => textContent);
const written = () => page.getByRole('textbox', { name: 'Tonight' });

test('what a page opens with is marked, in every paragraph and list', async () => {
  await open('My client Keisha called.', 'I went to 114 Larch Street again.', 'Nothing here.');
  await expect.poll(marked).toEqual(['Keisha', '114 Larch Street']);
});

test('a name is marked once its word is finished, and not while it is typed', async () => {
  await open('');
  await userEvent.keyboard('My client Keish');
  await new Promise((resolve) => setTimeout(resolve, 400));
  expect(marked()).toEqual([]);
  await userEvent.keyboard('a called');
  await expect.poll(marked).toEqual(['Keisha']);
});

test('resting on a word takes it for finished', async () => {
  await open('');
  await userEvent.keyboard('My client Keisha');
  await expect.poll(marked).toEqual(['Keisha']);
});

test('a mark goes along with its words, and goes when they are changed', async () => {
  await open('My client Keisha called.');
  await expect.poll(marked).toEqual(['Keisha']);
  await userEvent.click(page.getByText('My client'));
  await userEvent.keyboard('{Control>}{Home}{/Control}So ');
  await expect.poll(marked).toEqual(['Keisha']);
  await expect.element(written()).toHaveTextContent('So My client Keisha called.');
  await userEvent.keyboard('{Control>}a{/Control}{Backspace}');
  await expect.poll(marked).toEqual([]);
});

test('marks are no part of the page: one undo takes back words and nothing else', async () => {
  await open('');
  await userEvent.keyboard('My client Keisha called. ');
  await expect.poll(marked).toEqual(['Keisha']);
  await userEvent.keyboard('{Control>}z{/Control}');
  await expect.element(written()).toHaveTextContent('');
  expect(marked()).toEqual([]);
});
