import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  groupsToTypeBack,
  newRecoveryCode,
  parseRecoveryCode,
  readSymbols,
  recoveryCodeOf,
} from '#shared/vault/recovery-code';
import { nodeDeps } from './node-deps.ts';

const secrets = fc.uint8Array({ minLength: 20, maxLength: 20 });

describe('a recovery code', () => {
  test('is eight groups of four without letters that look like others', () => {
    for (let count = 0; count < 200; count += 1) {
      expect(newRecoveryCode(nodeDeps.random).code).toMatch(/^([0-9A-HJKMNP-TV-Z]{4}-){7}[0-9A-HJKMNP-TV-Z]{4}$/);
    }
  });

  test('holds all 160 bits', () => {
    fc.assert(
      fc.property(secrets, (secret) => {
        expect(parseRecoveryCode(recoveryCodeOf(secret))).toEqual(Uint8Array.from(secret));
      }),
    );
    expect(recoveryCodeOf(new Uint8Array(20))).toBe('0000-0000-0000-0000-0000-0000-0000-0000');
    expect(recoveryCodeOf(new Uint8Array(20).fill(0xff))).toBe('ZZZZ-ZZZZ-ZZZZ-ZZZZ-ZZZZ-ZZZZ-ZZZZ-ZZZZ');
    expect(recoveryCodeOf(Uint8Array.from({ length: 20 }, (_, index) => index))).toBe(
      '000G-40R4-0M30-E209-185G-R38E-1W81-24GK',
    );
  });

  test('is read as someone copies it from paper', () => {
    const code = '01AB-CDEF-GHJK-MNPQ-RSTV-WXYZ-2345-6789';
    const meant = parseRecoveryCode(code);
    const copies = [
      'O1ab cdef ghjk mnpq rstv wxyz 2345 6789',
      '0IABCDEFGHJKMNPQRSTVWXYZ23456789',
      ' olab–cdef—ghjk−mnpq‑rstv wxyz\t2345\n6789 '.replace('−', '-'),
      '０１ＡＢ-cdef-ghjk-mnpq-rstv-wxyz-2345-6789',
    ];
    for (const copy of copies) expect(parseRecoveryCode(copy)).toEqual(meant);
  });

  test('is not read when something is missing, too much, or not in the alphabet', () => {
    const code = '01AB-CDEF-GHJK-MNPQ-RSTV-WXYZ-2345-6789';
    for (const wrong of [
      '',
      code.slice(1),
      `${code}0`,
      code.replace('A', 'U'),
      code.replace('A', '*'),
      code.replace('A', 'Ä'),
    ]) {
      expect(parseRecoveryCode(wrong)).toBeNull();
    }
  });

  test('asks for two different groups back, every pair in its turn', () => {
    const pairs = new Set<string>();
    for (let count = 0; count < 2000; count += 1) {
      const [first, second] = groupsToTypeBack(nodeDeps.random);
      expect(first).toBeGreaterThanOrEqual(0);
      expect(first).toBeLessThan(second);
      expect(second).toBeLessThan(8);
      pairs.add(`${first} ${second}`);
    }
    expect(pairs.size).toBe(28);
  });

  test('has groups that are read the same however they are typed', () => {
    const { code } = newRecoveryCode(nodeDeps.random);
    code.split('-').forEach((group) => {
      expect(readSymbols(` ${group.toLowerCase().replaceAll('0', 'o').replaceAll('1', 'l')} `)).toBe(group);
      expect(readSymbols(group.slice(1))).not.toBe(group);
    });
    expect(readSymbols('7QU!')).toBeNull();
  });
});
