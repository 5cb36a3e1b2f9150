import { isOrganisationHead } from '../words/heads.ts';
import { goesOn } from './neighbours.ts';
import type { Verdicts } from './verdicts.ts';

const linking = new Set(['of', 'for', 'to']);
const sureName = 0.8;

/** "Catholic Charities of Fresno", "Pathways to Housing": an organisation goes on over a small word to a capital. */
export const extendOrganisations = (verdicts: Verdicts): void => {
  const { words } = verdicts.document;
  verdicts.list.forEach((verdict, at) => {
    const word = words[at];
    const link = words[at + 1];
    const next = words[at + 2];
    if (verdict?.kind !== 'org' || word === undefined || !word.isCapital || word.isPossessive) return;
    if (link === undefined || !linking.has(link.key) || !goesOn(next)) return;
    const its = verdicts.list[at + 2];
    if (its?.kind === 'name' && (next.first > 0 || its.confidence > sureName)) return;
    const belongs = link.key === 'of' || isOrganisationHead(word.key) || (its !== null && its !== undefined);
    if (!belongs) return;
    const last = goesOn(words[at + 3]) ? at + 3 : at + 2;
    for (let here = at + 1; here <= last; here += 1) verdicts.set(here, 'org', verdict.confidence, verdict.reason);
  });
};
