import type { CpdAccount } from '#shared/journal/cpd-account';
import { mergeSessions } from '#shared/journal/merge-supervision';
import type { SupervisionSession } from '#shared/journal/supervision-session';
import { readRecord } from '#shared/journal/stored';
import { sameJson } from '#shared/kernel/same-json';
import { threeWay } from '#shared/kernel/three-way';
import type { RecordId } from '#shared/vault/record-id';
import type { Change } from '../change.ts';
import type { Holdings } from '../holdings.ts';
import { isHeld } from '../legal-hold.ts';
import type { CommandContext } from './evening.ts';
import { allOf } from './kept-no-longer.ts';
import { isAbout } from './loose-end.ts';
import { keptUnderHold } from './kept-under-hold.ts';

/** Whether it would be read again at the next unlock: what isn't is never written. */
export const isReadable = (record: SupervisionSession | CpdAccount): boolean => readRecord(record) !== null;

/** What was written there since `base` stays, beside what is wanted now; where both don't fit, what is wanted. */
const onTop = <T extends SupervisionSession | CpdAccount>(before: T | undefined, base: T | null, wanted: T): T => {
  if (before === undefined || base === null || sameJson(before, base)) return wanted;
  const both = threeWay(base, before, wanted);
  return isReadable(both) ? both : wanted;
};

/** A session as it stands on the screen; one that was held elsewhere meanwhile is not begun again. */
export const saveSession = (
  context: CommandContext,
  id: RecordId,
  wanted: SupervisionSession,
  base: SupervisionSession | null = null,
): readonly Change[] => {
  const before = context.holdings.get(id)?.record;
  if (before !== undefined && before.type !== 'supervision') return [];
  const session = onTop(before, base, wanted);
  // Typed before it was held, and on the disk only now: what was spoken of and agreed stays so.
  const isLate = session.heldAt === null && before !== undefined && before.heldAt !== null;
  const record = isLate ? mergeSessions(session, before).keep : session;
  return [{ put: id, record }, ...keptUnderHold(context, id, before, record)];
};

/** What is carried alone is shared once it was spoken of. */
const lightened = ({ holdings, now }: CommandContext, { items }: SupervisionSession): readonly Change[] =>
  items.flatMap(({ from, isDiscussed }): readonly Change[] => {
    if (!isDiscussed || from?.startsWith('untold ') !== true) return [];
    const id = from.slice('untold '.length) as RecordId;
    const record = holdings.get(id)?.record;
    if (record?.type !== 'untold' || record.sharedAt !== null) return [];
    return [{ put: id, record: { ...record, sharedAt: { ms: now.ms, offset: now.offset } } }];
  });

/** What was kept to be brought was brought. It can be kept anew. */
const brought = ({ holdings }: CommandContext, { items }: SupervisionSession): readonly Change[] =>
  items.flatMap(({ from, isDiscussed }): readonly Change[] => {
    if (!isDiscussed || from === null) return [];
    const [kind, id] = from.split(' ');
    const record = holdings.get(id as RecordId)?.record;
    if (kind === 'finding') {
      return holdings
        .all('finding')
        .flatMap((held) =>
          `finding ${held.record.direction} ${held.record.since}` === from
            ? [{ put: held.id, record: { ...held.record, keptAt: null } }]
            : [],
        );
    }
    if ((record?.type === 'checkUp' || record?.type === 'hardEvent') && record.bringAt !== null) {
      return [{ put: id as RecordId, record: { ...record, bringAt: null } }];
    }
    return [];
  });

/** What was agreed comes back on its day, with whatever else is parked. */
const parked = (
  { holdings, now, newId }: CommandContext,
  id: RecordId,
  session: SupervisionSession,
  day: NonNullable<SupervisionSession['day']>,
): readonly Change[] =>
  session.agreed.flatMap(({ id: agreed, what, who, when, isDone }): readonly Change[] => {
    const words = what.trim();
    const isThere = holdings
      .all('parked')
      .some(({ record }) => record.session === id && isAbout(record, { id: agreed, what }));
    if (words === '' || isDone || isThere) return [];
    const at = { ms: now.ms, offset: now.offset };
    return [
      {
        put: newId(),
        record: {
          type: 'parked',
          version: 1,
          day,
          at,
          text: words,
          where: '',
          firstStep: '',
          when,
          cameBackOn: null,
          doneAt: null,
          notMineAt: null,
          who: who.trim(),
          session: id,
          agreed,
        },
      },
    ];
  });

/** It was held: one frame says so, parks what was agreed and lightens what was spoken of. */
export const holdSession = (
  context: CommandContext,
  id: RecordId,
  session: SupervisionSession,
  today: NonNullable<SupervisionSession['day']>,
): readonly Change[] => {
  const { now, holdings } = context;
  const before = holdings.get(id)?.record;
  const day = session.day === null || session.day > today ? today : session.day;
  const record = { ...session, day, heldAt: { ms: now.ms, offset: now.offset } };
  return [
    { put: id, record },
    ...keptUnderHold(context, id, before?.type === 'supervision' ? before : undefined, record),
    ...parked(context, id, session, today),
    ...lightened(context, session),
    ...brought(context, session),
  ];
};

/** Whether “It was held” can be taken back: there would be two to come where the next one was begun meanwhile. */
export const mayBeToCome = (holdings: Holdings): boolean =>
  holdings.all('supervision').every(({ record }) => record.heldAt !== null);

/** A loose end of last time, and with it what was parked about it. */
export const tieUp = (
  { holdings, now }: CommandContext,
  id: RecordId,
  agreed: string,
  isDone: boolean,
): readonly Change[] => {
  const record = holdings.get(id)?.record;
  if (record?.type !== 'supervision') return [];
  const line = record.agreed.find((one) => one.id === agreed);
  const doneAt = isDone ? { ms: now.ms, offset: now.offset } : null;
  const of = holdings
    .all('parked')
    .filter((held) => held.record.session === id && line !== undefined && isAbout(held.record, line));
  return [
    {
      put: id,
      record: { ...record, agreed: record.agreed.map((one) => (one.id === agreed ? { ...one, isDone } : one)) },
    },
    ...of.map((held) => ({ put: held.id, record: { ...held.record, doneAt } })),
  ];
};

export const saveAccount = (
  context: CommandContext,
  id: RecordId,
  wanted: CpdAccount,
  base: CpdAccount | null = null,
): readonly Change[] => {
  const { holdings, now } = context;
  const before = holdings.get(id)?.record;
  if (before !== undefined && before.type !== 'cpdAccount') return [];
  const record = { ...onTop(before, base, wanted), editedAt: { ms: now.ms, offset: now.offset } };
  return [{ put: id, record }, ...keptUnderHold(context, id, before, record)];
};

/** With what a hold kept of it, and nothing while one is on. */
export const removeAccount = ({ holdings }: CommandContext, id: RecordId): readonly Change[] => {
  if (holdings.get(id)?.record.type !== 'cpdAccount' || isHeld(holdings)) return [];
  return allOf(holdings, id);
};

/** One that was held, likewise. What was parked of it, and accounts of it, stand by themselves and stay. */
export const removeSession = ({ holdings }: CommandContext, id: RecordId): readonly Change[] => {
  const record = holdings.get(id)?.record;
  if (record?.type !== 'supervision' || record.heldAt === null || isHeld(holdings)) return [];
  return allOf(holdings, id);
};
