import { type DayKey, dayOfInstant } from '../calendar/day-key.ts';
import { type LedgerRecord, type LedgerType, whomOf, wordsOf } from '../journal/ledger-record.ts';
import type { Instant } from '../kernel/clock.ts';
import { unreachable } from '../kernel/unreachable.ts';
import type { GatheredLine, SupervisionGroup } from './gathered-line.ts';
import { isOpenParked, isOpenPromise } from './open-lines.ts';
import { isGoodNo, isHurtingNo } from './no-weighs.ts';

/** What of a line is told, before it is known whether it is of this time. */
interface Told {
  readonly group: SupervisionGroup;
  readonly good: boolean;
  readonly about: readonly string[];
  /** The day by which it counts as new. */
  readonly day: DayKey;
  /** It is still carried, and so is told however long ago it began. */
  readonly isCarried: boolean;
}

interface Since {
  /** The first day that counts. */
  readonly day: DayKey;
  readonly rollOverHour: number;
}

type Kind = Exclude<LedgerType, 'unsentLetter'>;

const some = (...parts: readonly (string | null)[]): readonly string[] => parts.filter((part) => part !== null);

const betterThanDreaded = (dread: number | null, wasBad: number | null): boolean =>
  dread !== null && wasBad !== null && wasBad < dread;

const told = (record: Extract<LedgerRecord, { type: Kind }>, dayOf: (at: Instant) => DayKey): Told | null => {
  const { type } = record;
  const line = (
    group: SupervisionGroup,
    {
      day = 'day' in record ? record.day : dayOf(record.at),
      good = false,
      isCarried = false,
      about = [],
    }: Partial<Told>,
  ): Told => ({ group, good, about, day, isCarried });
  switch (type) {
    case 'promise': {
      if (record.keptAt !== null) return line('supportive', { good: true, day: dayOf(record.keptAt), about: ['kept'] });
      if (record.mendedAt !== null) {
        return line('supportive', { good: true, day: dayOf(record.mendedAt), about: ['mended'] });
      }
      const isUnsure = isOpenPromise(record) && (record.can === 'unsure' || record.can === 'no');
      return isUnsure ? line('administrative', { isCarried: true, about: some(record.can) }) : null;
    }
    case 'saidNo': {
      if (isGoodNo(record)) return line('supportive', { good: true, about: ['held'] });
      return isHurtingNo(record) ? line('supportive', { about: record.held === false ? ['gave-way'] : [] }) : null;
    }
    case 'parked':
      return record.session !== null && isOpenParked(record) ? line('administrative', { isCarried: true }) : null;
    case 'hardEvent':
      // Whether it touches something of the person's own stays with them.
      return line('supportive', { about: some(record.kind, record.how), isCarried: record.bringAt !== null });
    case 'prediction': {
      if (betterThanDreaded(record.dread, record.wasBad)) return line('educational', { good: true, about: ['better'] });
      return record.outcome === 'miss' ? line('educational', { about: ['miss'] }) : null;
    }
    case 'untold':
      return record.sharedAt === null ? line('supportive', { isCarried: true }) : null;
    case 'hat':
      return record.stretch === 'drifted' || record.stretch === 'pushed'
        ? line('educational', { about: [record.hat, record.stretch] })
        : null;
    case 'inTheMiddle':
      return line('educational', { about: [record.one, record.other] });
    case 'pothole':
      return record.sphere === 'mine' ? null : line('administrative', { about: some(record.kind, record.sphere) });
    case 'wait': {
      if (record.cameOn !== null) return line('supportive', { good: true, day: record.cameOn, about: ['came'] });
      return record.weight === 3 ? line('supportive', { isCarried: true, about: ['waiting'] }) : null;
    }
    case 'checkUp':
      return record.bringAt === null ? null : line('educational', { about: ['check-up'] });
    case 'ending':
      return line('supportive', {
        good: !record.withoutGoodbye,
        about: [record.withoutGoodbye ? 'without-goodbye' : 'ended'],
      });
    default:
      return unreachable(type);
  }
};

/**
 * What of a ledger's line may be brought to a supervision: none, or one line. It is told when it is of `since` or later,
 * or when it is still carried. A letter that is never sent is told nowhere.
 */
export const gatherable = <Id>(id: Id, record: LedgerRecord, since: Since): readonly GatheredLine<Id>[] => {
  if (record.type === 'unsentLetter') return [];
  const found = told(record, (at) => dayOfInstant(at, since.rollOverHour));
  if (found === null || (!found.isCarried && found.day < since.day)) return [];
  const whom = whomOf(record);
  const words = (record.type === 'parked' ? [record.text] : wordsOf(record)).filter((text) => text.trim() !== '');
  return [
    {
      kind: record.type,
      id,
      day: found.day,
      ...(whom === null ? {} : { aliasId: whom }),
      words: words.join('\n'),
      about: found.about,
      group: found.group,
      good: found.good,
    },
  ];
};
