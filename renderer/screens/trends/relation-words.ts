import { filledFrom } from '#shared/reading/relations/level-summary';
import { relationStrings as text } from '../../strings/relations.ts';
import type { RelationLevel, RelationRow } from '../../workers/vault/queries/trends/relation-row.ts';
import { stopName } from './describe.ts';

const levelName = (level: string): string => text.levels[level] ?? level;
const whenOf = (level: string): string => text.when[level] ?? levelName(level);

/** Stops between two middles that are worth a sentence, once there are enough evenings on both sides. */
const apart = 1.5;

/** Too few evenings of one kind to say that they differ, and too far from the others to say that they don't. */
export const isUndecided = ({ holds, levels }: Pick<RelationRow, 'holds' | 'levels'>): boolean =>
  holds.type === 'no-difference' &&
  levels.some(
    (few) =>
      few.dial !== null &&
      few.evenings < filledFrom &&
      levels.some(({ dial }) => dial !== null && Math.abs(dial.middle - (few.dial?.middle ?? 0)) >= apart),
  );

/** What may be said of a row that doesn't wait. */
export const relationSentence = ({ by, holds, levels }: RelationRow): string => {
  if (holds.type === 'nearer') return text.nearer(whenOf(holds.level), holds.toward);
  if (holds.type === 'wider') return text.wider(whenOf(holds.level));
  if (isUndecided({ holds, levels })) return text.undecided;
  const heavy = levels.find(({ level }) => level === 'heavy');
  return heavy !== undefined && heavy.evenings < filledFrom ? text.noDifferenceOfLoad : text.noDifference[by];
};

export const relationConfidence = ({ holds, confidence }: RelationRow): string => {
  if (confidence === null) return '';
  const word = text.confidence[confidence];
  return holds.type === 'no-difference' ? text.noClear(word) : word;
};

const describeLevel = ({ level, evenings, dial }: RelationLevel, of: string): string =>
  dial === null
    ? text.levelWaiting(levelName(level), evenings, of)
    : text.levelDescribed(
        levelName(level),
        stopName(dial.middle),
        stopName(dial.from),
        stopName(dial.to),
        evenings,
        of,
      );

/** What the row is about; said where it isn't evenings that are counted. */
export const relationName = ({ by }: Pick<RelationRow, 'by'>): string =>
  by === 'supervision' ? text.inWeeks(text.names[by]) : text.names[by];

/** The row's drawing in words. */
export const describeRelation = ({ by, levels }: RelationRow): string => {
  const of = by === 'supervision' ? text.weeks : text.evenings;
  return text.rowDescribed(
    text.names[by],
    levels.map((level) => describeLevel(level, of)),
  );
};

const countedIn = ({ by, levels }: RelationRow): string => {
  const [first, second] = levels;
  if (by === 'supervision') return text.weeksCounted(first?.evenings ?? 0, second?.evenings ?? 0);
  const marked = levels.filter(({ evenings }) => evenings > 0);
  if (marked.length === 0) return text.noneCounted;
  return marked.map(({ level, evenings }) => text.counted(levelName(level), evenings)).join(', ');
};

/** What a row that waits has so far, and what it waits for. */
export const waitingFor = (row: RelationRow): string =>
  text.waiting(countedIn(row), row.holds.type === 'waiting' ? row.holds.needs : 0);

/** What the rows come to together. */
export const relationsHeadline = (rows: readonly RelationRow[]): { sentence: string; context: string } => {
  const ready = rows.filter(({ holds }) => holds.type !== 'waiting');
  if (ready.length === 0) return { sentence: text.early, context: text.earlyLead };
  const holding = ready.filter(({ holds }) => holds.type !== 'no-difference');
  const [only] = holding;
  if (only === undefined) return { sentence: text.none, context: text.lead };
  return { sentence: holding.length === 1 ? relationSentence(only) : text.some, context: text.lead };
};
