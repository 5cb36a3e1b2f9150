import { describe, expect, test } from 'vitest';
import { createFormHasher } from '#shared/aliases/form-hash';
import { recognise } from '#shared/aliases/recognise';
import { nodeDeps } from '../vault/node-deps.ts';
import { aHasher, knowing, seed } from './a-book.ts';

const book = { heron: ['Keisha Morales'], alder: ['Roberto "Bobby" Villanueva'], umber: ['the Hendersons'] };

const seen = async (text: string, people: Readonly<Record<string, readonly string[]>> = book, inClear = false) => {
  const { hasher, index } = await knowing(people, inClear);
  const found = await recognise(hasher, index, text);
  return found.map(({ start, end, ids, isSure }) => [text.slice(start, end), ids.join(' '), isSure] as const);
};

describe('someone in the book is known again', () => {
  test.each([
    ['Saw Keisha today.', 'Keisha', 'heron'],
    ['keisha’s mom called', 'keisha', 'heron'],
    ['KEISHA MORALES was late', 'KEISHA MORALES', 'heron'],
    ['KEISHA’S mom called', 'KEISHA', 'heron'],
    ['Ms. Morales was late', 'Ms. Morales', 'heron'],
    ['then mrs morales left', 'mrs morales', 'heron'],
    ['with Bobby.', 'Bobby', 'alder'],
    ['dinner at the Hendersons’ place', 'the Hendersons', 'umber'],
    ['I wrote to K\u00E9isha', 'K\u00E9isha', 'heron'],
    ['Morales, Keisha Morales', 'Keisha Morales', 'heron'],
  ])('for certain: %s', async (text, form, id) => {
    expect(await seen(text)).toContainEqual([form, id, true]);
    expect(await seen(text, book, true)).toContainEqual([form, id, true]);
  });

  test.each([
    ['then keisha morales rang', 'keisha morales'],
    ['keisha morales’s mom', 'keisha morales'],
    ['so keisha Morales rang', 'keisha Morales'],
    ['with bobby villanueva.', 'bobby villanueva'],
  ])('in small letters by the whole name: %s', async (text, form) => {
    expect(await seen(text)).toContainEqual([form, form.startsWith('k') ? 'heron' : 'alder', true]);
  });

  test('and a surname that is a word is part of a name only beside another part of it', async () => {
    const words = { heron: ['Keisha Brown'], alder: ['Will Mason'] };
    expect(await seen('keisha brown came', words)).toEqual([['keisha brown', 'heron', true]]);
    expect(await seen('keisha, brown coat', words)).toEqual([['keisha', 'heron', true]]);
    expect(await seen('I will mason it, and a brown coat', words)).toEqual([]);
  });

  test('only perhaps, where a title’s surname is that of a relative beside it', async () => {
    expect(await seen('his mother, Mrs. Morales, rang')).toEqual([['Mrs. Morales', 'heron', false]]);
    expect(await seen('Keisha’s aunt Ms. Morales rang')).toContainEqual(['Ms. Morales', 'heron', false]);
    expect(await seen('My client Ms. Morales rang')).toEqual([['Ms. Morales', 'heron', true]]);
  });

  test('only perhaps, by a surname or initials alone', async () => {
    expect(await seen('Morales called.')).toEqual([['Morales', 'heron', false]]);
    expect(await seen('Note on K.M. for Friday')).toEqual([['K.M.', 'heron', false]]);
    expect(await seen('he met morales')).toEqual([]);
  });

  test('only perhaps, when two share the form, and then both are named', async () => {
    const two = { heron: ['Maria Lopez'], alder: ['Maria Stone'] };
    expect(await seen('Maria came.', two)).toEqual([['Maria', 'heron alder', false]]);
    expect(await seen('Maria Stone came.', two)).toEqual([['Maria Stone', 'alder', true]]);
  });

  test('by a name that is a word, where it is no word', async () => {
    const words = { heron: ['Will'], alder: ['Hope'] };
    expect(await seen('I will hope for the best.', words)).toEqual([]);
    expect(await seen('Will came.', words)).toEqual([['Will', 'heron', false]]);
    expect(await seen('I told Will and Hope.', words)).toEqual([
      ['Will', 'heron', true],
      ['Hope', 'alder', true],
    ]);
  });

  test('and never by a part of another word', async () => {
    expect(await seen('Keishana and Bobbyson')).toEqual([]);
  });
});

describe('the hash', () => {
  test('is another one under another key, and the one under an earlier key still counts', async () => {
    const mine = await aHasher();
    const other = await createFormHasher(nodeDeps, ['aa'.repeat(32)]);
    const both = await createFormHasher(nodeDeps, ['aa'.repeat(32), seed]);
    expect(await mine.hash('keisha')).not.toBe(await other.hash('keisha'));
    expect(await both.hash('keisha')).toBe(await other.hash('keisha'));
    expect(await both.hashes('keisha')).toContain(await mine.hash('keisha'));
  });

  test('is HMAC-SHA-256 with a key of its own purpose, as the format page says', async () => {
    const { createHmac, hkdfSync } = await import('node:crypto');
    const key = hkdfSync('sha256', Buffer.from(seed, 'hex'), '', 'jv1/form', 32);
    const expected = createHmac('sha256', Buffer.from(key)).update('keisha morales').digest('hex');
    expect(await (await aHasher()).hash('keisha morales')).toBe(expected);
  });
});

test('a page of two thousand words is looked through with each candidate hashed once', async () => {
  const { hasher, index } = await knowing(book);
  let asked = 0;
  const counting = {
    ...hasher,
    hashes: (key: string) => {
      asked += 1;
      return hasher.hashes(key);
    },
  };
  const text = 'We sat with Keisha and talked about the bus. '.repeat(220);
  expect(await recognise(counting, index, text)).toHaveLength(220);
  expect(asked).toBeLessThan(40);
});
