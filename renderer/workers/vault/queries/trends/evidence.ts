import { addDays, type DayKey } from '#shared/calendar/day-key';
import { type CountedWords, isAbout } from '#shared/journal/doesnt-fit';
import type { Evidence, EvidenceKind } from '#shared/reading/distance/evidence';
import type { Direction } from '#shared/reading/leans/lean';
import { sentencesOf } from '#shared/reading/text/sentences';
import type { RecordId } from '#shared/vault/record-id';
import type { Holdings } from '../../holdings.ts';
import type { TrendSources } from './sources.ts';
import { trendChoices } from './trend-records.ts';
import { countedWords } from './words-index.ts';

/** A sentence of an entry in which something was counted. */
export interface EvidenceSentence {
  readonly entry: RecordId;
  readonly day: DayKey;
  /** The evening's dial; null when it was not marked. */
  readonly closeness: number | null;
  readonly text: string;
  /** The counted words within `text`, in order. */
  readonly marked: readonly { readonly start: number; readonly end: number }[];
  /** Why they were counted, in a few plain words each. */
  readonly why: readonly string[];
  /** By which "Doesn't fit" names them. */
  readonly words: readonly CountedWords[];
  /** All of them were taken out of the sum. */
  readonly isTakenOut: boolean;
}

export interface EvidenceBothWays {
  /** Newest first. */
  readonly pro: readonly EvidenceSentence[];
  readonly con: readonly EvidenceSentence[];
}

/** More than this is never shown at once, also when some of it is taken out. */
const mostPro = 12;
const mostCon = 4;

const speaksFor: Readonly<Record<Direction, readonly EvidenceKind[]>> = {
  numb: ['phrase', 'cynical', 'label', 'flat'],
  flooded: ['flood'],
};
const speaksAgainst: Readonly<Record<Direction, readonly EvidenceKind[]>> = {
  numb: ['counter', 'flood'],
  flooded: ['counter'],
};

interface Line {
  readonly start: number;
  readonly end: number;
  readonly evidence: readonly Evidence[];
}

/** Two sentences in a row, both counted, are read as one up to this many characters. */
const longest = 160;

/** Evidence by the sentence it begins in; what goes past the end of one takes the next ones along. */
const linesOf = (text: string, evidence: readonly Evidence[]): readonly Line[] => {
  const lines: Line[] = [];
  const sentences = sentencesOf(text);
  for (const one of evidence.toSorted((a, b) => a.start - b.start)) {
    const first = sentences.findLast(({ start }) => start <= one.start) ?? one;
    const last = sentences.findLast(({ start }) => start < one.end) ?? one;
    const line = { start: first.start, end: Math.max(last.end, one.end), evidence: [one] };
    const before = lines.at(-1);
    const isSame = before !== undefined && line.start < before.end;
    const isNext = before !== undefined && text.slice(before.end, line.start).trim() === '';
    if (before !== undefined && (isSame || (isNext && line.end - before.start <= longest))) {
      const end = Math.max(before.end, line.end);
      lines[lines.length - 1] = { start: before.start, end, evidence: [...before.evidence, one] };
    } else lines.push(line);
  }
  return lines;
};

/** A stretch of many sentences is shown by its first ones, up to this many characters where one alone isn't longer. */
const longestShown = 200;

/** Where what is shown of a line ends. */
const shownUntil = (text: string, { start, end }: Line): number => {
  if (end - start <= longestShown) return end;
  const ends = sentencesOf(text.slice(start, end)).map((sentence) => start + sentence.end);
  return ends.findLast((one) => one - start <= longestShown) ?? ends[0] ?? end;
};

/** The evidence of entries from `from` to `to`, for and against a lean in `direction`. */
export const evidenceBetween = (
  holdings: Holdings,
  { readingsOf }: Pick<TrendSources, 'readingsOf'>,
  direction: Direction,
  from: DayKey,
  to: DayKey,
): EvidenceBothWays => {
  const readings = readingsOf(holdings);
  const marks = holdings.all('doesntFit').map(({ record }) => record);
  const dials = new Map(holdings.all('checkIn').map(({ record }) => [record.day, record.closeness]));
  const entries = holdings
    .all('entry')
    .filter(({ record }) => record.deletedAt === null && record.day >= from && record.day <= to)
    .toSorted((a, b) => b.record.createdAt.ms - a.record.createdAt.ms);

  const sentences = (kinds: readonly EvidenceKind[], most: number): readonly EvidenceSentence[] => {
    const found: EvidenceSentence[] = [];
    for (const { id, record } of entries) {
      const evidence = readings.get(id)?.evidence.filter(({ kind }) => kinds.includes(kind)) ?? [];
      // An edit that has not been read again yet: its places are those of the words before.
      const inText = evidence.filter(({ end }) => end <= record.text.length);
      for (const line of linesOf(record.text, inText)) {
        const words = line.evidence.map((one) => countedWords(id, one));
        const until = shownUntil(record.text, line);
        const marked = line.evidence.filter(({ start }) => start < until);
        found.push({
          entry: id,
          day: record.day,
          closeness: dials.get(record.day) ?? null,
          text: `${record.text.slice(line.start, until)}${until < line.end ? ' …' : ''}`,
          marked: marked.map(({ start, end }) => ({
            start: start - line.start,
            end: Math.min(end, until) - line.start,
          })),
          why: [...new Set(line.evidence.map(({ why }) => why))],
          words,
          isTakenOut: words.every((one) => marks.some((mark) => isAbout(mark, one))),
        });
      }
      if (found.filter(({ isTakenOut }) => !isTakenOut).length >= most) break;
    }
    return found;
  };
  return { pro: sentences(speaksFor[direction], mostPro), con: sentences(speaksAgainst[direction], mostCon) };
};

/** What was counted in the words of one week; nothing where words are not to be read. */
export const weekEvidence = (
  holdings: Holdings,
  sources: Pick<TrendSources, 'readingsOf'>,
  monday: DayKey,
  direction: Direction,
): EvidenceBothWays =>
  trendChoices(holdings).words
    ? evidenceBetween(holdings, sources, direction, monday, addDays(monday, 6))
    : { pro: [], con: [] };
