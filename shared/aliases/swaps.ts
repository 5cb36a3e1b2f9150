import type { Place } from './span.ts';

/** Put `to` in the place of what stands there. Offsets are of the text before any swap of its list. */
export interface Swap extends Place {
  readonly to: string;
}

/** In order, and none over another; an earlier one wins. */
export const inOrder = <S extends Place>(swaps: readonly S[]): readonly S[] => {
  const kept: S[] = [];
  for (const swap of swaps.toSorted((a, b) => a.start - b.start || a.end - b.end)) {
    if (swap.start >= (kept.at(-1)?.end ?? 0)) kept.push(swap);
  }
  return kept;
};

export const swapText = (text: string, swaps: readonly Swap[]): string => {
  let swapped = '';
  let at = 0;
  for (const { start, end, to } of inOrder(swaps)) {
    swapped += text.slice(at, start) + to;
    at = end;
  }
  return swapped + text.slice(at);
};

/** What puts `text` back from what `swapText` made of it, to the last letter. */
export const inverseOf = (text: string, swaps: readonly Swap[]): readonly Swap[] => {
  let grown = 0;
  return inOrder(swaps).map(({ start, end, to }) => {
    const from = start + grown;
    grown += to.length - (end - start);
    return { start: from, end: from + to.length, to: text.slice(start, end) };
  });
};

/** Where a place of the text is after its swaps; what a swap takes in part grows or shrinks with it. */
export const moveBy = (swaps: readonly Swap[], { start, end }: Place): Place => {
  const moved = (offset: number, isEnd: boolean): number => {
    let by = 0;
    for (const swap of inOrder(swaps)) {
      if (swap.end <= offset) by += swap.to.length - (swap.end - swap.start);
      else if (swap.start < offset) return isEnd ? swap.start + by + swap.to.length : swap.start + by;
    }
    return offset + by;
  };
  return { start: moved(start, false), end: moved(end, true) };
};
