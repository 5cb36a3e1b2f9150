import type { DayKey } from '../calendar/day-key.ts';
import type { Instant } from '../kernel/clock.ts';
import type { LedgerOf, LedgerType } from './ledger-record.ts';
import { type JournalRecord, readRecord } from './stored.ts';

type LineOf<T extends LedgerType> = Omit<LedgerOf<T>, 'version' | 'at'>;

/** A line as a person puts it down: when that was, the vault says. */
export type NewLine = { [T in LedgerType]: LineOf<T> }[LedgerType];

/** What may be changed of a line; what is not named stays as it is. */
export type LineChange = Partial<{ [T in LedgerType]: Omit<LineOf<T>, 'type' | 'day'> }[LedgerType]>;

/** Of a look, 2 only where it has to be: an app of before goes on reading every other one. */
const versionOf = (line: NewLine): 1 | 2 =>
  line.type === 'promise' || (line.type === 'checkUp' && line.seat === 'out') ? 2 : 1;

/** Null where it holds more than a record may, or something that no such line has. */
export const lineRecord = (line: NewLine, at: Instant): JournalRecord | null =>
  readRecord({ ...line, version: versionOf(line), at: { ms: at.ms, offset: at.offset } });

/** The parts of a line that nothing was said of yet, for each ledger that begins with a few words or taps. */
export const blankLines = {
  promise: (): LineOf<'promise'> => ({
    type: 'promise',
    whom: null,
    text: '',
    due: null,
    can: null,
    toldAt: null,
    mendedAt: null,
    keptAt: null,
    remindedOn: null,
  }),
  saidNo: (day: DayKey): LineOf<'saidNo'> => ({
    type: 'saidNo',
    day,
    whom: null,
    asked: '',
    said: '',
    guiltBefore: null,
    guiltAfter: null,
    held: null,
  }),
  parked: (day: DayKey): LineOf<'parked'> => ({
    type: 'parked',
    day,
    text: '',
    where: '',
    firstStep: '',
    when: null,
    cameBackOn: null,
    doneAt: null,
    notMineAt: null,
    who: '',
    session: null,
  }),
  hardEvent: (day: DayKey, kind: LedgerOf<'hardEvent'>['kind']): LineOf<'hardEvent'> => ({
    type: 'hardEvent',
    day,
    kind,
    how: null,
    touchesMine: null,
    text: '',
    aftercare: [],
    quiet: false,
    bringAt: null,
  }),
  prediction: (day: DayKey, askOn: DayKey): LineOf<'prediction'> => ({
    type: 'prediction',
    day,
    whom: null,
    expect: '',
    askOn,
    askedOn: null,
    dread: null,
    wasBad: null,
    happened: '',
    outcome: null,
  }),
  untold: (day: DayKey): LineOf<'untold'> => ({ type: 'untold', day, whom: null, text: '', sharedAt: null }),
  hat: (day: DayKey, hat: LedgerOf<'hat'>['hat']): LineOf<'hat'> => ({
    type: 'hat',
    day,
    whom: null,
    hat,
    stretch: null,
  }),
  inTheMiddle: (
    day: DayKey,
    one: LedgerOf<'inTheMiddle'>['one'],
    other: LedgerOf<'inTheMiddle'>['other'],
  ): LineOf<'inTheMiddle'> => ({
    type: 'inTheMiddle',
    day,
    one,
    other,
    oneNeeds: '',
    oneFears: '',
    oneIsOwed: '',
    otherNeeds: '',
    otherFears: '',
    otherIsOwed: '',
  }),
  pothole: (day: DayKey, kind: LedgerOf<'pothole'>['kind']): LineOf<'pothole'> => ({
    type: 'pothole',
    day,
    kind,
    text: '',
    sphere: null,
  }),
  wait: (day: DayKey): LineOf<'wait'> => ({
    type: 'wait',
    day,
    whom: null,
    text: '',
    since: day,
    weight: null,
    cameOn: null,
  }),
} as const;
