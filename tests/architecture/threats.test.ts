import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { faultsInRow, titlesIn } from './needs-rules.ts';
import { read, repository } from './source-tree.ts';

const page = 'shared/vault/THREATS.md';

interface Threat {
  readonly name: string;
  readonly text: string;
}

const threatsIn = (text: string): readonly Threat[] =>
  text
    .split(/^## /m)
    .slice(1)
    .map((section) => ({ name: section.split('\n', 1)[0] ?? '', text: section }));

/** What is wrong with the tests that a section names: none, or one that isn't there. */
const faultsIn = ({ name, text }: Threat, titles: (path: string) => readonly string[] | undefined): readonly string[] =>
  faultsInRow({ id: name, coveredBy: text }, titles);

const titlesOf = (path: string): readonly string[] | undefined =>
  existsSync(join(repository, path)) ? titlesIn(path, read(path)) : undefined;

describe('the page of attackers (shared/vault/THREATS.md)', () => {
  test('says of each what they don’t get, what they do, and which tests show it, and each of those exists', () => {
    const threats = threatsIn(read(page));
    expect(threats.length).toBeGreaterThanOrEqual(12);
    for (const threat of threats) {
      expect.soft(threat.text, threat.name).toMatch(/\*\*Doesn't (?:get|take)\*\*[\s\S]*\*\*(?:Gets|Can take)\*\*/);
      expect.soft(faultsIn(threat, titlesOf)).toEqual([]);
    }
  });

  test('takes no test for one that isn’t there, and no section without one', () => {
    const known = (path: string) => (path === 'tests/unit/x.test.ts' ? ['it holds'] : undefined);
    const faults = (...lines: readonly string[]) =>
      threatsIn(['# Title', '', '## 1. A thief', ...lines].join('\n')).flatMap((threat) => faultsIn(threat, known));
    expect(faults('- tests/unit/x.test.ts: "it holds"')).toEqual([]);
    expect(faults('- tests/unit/x.test.ts: "it holds"', '- tests/unit/x.test.ts: "it bends"')).toHaveLength(1);
    expect(faults('- tests/unit/y.test.ts: "it holds"')).toHaveLength(1);
    expect(faults('Nothing.')).toHaveLength(1);
  });
});
