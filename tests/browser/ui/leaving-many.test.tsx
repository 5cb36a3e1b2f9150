import { expect, test } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { leavingPage } from './leaving-vault.tsx';
import { mount } from './mount.tsx';

const syllables = 'ka mo ri te sa lu ne vo di pa'.split(' ');
const count = 300;
const nameOf = (at: number): string => {
  const name = [0, 1, 2, 3].map((place) => syllables[Math.floor(at / 10 ** place) % 10]).join('');
  return `${name.charAt(0).toUpperCase()}${name.slice(1)}`;
};
const words = Array.from({ length: count }, (_, at) => `I told Ms. ${nameOf(at)} about the form.`).join('\n');

const rows = () => [...document.querySelectorAll('dialog li, [role="dialog"] li')];
const picks = () => rows().filter((row) => row.querySelector(':scope > select') !== null).length;

test('of hundreds of details the first rows are there before the others, and in the end all of them', async () => {
  const { screen } = await leavingPage(words);
  await mount(screen);
  const seen: number[] = [];
  const watch = new MutationObserver(() => {
    const now = picks();
    if (now > 0 && now !== seen.at(-1)) seen.push(now);
  });
  watch.observe(document.body, { subtree: true, childList: true });
  await userEvent.click(page.getByRole('button', { name: 'Share this page' }));
  await expect.poll(picks).toBe(count);
  watch.disconnect();
  expect(seen[0]).toBeLessThanOrEqual(60);
  expect(seen.length).toBeGreaterThan(3);
});

test('of hundreds of paragraphs the first are there before the others on both sides, and in the end all of them', async () => {
  const { screen } = await leavingPage(words);
  await mount(screen);
  const sides = () => [
    ...document.querySelectorAll('section[aria-label="In your journal"], section[aria-label="As it leaves"]'),
  ];
  const drawn = () =>
    sides().map(
      (side) => [...side.querySelectorAll('p')].filter((one) => /about the form/u.test(one.textContent)).length,
    );
  const first: number[][] = [];
  const watch = new MutationObserver(() => {
    if (sides().length === 2 && first.length === 0) first.push(drawn());
  });
  watch.observe(document.body, { subtree: true, childList: true });
  await userEvent.click(page.getByRole('button', { name: 'Share this page' }));
  await expect.poll(drawn).toEqual([count, count]);
  watch.disconnect();
  expect(Math.min(...first.flat())).toBeGreaterThan(0);
  expect(Math.max(...first.flat())).toBeLessThanOrEqual(30);
  for (const side of sides()) expect(side.getAttribute('aria-busy')).toBe('false');
});

test('a press on a word of fifty paragraphs’ page goes where it is', async () => {
  const { screen } = await leavingPage(words.split('\n').slice(0, 50).join('\n'));
  await mount(screen);
  await userEvent.click(page.getByRole('button', { name: 'Share this page' }));
  const side = page.getByRole('region', { name: 'As it leaves' });
  await expect.element(side).toBeVisible();
  const last = () =>
    [...side.element().querySelectorAll('p')].filter((one) => one.textContent.includes('about')).at(-1);
  await expect.poll(last).toBeDefined();
  // Details are drawn one after the other beside it: wherever it stands, a press there is a press on it.
  await expect
    .poll(() => {
      const one = last();
      one?.scrollIntoView({ block: 'center' });
      const { left = 0, top = 0 } = one?.getBoundingClientRect() ?? {};
      return one?.contains(document.elementFromPoint(left + 5, top + 5));
    })
    .toBe(true);
});
