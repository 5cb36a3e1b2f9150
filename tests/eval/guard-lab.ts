// What build/scripts/train-guard.mjs trains with: the app's own words and features, without the weights it makes.
export { describe } from '../../shared/guard/names/describe.ts';
export { featuresOf, mostFeatures } from '../../shared/guard/names/features.ts';
export { featureBits } from '../../shared/guard/names/hash.ts';
export { encodeWeights, steps } from '../../shared/guard/names/weights.ts';
export { tokenise } from '../../shared/guard/tokens/tokenise.ts';
export { isFormalTitle } from '../../shared/guard/words/titles.ts';
