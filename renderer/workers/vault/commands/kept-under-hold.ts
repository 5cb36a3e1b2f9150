import { type DayKey, dayOfInstant } from '#shared/calendar/day-key';
import type { CpdAccount } from '#shared/journal/cpd-account';
import type { EarlierWording } from '#shared/journal/earlier-wording';
import type { Wording } from '#shared/journal/entry';
import { defaultSettings } from '#shared/journal/settings';
import { isStillSaid } from '#shared/journal/still-said';
import type { LeftForm } from '#shared/journal/left-form';
import type { SupervisionSession } from '#shared/journal/supervision-session';
import { linesOfAccount, linesOfSession } from '#shared/journal/supervision-lines';
import type { RecordId } from '#shared/vault/record-id';
import type { Change } from '../change.ts';
import { isHeld } from '../legal-hold.ts';
import type { CommandContext } from './evening.ts';

/** What can be typed over while a hold is on, and is no page with versions of its own. */
type Written = SupervisionSession | CpdAccount | LeftForm;

const allLinesOf = (record: Written): readonly string[] => {
  if (record.type === 'leftForm') return record.words.map(({ text }) => text);
  return record.type === 'supervision' ? linesOfSession(record) : linesOfAccount(record);
};
const linesOf = (record: Written): readonly string[] => allLinesOf(record).filter((line) => line.trim() !== '');

const wordingOf = (lines: readonly string[]): Wording => {
  const paragraphs = lines.flatMap((line) => line.split('\n')).filter((line) => line !== '');
  return {
    text: paragraphs.join('\n'),
    document: {
      type: 'doc',
      content: paragraphs.map((text) => ({ type: 'paragraph', content: [{ type: 'text', text }] })),
    },
  };
};

const isSaidBy =
  (lines: readonly string[]) =>
  (line: string): boolean =>
    lines.some((other) => isStillSaid(line, other));

/**
 * Under a legal hold: what a session, an account or a form that was begun said, where that is taken out of it. The first time on a day all of
 * it is kept, and afterwards only what goes. On the way down from a wording that is kept, what is left of it needs none
 * of its own, and what is only written into is not gone.
 */
export const keptUnderHold = (
  { holdings, now, newId }: CommandContext,
  id: RecordId,
  before: Written | undefined,
  next: Written,
): readonly Change[] => {
  if (before === undefined || !isHeld(holdings)) return [];
  const gone = linesOf(before).filter((line) => !isSaidBy(linesOf(next))(line));
  const kept = holdings.all('earlierWording').filter(({ record }) => record.entry === id);
  const isKept = (line: string): boolean =>
    wordingOf([line])
      .text.split('\n')
      .every(isSaidBy(kept.flatMap(({ record }) => record.text.split('\n'))));
  const lost = gone.filter((line) => !isKept(line));
  if (lost.length === 0) return [];
  const rollOverHour = holdings.settings()?.record.rollOverHour ?? defaultSettings.rollOverHour;
  const dayOf = (at: EarlierWording['at']): DayKey => dayOfInstant(at, rollOverHour);
  const isFirstToday = kept.every(({ record }) => dayOf(record.at) !== dayOf(now));
  const record: EarlierWording = {
    type: 'earlierWording',
    version: 1,
    entry: id,
    at: { ms: now.ms, offset: now.offset },
    ...wordingOf(isFirstToday ? linesOf(before) : lost),
  };
  return [{ put: newId(), record }];
};
