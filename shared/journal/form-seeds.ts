import * as v from 'valibot';
import { FormHash } from './kept-form.ts';

const FormSeedsV1 = v.strictObject({
  type: v.literal('formSeeds'),
  version: v.literal(1),
  /** How often names were forgotten: each time what they were hashed with goes as well. */
  forgotten: v.pipe(v.number(), v.safeInteger(), v.minValue(0)),
  /** 32 bytes each as hex. New hashes are made with the first; others came in with another copy of the vault. */
  seeds: v.pipe(v.array(FormHash), v.minLength(1)),
});

/** What names are hashed with. In a record, so that a new master key goes on knowing them. */
export const FormSeeds = v.variant('version', [FormSeedsV1]);
export type FormSeeds = v.InferOutput<typeof FormSeedsV1>;

/** What was forgotten on one side stays so: its seeds are not brought back. */
export const mergedSeeds = (ours: FormSeeds, theirs: FormSeeds): FormSeeds => {
  if (ours.forgotten !== theirs.forgotten) return ours.forgotten > theirs.forgotten ? ours : theirs;
  return { ...ours, seeds: [...new Set([...ours.seeds, ...theirs.seeds])] };
};
