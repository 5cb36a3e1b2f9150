import * as v from 'valibot';

const AliasChoicesV1 = v.strictObject({
  type: v.literal('aliasChoices'),
  version: v.literal(1),
  /** What of a real name is kept to know it again: keyed hashes, the name itself, or nothing. */
  keeps: v.picklist(['hashes', 'names', 'nothing']),
  /** What is offered as an alias: neutral names, or letters after a word ("Client B"). */
  style: v.picklist(['names', 'letters']),
});

export const AliasChoices = v.variant('version', [AliasChoicesV1]);
export type AliasChoices = v.InferOutput<typeof AliasChoicesV1>;
export type Keeps = AliasChoices['keeps'];

export const defaultAliasChoices: AliasChoices = {
  type: 'aliasChoices',
  version: 1,
  keeps: 'hashes',
  style: 'names',
};

const strictness: readonly Keeps[] = ['names', 'hashes', 'nothing'];

/** Of two copies' choices the one that keeps less: only a person keeps more. */
export const keepsLess = (a: Keeps, b: Keeps): Keeps => (strictness.indexOf(a) > strictness.indexOf(b) ? a : b);
