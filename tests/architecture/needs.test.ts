import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { allElsewhere, allNeeds, faultsInRow, readRows, titlesIn } from './needs-rules.ts';
import { read, repository } from './source-tree.ts';

const titlesOf = (path: string): readonly string[] | undefined =>
  existsSync(join(repository, path)) ? titlesIn(path, read(path)) : undefined;

describe('the list of needs (tests/needs.md)', () => {
  test('has one row for each need', () => {
    expect(existsSync(join(repository, 'tests/needs.md')), 'tests/needs.md is not written yet').toBe(true);
    expect(readRows(read('tests/needs.md')).map(({ id }) => id)).toEqual([...allNeeds, ...allElsewhere]);
  });

  test('puts off nothing of what went wrong elsewhere', () => {
    const rows = readRows(read('tests/needs.md')).filter(({ id }) => allElsewhere.includes(id));
    expect(rows.filter(({ coveredBy }) => coveredBy.startsWith('later'))).toEqual([]);
  });

  test('names, for each, a test that exists or what will cover it', () => {
    expect(existsSync(join(repository, 'tests/needs.md')), 'tests/needs.md is not written yet').toBe(true);
    expect(readRows(read('tests/needs.md')).flatMap((row) => faultsInRow(row, titlesOf))).toEqual([]);
  });
});

const oneFile = (path: string): readonly string[] | undefined =>
  path === 'tests/unit/x.test.ts' ? ['it holds'] : undefined;

const faults = (coveredBy: string): readonly string[] => faultsInRow({ id: '0.1', coveredBy }, oneFile);

describe('the check of that list bites', () => {
  const table =
    '| id | need | covered by |\n| --- | --- | --- |\n| 0.1 | a | later: the guard |\n| 0.2 | b \\| c | tests/unit/x.test.ts: "it holds" |';

  test('there are 114 needs', () => {
    expect(allNeeds).toHaveLength(114);
    expect([allNeeds[0], allNeeds[25], allNeeds[26], allNeeds.at(-1)]).toEqual(['0.1', '0.26', '1.1', '4.20']);
  });

  test('it reads a row’s id and what covers it', () => {
    expect(readRows(table)).toEqual([
      { id: '0.1', coveredBy: 'later: the guard' },
      { id: '0.2', coveredBy: 'tests/unit/x.test.ts: "it holds"' },
    ]);
  });

  test('a row that names no test, a missing file or a missing title is a fault', () => {
    expect(faults('tests/unit/x.test.ts: "it holds"')).toEqual([]);
    expect(faults('later: the guard')).toEqual([]);
    expect(faults('')).toEqual(['0.1 names neither a test nor what will cover it later']);
    expect(faults('later: ')).toHaveLength(1);
    expect(faults('tests/unit/y.test.ts: "it holds"')).toEqual(['0.1: there is no tests/unit/y.test.ts']);
    expect(faults('tests/unit/x.test.ts: "it bends"')).toEqual(['0.1: tests/unit/x.test.ts has no test “it bends”']);
  });

  test('titles are those of tests, and of tests in tables', () => {
    const source = "test('one', () => {});\ntest.each([1])('two %s', () => {});\nexpect('three').toBe('three');";
    expect(titlesIn('planted.test.ts', source)).toEqual(['one', 'two %s']);
    expect(titlesIn('planted.test.ts', 'test(`killed ${rounds} times`, () => {});')).toEqual(['killed … times']);
  });
});
