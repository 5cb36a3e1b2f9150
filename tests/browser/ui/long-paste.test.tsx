import { createRef } from 'react';
import { expect, test } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import type { Wording } from '#shared/journal/entry';
import { PageEditor, type PageEditorHandle } from '../../../renderer/editor/page-editor.tsx';
import { hostileTexts } from '../../support/hostile-texts.ts';
import { mount } from './mount.tsx';

const letters = 100_000;
const words = 'They called again about the heater. ';

const open = async (...paragraphs: readonly string[]) => {
  const told: Wording[] = [];
  const content = paragraphs.map((text) => ({
    type: 'paragraph',
    content: text === '' ? [] : [{ type: 'text', text }],
  }));
  const handle = createRef<PageEditorHandle>();
  await mount(
    <PageEditor
      ref={handle}
      document={{ type: 'doc', content }}
      label="Tonight"
      placeholder="Begin"
      onChange={(wording) => told.push(wording)}
      focusOnOpen="end"
    />,
  );
  return { told, wording: () => handle.current?.wording().text };
};

const paste = (text: string, html?: string): void => {
  const clipboardData = new DataTransfer();
  clipboardData.setData('text/plain', text);
  if (html !== undefined) clipboardData.setData('text/html', html);
  document.activeElement?.dispatchEvent(
    new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true }),
  );
};
const shown = () =>
  [...(document.querySelector('.tiptap')?.children ?? [])].map(({ textContent }) => textContent).join('\n');
// Telling a hundred thousand letters apart in words takes longer than all else.
const stands = (text: string) => expect.poll(() => shown() === text).toBe(true);
const undo = () => userEvent.keyboard('{Control>}z{/Control}');

const longTexts = ['capital words', 'emoji', 'right to left in lines', 'different capital words'] as const;

for (const name of longTexts) {
  test(`a long paste comes in pieces and whole: ${name}`, async () => {
    const { told } = await open('Before and ');
    const text = hostileTexts[name]?.(letters).trim() ?? '';
    paste(text);
    expect(shown().length).toBeLessThan(letters / 2);
    expect(shown().length).toBeGreaterThan(1000);
    // Saved whole from the first piece on, whatever becomes of the page meanwhile.
    expect(told.map(({ text: saved }) => saved)).toEqual([`Before and ${text}`]);
    await stands(`Before and ${text}`);
    expect(told.at(-1)?.text).toBe(`Before and ${text}`);
    await userEvent.keyboard(' and tea');
    await stands(`Before and ${text} and tea`);
  });
}

test('a long paste is one step to undo and to do again, and what is typed after it is another', async () => {
  await open('Before and after.');
  await userEvent.keyboard('{ArrowLeft}{ArrowLeft}{ArrowLeft}{ArrowLeft}{ArrowLeft}{ArrowLeft}');
  const text = `${words.repeat(1000)}\n${words.repeat(1000)}end `;
  const whole = `Before and ${text}after.`;
  paste(text);
  await stands(whole);
  await userEvent.keyboard('soon ');
  await stands(`Before and ${text}soon after.`);
  await undo();
  await stands(whole);
  await undo();
  await stands('Before and after.');
  await userEvent.keyboard('{Control>}{Shift>}z{/Shift}{/Control}');
  await stands(whole);
});

test('undone while it comes in, all of it goes; letters typed meanwhile stand behind it; what is selected is replaced', async () => {
  const { wording } = await open('Before');
  const text = words.repeat(3000);
  paste(text);
  await undo();
  await stands('Before');
  paste(text);
  await userEvent.keyboard('xy');
  expect(wording()).toMatch(/^Before[^xy]*(?:They called again about the heater\. )+xy$/u);
  await stands(`Before${text}xy`);
  await userEvent.keyboard('{Control>}a{/Control}');
  paste(`${words.repeat(2000)}\nlast`);
  await stands(`${words.repeat(2000)}\nlast`);
});

test('a page asked for its words while a paste comes in has all of them, also after keys that act on the page', async () => {
  const { wording } = await open('');
  const text = `${words.repeat(2000)}\n`.repeat(2).trim();
  paste(text);
  expect(wording()).toBe(text);
  await userEvent.keyboard('{Control>}a{/Control}{Backspace}');
  expect(wording()).toBe('');
  await new Promise((done) => setTimeout(done, 200));
  expect(shown()).toBe('');
});

test('a paste that the page has no room for is refused whole, and said', async () => {
  await open('Before');
  paste(words.repeat(12_000));
  await expect.element(page.getByRole('alert')).toHaveTextContent(/There isn’t room/u);
  await new Promise((done) => setTimeout(done, 100));
  expect(shown()).toBe('Before');
});

test('a paste of letters and marks that came apart is put together, and a letter under a heap of marks keeps thirty', async () => {
  const { wording } = await open('');
  paste('Zoe\u0308 called. ');
  await expect.poll(wording).toBe('Zoë called. ');
  paste(hostileTexts['letters with marks']?.(letters) ?? '');
  await stands(`Zoë called. ${'é'.repeat(letters / 2)}`);
  await userEvent.keyboard('{Control>}a{/Control}');
  paste(hostileTexts['combining marks']?.(letters) ?? '');
  await expect.poll(wording).toBe(`é${'\u0301'.repeat(29)}`);
});

test('a long paste into a list comes in at once, as it always did', async () => {
  await open('');
  await userEvent.keyboard('- one ');
  paste(words.repeat(1000).trim());
  expect(document.querySelector('.tiptap li')?.textContent).toBe(`one ${words.repeat(1000).trim()}`);
});

test('signs for bold are read in every piece of a long paste, and left as they stand in what was copied from a page', async () => {
  await open('');
  const text = `${words.repeat(500)}We **did** it. ${words.repeat(500)}We **did** it.`;
  const bold = () => [...document.querySelectorAll('.tiptap strong')].map(({ textContent }) => textContent);
  paste(text);
  await stands(text.replaceAll('**', ''));
  expect(bold()).toEqual(['did', 'did']);
  await undo();
  await stands('');
  paste(text, `<p data-pm-slice="1 1 []">${text}</p>`);
  await stands(text);
  expect(bold()).toEqual([]);
});
