import { dayOfMonth, type DayKey, daysBetween } from '#shared/calendar/day-key';
import { unreachable } from '#shared/kernel/unreachable';
import type { Confidence } from '#shared/reading/leans/lean';
import { type EveningMark, lineNeeds, towardsLine } from '#shared/reading/weeks';
import { monthName, shortDay } from '../../app/format.ts';
import { findingStrings as text } from '../../strings/findings.ts';
import { trendsStrings } from '../../strings/trends.ts';
import type { Before } from '../../workers/vault/queries/trends/before.ts';
import type { Said } from '../../workers/vault/queries/trends/said.ts';
import type { LeanView, TrendsView } from '../../workers/vault/queries/trends/trends-view.ts';

/** A finding in words: a sentence, a line of context, and how sure it is. */
export interface Finding {
  readonly sentence: string;
  readonly context: string;
  /** Null where nothing is found that one could be sure of. */
  readonly sure: { readonly bars: 0 | 2 | 3 | 4; readonly word: string; readonly counted: string } | null;
}

/** "early November", "mid-November", "late November". */
const partOfMonth = (day: DayKey): string => {
  const date = dayOfMonth(day);
  if (date > 10 && date <= 20) return `${text.since.mid}${monthName(day)}`;
  return `${date <= 10 ? text.since.early : text.since.late} ${monthName(day)}`;
};

const bars: Readonly<Record<Confidence, 2 | 3 | 4>> = { loosely: 2, fairly: 3, clear: 4 };

const beforeInWords = (before: Before | null): string => {
  if (before === null || before.mostly === null) return '';
  const { mostly, apart } = before;
  const except = apart === null ? '' : text.apart(apart.side, apart.weeks, apart.aroundLoss, monthName(apart.from));
  return `${text.before(mostly)}${except}.`;
};

const leanSentence = ({ direction, since, isLong }: Extract<Said, { type: 'lean' }>, today: DayKey): string => {
  const days = daysBetween(since, today) + 1;
  const months = Math.round(days / 30);
  if (direction === 'numb') return isLong ? text.longNumb(months) : text.leaningNumb(partOfMonth(since));
  return isLong ? text.longFlooded(months) : text.leaningFlooded(Math.floor(days / 7));
};

interface ToSay extends Pick<TrendsView, 'said'> {
  readonly lean: Pick<LeanView, 'before'> | null;
  readonly evenings: readonly EveningMark[];
}

/** What is said of the evenings so far. */
export const sayFinding = ({ said, lean, evenings }: ToSay, today: DayKey): Finding => {
  const marked = evenings.filter(({ closeness }) => closeness !== null);
  const sure = (confidence: Confidence, since?: DayKey): NonNullable<Finding['sure']> => ({
    bars: bars[confidence],
    word: text.confidence[confidence],
    counted:
      since === undefined
        ? text.checkIns(marked.length)
        : text.checkInsSince(marked.length, marked.filter(({ day }) => day >= since).length, shortDay(since)),
  });
  const plain = (sentence: string, context: string): Finding => ({ sentence, context, sure: null });
  switch (said.type) {
    case 'nothing':
      return plain(trendsStrings.none, trendsStrings.noneLead);
    case 'too-few': {
      const counted = trendsStrings.of(towardsLine(evenings).evenings, lineNeeds.evenings);
      const notYet = { bars: 0, word: text.notYet, counted } as const;
      return { ...plain(trendsStrings.tooFew(marked.length), trendsStrings.tooFewLead), sure: notYet };
    }
    case 'line-only':
      return plain(trendsStrings.enough(marked.length), trendsStrings.enoughLead);
    case 'few-lately':
      return plain(text.fewLately, text.fewLatelyLead);
    case 'off':
      return plain(text.off, text.offLead);
    case 'balance':
      return plain(text.balance, text.balanceLead);
    case 'usual':
      return plain(text.usual, text.usualLead);
    case 'easing':
      return { ...plain(text.easing, text.easingLead[said.direction]), sure: sure('loosely') };
    case 'nearer':
      return {
        ...plain(text.nearer(partOfMonth(said.since)), `${text.before(said.from)}.`),
        sure: sure('loosely', said.since),
      };
    case 'swinging':
      return { ...plain(text.swinging, text.swingingLead), sure: sure('loosely', said.since) };
    case 'words-only': {
      const lead = text.flatterLead(partOfMonth(said.since));
      const words = said.withDial ? plain(text.flatter, lead) : plain(lead, text.flatterAlone);
      return { ...words, sure: sure('loosely', said.since) };
    }
    case 'lean': {
      const before = beforeInWords(lean?.before ?? null);
      const context = said.wordsDiffer ? `${before} ${text.flatter}`.trim() : before;
      return { ...plain(leanSentence(said, today), context), sure: sure(said.confidence, said.since) };
    }
    default:
      return unreachable(said);
  }
};
