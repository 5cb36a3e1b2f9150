import type { JSONContent } from '@tiptap/core';
import { expect, test } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { PageEditor } from '../../../renderer/editor/page-editor.tsx';
import { mount } from './mount.tsx';

type Block = NonNullable<JSONContent['content']>[number];

const open = async (content: readonly Block[]) => {
  await mount(
    <PageEditor
      document={{ type: 'doc', content: [...content] }}
      label="Tonight"
      placeholder="Begin"
      onChange={() => undefined}
      focusOnOpen="end"
    />,
  );
};

const paste = (text: string): void => {
  const clipboardData = new DataTransfer();
  clipboardData.setData('text/plain', text);
  document.activeElement?.dispatchEvent(
    new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true }),
  );
};

const blocks = () =>
  [...document.querySelectorAll('.tiptap :is(p, h2)')].map(({ tagName, textContent }) => `${tagName} ${textContent}`);
const written = (type: string, text: string, marks: readonly string[] = []): Block => ({
  type,
  content: [{ type: 'text', text, marks: marks.map((mark) => ({ type: mark })) }],
});

test('each pasted line is a paragraph, with its blanks as they were, and the first goes on where the caret stands', async () => {
  await open([written('paragraph', 'Before: ')]);
  paste('one\r\n  two  spaces\n\n\nthree\r<b>four</b>');
  expect(blocks()).toEqual(['P Before: one', 'P   two  spaces', 'P three', 'P <b>four</b>']);
  await userEvent.keyboard('{Control>}z{/Control}');
  expect(blocks()).toEqual(['P Before: ']);
});

test('a line pasted behind bold words is bold', async () => {
  await open([written('paragraph', 'soft', ['bold'])]);
  paste(' and loud');
  expect(document.querySelector('.tiptap strong')?.textContent).toBe('soft and loud');
});

test('a line pasted into a heading is a part of it', async () => {
  await open([written('heading', 'Monday')]);
  await userEvent.click(page.getByRole('heading'));
  paste('–');
  await expect.poll(() => blocks()[0]?.replace('–', '')).toBe('H2 Monday');
  expect(blocks()[0]).toContain('–');
});

test('lines pasted into a list become points of it', async () => {
  await open([{ type: 'bulletList', content: [{ type: 'listItem', content: [written('paragraph', 'milk')] }] }]);
  paste(' and bread\ntea');
  const points = [...document.querySelectorAll('.tiptap ul p')].map(({ textContent }) => textContent);
  expect(points).toEqual(['milk and bread', 'tea']);
  expect(document.querySelectorAll('.tiptap ul')).toHaveLength(1);
});
