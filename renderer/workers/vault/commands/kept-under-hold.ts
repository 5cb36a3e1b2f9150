import type { CpdAccount } from '#shared/journal/cpd-account';
import type { EarlierWording } from '#shared/journal/earlier-wording';
import type { Wording } from '#shared/journal/entry';
import type { SupervisionSession } from '#shared/journal/supervision-session';
import { linesOfAccount, linesOfSession } from '#shared/journal/supervision-lines';
import type { RecordId } from '#shared/vault/record-id';
import type { Change } from '../change.ts';
import { isHeld } from '../legal-hold.ts';
import type { CommandContext } from './evening.ts';

type OfSupervision = SupervisionSession | CpdAccount;

const linesOf = (record: OfSupervision): readonly string[] =>
  (record.type === 'supervision' ? linesOfSession(record) : linesOfAccount(record)).filter(
    (line) => line.trim() !== '',
  );

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

/**
 * Under a legal hold: what a session or an account said, where that is taken out of it. On the way down from a wording
 * that is kept, what is left of it needs none of its own.
 */
export const keptUnderHold = (
  { holdings, now, newId }: CommandContext,
  id: RecordId,
  before: OfSupervision | undefined,
  next: OfSupervision,
): readonly Change[] => {
  if (before === undefined || !isHeld(holdings)) return [];
  const left = linesOf(next);
  const gone = linesOf(before).filter((line) => !left.some((other) => other.includes(line)));
  const kept = holdings.all('earlierWording').filter(({ record }) => record.entry === id);
  const isKept = (line: string): boolean => kept.some(({ record }) => record.text.includes(wordingOf([line]).text));
  if (gone.every(isKept)) return [];
  const record: EarlierWording = {
    type: 'earlierWording',
    version: 1,
    entry: id,
    at: { ms: now.ms, offset: now.offset },
    ...wordingOf(linesOf(before)),
  };
  return [{ put: newId(), record }];
};
