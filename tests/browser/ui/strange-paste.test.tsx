import { expect, test } from 'vitest';
import { userEvent } from 'vitest/browser';
import { PageEditor } from '../../../renderer/editor/page-editor.tsx';
import type { Wording } from '#shared/journal/entry';
import { mount } from './mount.tsx';

const paste = (types: Readonly<Record<string, string>>): void => {
  const clipboardData = new DataTransfer();
  for (const [type, words] of Object.entries(types)) clipboardData.setData(type, words);
  document.activeElement?.dispatchEvent(
    new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true }),
  );
};
const shown = () => [...document.querySelectorAll('.tiptap > *')].map(({ textContent }) => textContent);

test('what is pasted from a PDF or a word processor comes in as it reads, and what nobody sees stays out', async () => {
  const told: Wording[] = [];
  await mount(
    <PageEditor
      document={{ type: 'doc', content: [{ type: 'paragraph' }] }}
      label="Tonight"
      placeholder="Begin"
      onChange={(wording) => told.push(wording)}
      focusOnOpen="end"
    />,
  );
  await expect.poll(() => document.activeElement?.classList.contains('tiptap')).toBe(true);
  paste({ 'text/plain': 'My client Mor\u00ADales\vcalled Mora\uFFFEles.\u0007' });
  await expect.poll(shown).toEqual(['My client Morales called Morales.']);
  paste({ 'text/plain': '\uFFFE' });
  paste({ 'text/html': '<p>\u00AD<b>\u00AD</b></p>' });
  await userEvent.keyboard(' Then tea.');
  await expect.poll(() => shown().join('')).toBe('My client Morales called Morales. Then tea.');
  await expect.poll(() => told.at(-1)?.text.replaceAll('\n', '')).toBe('My client Morales called Morales. Then tea.');
});
