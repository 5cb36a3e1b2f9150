import type { Place } from '#shared/aliases/span';
import { type Kind, type Reason, type Span, tierFloors, tierOf } from '#shared/guard/span';
import type { Region } from '#shared/ipc/preferences';
import type { Decision, Detail as LeavingDetail } from '#shared/redaction/detail';
import { spreadDetails } from '#shared/redaction/spread';
import type { RecordId } from '#shared/vault/record-id';
import { type Detail, detailsOf, spanOver } from '../guard/detail.ts';
import type { Guard } from '../guard/guard.ts';
import { hasAlias } from '../guard/offer.ts';
import type { AliasQueries, NamedAlias } from '../vault/aliases-api.ts';

/** A detail in a text that is about to leave. */
export interface Found extends Place {
  readonly id: string;
  /** The same for every place of the same words. */
  readonly key: string;
  readonly words: string;
  readonly kind: Kind;
  /** Null for what the person marked. */
  readonly reason: Reason | null;
  /** 0 … 1. */
  readonly confidence: number;
  readonly aliases: readonly NamedAlias[];
  /** What becomes of it unless the person says otherwise; null where that is to be looked at. */
  readonly first: Decision | null;
}

export interface FoundInText {
  readonly text: string;
  readonly found: readonly Found[];
  /** Aliases that stand there already. */
  readonly standing: readonly Place[];
}

/** Whoever asks before sharing is shown more than whoever writes. */
const beforeSharing = tierFloors.maybe;

type Book = Pick<AliasQueries, 'aliasNames' | 'recognise'>;

/** Numbers and the like: by its kind it is a detail, and a word for the kind says all that a reader needs. */
const isPlain = (kind: Kind): boolean =>
  !hasAlias({ kind }) && kind !== 'combination' && kind !== 'date' && kind !== 'age';

const isSame = (one: Place, other: Place): boolean => one.start === other.start && one.end === other.end;
const isOver = (one: Place, other: Place): boolean => one.start < other.end && other.start < one.end;

const isWithin = (one: Place, other: Place): boolean => one.start >= other.start && one.end <= other.end;

/**
 * Where something found reaches further than what the book knows in it, all of it is one detail: an alias or a marked
 * word in the middle of an address must not let the rest of the address through.
 */
const whole = (text: string, details: readonly Detail[], spans: readonly Span[]): readonly Detail[] => {
  // Both are in order, and none of a list over another: one walk along the text, however many there are.
  const all: Detail[] = [];
  let next = 0;
  const take = (isWanted: (one: Detail) => boolean): readonly Detail[] => {
    const from = next;
    for (let one = details[next]; one !== undefined && isWanted(one); one = details[next]) next += 1;
    return details.slice(from, next);
  };
  for (const span of spans) {
    all.push(...take(({ end }) => end <= span.start));
    const last = all.at(-1);
    const before = last !== undefined && isOver(last, span) ? all.splice(-1) : [];
    const over = [...before, ...take(({ start }) => start < span.end)];
    if (over.length === 0 || over.some((one) => isWithin(span, one))) {
      all.push(...over);
      continue;
    }
    const start = Math.min(span.start, ...over.map((one) => one.start));
    const end = Math.max(span.end, ...over.map((one) => one.end));
    const words = text.slice(start, end);
    const { kind, reason } = span;
    const id = `${words.toLowerCase()} at ${start}`;
    const key = words.toLowerCase();
    all.push({ id, key, words, state: 'new', kind, reason, aliases: [], isSure: false, start, end });
  }
  return [...all, ...details.slice(next)];
};

/** So often a guard that isn't there is asked again. */
const mostStarts = 3;

/** What is looked through: a text, and the page that it is; null for what is no page. */
export interface ToLookThrough {
  readonly text: string;
  readonly entry: RecordId | null;
  readonly region: Region;
}

// Two that overtook one another at once would never let anything else of the page have its turn.
const anotherTurn = (): Promise<void> => new Promise((turn) => setTimeout(turn));

/** Why nobody knows what stands in a text: it takes too long to look through, or nothing is there that could look. */
export type NotLooked = 'too-much' | 'stopped';

/** What the guard and the alias book find in a text, or why nothing can; null where nobody waits for it any more. */
export const findDetails = async (
  { text, entry, region }: ToLookThrough,
  guard: Guard,
  book: Book,
  isWanted: () => boolean,
): Promise<FoundInText | NotLooked | null> => {
  const question = { text, allow: await book.aliasNames(), region, threshold: beforeSharing };
  let checked = await guard.check(question);
  let again = 0;
  // Someone else's question took its turn, or the guard is only just being started anew.
  while ((checked.type === 'overtaken' || (checked.type === 'stopped' && (again += 1) <= mostStarts)) && isWanted()) {
    await anotherTurn();
    checked = await guard.check(question);
  }
  if (checked.type === 'overtaken') return null;
  if (checked.type !== 'found') return checked.type;
  const { spans } = checked;
  const said = await book.recognise(text, spans, entry);
  // What is kept in the journal is asked about all the same: there it is sealed, and here it isn't any more.
  const details = whole(text, detailsOf(text, spans, { ...said, kept: [] }), spans);
  const fresh = details.filter(({ state }) => state === 'new');
  const { kept } = await book.recognise(text, fresh, entry);
  const found = fresh.map(({ id, key, words, kind, reason, aliases, start, end }): Found => {
    const place = { start, end };
    const span = spanOver(spans, place);
    const confidence = span?.confidence ?? tierFloors.sure;
    // Of an address with a name in it more than the name has to go.
    const whose = hasAlias({ kind }) ? aliases : [];
    const [only, other] = whose;
    const isSure = said.known.some((one) => one.isSure && isOver(one, place));
    const first = kept.some((one) => isSame(one, place))
      ? ({ as: 'keep' } as const)
      : only !== undefined && other === undefined && isSure
        ? ({ as: 'alias', alias: only.alias } as const)
        : isPlain(kind) && confidence >= tierFloors.sure
          ? ({ as: 'general' } as const)
          : null;
    return { id, key, words, kind, reason, confidence, aliases: whose, first, ...place };
  });
  return { text, found, standing: details.filter(({ state }) => state === 'alias') };
};

/** By the id of what was found; whatever isn't in it is as it was at first. */
export type Decisions = ReadonlyMap<string, Decision | null>;

export const decisionOf = ({ id, first }: Found, decisions: Decisions): Decision | null =>
  decisions.has(id) ? (decisions.get(id) ?? null) : first;

/** The details as the engine takes them, and every other place where one of them stands as well. */
export const toLeave = ({ text, found }: FoundInText, decisions: Decisions): readonly LeavingDetail[] =>
  spreadDetails(
    text,
    found.map((one): LeavingDetail => {
      const { start, end, kind, confidence } = one;
      return {
        start,
        end,
        kind,
        tier: tierOf(confidence),
        reason: '',
        confidence,
        decision: decisionOf(one, decisions),
      };
    }),
  );
