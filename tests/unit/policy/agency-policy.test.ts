import { readFileSync } from 'node:fs';
import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { noRules, readRules, strictestRules } from '#shared/policy/agency-policy';

const rules = (file: object) => readRules(JSON.stringify({ version: 1, ...file }));

describe('a policy file', () => {
  test('as the README has it reads, and so does one with nothing in it but its version', () => {
    const readme = readFileSync(new URL('../../../README.md', import.meta.url), 'utf8');
    const example = /```json\n([\s\S]+?)```/.exec(readme)?.[1] ?? '';
    expect(readRules(example)).toEqual({
      ok: true,
      value: {
        passphraseGuesses: 14,
        idleMinutes: 5,
        backupFolder: '/srv/journal-backups',
        plainExports: false,
        quickUnlock: false,
      },
    });
    expect(rules({})).toEqual({ ok: true, value: noRules });
    expect(readRules('\uFEFF{"version":1}')).toEqual({ ok: true, value: noRules });
  });

  test.each([
    [{ version: 2 }, 'version'],
    [{ minimumPassphraseGuesses: 9 }, 'minimumPassphraseGuesses'],
    [{ minimumPassphraseGuesses: 17 }, 'minimumPassphraseGuesses'],
    [{ minimumPassphraseGuesses: '14' }, 'minimumPassphraseGuesses'],
    [{ maximumIdleMinutes: 0 }, 'maximumIdleMinutes'],
    [{ maximumIdleMinutes: 31 }, 'maximumIdleMinutes'],
    [{ maximumIdleMinutes: 2.5 }, 'maximumIdleMinutes'],
    [{ maximumIdleMinutes: null }, 'maximumIdleMinutes'],
    [{ backupFolder: '' }, 'backupFolder'],
    [{ backupFolder: 'x'.repeat(4097) }, 'backupFolder'],
    [{ allowPlainExports: 'no' }, 'allowPlainExports'],
    [{ allowQuickUnlock: 0 }, 'allowQuickUnlock'],
    [{ maxIdleMinutes: 5 }, 'maxIdleMinutes'],
  ])('with something else in it does not, and says what: %o', (file, part) => {
    expect(rules(file)).toEqual({ ok: false, error: { type: 'not-rules', part } });
  });

  test('that is no object never reads, and nothing makes it throw', () => {
    for (const text of ['', 'null', '[]', '{', '"version"', '1', '{}', '{"__proto__":{"version":1}}']) {
      expect(readRules(text).ok).toBe(false);
    }
    fc.assert(fc.property(fc.string(), (text) => !readRules(text).ok));
    fc.assert(fc.property(fc.json(), (text) => !readRules(text).ok));
  });

  test('is never more lenient unread than read', () => {
    expect(strictestRules).toEqual({
      passphraseGuesses: 13,
      idleMinutes: 1,
      backupFolder: null,
      plainExports: false,
      quickUnlock: false,
    });
  });
});
