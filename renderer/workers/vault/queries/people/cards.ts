import { foldForm } from '#shared/aliases/fold-form';
import { isSpike, mentionsByWeek, type WeekOfMentions } from '#shared/aliases/mentions';
import { isOpenPromise } from '#shared/ledgers/open-lines';
import { type CheckUpDays, nextCheckUp, usualCheckUpDays } from '#shared/aliases/check-up';
import { driverEvenings, steeredEvenings } from '#shared/aliases/steered';
import { isLeaning, rockLoad } from '#shared/aliases/rock-load';
import { type DayKey, dayOfInstant, weekOf } from '#shared/calendar/day-key';
import { type Alias, soleSupportSince, type Stage, stageOf } from '#shared/journal/alias';
import { isLedgerRecord, ledgerTypes, type LedgerType, whomOf } from '#shared/journal/ledger-record';
import { defaultSettings } from '#shared/journal/settings';
import type { Instant } from '#shared/kernel/clock';
import type { RecordId } from '#shared/vault/record-id';
import { type HeldAlias, rootOf } from '../../aliases/book.ts';
import type { Holdings } from '../../holdings.ts';

/** One person, organisation or place as its card shows it. */
export interface PersonCard extends Pick<
  Alias,
  'kind' | 'alias' | 'role' | 'knownSince' | 'hope' | 'lastCheckUp' | 'turnOn'
> {
  readonly id: RecordId;
  readonly stage: Stage | null;
  readonly stages: Alias['stages'];
  readonly soleSupportSince: Instant | null;
  /** Oldest first. */
  readonly openPromises: readonly { readonly id: RecordId; readonly text: string; readonly at: Instant }[];
  readonly weeks: readonly WeekOfMentions[];
  readonly mentions: number;
  readonly lastMention: DayKey | null;
  /** On the mind far more than usual this week. */
  readonly isSpike: boolean;
  /** Evenings of the last two weeks with the person in the driver's seat and them on the page. */
  readonly steered: number;
  /** Those that turned out to be the same, by the alias they had. */
  readonly merged: readonly { readonly id: RecordId; readonly alias: string }[];
  /** How many forms are known, and those that are kept as they are written. */
  readonly forms: number;
  readonly names: readonly string[];
  /** What the ledgers hold about them, which goes with the card. */
  readonly noted: Noted;
  /** Somebody else is called so too, as two copies of a vault that were joined may have it. */
  readonly isShared: boolean;
}

/** Lines of ledgers, looks and endings; letters that are never sent; and what was begun and not put down. */
interface Noted {
  readonly lines: number;
  readonly letters: number;
  readonly begun: number;
}

const notedAbout = (holdings: Holdings): ReadonlyMap<RecordId, Noted> => {
  const all = new Map<RecordId, Noted>();
  for (const { record } of ledgerTypes.flatMap((type) => holdings.all<LedgerType>(type))) {
    const whom = whomOf(record);
    if (whom === null) continue;
    const id = rootOf(holdings, whom as RecordId);
    const { lines, letters, begun } = all.get(id) ?? nothingNoted;
    const isLetter = record.type === 'unsentLetter';
    all.set(id, { lines: lines + Number(!isLetter), letters: letters + Number(isLetter), begun });
  }
  for (const { record } of holdings.all('leftForm')) {
    const line = record.record === null ? null : holdings.get(record.record as RecordId);
    const whom = record.whom ?? (line !== null && isLedgerRecord(line.record) ? whomOf(line.record) : null);
    if (whom === null) continue;
    const id = rootOf(holdings, whom as RecordId);
    const noted = all.get(id) ?? nothingNoted;
    all.set(id, { ...noted, begun: noted.begun + 1 });
  }
  return all;
};

const nothingNoted: Noted = { lines: 0, letters: 0, begun: 0 };

export interface People {
  /** Whoever was written of last comes first. */
  readonly cards: readonly PersonCard[];
  /** See `rockLoad`. */
  readonly rockLoad: number;
  /** Whose relationship could be looked at again this week; null for nobody. */
  readonly checkUp: RecordId | null;
  readonly checkUpDays: CheckUpDays;
}

const groupOf = (holdings: Holdings, id: RecordId): readonly HeldAlias[] =>
  holdings.all('alias').filter((one) => rootOf(holdings, one.id) === id);

const lastDay = (holdings: Holdings, aliases: readonly string[]): DayKey | null =>
  holdings
    .all('entry')
    .filter(({ record }) => record.deletedAt === null && mentionsByWeek([record], aliases).length > 0)
    .map(({ record }) => record.day)
    .toSorted()
    .at(-1) ?? null;

const openPromisesTo = (holdings: Holdings, id: RecordId): PersonCard['openPromises'] =>
  holdings
    .all('promise')
    .filter(
      ({ record }) => isOpenPromise(record) && record.whom !== null && rootOf(holdings, record.whom as RecordId) === id,
    )
    .map((one) => ({ id: one.id, text: one.record.text, at: one.record.at }))
    .toSorted((a, b) => a.at.ms - b.at.ms);

interface Around {
  readonly today: DayKey;
  readonly noted: ReadonlyMap<RecordId, Noted>;
  readonly driven: ReadonlySet<DayKey>;
}

const cardOf = (holdings: Holdings, { id, record }: HeldAlias, { today, noted, driven }: Around): PersonCard => {
  const group = groupOf(holdings, id);
  const called = [...new Set(group.flatMap((one) => [one.record.alias, ...one.record.formerly]))];
  const pages = holdings.all('entry').flatMap((held) => (held.record.deletedAt === null ? [held.record] : []));
  const weeks = mentionsByWeek(pages, called);
  const forms = group.flatMap((one) => one.record.forms);
  const others = holdings.all('alias').filter((one) => rootOf(holdings, one.id) !== id);
  const stages = group.flatMap((one) => one.record.stages).toSorted((a, b) => a.at.ms - b.at.ms);
  const { kind, alias, role, hope, lastCheckUp, turnOn } = record;
  return {
    id,
    kind,
    alias,
    role,
    hope,
    lastCheckUp,
    ...(turnOn === undefined ? {} : { turnOn }),
    knownSince: group.flatMap((one) => one.record.knownSince ?? []).toSorted()[0] ?? null,
    stage: stageOf({ stages }),
    stages,
    soleSupportSince:
      group.flatMap((one) => soleSupportSince(one.record) ?? []).toSorted((a, b) => a.ms - b.ms)[0] ?? null,
    openPromises: openPromisesTo(holdings, id),
    weeks,
    mentions: weeks.reduce((sum, { count }) => sum + count, 0),
    lastMention: weeks.length === 0 ? null : lastDay(holdings, called),
    isSpike: isSpike(weeks, weekOf(today)),
    steered: new Set(
      pages.flatMap((page) => (driven.has(page.day) && mentionsByWeek([page], called).length > 0 ? [page.day] : [])),
    ).size,
    merged: group.flatMap((one) => (one.id === id ? [] : [{ id: one.id, alias: one.record.alias }])),
    forms: forms.length,
    noted: noted.get(id) ?? nothingNoted,
    names: forms.flatMap((form) => ('text' in form ? [form.text] : [])),
    isShared: others.some((one) => foldForm(one.record.alias) === foldForm(alias)),
  };
};

export const people = (holdings: Holdings, today: DayKey): People => {
  const evenings = holdings.all('checkIn').map(({ record }) => record);
  const around = { today, noted: notedAbout(holdings), driven: driverEvenings(evenings, today) };
  const cards = holdings
    .all('alias')
    .filter(({ id }) => rootOf(holdings, id) === id)
    .map((held) => cardOf(holdings, held, around))
    .toSorted((a, b) => (b.lastMention ?? '').localeCompare(a.lastMention ?? '') || a.alias.localeCompare(b.alias));
  const hour = holdings.settings()?.record.rollOverHour ?? defaultSettings.rollOverHour;
  const checkUpDays = holdings.settings()?.record.checkUpDays ?? usualCheckUpDays;
  const createdAt = new Map(holdings.all('alias').map(({ id, record }) => [id, record.createdAt]));
  const rota = cards
    .filter(({ kind, stage }) => kind === 'client' && stage !== 'ended')
    .map(({ id, lastCheckUp, turnOn, steered }) => ({
      id,
      lastCheckUp,
      turnOn,
      isSteered: steered >= steeredEvenings,
      since: dayOfInstant(createdAt.get(id) ?? { ms: 0, offset: 0 }, hour),
    }));
  return {
    cards,
    rockLoad: rockLoad(cards.filter(isLeaning), today),
    checkUp: nextCheckUp(rota, today, checkUpDays),
    checkUpDays,
  };
};
