import { sideOf } from '#shared/reading/evening-place';
import { expect, test } from 'vitest';
import {
  dialBox,
  dialCentre,
  fromStop,
  stopAt,
  toStop,
  turnOf,
} from '../../../renderer/ui/instruments/dial-geometry.ts';
import { hub, knobAt, levelAt, tanks } from '../../../renderer/ui/instruments/gauge-geometry.ts';
import { polar } from '../../../renderer/ui/instruments/polar.ts';

const stops = [1, 2, 3, 4, 5, 6, 7, 8, 9];
const onTheArc = (stop: number) => polar(dialCentre, 165, 90 - turnOf(stop));

test('a press on any of the nine segments means that segment', () => {
  expect(stops.map((stop) => stopAt(onTheArc(stop)))).toEqual(stops);
});

test('balance is at the top, flooded on the left and numb on the right', () => {
  expect(onTheArc(5).x).toBe(dialCentre.x);
  expect(onTheArc(1).x).toBeLessThan(dialCentre.x);
  expect(onTheArc(9).x).toBe(dialBox.width - onTheArc(1).x);
});

test('both ends of the dial are drawn with the same weight', () => {
  expect(stops.map((stop) => sideOf(fromStop(stop)))).toEqual(
    ['flooded', 'balance', 'numb'].flatMap((side) => [side, side, side]),
  );
  expect(stops.map((stop) => toStop(fromStop(stop)))).toEqual(stops);
});

test('dragging past an end stays on the last stop of that side', () => {
  expect(stopAt({ x: 20, y: 400 })).toBe(1);
  expect(stopAt({ x: dialBox.width - 20, y: 400 })).toBe(9);
});

test('a press among the words inside the arc means nothing', () => {
  expect(stopAt({ x: dialCentre.x, y: dialCentre.y - 60 })).toBeNull();
});

test('a press on either arc of the gauge finds its own tank and level', () => {
  for (const tank of tanks)
    for (const level of [0, 1, 2, 3, 4]) expect(levelAt(knobAt(tank, level))).toEqual({ tank, level });
  expect(levelAt({ x: hub.x, y: hub.y - 80 })).toEqual({ tank: 'them', level: 2 });
});
