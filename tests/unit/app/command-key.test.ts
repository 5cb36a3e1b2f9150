import { expect, test } from 'vitest';
import { commandKeyOn } from '../../../renderer/app/command-key.ts';

const none = { ctrlKey: false, metaKey: false, altKey: false };

test.each([
  [
    'Mozilla/5.0 (Macintosh; Intel Mac OS X 10_15_7)',
    '⌘',
    'Meta',
    { ...none, metaKey: true },
    { ...none, ctrlKey: true },
  ],
  ['Mozilla/5.0 (X11; Linux x86_64)', 'Ctrl', 'Control', { ...none, ctrlKey: true }, { ...none, metaKey: true }],
  ['Mozilla/5.0 (Windows NT 10.0; Win64)', 'Ctrl', 'Control', { ...none, ctrlKey: true }, { ...none, metaKey: true }],
])('on "%s" the command key is %s', (userAgent, shown, named, held, other) => {
  const key = commandKeyOn(userAgent);
  expect([key.shown, key.named]).toEqual([shown, named]);
  expect([held, other, { ...held, altKey: true }].map(key.isHeld)).toEqual([true, false, false]);
});
