import { readFileSync } from 'node:fs';

export type Tokens = ReadonlyMap<string, string>;

const css = readFileSync(new URL('../../../renderer/design/tokens.css', import.meta.url), 'utf8');

/** The declarations of the first block after `opening`, by custom property name without its dashes. */
const block = (opening: string): Tokens => {
  const start = css.indexOf(opening);
  if (start < 0) throw new TypeError(`No block ${opening}`);
  const body = css.slice(start + opening.length, css.indexOf('}', start)).replaceAll(/\/\*.*?\*\//gs, '');
  return new Map(
    [...body.matchAll(/--([\w-]+):\s*([^;]+);/g)].map(([, name = '', value = '']) => [
      name,
      value.replaceAll(/\s+/g, ' ').trim(),
    ]),
  );
};

export const light = block(':root {');
export const dark = block(":root[data-theme='dark'] {");
/** What a system set to dark gets without a choice of its own. */
export const systemDark = block(":root:not([data-theme='light']) {");

/** A `#rrggbb` token as WCAG relative luminance. */
const luminance = (tokens: Tokens, name: string): number => {
  const hex = /^#([0-9a-f]{6})$/i.exec(tokens.get(name) ?? '')?.[1];
  if (hex === undefined) throw new TypeError(`--${name} is not a plain colour`);
  const [red = 0, green = 0, blue = 0] = [0, 2, 4].map((at) => {
    const channel = Number.parseInt(hex.slice(at, at + 2), 16) / 255;
    return channel <= 0.040_45 ? channel / 12.92 : ((channel + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
};

/** WCAG 2.2 contrast ratio of two tokens, 1 … 21. */
export const contrast = (tokens: Tokens, one: string, other: string): number => {
  const [lighter = 0, darker = 0] = [luminance(tokens, one), luminance(tokens, other)].toSorted((a, b) => b - a);
  return (lighter + 0.05) / (darker + 0.05);
};
