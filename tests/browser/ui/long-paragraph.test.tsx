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
/** The letters between one parting and the next. */
const parts = () => {
  const found = [''];
  for (const node of paragraph()?.childNodes ?? []) {
    if (node instanceof HTMLDivElement) found.push('');
    else found.push(`${found.pop() ?? ''}${node.textContent ?? ''}`);
  }
  return found;
};
const whole = () => paragraph()?.textContent;

/** Puts the caret so many letters behind a place in the paragraph. */
const caretAt = (at: number): void => {
  let before = 0;
  for (const node of paragraph()?.childNodes ?? []) {
    const { length } = node.textContent ?? '';
    if (length > 0 && at <= before + length) {
      getSelection()?.collapse(node, at - before);
      return;
    }
    before += length;
  }
};

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
  const at = parts().slice(0, 2).join('').length + 11;
  caretAt(at);
  const within = await writtenBy(() => userEvent.keyboard('y'));
  expect(within).toBeLessThan(12_000);
  expect(parts().join('')).toBe(`${hebrew.slice(0, at)}y${hebrew.slice(at)}x`);
});

test('a part ends between words, and a paragraph that is emptied has none', async () => {
  await open(words.repeat(1000));
  expect(parts().length).toBeGreaterThan(4);
  expect(parts().every((part) => part?.endsWith(' '))).toBe(true);
  await userEvent.keyboard('{Control>}a{/Control}{Backspace}');
  await expect.poll(() => paragraph()?.querySelector('div')).toBeNull();
});

test('a family of pictures is never taken apart', async () => {
  await open('👩‍👩‍👧'.repeat(5000));
  expect(parts().length).toBeGreaterThan(4);
  expect(parts().every((part) => /^(?:👩‍👩‍👧)+$/u.test(part))).toBe(true);
});

test('a paragraph as anyone writes it stands in one part', async () => {
  await open(words.repeat(500));
  expect(parts()).toEqual([words.repeat(500)]);
  await userEvent.keyboard(words);
  expect(parts()).toEqual([words.repeat(501)]);
});

test('text without a blank stands in parts too, and no letter is parted from the marks on it', async () => {
  await open('a\u0301@'.repeat(10_000));
  expect(parts().length).toBeGreaterThan(4);
  expect(parts().every((part) => !part.startsWith('\u0301'))).toBe(true);
});

test('one letter with more marks than anyone sets stays one', async () => {
  await open(`a${'\u0301'.repeat(30_000)}`);
  expect(parts()).toHaveLength(1);
});

test.each([
  ['{ArrowRight}', (text: string, at: number) => `${text.slice(0, at + 1)}|${text.slice(at + 1)}`],
  ['{ArrowLeft}', (text: string, at: number) => `${text.slice(0, at - 1)}|${text.slice(at - 1)}`],
  ['{ArrowRight}{ArrowLeft}', (text: string, at: number) => `${text.slice(0, at)}|${text.slice(at)}`],
  ['{ArrowLeft}{ArrowRight}', (text: string, at: number) => `${text.slice(0, at)}|${text.slice(at)}`],
  ['{Backspace}', (text: string, at: number) => `${text.slice(0, at - 1)}|${text.slice(at)}`],
  ['{Delete}', (text: string, at: number) => `${text.slice(0, at)}|${text.slice(at + 1)}`],
  [
    '{ArrowLeft}{ArrowLeft}{ArrowRight}{ArrowRight}{ArrowRight}',
    (text: string, at: number) => `${text.slice(0, at + 1)}|${text.slice(at + 1)}`,
  ],
  [
    '{Control>}{Backspace}{/Control}',
    (text: string, at: number) => `${text.slice(0, at - '. '.length)}|${text.slice(at)}`,
  ],
])('at a parting %s does what it does anywhere', async (keys, expected) => {
  const text = words.repeat(1000);
  await open(text);
  const at = parts()[0]?.length ?? 0;
  caretAt(at);
  await userEvent.keyboard(keys);
  await userEvent.keyboard('|');
  await expect.poll(whole).toBe(expected(text, at));
});

test.each([
  ['{ArrowDown}', -100, 1],
  ['{ArrowDown}', 0, 1],
  ['{ArrowUp}', 100, -1],
  ['{ArrowUp}', 0, -1],
])('%s goes from line to line over a parting, from %d letters beside it', async (key, beside, sign) => {
  const text = words.repeat(1000);
  await open(text);
  const at = parts()[0]?.length ?? 0;
  caretAt(at + beside);
  await userEvent.keyboard(key.repeat(4));
  await userEvent.keyboard('|');
  await expect.poll(() => whole()?.includes('|')).toBe(true);
  const moved = ((whole()?.indexOf('|') ?? 0) - at) * sign;
  expect(moved).toBeGreaterThan(0);
  expect(moved).toBeLessThan(1000);
});

test.each([
  ['{ArrowRight}', -3],
  ['{ArrowLeft}', 3],
])('letters on both sides of a parting are marked with Shift and %s, and written over', async (key, beside) => {
  const text = words.repeat(1000);
  await open(text);
  const at = parts()[0]?.length ?? 0;
  caretAt(at + beside);
  await userEvent.keyboard(`{Shift>}${key.repeat(6)}{/Shift}|`);
  await expect.poll(whole).toBe(`${text.slice(0, at - 3)}|${text.slice(at + 3)}`);
});

test('what is written on and on in a long paragraph becomes parts of its own, and undo brings back what stood', async () => {
  await open(words.repeat(600));
  const stood = parts();
  const clipboardData = new DataTransfer();
  clipboardData.setData('text/plain', words.repeat(320));
  document.activeElement?.dispatchEvent(
    new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true }),
  );
  await expect.poll(whole).toBe(words.repeat(920));
  expect(parts().length).toBeGreaterThan(stood.length);
  expect(parts().slice(0, stood.length - 1)).toEqual(stood.slice(0, -1));
  await userEvent.keyboard('{Control>}z{/Control}');
  await expect.poll(() => parts().join('')).toBe(words.repeat(600));
});

test('no word stands in two parts, also where a parting was written at or something was taken out around it', async () => {
  const text = words.repeat(1000);
  await open(text);
  const at = parts()[0]?.length ?? 0;
  caretAt(at);
  await userEvent.keyboard('{Backspace}x{ArrowDown}{ArrowDown}');
  await expect.poll(whole).toBe(`${text.slice(0, at - 1)}x${text.slice(at)}`);
  expect(parts().length).toBeGreaterThan(4);
  expect(parts().every((part) => part.endsWith(' '))).toBe(true);
});

test('a paragraph that two partings were cut out of has none twice, and no part of a few words', async () => {
  const text = words.repeat(1000);
  await open(text);
  const ends = parts().slice(0, 2);
  const from = (ends[0]?.length ?? 0) - 3;
  const until = ends.join('').length + 3;
  const paragraphs = paragraph()?.childNodes ?? [];
  const texts = [...paragraphs].filter((node) => node instanceof Text);
  getSelection()?.setBaseAndExtent(texts[0] ?? document.body, from, texts[2] ?? document.body, 3);
  await userEvent.keyboard('{Delete}{ArrowUp}');
  await expect.poll(whole).toBe(text.slice(0, from) + text.slice(until));
  await expect.poll(() => parts().every((part) => part.length >= 2500)).toBe(true);
  expect(parts().every((part) => part.endsWith(' '))).toBe(true);
});
