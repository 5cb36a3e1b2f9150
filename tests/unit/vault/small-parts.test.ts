import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { canonicalJson } from '#shared/vault/canonical-json';
import { crc32c } from '#shared/vault/crc32c';
import { isBelowFloor, kdfFloor } from '#shared/vault/kdf-params';
import { encodePaddedJson, withPaddedJson } from '#shared/vault/padded-json';
import { paddedLength } from '#shared/vault/padding';
import { newRecordId, parseRecordId, recordIdBytes, recordIdOf } from '#shared/vault/record-id';
import { paramsForSpeed } from '../../../renderer/workers/kdf/calibrate.ts';
import { nodeDeps } from './node-deps.ts';

const ascii = (text: string): Uint8Array => nodeDeps.utf8.encode(text);

describe('canonical JSON', () => {
  test('has one text for a value, whatever order its names came in', () => {
    expect(canonicalJson({ b: [1, { d: null, c: true }], a: 'é"\u0001', '€': 2, ö: 3, '\u{1f600}': 4 })).toBe(
      '{"a":"é\\"\\u0001","b":[1,{"c":true,"d":null}],"ö":3,"€":2,"\u{1f600}":4}',
    );
  });

  test('sorts names by UTF-16 code unit, as RFC 8785 does', () => {
    expect(canonicalJson({ '\ufb33': 1, '\u{1f600}': 2, '\r': 3, '1': 4 })).toBe(
      '{"\\r":3,"1":4,"\u{1f600}":2,"\ufb33":1}',
    );
  });

  test('refuses what has more than one spelling, or none', () => {
    const refused = [
      1.5,
      -0,
      2 ** 53,
      Number.NaN,
      undefined,
      '\ud800',
      { '\udfff': 1 },
      [undefined],
      { a: 1n },
      () => 1,
    ];
    for (const value of refused) expect(canonicalJson(value)).toBeNull();
  });

  test('reads back as what was written', () => {
    fc.assert(
      fc.property(fc.jsonValue({ stringUnit: 'binary' }), (value) => {
        const text = canonicalJson(value);
        if (text !== null) expect(canonicalJson(JSON.parse(text))).toBe(text);
      }),
    );
  });
});

describe('CRC-32C', () => {
  test('gives the answers of RFC 3720', () => {
    expect(crc32c(ascii('123456789'))).toBe(0xe306_9283);
    expect(crc32c(new Uint8Array(32))).toBe(0x8a91_36aa);
    expect(crc32c(new Uint8Array(32).fill(0xff))).toBe(0x62a8_ab43);
    expect(crc32c(Uint8Array.from({ length: 32 }, (_, index) => index))).toBe(0x46dd_794e);
    expect(crc32c(new Uint8Array(0))).toBe(0);
  });

  test('is the same wherever in a buffer the bytes lie', () => {
    const bytes = ascii('x.123456789');
    expect(crc32c(bytes.subarray(2))).toBe(0xe306_9283);
  });
});

describe('a record id', () => {
  test('is 22 characters of base64url and stands for 16 bytes', () => {
    fc.assert(
      fc.property(fc.uint8Array({ minLength: 16, maxLength: 16 }), (bytes) => {
        const id = recordIdOf(bytes);
        expect(id).toBe(Buffer.from(bytes).toString('base64url'));
        expect(parseRecordId(id)).toBe(id);
        expect(recordIdBytes(id)).toEqual(Uint8Array.from(bytes));
      }),
    );
  });

  test('has only one spelling', () => {
    const id = newRecordId(nodeDeps.random);
    for (const text of ['', id.slice(1), `${id}A`, `${id.slice(0, 21)}B`, `+${id.slice(1)}`, `${id.slice(0, 20)}==`]) {
      expect(parseRecordId(text)).toBeNull();
    }
  });
});

describe('padding', () => {
  test('never shortens, never wastes more than a page or an eighth, and leaves few lengths to tell apart', () => {
    const seen = new Set<number>();
    for (let length = 0; length <= 200_000; length += 7) {
      const padded = paddedLength(length);
      seen.add(padded);
      expect(padded).toBeGreaterThanOrEqual(length);
      expect(padded - length).toBeLessThan(length <= 16_384 ? 1024 : length / 8);
      expect(paddedLength(padded)).toBe(padded);
    }
    expect(seen.size).toBeLessThan(100);
  });

  test('puts ten thousand evenings of ordinary length into a couple of dozen buckets', () => {
    const gauss = (a: number, b: number): number => Math.sqrt(-2 * Math.log(1 - a)) * Math.cos(2 * Math.PI * b);
    const random = (): number => nodeDeps.random.below(2 ** 24) / 2 ** 24;
    const buckets = new Map<number, number>();
    for (let evening = 0; evening < 10_000; evening += 1) {
      const padded = paddedLength(Math.round(1500 * Math.exp(0.8 * gauss(random(), random()))));
      buckets.set(padded, (buckets.get(padded) ?? 0) + 1);
    }
    expect(buckets.size).toBeLessThan(40);
    expect([...buckets.values()].filter((count) => count === 1).length).toBeLessThan(15);
  });
});

describe('padded JSON that is only lent', () => {
  const { utf8 } = nodeDeps;

  test.each([
    ['of a byte a letter', 'The oven door was open again.'],
    ['of more bytes than letters', 'é€\u{1f600}'.repeat(200)],
    ['longer than the memory that is lent', 'a'.repeat(200_000)],
    ['longer than that only as bytes', '€'.repeat(60_000)],
  ])('%s is the same bytes, and wiped after', (_what, text) => {
    const value = { text };
    let lent: Uint8Array = new Uint8Array();
    const copy = withPaddedJson(utf8, value, (padded) => {
      lent = padded;
      return padded.slice();
    });
    expect(Buffer.from(copy).equals(encodePaddedJson(utf8, value))).toBe(true);
    expect(lent).toHaveLength(copy.length);
    expect(lent.every((byte) => byte === 0)).toBe(true);
  });

  test('is wiped also where whoever had it failed, and the next one starts from zeros', () => {
    const fail = (): never => {
      throw new Error('No');
    };
    expect(() => withPaddedJson(utf8, 'x'.repeat(900), fail)).toThrow('No');
    expect(withPaddedJson(utf8, 'y', (padded) => padded.slice())).toEqual(encodePaddedJson(utf8, 'y'));
  });
});

describe('Argon2id parameters', () => {
  test.each([
    [2500, 65_536, 3],
    [1000, 65_536, 3],
    [500, 131_072, 3],
    [303, 212_992, 3],
    [250, 262_144, 3],
    [100, 262_144, 7],
    [1, 262_144, 10],
  ])('for a machine that takes %i ms at the floor are m=%i t=%i', (ms, m, t) => {
    expect(paramsForSpeed(ms)).toEqual({ ...kdfFloor, m, t });
    expect(isBelowFloor(paramsForSpeed(ms))).toBe(false);
  });

  test('of an older vault are known to be below the floor', () => {
    expect(isBelowFloor({ ...kdfFloor, m: 19_456, t: 10 })).toBe(true);
    expect(isBelowFloor({ ...kdfFloor, t: 2 })).toBe(true);
  });
});
