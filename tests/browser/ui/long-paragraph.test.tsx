import { expect, test } from 'vitest';
import { userEvent } from 'vitest/browser';
import { PageEditor } from '../../../renderer/editor/page-editor.tsx';
import { hostileTexts } from '../../support/hostile-texts.ts';
import { mount } from './mount.tsx';

const words = 'They called again about the heater. ';
const hebrew = hostileTexts['right to left']?.(100_000).trim() ?? '';

const open = (text: string) =>
  mount(
    <PageEditor
      document={{ type: 'doc', content: [{ type: 'paragraph', content: [{ type: 'text', text }] }] }}
      label="Tonight"
      placeholder="Begin"
      onChange={() => undefined}
      focusOnOpen="end"
    />,
  );

const paragraph = () => document.querySelector('.tiptap p');
const parts = () => [...(paragraph()?.children ?? [])].map(({ textContent }) => textContent);

/** The letters of all that was written anew meanwhile. */
const writtenBy = async (change: () => Promise<void>): Promise<number> => {
  const seen = new Set<Node>();
  const observer = new MutationObserver((records) => {
    for (const { target, addedNodes } of records)
      for (const node of [target, ...addedNodes]) if (node instanceof Text) seen.add(node);
  });
  observer.observe(paragraph() ?? document.body, { subtree: true, childList: true, characterData: true });
  await change();
  observer.disconnect();
  return [...seen].reduce((letters, { textContent }) => letters + (textContent?.length ?? 0), 0);
};

test('a paragraph longer than anyone writes stands in parts, and a key writes none but its own anew', async () => {
  await open(hebrew);
  expect(parts().length).toBeGreaterThan(8);
  expect(parts().join('')).toBe(hebrew);
  const behind = await writtenBy(() => userEvent.keyboard('x'));
  expect(behind).toBeLessThan(12_000);
  const third = paragraph()?.children[2]?.firstChild ?? null;
  getSelection()?.collapse(third, 11);
  const within = await writtenBy(() => userEvent.keyboard('y'));
  expect(within).toBeLessThan(12_000);
  const at = parts().slice(0, 2).join('').length + 11;
  expect(parts().join('')).toBe(`${hebrew.slice(0, at)}y${hebrew.slice(at)}x`);
});

test('a part ends between words, and a paragraph that is emptied has none', async () => {
  await open(words.repeat(1000));
  expect(parts().length).toBeGreaterThan(4);
  expect(parts().every((part) => part?.endsWith(' '))).toBe(true);
  await userEvent.keyboard('{Control>}a{/Control}{Backspace}');
  await expect.poll(() => paragraph()?.querySelector('span')).toBeNull();
});

test('a family of pictures is never taken apart', async () => {
  await open('👩‍👩‍👧'.repeat(5000));
  expect(parts().length).toBeGreaterThan(4);
  expect(parts().every((part) => /^(?:👩‍👩‍👧)+$/u.test(part))).toBe(true);
});

test('a paragraph as anyone writes it stands in one part', async () => {
  await open(words.repeat(500));
  expect(parts()).toEqual([]);
  await userEvent.keyboard(words);
  expect(parts()).toEqual([]);
});

test('what is written on and on in a long paragraph becomes parts of its own, and undo brings back what stood', async () => {
  await open(words.repeat(600));
  const stood = parts();
  const clipboardData = new DataTransfer();
  clipboardData.setData('text/plain', words.repeat(320));
  document.activeElement?.dispatchEvent(
    new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true }),
  );
  await expect.poll(() => parts().length).toBeGreaterThan(stood.length);
  expect(parts().slice(0, stood.length - 1)).toEqual(stood.slice(0, -1));
  expect(parts().join('')).toBe(words.repeat(920));
  await userEvent.keyboard('{Control>}z{/Control}');
  await expect.poll(() => parts().join('')).toBe(words.repeat(600));
});
