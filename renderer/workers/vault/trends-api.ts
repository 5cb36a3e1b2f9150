import type { TrendsApi } from '../../vault/trends-api.ts';
import type { Saved } from '../../vault/vault-api.ts';
import type { Change } from './change.ts';
import type { CommandContext } from './commands/evening.ts';
import { keepFinding } from './commands/flags.ts';
import * as trends from './commands/trends.ts';
import type { Holdings } from './holdings.ts';
import { weekEvidence } from './queries/trends/evidence.ts';
import { quietLine } from './queries/trends/quiet-line.ts';
import type { TrendSources } from './queries/trends/sources.ts';
import { thenAndNowWords } from './queries/trends/then-and-now-words.ts';
import { trendChoices, weeklyOf } from './queries/trends/trend-records.ts';
import { trendsView } from './queries/trends/trends-view.ts';

interface TrendsApiDeps {
  readonly holdings: () => Holdings;
  readonly run: (command: (context: CommandContext) => readonly Change[]) => Promise<Saved>;
  /** Has every entry read that was not read yet. */
  readonly catchUp: () => Promise<void>;
  readonly sources: TrendSources;
}

export const createTrendsApi = ({ holdings, run, catchUp, sources }: TrendsApiDeps): TrendsApi => ({
  trends: async (today) => {
    await catchUp();
    return trendsView(holdings(), sources, today);
  },
  weekEvidence: async (monday, direction) => weekEvidence(holdings(), sources, monday, direction),
  thenAndNowWords: async (chip) => thenAndNowWords(holdings(), chip),
  // Asked on the way in: nobody waits for words to be read there.
  quietLine: async (today) => quietLine(holdings(), sources, today),
  trendChoices: async () => trendChoices(holdings()),
  weekly: async (monday) => weeklyOf(holdings(), monday)?.record ?? null,

  markDoesntFit: (words) => run((context) => words.flatMap((one) => trends.markDoesntFit(context, one))),
  unmarkDoesntFit: (words) => run((context) => words.flatMap((one) => trends.unmarkDoesntFit(context, one))),
  seeFinding: (lean) => run((context) => trends.seeFinding(context, lean)),
  keepForSupervision: (lean, kept) => run((context) => keepFinding(context, lean, kept)),
  leaveFindingBe: (lean, today) => run((context) => trends.leaveFindingBe(context, lean, today)),
  saveWeekly: (monday, answers) => run((context) => trends.saveWeekly(context, monday, answers)),
  sayAway: (monday, reason) => run((context) => trends.sayAway(context, monday, reason)),
  markTwoWeeks: (from, marked) => run((context) => trends.markTwoWeeks(context, from, marked)),
  chooseTrend: (choice, on) => run((context) => trends.chooseTrend(context, choice, on)),
});
