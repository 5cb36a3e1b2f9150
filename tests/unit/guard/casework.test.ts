import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { detect, type DetectOptions } from '#shared/guard/detect';
import type { Kind } from '#shared/guard/span';

interface Marked {
  readonly id: string;
  readonly text: string;
  readonly spans: readonly { readonly start: number; readonly end: number; readonly kind: Kind | 'ignore' }[];
}

const read = (file: string): readonly Marked[] =>
  readFileSync(new URL(`../../fixtures/guard/${file}.jsonl`, import.meta.url), 'utf8')
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line) as Marked);

const overlap = (a: { start: number; end: number }, b: { start: number; end: number }): boolean =>
  a.start < b.end && b.start < a.end;

const found = (texts: readonly Marked[], isWanted: (kind: string) => boolean, options?: DetectOptions) => {
  const wanted = texts.flatMap(({ text, spans }) =>
    spans.filter(({ kind }) => isWanted(kind)).map((span) => detect(text, options).some((mark) => overlap(mark, span))),
  );
  return wanted.filter(Boolean).length / wanted.length;
};

const inVain = (texts: readonly Marked[]): number => {
  const words = texts.reduce((sum, { text }) => sum + text.split(/\s+/u).length, 0);
  const alarms = texts.flatMap(({ text, spans }) =>
    detect(text).filter(
      (mark) => !['date', 'combination'].includes(mark.kind) && !spans.some((span) => overlap(mark, span)),
    ),
  );
  return (1000 * alarms.length) / words;
};

const texts = [...read('casework'), ...read('evenings')];
const small = [...read('casework_lower'), ...read('evenings_lower')];
const structured = new Set(['phone', 'email', 'url', 'handle', 'address', 'postcode', 'dob', 'age', 'id', 'plate']);

test('of the names in case managers’ prose, 95 in 100 are found', () => {
  expect(found(texts, (kind) => kind === 'name')).toBeGreaterThanOrEqual(0.95);
});

test('of the names in the same prose without capitals, 88 in 100 are', () => {
  expect(found(small, (kind) => kind === 'name')).toBeGreaterThanOrEqual(0.88);
});

test('of numbers, addresses and dates of birth none is missed', () => {
  expect(found(texts, (kind) => structured.has(kind))).toBe(1);
});

test('at most one word in a thousand is marked in vain', () => {
  expect(inVain(texts)).toBeLessThanOrEqual(1);
});

test('the check before sharing finds no less than typing does', () => {
  const isName = (kind: string): boolean => kind === 'name';
  expect(found(texts, isName, { threshold: 0.35 })).toBeGreaterThanOrEqual(found(texts, isName));
});
