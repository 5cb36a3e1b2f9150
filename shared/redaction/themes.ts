import type { SpanKind } from '../aliases/span.ts';
import type { Swap } from '../aliases/swaps.ts';
import { sentencesOf } from '../reading/text/sentences.ts';
import type { Detail } from './detail.ts';

const kinds: readonly (readonly [string, ReadonlySet<SpanKind>])[] = [
  ['a person', new Set(['name', 'handle'])],
  ['a place', new Set(['place', 'address', 'postcode'])],
  ['an organisation', new Set(['org'])],
  ['a date', new Set(['date', 'dob', 'age'])],
  ['a way to reach someone', new Set(['phone', 'email', 'url', 'ip'])],
  ['a number', new Set(['id', 'plate'])],
  ['something rare', new Set(['combination'])],
];

const listed = (things: readonly string[]): string =>
  things.length < 2 ? things.join('') : `${things.slice(0, -1).join(', ')} and ${things.at(-1) ?? ''}`;

const about = (details: readonly Detail[]): string =>
  `[About ${listed(kinds.filter(([, of]) => details.some(({ kind }) => of.has(kind))).map(([name]) => name))}.]`;

/** A text in its sentences, to the last letter: each goes on to where the next begins, without the white space between. */
const sentencePlaces = (text: string): readonly { readonly start: number; readonly end: number }[] => {
  const starts = [
    0,
    ...sentencesOf(text)
      .slice(1)
      .map(({ start }) => start),
  ];
  return starts.map((start, at) => {
    const end = starts[at + 1] ?? text.length;
    return { start, end: start + text.slice(start, end).trimEnd().length };
  });
};

/**
 * What is left out of a text of which only the themes leave: every sentence with a detail in it, whatever was decided
 * about that, and a line that says what kind of thing it was about stands there once for as many as follow one another.
 */
export const themeSwaps = (text: string, details: readonly Detail[]): readonly Swap[] => {
  const swaps: { start: number; end: number; of: Detail[] }[] = [];
  let isOpen = false;
  for (const { start, end } of sentencePlaces(text)) {
    const here = details.filter((detail) => detail.start < end && start < detail.end);
    const last = swaps.at(-1);
    if (here.length === 0) isOpen = start === end && isOpen;
    else if (isOpen && last !== undefined) {
      last.end = Math.max(end, ...here.map((detail) => detail.end));
      last.of.push(...here);
    } else {
      swaps.push({ start, end: Math.max(end, ...here.map((detail) => detail.end)), of: here });
      isOpen = true;
    }
  }
  return swaps.map(({ start, end, of }) => ({ start, end, to: about(of) }));
};
