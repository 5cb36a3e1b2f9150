import type { Calendar } from '../aliases/general-phrase.ts';
import { layOut } from '../aliases/document-text.ts';
import { inOrder } from '../aliases/swaps.ts';
import type { Place } from '../aliases/span.ts';
import type { DocumentNode } from '../journal/entry.ts';
import type { Detail, Level } from '../redaction/detail.ts';
import { swapsAt } from '../redaction/redact.ts';
import type { Block } from './document.ts';
import { pageBlocks, type Piece } from './page-blocks.ts';

/** One page that is about to leave. All places are of its document's plain text. */
export interface LeavingPage {
  readonly document: DocumentNode;
  readonly details: readonly Detail[];
  /** Aliases that stand in it already. */
  readonly standing: readonly Place[];
}

/** What a piece of a side shows. */
export type Shown =
  | { readonly type: 'alias' }
  /** A detail that stands here as it was written. */
  | { readonly type: 'written'; readonly of: readonly Detail[] }
  /** What stands in the place of these. `by`: an alias, or a word that says no more than the kind. */
  | { readonly type: 'put'; readonly by: 'alias' | 'word'; readonly of: readonly Detail[] };

/** A run's `piece` is an index into `shown`. */
export interface Side {
  readonly blocks: readonly Block[];
  readonly shown: readonly Shown[];
}

export interface Sides {
  readonly before: Side;
  readonly after: Side;
}

/** Finds which of these lie over a place. They may lie over one another. */
const over = <P extends Place>(places: readonly P[]): ((place: Place) => readonly P[]) => {
  const sorted = places.toSorted((a, b) => a.start - b.start);
  // The furthest end of a place and all before it: from where that is behind, none before can reach.
  const reach: number[] = [];
  for (const { end } of sorted) reach.push(Math.max(end, reach.at(-1) ?? 0));
  return ({ start, end }) => {
    let [low, high] = [0, sorted.length];
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((sorted[middle]?.start ?? end) < end) low = middle + 1;
      else high = middle;
    }
    const found: P[] = [];
    for (let at = low - 1; at >= 0 && (reach[at] ?? 0) > start; at -= 1) {
      const one = sorted[at];
      if (one !== undefined && one.end > start) found.unshift(one);
    }
    return found;
  };
};

const sideOf = (document: DocumentNode, all: readonly (Piece & { readonly shown: Shown })[]): Side => {
  const pieces = inOrder(all);
  return { blocks: pageBlocks(document, pieces), shown: pieces.map(({ shown }) => shown) };
};

const written = (of: Detail): Piece & { readonly shown: Shown } => ({
  start: of.start,
  end: of.end,
  to: null,
  shown: { type: 'written', of: [of] },
});

/** A page as it is, and as it leaves at a level, with whatever differs pointed out on both sides. */
export const pageSides = ({ document, details, standing }: LeavingPage, level: Level, calendar?: Calendar): Sides => {
  const { text } = layOut(document);
  const aliases = standing.map(({ start, end }) => ({ start, end, to: null, shown: { type: 'alias' as const } }));
  const detailsOver = over(details);
  const swaps = swapsAt({ text, day: null, details }, level, calendar).map((swap) => {
    const of = detailsOver(swap);
    const by: 'alias' | 'word' =
      level === 'aliases' && of.some(({ decision }) => decision?.as === 'alias') ? 'alias' : 'word';
    return { ...swap, shown: { type: 'put' as const, by, of } };
  });
  const swapsOver = over(swaps);
  const isSwapped = (place: Place): boolean => swapsOver(place).length > 0;
  const stays = details.filter((detail) => !isSwapped(detail)).map(written);
  return {
    before: sideOf(document, [...details.map(written), ...aliases]),
    after: sideOf(document, [...swaps, ...stays, ...aliases.filter((one) => !isSwapped(one))]),
  };
};
