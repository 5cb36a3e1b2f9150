import { describe, expect, test } from 'vitest';
import { read, repositoryFiles } from './source-tree.ts';
import {
  addressesInLock,
  drawers,
  isShipped,
  medianLength,
  placesNamed,
  silenced,
  strangersAtTop,
  tooLong,
} from './tree-rules.ts';

const paths = repositoryFiles();
const isText = (path: string): boolean => /\.(?:[cm]?[jt]sx?|css|json|yml|md|html|svg)$/.test(path);
const files = paths.filter(isText).map((path) => ({ path, text: read(path) }));
const own = files.filter(({ path }) => path !== 'package-lock.json');

const planted = (text: string, path = 'shared/journal/entry.ts') => [{ path, text }];

describe('the repository', () => {
  test('is seen by these checks at all', () => {
    expect(paths).toContain('package.json');
    expect(paths).toContain('shared/kernel/result.ts');
    expect(files.length).toBeGreaterThan(50);
  });

  test('keeps its top level to what belongs there', () => {
    expect(strangersAtTop(paths)).toEqual([]);
  });

  test('has no drawers', () => {
    expect(drawers(paths)).toEqual([]);
  });

  test('has no file longer than a person reads in one go', () => {
    expect(tooLong(own)).toEqual([]);
  });

  test('keeps the middle file of the app at eighty lines or fewer', () => {
    expect(medianLength(own)).toBeLessThanOrEqual(80);
  });

  test('has no check switched off, no test left out, no error swallowed', () => {
    expect(silenced(own)).toEqual([]);
  });

  test('names no machine and no registry', () => {
    expect(placesNamed(own)).toEqual([]);
  });

  test('locks its packages without saying where they came from', () => {
    expect(addressesInLock(read('package-lock.json'))).toEqual([]);
  });

  test('ships nothing that a test would have to be there for', () => {
    const reaching = own.filter(({ path, text }) => isShipped(path) && /from '[^']*\/tests\//.test(text));
    expect(reaching.map(({ path }) => path)).toEqual([]);
  });
});

describe('each of these checks bites', () => {
  test('on a folder at the top that doesn’t belong there', () => {
    expect(strangersAtTop(['docs/plan.md', 'shared/a.ts', '.gitignore'])).toEqual(['docs']);
  });

  test('on a drawer, as a folder and as a file', () => {
    const paths = [
      'shared/utils/dates.ts',
      'renderer/app/helpers.ts',
      'electron/lib/x.ts',
      'shared/calendar/library.ts',
    ];
    expect(drawers(paths)).toEqual(paths.slice(0, 3));
  });

  test('on the line after the three hundredth', () => {
    expect(tooLong(planted('x\n'.repeat(300)))).toEqual([]);
    expect(tooLong(planted('x\n'.repeat(301)))).toEqual(['shared/journal/entry.ts: 301 lines']);
    expect(tooLong(planted('x\n'.repeat(301), 'renderer/design/base.css'))).toHaveLength(1);
  });

  test.each([
    ['a check is switched off', '// oxlint-', 'disable-next-line'],
    ['a check is switched off', '// @ts-', 'ignore'],
    ['something waits for later', '// TO', 'DO: later'],
    ['a test is left out', 'test.', "only('x', () => {})"],
    ['an error is swallowed', 'try { save(); } catch', ' {}'],
    ['an error is swallowed', 'try { save(); } catch (error)', ' { }'],
  ])('where %s: %s…', (what, ...parts) => {
    expect(silenced(planted(parts.join('')))).toEqual([`shared/journal/entry.ts: ${what}`]);
  });

  test('on a path of one machine and on a registry', () => {
    expect(placesNamed(planted(['const a = "', 'root', 'x"'].join('/')))).toHaveLength(1);
    expect(placesNamed(planted(['https://registry', 'npmjs', 'org'].join('.')))).toHaveLength(1);
    expect(placesNamed(planted('the homework of the day'))).toEqual([]);
  });

  test('on a lock file with addresses', () => {
    expect(addressesInLock('"resolved": "https://somewhere/x-1.0.0.tgz",')).toHaveLength(1);
  });
});
