import { expect, test } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import type { Seat } from '../../../shared/journal/check-in.ts';
import { FuelGauge, type Levels } from '../../../renderer/ui/instruments/fuel-gauge.tsx';
import { gaugeBox, knobAt, type Tank } from '../../../renderer/ui/instruments/gauge-geometry.ts';
import { Reach } from '../../../renderer/ui/instruments/reach.tsx';
import { ReadingsLine } from '../../../renderer/ui/instruments/readings-line.tsx';
import { SeatPicker } from '../../../renderer/ui/instruments/seat-picker.tsx';
import { Held, held, mount } from './mount.tsx';

const tank = (name: string) => page.getByRole('slider', { name, exact: true });
const radio = (name: string) => page.getByRole('radio', { name, exact: true });

const mountGauge = (start: Levels) =>
  mount(
    <div style={{ inlineSize: '220px' }}>
      <Held start={start}>{(value, change) => <FuelGauge value={value} onChange={change} />}</Held>
    </div>,
  );

const pressOn = (which: Tank, level: number) => {
  const drawing = document.querySelector('svg');
  if (drawing === null) throw new TypeError('No gauge');
  const scale = drawing.getBoundingClientRect().width / gaugeBox.width;
  const { x, y } = knobAt(which, level);
  return userEvent.click(page.elementLocator(drawing), { position: { x: x * scale, y: y * scale } });
};

test('the gauge holds two tanks, each a slider of its own', async () => {
  await mountGauge({ them: null, me: null });
  await expect.element(tank('Fuel for them')).toHaveAttribute('aria-valuetext', 'Not marked');
  await expect.element(tank('Fuel for me')).toHaveAttribute('aria-valuetext', 'Not marked');
  await userEvent.tab();
  await userEvent.keyboard('1');
  await userEvent.tab();
  await userEvent.keyboard('{ArrowRight}{ArrowRight}');
  await expect.element(held()).toHaveTextContent('{"them":1,"me":3}');
  await expect
    .element(tank('Fuel for them'))
    .toHaveAttribute('aria-valuetext', 'A quarter tank: Enough to get home. Not much past it.');
});

test('Fumes is the lowest, Full the highest, and Delete clears one tank only', async () => {
  await mountGauge({ them: 2, me: 2 });
  await userEvent.tab();
  await userEvent.keyboard('{Home}{ArrowLeft}');
  await expect.element(held()).toHaveTextContent('{"them":0,"me":2}');
  await userEvent.keyboard('{End}{ArrowUp}5');
  await expect.element(held()).toHaveTextContent('{"them":4,"me":2}');
  await userEvent.keyboard('{Delete}');
  await expect.element(held()).toHaveTextContent('{"them":null,"me":2}');
});

test('a press on the outer arc fills their tank, on the inner arc mine', async () => {
  await mountGauge({ them: null, me: null });
  await pressOn('them', 1);
  await expect.element(tank('Fuel for them')).toHaveFocus();
  await pressOn('me', 4);
  await expect.element(held()).toHaveTextContent('{"them":1,"me":4}');
  await pressOn('me', 4);
  await expect.element(held()).toHaveTextContent('{"them":1,"me":null}');
});

test('one tab stop leads to the seats, the arrows move and choose, Delete clears', async () => {
  await mount(
    <Held start={null as Seat | null}>{(value, change) => <SeatPicker value={value} onChange={change} />}</Held>,
  );
  await userEvent.tab();
  await expect.element(radio('Driver’s seat')).toHaveFocus();
  await userEvent.keyboard(' ');
  await userEvent.keyboard('{ArrowDown}');
  await expect.element(held()).toHaveTextContent('passenger');
  await expect.element(radio('Passenger seat')).toBeChecked();
  await userEvent.keyboard('{Delete}');
  await expect.element(held()).toHaveTextContent('null');
});

test('out of the car is the fifth of them, by the keys and beside the car in the drawing', async () => {
  await mount(
    <Held start={null as Seat | null}>{(value, change) => <SeatPicker value={value} onChange={change} />}</Held>,
  );
  expect(page.getByRole('radio').elements()).toHaveLength(5);
  await userEvent.tab();
  await userEvent.keyboard(' {ArrowDown}{ArrowDown}{ArrowDown}{ArrowDown}');
  await expect.element(held()).toHaveTextContent('out');
  await expect.element(radio('Out of the car')).toHaveAccessibleDescription('Not along for this one.');
  await userEvent.keyboard('{Delete}');
  const beside = [...document.querySelectorAll('svg rect')].at(-1);
  if (beside === undefined) throw new TypeError('No place beside the car');
  await userEvent.click(page.elementLocator(beside));
  await expect.element(held()).toHaveTextContent('out');
});

test('a seat can be chosen in the drawing, and the wheel’s side only mirrors it', async () => {
  await mount(
    <Held start={null as Seat | null}>
      {(value, change) => <SeatPicker value={value} onChange={change} wheel="right" />}
    </Held>,
  );
  const [driver] = document.querySelectorAll('svg rect');
  const car = document.querySelector('svg');
  if (driver === undefined || car === null) throw new TypeError('No car');
  const box = car.getBoundingClientRect();
  expect(driver.getBoundingClientRect().left).toBeGreaterThan(box.left + box.width / 2);
  await userEvent.click(page.elementLocator(driver));
  await expect.element(held()).toHaveTextContent('driver');
});

test('“Did anything reach you?” can be answered, and taken back', async () => {
  await mount(
    <Held start={null as number | null}>{(value, change) => <Reach value={value} onChange={change} />}</Held>,
  );
  await expect.element(page.getByRole('radiogroup', { name: 'Did anything reach you?' })).toBeVisible();
  await radio('A little').click();
  await expect.element(held()).toHaveTextContent('1');
  await userEvent.keyboard('{ArrowRight}');
  await expect.element(radio('Something did')).toBeChecked();
  await userEvent.keyboard('{Delete}');
  await expect.element(held()).toHaveTextContent('null');
});

test('the line of readings says what was marked and leaves out the rest', async () => {
  await mount(<ReadingsLine readings={{ fuelForThem: 1, fuelForMe: 2, closeness: 3, reach: null, seat: null }} />);
  const items = page.getByRole('listitem');
  await expect.element(items.nth(0)).toHaveTextContent('A quarter tank for them, half a tank for me');
  await expect.element(items.nth(1)).toHaveTextContent('Going flat');
  expect(items.elements()).toHaveLength(2);
});
