import type { Slot } from './slots.ts';
import { conditionals, stateVerbs, wishes } from './word-lists.ts';

/** Slots `from` up to `to`, of which is said that they are wished for, over, did not come about, or only perhaps so. */
export interface Unreal {
  readonly kind: 'wished' | 'past' | 'averted' | 'conditional';
  readonly from: number;
  readonly to: number;
}

const modals: ReadonlySet<string> = new Set(['should', 'could', 'would', 'might']);
const shortened: ReadonlySet<string> = new Set(["should've", "could've", "would've"]);

const supposing: ReadonlySet<string> = new Set(['would', "wouldn't", "i'd", "we'd"]);
/** Whom or what one has: "he would hit her without warning" is no such thing. */
const had: ReadonlySet<string> = new Set('my our her his their him them you your it this these'.split(' '));

/** Where the main clause goes on: at the next mark, or at "I will", "we can". */
const clauseEnd = (slots: readonly Slot[], from: number): number => {
  for (let at = from + 1; at < slots.length; at += 1) {
    const next = slots[at + 1]?.key;
    const isMain = (slots[at]?.key === 'i' || slots[at]?.key === 'we') && (next === 'will' || next === 'can');
    if (slots[at]?.role === 'edge' || (isMain && at > from + 2)) return at;
  }
  return slots.length;
};

const beginsAt = (slots: readonly Slot[], at: number): Unreal | null => {
  const [before, key, next, third] = [-1, 0, 1, 2].map((step) => slots[at + step]?.key ?? '');
  if (key === undefined || next === undefined) return null;
  const until = (kind: Unreal['kind'], words: number): Unreal => {
    return { kind, from: at + words, to: clauseEnd(slots, at) };
  };
  // "Best wishes", "I wish you well".
  if (wishes.has(key)) return next === 'you' || next === 'me' || before === 'best' ? null : until('wished', 1);
  if (key === 'if' && next === 'only') return until('wished', 2);
  // "I used to love it", not "I am used to it".
  if (key === 'used' && next === 'to') return stateVerbs.has(before ?? '') ? null : until('past', 2);
  // What should have been is missed; what could or would have been is, for good or ill, not so.
  if (modals.has(key) && (next === 'have' || third === 'have'))
    return until(key === 'should' ? 'wished' : 'averted', 2);
  if (shortened.has(key)) return until(key === "should've" ? 'wished' : 'averted', 1);
  // "Without my sister I would fall apart", "I would be lost without them": it is not so, because they are there.
  if (key === 'without' && had.has(next) && slots.some((slot) => supposing.has(slot.key)))
    return { kind: 'averted', from: 0, to: slots.length };
  return at === 0 && conditionals.has(key) ? until('conditional', 1) : null;
};

/** The first stretch of a sentence that is not said to be so, or null. */
export const unrealOf = (slots: readonly Slot[]): Unreal | null => {
  for (let at = 0; at < slots.length; at += 1) {
    const found = beginsAt(slots, at);
    if (found !== null) return found;
  }
  return null;
};
