import type { Sentence } from '../text/sentences.ts';
import type { Token } from '../text/tokens.ts';
import { nameOfFace } from './faces.ts';
import { isHome } from './homes.ts';
import { bareDenial, valenceOf } from './lexicon.ts';
import { phraseAt, type Starting } from './phrase-index.ts';
import { isName } from './names.ts';
import { likers } from './word-lists.ts';
import { known, type Role } from './words.ts';

/** One token of a sentence as the rules see it. */
export interface Slot {
  readonly token: Token;
  /** The word as spelled out; empty for marks, numbers and faces. */
  readonly key: string;
  role: Role | null;
  /** What the lexicon has for it; null where it carries no tone. */
  entry: string | null;
  /** Where what the entry stands for begins: earlier than the slot itself for a phrase, which its last word carries. */
  first: number;
}

/** What a sentence is read by. */
export interface Slots {
  readonly all: readonly Slot[];
  /** How many of them carry a tone; at least one. */
  readonly carriers: number;
  readonly isQuoting: boolean;
  readonly isUnsettled: boolean;
}

const faceOf = ({ kind, key }: Token): string | null => {
  if (kind === 'emoticon') return nameOfFace(key);
  return kind === 'emoji' && valenceOf(key) !== 0 ? key : null;
};

/** A word that phrases begin with. */
interface Begun {
  readonly starting: Starting;
  readonly at: number;
}

/** A phrase is one thing: what its words do or carry by themselves no longer counts. */
const joinPhrases = (slots: readonly Slot[], begun: readonly Begun[]): void => {
  let past = 0;
  for (const { starting, at } of begun) {
    const phrase = at < past ? null : phraseAt(starting, slots, at);
    if (phrase === null) continue;
    past = at + phrase.words.length;
    for (let inside = at; inside < past; inside += 1) {
      const slot = slots[inside];
      if (slot !== undefined) [slot.role, slot.entry] = [null, null];
    }
    const last = slots[past - 1];
    if (last === undefined) continue;
    last.first = at;
    if (phrase.effect === 'negates' || phrase.effect === 'dampens') last.role = phrase.effect;
    else if (phrase.effect !== 'plain') last.entry = phrase.key;
  }
};

/** Words that carry a tone in one use and none in another. */
const isSilent = (slots: readonly Slot[], at: number, { key, role }: Slot): boolean => {
  if (key === 'like') return !likers.has(slots[at - 1]?.key ?? '');
  if (key === 'flat') return isHome(slots[at - 1]?.key ?? '', slots[at + 1]?.key ?? '');
  // "Well, …" and "oh well".
  if (key === 'well') return at < 2 && (slots[at + 1]?.role ?? 'edge') === 'edge';
  return (role === 'boosts' || role === 'dampens') && (slots[at + 1]?.entry ?? null) !== null;
};

/** Where nothing else is said either way, a "not" is the least bit of a no: less than makes a sentence anything. */
const denyOnce = (slots: readonly Slot[]): void => {
  const denied = slots.find(({ role, key }) => role === 'negates' && key !== '');
  if (denied === undefined) return;
  denied.role = null;
  denied.entry = bareDenial;
};

/** "No I'm fine" denies nothing of what follows, and "so they left" begins anew, where "so kind" is louder. */
const beginClause = (before: Slot | undefined): void => {
  if (before?.key === 'no') before.role = null;
  if (before?.key === 'so') before.role = 'edge';
};

/** The tokens of a sentence with what each does and carries; null where none carries a tone, as in most plain facts. */
export const slotsOf = ({ tokens, asks }: Sentence, aliases: ReadonlySet<string>): Slots | null => {
  const all: Slot[] = [];
  const begun: Begun[] = [];
  let [isQuoting, isUnsettled, mayCarry] = [false, false, false];
  for (const token of tokens) {
    const at = all.length;
    if (token.kind === 'word') {
      const { key, role, entry: own, starting, unsettles, isSubject } = known(token.key);
      const isPerson = (token.isCapital && own !== null && isName(tokens, at)) || aliases.has(token.key);
      const entry = isPerson ? null : own;
      all.push({ token, key: isPerson ? '' : key, role, entry, first: at });
      if (isPerson) continue;
      if (isSubject) beginClause(all[at - 1]);
      if (starting !== null) begun.push({ starting, at });
      if (unsettles) isUnsettled = true;
      if (starting !== null || entry !== null || role === 'negates') mayCarry = true;
    } else {
      const entry = faceOf(token);
      all.push({ token, key: '', role: token.kind === 'pause' ? 'edge' : null, entry, first: at });
      if (token.kind === 'quote') isQuoting = true;
      if (entry !== null) mayCarry = true;
    }
  }
  // "Wouldn't that be great?" asks for a yes.
  const opening = all[0];
  if (asks > 0 && opening?.key.endsWith("n't") === true) opening.role = null;
  if (!mayCarry) return null;
  if (begun.length > 0) joinPhrases(all, begun);
  if (!all.some(({ entry }) => entry !== null)) denyOnce(all);
  let carriers = 0;
  for (let at = 0; at < all.length; at += 1) {
    const slot = all[at];
    if (slot === undefined || slot.entry === null) continue;
    if (slot.first === at && isSilent(all, at, slot)) slot.entry = null;
    else carriers += 1;
  }
  return carriers === 0 ? null : { all, carriers, isQuoting, isUnsettled };
};
