import type { DayKey } from '#shared/calendar/day-key';
import { type LedgerOf, type LedgerRecord, wordsOf } from '#shared/journal/ledger-record';
import { unreachable } from '#shared/kernel/unreachable';
import { waited } from '#shared/ledgers/long-wait';
import { dayInYear } from '../../app/format.ts';
import { lineStrings as text } from '../../strings/ledger-lines.ts';
import { choiceNames as names } from '../../strings/ledgers.ts';
import type { LedgerLine } from '../../workers/vault/queries/ledgers/lines.ts';
import type { EveningLedger } from './place.ts';

export type EveningRecord = LedgerOf<EveningLedger>;

const how = (since: DayKey, until: DayKey): string => {
  const { years, months } = waited(since, until);
  return text.waited(years, months);
};

const some = (...notes: readonly (string | null | false)[]): readonly string[] =>
  notes.filter((note) => typeof note === 'string');

/** A line in its own words, or in what was chosen where it has none. */
export const sayLine = (record: LedgerRecord): string => {
  switch (record.type) {
    case 'hat':
      return names.hats[record.hat];
    case 'inTheMiddle':
      return text.between(names.sides[record.one], names.sides[record.other]);
    case 'hardEvent':
      return names.hardEvents[record.kind];
    case 'pothole':
      return record.text.trim() === '' ? names.potholes[record.kind] : record.text;
    case 'untold':
      return record.text.trim() === '' ? text.withoutWords : record.text;
    case 'promise':
    case 'saidNo':
    case 'parked':
    case 'prediction':
    case 'wait':
    case 'checkUp':
    case 'ending':
    case 'unsentLetter':
      return wordsOf(record).find((words) => words.trim() !== '') ?? text.withoutWords;
    default:
      return unreachable(record);
  }
};

const guiltOf = ({ guiltBefore, guiltAfter }: LedgerOf<'saidNo'>): string | null => {
  if (guiltBefore === null) return null;
  const before = names.guilt[guiltBefore] ?? '';
  return guiltAfter === null ? text.guiltThen(before) : text.guilt(before, names.guilt[guiltAfter] ?? '');
};

const notesOfKind = (record: EveningRecord, today: DayKey): readonly string[] => {
  const dated = (day: DayKey): string => dayInYear(day, today);
  switch (record.type) {
    case 'promise':
      return some(
        record.due === null ? null : text.due(dated(record.due)),
        record.keptAt !== null && text.kept,
        record.toldAt !== null && text.toldThem,
        record.mendedAt !== null && text.mended,
      );
    case 'saidNo':
      return some(guiltOf(record), record.held === null ? null : record.held ? text.didHold : text.gaveWay);
    case 'parked':
      return some(
        record.doneAt !== null && text.isDone,
        record.notMineAt !== null && text.isNotMine,
        record.doneAt === null && record.notMineAt === null && record.when !== null && text.comes(dated(record.when)),
        record.session !== null && text.agreed,
        record.who.trim() !== '' && record.who,
      );
    case 'hardEvent':
      return some(
        record.how === null ? null : names.senses[record.how],
        record.quiet && text.quiet,
        record.bringAt !== null && text.bring,
      );
    case 'prediction':
      return some(record.outcome === null ? text.asks(dated(record.askOn)) : names.outcomes[record.outcome]);
    case 'untold':
      return some(record.sharedAt !== null && text.shared);
    case 'hat':
      return some(record.stretch === null ? null : names.stretches[record.stretch]);
    case 'inTheMiddle':
      return [];
    case 'pothole':
      return some(
        record.text.trim() !== '' && names.potholes[record.kind],
        record.sphere === null ? null : names.spheres[record.sphere],
      );
    case 'wait':
      return some(
        record.cameOn === null
          ? text.waiting(how(record.since, today))
          : text.hasCome(how(record.since, record.cameOn)),
        record.weight === null ? null : (names.weight[record.weight] ?? null),
      );
    default:
      return unreachable(record);
  }
};

const aboutOf: Readonly<Partial<Record<EveningLedger, (alias: string) => string>>> = {
  promise: text.to,
  saidNo: text.asker,
  hat: text.with,
  wait: text.for,
};

/** What stands under a line in small letters: whom it is about, and how it stands. */
export const notesOf = ({ record, whom }: LedgerLine<EveningRecord>, today: DayKey): readonly string[] => {
  const about = aboutOf[record.type] ?? text.about;
  const day = 'day' in record ? [dayInYear(record.day, today)] : [];
  return [...day, ...(whom === null ? [] : [about(whom.alias)]), ...notesOfKind(record, today)];
};

const sideWords = (record: LedgerOf<'inTheMiddle'>): readonly string[] =>
  (['one', 'other'] as const).flatMap((side) => {
    const role = names.sides[record[side]];
    const parts = [
      [text.needs, record[`${side}Needs`]],
      [text.fears, record[`${side}Fears`]],
      [text.owed, record[`${side}IsOwed`]],
    ] as const;
    return parts.flatMap(([says, words]) => (words.trim() === '' ? [] : [says(role, words)]));
  });

/** The rest of a line's own words, each under the one before. */
export const moreOf = (record: EveningRecord): readonly string[] => {
  if (record.type === 'inTheMiddle') return sideWords(record);
  const said = sayLine(record);
  return wordsOf(record).filter((words) => words.trim() !== '' && words !== said);
};
