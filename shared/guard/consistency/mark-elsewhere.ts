import { isBeforeMonth, isMonth } from '../words/calendar.ts';
import { isOrganisationHead } from '../words/heads.ts';
import { isParticle } from '../words/particles.ts';
import { namesNobody } from '../words/titles.ts';
import { candidate } from '../names/word.ts';
import { isVerbLike } from '../names/neighbours.ts';
import type { Verdicts } from '../names/verdicts.ts';

const everyday = 5;
const shortest = 3;
const likely = 0.6;
/** Seen again, a name is nearly as certain as where it was seen first. */
const again = { capital: 0.92, small: 0.82 } as const;

/** The words of names accepted so far, with how certain each is. */
const named = ({ document: { words }, list }: Verdicts): ReadonlyMap<string, number> => {
  const sure = new Map<string, number>();
  list.forEach((verdict, at) => {
    const word = words[at];
    if (verdict?.kind !== 'name' || word === undefined || !word.isWord || word.candidate === candidate.joining) return;
    if (word.key.length < shortest || isParticle(word.key) || namesNobody(word.key) || verdict.confidence < 0.5) return;
    sure.set(word.key, Math.max(sure.get(word.key) ?? 0, verdict.confidence));
  });
  return sure;
};

const keyIn = (names: ReadonlyMap<string, number>, key: string): number =>
  names.get(key) ?? (key.endsWith('s') && key.length > 4 ? (names.get(key.slice(0, -1)) ?? 0) : 0);

/** What is a name in one place of a text is one everywhere in it, as far as the word allows. */
export const markElsewhere = (verdicts: Verdicts): void => {
  const names = named(verdicts);
  if (names.size === 0) return;
  const { words } = verdicts.document;
  verdicts.list.forEach((verdict, at) => {
    const word = words[at];
    if (word === undefined || !word.isWord || (verdict !== null && verdict.kind !== 'name')) return;
    const certainty = keyIn(names, word.key);
    if (certainty === 0 || (verdict !== null && verdict.confidence >= certainty * again.capital)) return;
    const isOrdinary = word.english > 0 && word.english <= everyday;
    const before = words[at - 1];
    const after = words[at + 1];
    if (isMonth(word.key) && (after?.isNumber === true || (before !== undefined && isBeforeMonth(before.key)))) return;
    if (!word.isCapital) {
      if (isOrdinary || word.english > 0 || word.town > 0 || word.key.length < shortest) return;
      verdicts.set(at, 'name', Math.max(likely, certainty * again.small), { code: 'elsewhere' });
      return;
    }
    if (after?.isCapital === true && isOrganisationHead(after.key)) return;
    const isSaid =
      !isOrdinary || !word.startsSentence || word.isPossessive || (certainty > likely && isVerbLike(after));
    if (!isSaid) return;
    verdicts.set(at, 'name', Math.max(likely, certainty * again.capital), { code: 'elsewhere' });
  });
};
