import { inOrder, type Swap } from '../aliases/swaps.ts';

/** A piece of a text that leaves, beside what it was. In order they make up both sides. */
export type Segment =
  | { readonly type: 'kept'; readonly text: string }
  | { readonly type: 'swapped'; readonly from: string; readonly to: string }
  | { readonly type: 'dropped'; readonly from: string };

export const segmentsOf = (text: string, swaps: readonly Swap[]): readonly Segment[] => {
  const segments: Segment[] = [];
  let at = 0;
  const keep = (until: number): void => {
    if (until > at) segments.push({ type: 'kept', text: text.slice(at, until) });
  };
  for (const { start, end, to } of inOrder(swaps)) {
    keep(start);
    const from = text.slice(start, end);
    segments.push(to === '' ? { type: 'dropped', from } : { type: 'swapped', from, to });
    at = end;
  }
  keep(text.length);
  return segments;
};

/** What was written. */
export const before = (segments: readonly Segment[]): string =>
  segments.map((one) => (one.type === 'kept' ? one.text : one.from)).join('');

/** What leaves. */
export const after = (segments: readonly Segment[]): string =>
  segments.map((one) => (one.type === 'kept' ? one.text : one.type === 'swapped' ? one.to : '')).join('');
