import type { Find, Kind } from '../span.ts';
import { isRelation } from '../words/relations.ts';
import { agePattern } from './ages.ts';
import { rareEventPattern } from './rare-events.ts';

/** A hint, never more: nothing here is a detail by itself. */
const confidence = 0.5;

const wheres: ReadonlySet<Kind> = new Set<Kind>(['place', 'org', 'address', 'postcode']);
const whens: ReadonlySet<Kind> = new Set<Kind>(['date', 'dob']);

interface Sentence {
  readonly start: number;
  readonly end: number;
}

const boundary = /[.!?]{1,6}(?=\s)|\n/gu;

const sentencesOf = (text: string): readonly Sentence[] => {
  const sentences: Sentence[] = [];
  let start = 0;
  for (const { index } of text.matchAll(boundary)) {
    sentences.push({ start, end: index });
    start = index + 1;
  }
  return [...sentences, { start, end: text.length }];
};

const isThere = (finds: readonly Find[], kinds: ReadonlySet<Kind>): boolean =>
  finds.some(({ kind }) => kinds.has(kind));

const says = (text: string): boolean =>
  text
    .toLowerCase()
    .split(/[^\p{L}]/u)
    .some((word) => isRelation(word));

/** What in one sentence adds up: an age, a tie and a place; or something rare with a place or a day. */
const inSentence = (text: string, { start, end }: Sentence, details: readonly Find[]): readonly Find[] => {
  const where = isThere(details, wheres);
  if (!where && !isThere(details, whens)) return [];
  const sentence = text.slice(start, end);
  const hint = (code: 'age-relation-place' | 'rare-event', { index, 0: match }: RegExpExecArray): Find => ({
    start: start + index,
    end: start + index + match.length,
    kind: 'combination',
    confidence,
    reason: { code },
  });
  const ages = where && says(sentence) ? [...sentence.matchAll(agePattern)] : [];
  return [
    ...ages.map((match) => hint('age-relation-place', match)),
    ...[...sentence.matchAll(rareEventPattern)].map((match) => hint('rare-event', match)),
  ];
};

/** Hints at details that together may point at one person. `details` are sorted; their work is shared out by sentence. */
export const findCombinations = (text: string, details: readonly Find[]): readonly Find[] => {
  if (details.length === 0) return [];
  let next = 0;
  return sentencesOf(text).flatMap((sentence) => {
    const from = next;
    while (next < details.length && (details[next]?.start ?? 0) < sentence.end) next += 1;
    return next > from ? inSentence(text, sentence, details.slice(from, next)) : [];
  });
};
