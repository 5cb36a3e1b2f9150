import { expect, test } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { Dial } from '../../../renderer/ui/instruments/dial.tsx';
import { dialBox, dialCentre, turnOf } from '../../../renderer/ui/instruments/dial-geometry.ts';
import { polar } from '../../../renderer/ui/instruments/polar.ts';
import { Held, held, mount } from './mount.tsx';

const dial = () => page.getByRole('slider', { name: 'Closeness' });

const mountDial = async (start: number | null) => {
  await mount(<Held start={start}>{(value, change) => <Dial value={value} onChange={change} />}</Held>);
  await expect.element(dial()).toBeVisible();
};

/** Where a stop lies in the window. */
const placeOf = (stop: number) => {
  const box = document.querySelector('[role="slider"] svg')?.getBoundingClientRect() ?? new DOMRect();
  const point = polar(dialCentre, 165, 90 - turnOf(stop));
  const scale = box.width / dialBox.width;
  return { x: point.x * scale, y: point.y * scale };
};

const pressOn = (stop: number) => {
  const face = document.querySelector('[role="slider"] svg');
  if (face === null) throw new TypeError('No dial');
  return userEvent.click(page.elementLocator(face), { position: placeOf(stop) });
};

test('an unmarked dial says so instead of standing at balance', async () => {
  await mountDial(null);
  await expect.element(dial()).toHaveAttribute('aria-valuetext', 'Not marked');
  await expect.element(dial()).toHaveAttribute('aria-valuemin', '1');
  await expect.element(dial()).toHaveAttribute('aria-valuemax', '9');
  await expect.element(dial()).toHaveTextContent('Leave it if you like.');
});

test('the first arrow from unmarked lands on balance, the next moves one stop', async () => {
  await mountDial(null);
  await userEvent.tab();
  await userEvent.keyboard('{ArrowLeft}');
  await expect.element(dial()).toHaveAttribute('aria-valuetext', 'In balance: I felt it, and I could put it down.');
  await userEvent.keyboard('{ArrowRight}');
  await expect.element(held()).toHaveTextContent('1');
  await userEvent.keyboard('{ArrowUp}{ArrowUp}');
  await expect.element(dial()).toHaveAttribute('aria-valuetext', 'Going flat: I did the tasks. Not much landed.');
  await expect.element(dial()).toHaveAttribute('aria-valuenow', '8');
});

test('Home and End go to the ends and the arrows stop there', async () => {
  await mountDial(0);
  await userEvent.tab();
  await userEvent.keyboard('{Home}{ArrowLeft}');
  await expect.element(held()).toHaveTextContent('-4');
  await userEvent.keyboard('{End}{ArrowRight}');
  await expect.element(held()).toHaveTextContent('4');
});

test('a digit names its stop and Delete clears', async () => {
  await mountDial(null);
  await userEvent.tab();
  await userEvent.keyboard('2');
  await expect.element(held()).toHaveTextContent('-3');
  await userEvent.keyboard('0');
  await expect.element(held()).toHaveTextContent('-3');
  await userEvent.keyboard('{Delete}');
  await expect.element(held()).toHaveTextContent('null');
});

test('keys with Ctrl are left to the window', async () => {
  await mountDial(0);
  await userEvent.tab();
  await userEvent.keyboard('{Control>}3{/Control}');
  await expect.element(held()).toHaveTextContent('0');
});

test('a press on a segment marks it and a second press takes the mark away', async () => {
  await mountDial(null);
  await pressOn(8);
  await expect.element(held()).toHaveTextContent('3');
  await expect.element(dial()).toHaveFocus();
  await pressOn(8);
  await expect.element(held()).toHaveTextContent('null');
});

test('dragging the knob follows the pointer from stop to stop', async () => {
  await mountDial(null);
  const face = document.querySelector('[role="slider"] svg');
  if (face === null) throw new TypeError('No dial');
  await userEvent.dragAndDrop(face, face, { sourcePosition: placeOf(5), targetPosition: placeOf(2) });
  await expect.element(held()).toHaveTextContent('-3');
});

test('a dial of a past evening can be read but not moved', async () => {
  await mount(<Dial value={-4} />);
  await expect.element(dial()).toHaveAttribute('aria-readonly', 'true');
  await userEvent.tab();
  await userEvent.keyboard('{ArrowRight}5{Delete}');
  await expect.element(dial()).toHaveAttribute('aria-valuetext', 'Flooded: It came in faster than I could hold it.');
});
