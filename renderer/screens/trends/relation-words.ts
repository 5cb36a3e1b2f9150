import { relationStrings as text } from '../../strings/relations.ts';
import type { RelationLevel, RelationRow } from '../../workers/vault/queries/trends/relation-row.ts';
import { stopName } from './describe.ts';

const levelName = (level: string): string => text.levels[level] ?? level;
const whenOf = (level: string): string => text.when[level] ?? levelName(level);

/** What may be said of a row that doesn't wait. */
export const relationSentence = ({ by, holds }: RelationRow): string => {
  if (holds.type === 'nearer') return text.nearer(whenOf(holds.level), holds.toward);
  return holds.type === 'wider' ? text.wider(whenOf(holds.level)) : text.noDifference[by];
};

export const relationConfidence = ({ holds, confidence }: RelationRow): string => {
  if (confidence === null) return '';
  const word = text.confidence[confidence];
  return holds.type === 'no-difference' ? text.noClear(word) : word;
};

const describeLevel = ({ level, evenings, dial }: RelationLevel): string =>
  dial === null
    ? text.levelWaiting(levelName(level), evenings)
    : text.levelDescribed(levelName(level), stopName(dial.middle), stopName(dial.from), stopName(dial.to), evenings);

/** The row's drawing in words. */
export const describeRelation = ({ by, levels }: RelationRow): string =>
  text.rowDescribed(text.names[by], levels.map(describeLevel));

/** What a row that waits has so far, and what it waits for. */
export const waitingFor = ({ levels, holds }: RelationRow): string => {
  const marked = levels.filter(({ evenings }) => evenings > 0);
  const counted =
    marked.length === 0
      ? text.noneCounted
      : marked.map(({ level, evenings }) => text.counted(levelName(level), evenings)).join(', ');
  return text.waiting(counted, holds.type === 'waiting' ? holds.needs : 0);
};

/** What the rows come to together. */
export const relationsHeadline = (rows: readonly RelationRow[]): { sentence: string; context: string } => {
  const ready = rows.filter(({ holds }) => holds.type !== 'waiting');
  if (ready.length === 0) return { sentence: text.early, context: text.earlyLead };
  const holding = ready.filter(({ holds }) => holds.type !== 'no-difference');
  const [only] = holding;
  if (only === undefined) return { sentence: text.none, context: text.lead };
  return { sentence: holding.length === 1 ? relationSentence(only) : text.some, context: text.lead };
};
