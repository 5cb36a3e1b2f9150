// What build/scripts/train-guard.mjs packs the lexicon with, before there is one.
export { pack } from '../../shared/guard/lexicon/attributes.ts';
export { encodeLexicon } from '../../shared/guard/lexicon/coding.ts';
export { fold } from '../../shared/guard/tokens/fold.ts';
