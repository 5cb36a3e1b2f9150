import { describe, expect, test } from 'vitest';
import { contrast, dark, light, systemDark, type Tokens } from './tokens.ts';

const backgrounds = ['canvas', 'page', 'surface', 'raised', 'sunken'];
const hues = ['accent', 'lamp', 'even', 'dusk', 'pine', 'clay'];

const tooLow = (
  tokens: Tokens,
  inks: readonly string[],
  grounds: readonly string[],
  floor: number,
): readonly string[] =>
  inks.flatMap((ink) =>
    grounds
      .filter((ground) => contrast(tokens, ink, ground) < floor)
      .map((ground) => `${ink} on ${ground}: ${contrast(tokens, ink, ground).toFixed(2)}`),
  );

test('the measure is the one WCAG defines', () => {
  const chess: Tokens = new Map([
    ['black', '#000000'],
    ['white', '#ffffff'],
    ['grey', '#767676'],
  ]);
  expect(contrast(chess, 'black', 'white')).toBeCloseTo(21, 5);
  expect(contrast(chess, 'white', 'grey')).toBeCloseTo(4.54, 2);
});

describe.each([
  ['lamp on', light],
  ['lamp off', dark],
] as const)('with the %s', (_, tokens) => {
  test('reading text is at least 7 to 1 on every background', () => {
    expect(tooLow(tokens, ['ink-1', 'ink-2'], backgrounds, 7)).toEqual([]);
  });
  test('small print is at least 4.5 to 1 on every background', () => {
    expect(tooLow(tokens, ['ink-3'], backgrounds, 4.5)).toEqual([]);
  });
  test('the text of every hue is at least 4.5 to 1 on every background', () => {
    expect(
      tooLow(
        tokens,
        hues.map((hue) => `${hue}-ink`),
        backgrounds,
        4.5,
      ),
    ).toEqual([]);
  });
  test('marks, the borders of controls and the focus ring are at least 3 to 1 on every background', () => {
    expect(tooLow(tokens, [...hues, 'line-3', 'focus'], backgrounds, 3)).toEqual([]);
  });
  test('on a soft fill reading text keeps 7 to 1, secondary text 6.8, and the fill’s own text 4.5', () => {
    const fills = hues.map((hue) => `${hue}-soft`);
    expect(tooLow(tokens, ['ink-1'], fills, 7)).toEqual([]);
    expect(tooLow(tokens, ['ink-2'], fills, 6.75)).toEqual([]);
    expect(hues.flatMap((hue) => tooLow(tokens, [`${hue}-ink`], [`${hue}-soft`], 4.5))).toEqual([]);
  });
  test('what stands on a filled button can be read', () => {
    expect(tooLow(tokens, ['on-accent'], ['accent', 'accent-hover'], 4.5)).toEqual([]);
    expect(tooLow(tokens, ['on-clay'], ['clay'], 4.5)).toEqual([]);
  });
  test('nothing glares: no background is pure white or pure black', () => {
    expect(backgrounds.map((name) => tokens.get(name)?.toLowerCase())).not.toContain('#ffffff');
    expect(backgrounds.map((name) => tokens.get(name))).not.toContain('#000000');
  });
});

test('a system set to dark looks the same as dark by choice', () => {
  expect([...systemDark]).toEqual([...dark]);
  expect(dark.size).toBeGreaterThan(30);
});
