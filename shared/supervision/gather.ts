import { type DayKey, addDays } from '../calendar/day-key.ts';
import { type Want } from '../journal/flag.ts';
import { type SupervisionGroup, supervisionGroups, type SupervisionSession } from '../journal/supervision-session.ts';
import { unreachable } from '../kernel/unreachable.ts';
import type { GatheredLine } from '../ledgers/gathered-line.ts';
import { fitting, type Gathered } from './gathered.ts';

/** A flag, with the words that it stands over now and the day that those belong to. */
export interface FlaggedThing {
  readonly from: Gathered['from'];
  readonly day: DayKey;
  readonly words: string;
  readonly about: readonly string[];
  readonly want: Want | null;
}

export interface LeaningSince {
  readonly day: DayKey;
  readonly ms: number;
}

/** What there is to gather from. */
export interface Found {
  readonly flags: readonly FlaggedThing[];
  readonly lines: readonly GatheredLine[];
  /** "Take it home" of each evening. */
  readonly home: readonly { readonly day: DayKey; readonly words: string }[];
  /** When the person last asked for something to be brought, in ms since 1970, by its key. */
  readonly asked: ReadonlyMap<string, number>;
  /** Since when the person is the only one there for somebody, one for each who leans so. `ms`: since 1970. */
  readonly alone: readonly LeaningSince[];
  /** Every session so far. */
  readonly sessions: readonly SupervisionSession[];
  readonly since: DayKey;
}

export interface GatheredAll {
  /** In the order of the groups, and of each group the newest first. */
  readonly things: readonly Gathered[];
  /** The newest first; may be none. */
  readonly good: readonly Gathered[];
}

/** Before there was any session: as far back as a month of supervision usually reaches. */
const firstTimeDays = 28;

/** The day from which on things are gathered: that of the last session that was held. */
export const gatheredSince = (sessions: readonly SupervisionSession[], today: DayKey): DayKey =>
  sessions
    .flatMap(({ heldAt, day }) => (heldAt === null || day === null ? [] : [day]))
    .toSorted()
    .at(-1) ?? addDays(today, -firstTimeDays);

const manyAlone = 3;

const aloneKey = 'alone';

/** Since the newest of them began to. */
const lastOf = (alone: readonly LeaningSince[]): LeaningSince | undefined =>
  alone.toSorted((a, b) => a.ms - b.ms).at(-1);

const aloneOf = (alone: readonly LeaningSince[]): readonly Gathered[] => {
  const last = lastOf(alone);
  if (last === undefined || alone.length < manyAlone) return [];
  const from = { type: 'alone', people: alone.length } as const;
  const { day } = last;
  return [{ key: keyOf(from, day), from, day, words: '', about: [], group: 'supportive', want: null }];
};

const groupFor = (want: Want | null): SupervisionGroup => {
  if (want === 'decision') return 'administrative';
  return want === 'advice' || want === 'sounding-board' ? 'educational' : 'supportive';
};

const keyOf = (from: Gathered['from'], day: DayKey): string => {
  switch (from.type) {
    case 'passage':
    case 'entry':
      return `flag ${from.flag}`;
    case 'finding':
      return `finding ${from.direction} ${from.since}`;
    case 'ledger':
      return `${from.ledger} ${from.record}`;
    case 'close':
      return `close ${day}`;
    case 'alone':
      return aloneKey;
    default:
      return unreachable(from);
  }
};

const newestFirst = (a: Gathered, b: Gathered): number => (a.day < b.day ? 1 : a.day > b.day ? -1 : 0);

const lineOf = ({ kind, id, day, words, about, group }: GatheredLine): Gathered => {
  const from = { type: 'ledger', ledger: kind, record: id } as const;
  return { key: keyOf(from, day), from, day, words: fitting(words), about, group, want: null };
};

/** When each thing was last spoken of, in ms since 1970. */
const spokenOf = (held: readonly SupervisionSession[]): ReadonlyMap<string, number> => {
  const spoken = new Map<string, number>();
  for (const { heldAt, items } of held) {
    for (const { from, isDiscussed } of items) {
      if (!isDiscussed || from === null) continue;
      // Before, its key said of how many, and since when.
      const key = from.startsWith(`${aloneKey} `) ? aloneKey : from;
      spoken.set(key, Math.max(spoken.get(key) ?? 0, heldAt?.ms ?? 0));
    }
  }
  return spoken;
};

/**
 * Whatever was spoken of is done with, until the person asks for it to be brought anew; whatever was flagged and wasn't
 * spoken of yet is gathered however old it is.
 */
export const gather = ({ flags, lines, home, alone, asked, sessions, since }: Found): GatheredAll => {
  const held = sessions.filter(({ heldAt }) => heldAt !== null);
  const spoken = spokenOf(held);
  // Once it was spoken of, it is told anew when one more leans on them, and not when one fewer does.
  const askedAt = (key: string): number => (key === aloneKey ? lastOf(alone)?.ms : asked.get(key)) ?? 0;
  const isDone = (key: string): boolean => (spoken.get(key) ?? Number.NEGATIVE_INFINITY) >= askedAt(key);
  const brought = new Set(held.flatMap(({ good }) => good.map(({ from }) => from)));
  const flagged = flags.map(({ from, day, words, about, want }): Gathered => {
    const group = from.type === 'finding' ? 'supportive' : groupFor(want);
    return { key: keyOf(from, day), from, day, words: fitting(words), about, group, want };
  });
  const flaggedRecords = new Set(flags.flatMap(({ from }) => (from.type === 'ledger' ? [from.record] : [])));
  const offered = lines.filter(({ id }) => !flaggedRecords.has(id));
  const things = [...flagged, ...aloneOf(alone), ...offered.filter(({ good: isGood }) => !isGood).map(lineOf)].filter(
    ({ key }) => !isDone(key),
  );
  const kept = home
    .filter(({ day, words }) => day >= since && words.trim() !== '')
    .map(({ day, words }): Gathered => {
      const from = { type: 'close' } as const;
      return { key: keyOf(from, day), from, day, words: fitting(words), about: [], group: 'supportive', want: null };
    });
  const good = [...offered.filter(({ good: isGood }) => isGood).map(lineOf), ...kept];
  return {
    things: supervisionGroups.flatMap((group) => things.filter((one) => one.group === group).toSorted(newestFirst)),
    good: good.filter(({ key }) => !brought.has(key)).toSorted(newestFirst),
  };
};
