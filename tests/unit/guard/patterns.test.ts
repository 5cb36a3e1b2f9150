import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';

// A pattern is tried at every place of a text. If none of its parts repeats without a bound, each try is bounded too, and
// no text that anybody pastes can make the work grow faster than the text.

const folder = fileURLToPath(new URL('../../../shared/guard', import.meta.url));
const overWholeTexts = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((path) =>
  /^(?:structured\/finders|combinations)\/.*\.ts$/u.test(path.replaceAll('\\', '/')),
);

/** Regular expressions in a file: literals, and the raw strings that they are put together from. */
const patternsIn = (source: string): readonly string[] => [
  ...[...source.matchAll(/(?<=[=(,[\s])\/(?![/*])((?:\\.|\[(?:\\.|[^\]\\])*\]|[^/\\\n[])+)\/[a-z]*/gu)].map(
    ([, body = '']) => body,
  ),
  ...[...source.matchAll(/String\.raw`([^`]*)`/gu)].map(([, body = '']) => body),
];

/** A star, a plus or an open number behind something that repeats; not inside a class, where they are marks. */
const unbounded = (pattern: string): boolean =>
  /(?:[*+]|\{\d+,\})/u.test(
    pattern
      .replaceAll(/\\./gu, 'x')
      .replaceAll(/\[[^\]]*\]/gu, 'x')
      .replaceAll(/\$\{\w+\}/gu, 'x'),
  );

test('there are patterns to look at, and one without a bound would be seen', () => {
  const patterns = overWholeTexts.flatMap((path) => patternsIn(readFileSync(`${folder}/${path}`, 'utf8')));
  expect(patterns.length).toBeGreaterThan(40);
  expect(patternsIn('const bad = /a+b/u;').filter(unbounded)).toEqual(['a+b']);
  expect(patternsIn('const bad = String.raw`(?:\\d{2,} )`;').filter(unbounded)).toEqual(['(?:\\d{2,} )']);
});

test.each(overWholeTexts)('no pattern of %s repeats without a bound', (path) => {
  expect(patternsIn(readFileSync(`${folder}/${path}`, 'utf8')).filter(unbounded)).toEqual([]);
});
