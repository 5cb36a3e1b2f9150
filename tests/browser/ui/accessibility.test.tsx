import { afterEach, describe, expect, test } from 'vitest';
import { page } from 'vitest/browser';
import { axeProblems } from './axe-problems.ts';
import { mount } from './mount.tsx';
import { views } from './views.tsx';

afterEach(() => document.documentElement.style.removeProperty('font-size'));

const settled = async () => {
  await expect.poll(() => document.querySelector('button, [role="slider"]')).not.toBeNull();
  for (const animation of document.getAnimations()) animation.finish();
};

describe.each(['light', 'dark'])('in the %s theme', (theme) => {
  test.each(Object.keys(views))('%s gives axe nothing to report', async (name) => {
    document.documentElement.dataset['theme'] = theme;
    await mount(views[name]);
    await settled();
    expect(await axeProblems()).toEqual([]);
  });
});

/** Words that are cut off or run over their neighbours, and anything wider than the window. */
const clipped = () => {
  const found: string[] = [];
  for (const element of document.querySelectorAll<HTMLElement>('body *')) {
    const style = getComputedStyle(element);
    if (style.clipPath !== 'none' || element.closest('svg') !== null) continue;
    const box = element.getBoundingClientRect();
    if (box.width > 1 && box.right > innerWidth + 1) found.push(`past the edge: ${element.outerHTML.slice(0, 80)}`);
    if (style.overflowX !== 'visible' && element.scrollWidth > element.clientWidth + 1)
      found.push(`cut off: ${element.outerHTML.slice(0, 80)}`);
  }
  return found;
};

describe.each([
  [1280, 832, 16],
  [960, 640, 16],
  [960, 640, 22],
  [1280, 832, 32],
  [960, 640, 32],
])('in a window of %i × %i with letters of %i px', (width, height, size) => {
  test.each(Object.keys(views))('%s fits, and everything in it can be reached', async (name) => {
    document.documentElement.style.fontSize = `${size}px`;
    await mount(views[name], width, height);
    await settled();
    expect(clipped()).toEqual([]);
    for (const control of page.getByRole('button').elements()) {
      control.scrollIntoView({ block: 'center' });
      const box = control.getBoundingClientRect();
      const top = document.elementFromPoint(box.left + box.width / 2, box.top + box.height / 2);
      expect(top !== null && control.contains(top), control.outerHTML.slice(0, 120)).toBe(true);
    }
  });
});
