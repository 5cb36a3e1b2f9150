import { expect, test } from 'vitest';
import { mount } from './mount.tsx';

test('every face comes from the app’s own files', async () => {
  await mount(null);
  const faces = [...document.fonts].map((face) => `${face.family.replaceAll('"', '')} ${face.style}`);
  expect(faces.toSorted()).toEqual([
    'Atkinson Hyperlegible Mono Variable normal',
    'Hanken Grotesk Variable italic',
    'Hanken Grotesk Variable normal',
    'Literata Variable italic',
    'Literata Variable normal',
  ]);
  await Promise.all([...document.fonts].map((face) => face.load()));
  expect([...document.fonts].every((face) => face.status === 'loaded' && face.display === 'block')).toBe(true);
});
