import { describe, expect, test } from 'vitest';
import { placeOnDisplays } from '../../../electron/main/window-place.ts';

const laptop = { workArea: { x: 0, y: 25, width: 1440, height: 875 } };
const beside = { workArea: { x: 1440, y: 0, width: 2560, height: 1440 } };
const stood = { x: 1700, y: 200, width: 1280, height: 832, maximized: false };
const sizeOnly = { width: 1280, height: 832 };

describe('where the window opens', () => {
  test('is where it stood, on whichever display that is', () => {
    expect(placeOnDisplays(stood, [laptop, beside])).toEqual({ x: 1700, y: 200, ...sizeOnly });
  });

  test('is never a display that is gone: its size is all that is kept', () => {
    expect(placeOnDisplays(stood, [laptop])).toEqual(sizeOnly);
    expect(placeOnDisplays(stood, [])).toEqual(sizeOnly);
  });

  test.each([
    ['a corner of it is all that shows', { ...stood, x: 1400, y: 300 }],
    ['its bar is above the top', { ...stood, x: 100, y: -400 }],
    ['its bar is below the bottom', { ...stood, x: 100, y: 890 }],
    ['it lies to the left', { ...stood, x: -1270, y: 100 }],
  ])('is not where %s', (_what, last) => {
    expect(placeOnDisplays(last, [laptop])).toEqual(sizeOnly);
  });

  test('may hang over an edge as long as its bar can be taken hold of', () => {
    expect(placeOnDisplays({ ...stood, x: 900, y: 500 }, [laptop])).toMatchObject({ x: 900, y: 500 });
  });

  test('is the usual place when nothing is known', () => {
    expect(placeOnDisplays(null, [laptop])).toBeNull();
  });
});
