import type { Region } from '#shared/ipc/preferences';
import type { Span } from '#shared/guard/span';
import { tierFloors } from '#shared/guard/span';
import { isLedgerRecord } from '#shared/journal/ledger-record';
import { textsOf } from '#shared/journal/swap-record';
import { detailKey } from '#shared/past/detail-key';
import { foldText, placesOf } from '#shared/redaction/folded-text';
import type { RecordId } from '#shared/vault/record-id';
import type { Guard } from '../../../guard/guard.ts';
import type { Held, Holdings } from '../holdings.ts';

/** `failed`: the guard gave no answer several times in a row, and went no further. */
export interface PastProgress {
  readonly state: 'never' | 'going' | 'stopped' | 'done' | 'failed';
  readonly looked: number;
  readonly of: number;
  /** Texts that were too much to be looked at in time. */
  readonly skipped: number;
}

/** What was found in the texts of one record, as it was then. */
export interface Looked {
  readonly rev: number;
  readonly spans: ReadonlyMap<string, readonly Span[]>;
  readonly skipped: number;
  /** Names of elsewhere that it was looked through for as well. */
  readonly names: ReadonlySet<string>;
}

/** Looks through everything that was written, record by record, while the person goes on with anything else. */
export interface LookThrough {
  /** Begins, or goes on where it stopped. Resolves when it has come to its end, or was stopped. */
  readonly start: (region: Region) => Promise<void>;
  readonly stop: () => void;
  /** Looks again at what was looked at and has changed since, and, where all of it was, at what is new. */
  readonly catchUp: () => Promise<void>;
  readonly progress: () => PastProgress;
  /** Null for what has not been looked at as it is now. */
  readonly lookedAt: (held: Held) => Looked | null;
  /** Everything that has words. */
  readonly written: () => readonly Held[];
}

interface Deps {
  readonly guard: Guard;
  readonly holdings: () => Holdings;
  readonly aliasNames: () => Promise<readonly string[]>;
  readonly changed: () => void;
  /** Ms on a clock that only goes forward. */
  readonly elapsed: () => number;
  /** Lets whatever else waits for the vault have its turn. */
  readonly breathe: () => Promise<void>;
}

/** A record, and the names of elsewhere to look for in it. */
type Work = readonly [Held, ReadonlySet<string>];

/** Ms between two words about how far it has come: every screen asks again at each. */
const tellEvery = 500;
const mostFailures = 3;
/** So many records are looked over for names of elsewhere in one go. */
const atOnce = 20;
const shortestName = 3;

const isWritten = ({ record }: Held): boolean =>
  record.type === 'entry' ||
  record.type === 'close' ||
  record.type === 'earlierWording' ||
  record.type === 'alias' ||
  record.type === 'supervision' ||
  record.type === 'cpdAccount' ||
  record.type === 'leftForm' ||
  isLedgerRecord(record);

/** Names that are likely enough to be looked for in other pages as well. */
const namesIn = ({ spans }: Looked): readonly string[] =>
  [...spans].flatMap(([text, found]) =>
    found.flatMap(({ start, end, kind, confidence, reason }) => {
      const name = detailKey(text.slice(start, end), kind);
      const isSeed = kind === 'name' && reason.code !== 'known' && confidence >= tierFloors.likely;
      return isSeed && name.length >= shortestName ? [name] : [];
    }),
  );

/** Whether one of these stands somewhere in a text where nothing was found. */
const unseen = (text: string, spans: readonly Span[], names: readonly string[]): readonly string[] => {
  const folded = foldText(text);
  const words = new Set(folded.text.split(' '));
  const isSeen = ({ start, end }: { readonly start: number; readonly end: number }): boolean =>
    spans.some((span) => span.start < end && start < span.end);
  const near = names.filter((name) => words.has(name.split(' ', 1)[0] ?? name));
  return near.filter((name) => placesOf(folded, name).some((place) => !isSeen(place)));
};

export const createLookThrough = ({ guard, holdings, aliasNames, changed, elapsed, breathe }: Deps): LookThrough => {
  const looked = new Map<RecordId, Looked>();
  let state: PastProgress['state'] = 'never';
  let running: Promise<void> | null = null;
  let of: Region | null = null;
  let toldAt = Number.NEGATIVE_INFINITY;

  const written = (): readonly Held[] =>
    holdings()
      .everything()
      .filter((held) => isWritten(held) && textsOf(held.record).length > 0);
  const lookedAt = ({ id, rev }: Held): Looked | null => {
    const one = looked.get(id);
    return one?.rev === rev ? one : null;
  };
  const tell = (isEnd: boolean): void => {
    if (!isEnd && elapsed() - toldAt < tellEvery) return;
    toldAt = elapsed();
    changed();
  };
  // Whoever stops it does so while an answer is waited for.
  const is = (one: PastProgress['state']): boolean => state === one;

  /** Null where the guard gave no answer at all. */
  const look = async (held: Held, region: Region, names: ReadonlySet<string>): Promise<Looked | null> => {
    const allow = await aliasNames();
    const spans = new Map<string, readonly Span[]>();
    let skipped = 0;
    for (const { text } of textsOf(held.record)) {
      if (spans.has(text)) continue;
      const checked = await guard.check({ text, allow, known: [...names], region, threshold: tierFloors.maybe });
      if (checked.type === 'overtaken') return null;
      // Too much, or no guard there to ask: either way it wasn't looked at, and is never told as if it were.
      if (checked.type !== 'found') skipped += 1;
      spans.set(text, checked.type === 'found' ? checked.spans : []);
    }
    return { rev: held.rev, spans, skipped, names };
  };

  const lookAtAll = async (work: readonly Work[], region: Region, isWanted: () => boolean): Promise<void> => {
    let failures = 0;
    for (const [held, names] of work) {
      if (!isWanted()) return;
      const found = await look(held, region, names);
      if (found === null) return;
      failures = found.skipped === 0 ? 0 : failures + 1;
      if (failures === mostFailures) {
        state = 'failed';
        return;
      }
      looked.set(held.id, found);
      tell(false);
    }
  };

  const none: ReadonlySet<string> = new Set();
  /** What is new or was changed; then, once all is known, where a name of one page stands unseen in another. */
  const nextWork = async (): Promise<readonly Work[]> => {
    const all = written();
    const stale = all.filter((held) => lookedAt(held) === null);
    if (stale.length > 0) return stale.map((held) => [held, looked.get(held.id)?.names ?? none]);
    const names = new Set(all.flatMap((held) => namesIn(lookedAt(held) ?? nothing)));
    const work: Work[] = [];
    for (const [index, held] of all.entries()) {
      if (index % atOnce === atOnce - 1) await breathe();
      const one = lookedAt(held) ?? nothing;
      const wanted = [...names].filter((name) => !one.names.has(name));
      const found = [...one.spans].flatMap(([text, spans]) => unseen(text, spans, wanted));
      if (found.length > 0) work.push([held, new Set([...one.names, ...found])]);
    }
    return work;
  };

  const run = async (region: Region): Promise<void> => {
    state = 'going';
    tell(true);
    let work = await nextWork();
    while (work.length > 0 && is('going')) {
      await lookAtAll(work, region, () => is('going'));
      work = await nextWork();
    }
    if (is('going')) state = 'done';
    // What it was asked about lies in its memory: it goes with it.
    guard.stop();
    tell(true);
  };

  const lookAgain = async (region: Region): Promise<void> => {
    const before = state;
    const isDue = (held: Held): boolean => lookedAt(held) === null && (before === 'done' || looked.has(held.id));
    const due = written().filter(isDue);
    if (due.length === 0) return;
    const work = due.map((held): Work => [held, looked.get(held.id)?.names ?? none]);
    await lookAtAll(work, region, () => is(before));
    guard.stop();
    tell(true);
  };

  const alone = (work: () => Promise<void>): Promise<void> =>
    (running ??= work().finally(() => {
      running = null;
    }));

  return {
    start: async (region) => {
      of = region;
      // What was just stopped, or is being looked at again, comes to its end first.
      if (!is('going')) await running;
      // What was too much then may have been so because the machine was busy.
      for (const [id, { skipped }] of looked) if (skipped > 0) looked.delete(id);
      await alone(() => run(region));
    },
    catchUp: async () => {
      const region = of;
      if (region !== null && (is('done') || is('stopped'))) await alone(() => lookAgain(region));
    },
    stop: () => {
      if (state === 'going') state = 'stopped';
    },
    progress: () => {
      const all = written();
      const done = all.flatMap((held) => lookedAt(held) ?? []);
      const skipped = done.reduce((sum, one) => sum + one.skipped, 0);
      return { state, looked: done.length, of: all.length, skipped };
    },
    lookedAt,
    written,
  };
};

const nothing: Looked = { rev: 0, spans: new Map(), skipped: 0, names: new Set() };
