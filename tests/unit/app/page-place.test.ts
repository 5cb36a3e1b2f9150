import { expect, test } from 'vitest';
import type { RecordId } from '#shared/vault/record-id';
import { pageOf, placeOf } from '../../../renderer/screens/today/page-place.ts';

const id = (name: string) => name as RecordId;
const pages = [{ id: id('first') }, { id: id('second') }];
const fresh = () => id('fresh');

test.each(['first', 'second'])('the %s page is found again by its place, with the caret in it', (name) => {
  const place = placeOf(pages, id(name));
  expect(pageOf(pages, { page: place, offset: 7 }, fresh)).toEqual({ page: name, offset: 7 });
});

test('a page without words comes after the last, and is a fresh one again', () => {
  const place = placeOf(pages, id('blank'));
  expect(place).toBe(2);
  expect(pageOf(pages, { page: place, offset: 1 }, fresh)).toEqual({ page: 'fresh', offset: 1 });
});

test('the first words of a page make it the last one, where it was left', () => {
  const place = placeOf(pages, id('third'));
  expect(pageOf([...pages, { id: id('third') }], { page: place, offset: 4 }, fresh)?.page).toBe('third');
});

test('nothing is gone on with when nothing was written, or on a day that has no such place', () => {
  expect(pageOf(pages, null, fresh)).toBeNull();
  expect(pageOf([], { page: 0, offset: 1 }, fresh)).toBeNull();
  expect(pageOf(pages, { page: 3, offset: 1 }, fresh)).toBeNull();
});
