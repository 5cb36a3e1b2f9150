import { markElsewhere } from '../consistency/mark-elsewhere.ts';
import type { KnownForms } from '../consistency/known-forms.ts';
import { markKnown } from '../consistency/mark-known.ts';
import { tierFloors, type Find } from '../span.ts';
import type { Token } from '../tokens/token.ts';
import { decide } from './decide.ts';
import { describe } from './describe.ts';
import { dropWhatNamesNothing } from './drop.ts';
import { extendNames } from './extend-names.ts';
import { extendOrganisations } from './extend-organisations.ts';
import { markFamilies } from './families.ts';
import { markHeads } from './heads.ts';
import { score } from './scorer.ts';
import { markNamed } from './naming.ts';
import { markOtherScripts } from './other-scripts.ts';
import { markOpeners } from './openers.ts';
import { markPairs } from './pairs.ts';
import { findsOf } from './spans.ts';
import { markStays } from './stays.ts';
import { markAfterTitles } from './titles.ts';
import { noVerdicts } from './verdicts.ts';
import { markWordNames } from './word-names.ts';
import { veto } from './vetoes.ts';
import { markWhereabouts } from './whereabouts.ts';

interface Surroundings {
  /** Structured finds, sorted: what they cover is closed to names. */
  readonly closed: readonly Find[];
  readonly known: KnownForms;
  /** Confidence under which nothing is found. */
  readonly floor: number;
}

/** Names, places and organisations. The order of the passes matters: each sees what those before it left. */
export const findNames = (tokens: readonly Token[], { closed, known, floor }: Surroundings): readonly Find[] => {
  const document = describe(tokens);
  const verdicts = noVerdicts(document);
  decide(verdicts, score(document), Math.min(floor, tierFloors.maybe));
  markOpeners(verdicts);
  markWordNames(verdicts);
  veto(verdicts);
  markNamed(verdicts);
  markOtherScripts(verdicts);
  markHeads(verdicts);
  extendOrganisations(verdicts);
  markAfterTitles(verdicts);
  extendNames(verdicts);
  markWhereabouts(
    verdicts,
    closed.filter(({ kind }) => kind === 'address').map(({ end }) => end),
  );
  dropWhatNamesNothing(verdicts);
  markStays(verdicts);
  markElsewhere(verdicts);
  markPairs(verdicts);
  markFamilies(verdicts);
  markKnown(verdicts, known);

  let next = 0;
  document.words.forEach((word, at) => {
    while (next < closed.length && (closed[next]?.end ?? 0) <= word.start) next += 1;
    const covering = closed[next];
    if (covering !== undefined && covering.start < word.end) verdicts.drop(at);
  });
  return findsOf(verdicts).filter(({ confidence }) => confidence >= floor);
};
