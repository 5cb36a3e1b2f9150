import type { LedgerKind } from '#shared/supervision/gathered';
import { choiceNames } from './ledgers.ts';

/** What else there is to say of a ledger's line beside its words, by its code there. */
const words: Partial<Record<LedgerKind, Readonly<Record<string, string>>>> = {
  promise: { kept: 'kept', mended: 'mended', unsure: 'may not be kept', no: 'can’t be kept' },
  saidNo: { held: 'held', 'gave-way': 'gave way' },
  hardEvent: { ...choiceNames.hardEvents, ...choiceNames.senses },
  prediction: { better: 'better than feared', miss: 'otherwise than thought' },
  hat: { ...choiceNames.hats, ...choiceNames.stretches },
  inTheMiddle: choiceNames.sides,
  pothole: { ...choiceNames.potholes, ...choiceNames.spheres },
  wait: { came: 'it came', waiting: 'still waiting' },
  ending: { ended: 'with a goodbye', 'without-goodbye': 'without a goodbye' },
};

const begunSmall = (word: string): string =>
  word.startsWith('I ') ? word : `${word.charAt(0).toLowerCase()}${word.slice(1)}`;

/** In a few words, or none: "listener, I drifted". */
export const codesInWords = (ledger: LedgerKind, codes: readonly string[]): string =>
  codes
    .flatMap((code) => words[ledger]?.[code] ?? [])
    .map(begunSmall)
    .join(', ');
