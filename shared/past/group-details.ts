import { isLoud } from '../aliases/casing.ts';
import type { Place } from '../aliases/span.ts';
import type { Kind, Reason } from '../guard/span.ts';
import { detailKey, isNamed } from './detail-key.ts';

/** A detail where it stands in something that was written. */
export interface PastDetail<Id = string> extends Place {
  readonly words: string;
  readonly kind: Kind;
  /** Null for what the person marked. */
  readonly reason: Reason | null;
  /** 0 … 1. */
  readonly confidence: number;
  /** Whom it stands for beyond doubt; null where nobody is known, or several share it. */
  readonly who: Id | null;
  /** Who it may be. */
  readonly aliases: readonly Id[];
}

/** One text of the past, and what was found in it. */
export interface FoundIn<R = string, Id = string> {
  readonly record: R;
  /** What the person would call one page: an entry with its notes and earlier wordings, or the lines of a day. */
  readonly page: string;
  readonly text: string;
  readonly details: readonly PastDetail<Id>[];
}

/** One and the same detail in all its places: a known person, or the same words. */
export interface DetailGroup<R = string, Id = string> {
  readonly id: string;
  /** How it is looked for again: folded. */
  readonly key: string;
  readonly kind: Kind;
  readonly who: Id | null;
  readonly aliases: readonly Id[];
  /** How it is written, the most frequent first. */
  readonly spellings: readonly string[];
  /** Of its clearest place. */
  readonly reason: Reason | null;
  readonly pages: number;
  readonly places: number;
  /** Its clearest place. */
  readonly clearest: { readonly in: FoundIn<R, Id>; readonly detail: PastDetail<Id> };
}

/** What a detail belongs to. Two people of one name who are both known are told apart by nobody but the person. */
export const groupIdOf = <Id>({ words, kind, who }: PastDetail<Id>): string =>
  who === null ? `words ${isNamed(kind) ? 'name' : kind} ${detailKey(words, kind)}` : `who ${String(who)}`;

const possessive = /['’]s?$/iu;

interface Gathering<R, Id> {
  readonly pages: Set<string>;
  readonly spelt: Map<string, number>;
  places: number;
  clearest: DetailGroup<R, Id>['clearest'];
}

/** What a place is worth that names the word which gave the detail away: it tells more than a list does. */
const named = 0.1;

const clarity = ({ confidence, reason }: PastDetail<unknown>): number => {
  // Seen again, it is as clear as where it was seen first: that place says why.
  if (reason?.code === 'elsewhere') return 0;
  return confidence + (reason?.word === undefined ? 0 : named);
};

/** Of two as frequent, the one that nobody shouted. */
const spellingsOf = (spelt: ReadonlyMap<string, number>): readonly string[] =>
  [...spelt]
    .toSorted(([one, a], [other, b]) => b - a || Number(isLoud(one)) - Number(isLoud(other)))
    .map(([words]) => words);

/** Known people first, then whatever stands in the most pages. */
export const groupDetails = <R, Id>(found: readonly FoundIn<R, Id>[]): readonly DetailGroup<R, Id>[] => {
  const groups = new Map<string, Gathering<R, Id>>();
  for (const one of found) {
    for (const detail of one.details) {
      const id = groupIdOf(detail);
      const group: Gathering<R, Id> = groups.get(id) ?? {
        pages: new Set(),
        spelt: new Map(),
        places: 0,
        clearest: { in: one, detail },
      };
      groups.set(id, group);
      const words = detail.words.replace(possessive, '');
      group.pages.add(one.page);
      group.spelt.set(words, (group.spelt.get(words) ?? 0) + 1);
      group.places += 1;
      if (clarity(detail) > clarity(group.clearest.detail)) group.clearest = { in: one, detail };
    }
  }
  return [...groups]
    .map(([id, { pages, spelt, places, clearest }]): DetailGroup<R, Id> => {
      const { words, kind, who, aliases, reason } = clearest.detail;
      const spellings = spellingsOf(spelt);
      const key = detailKey(words, kind);
      return { id, key, kind, who, aliases, spellings, reason, pages: pages.size, places, clearest };
    })
    .toSorted(
      (a, b) =>
        Number(a.who === null) - Number(b.who === null) ||
        b.pages - a.pages ||
        b.places - a.places ||
        (a.key < b.key ? -1 : 1),
    );
};
