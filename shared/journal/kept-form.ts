import * as v from 'valibot';
import { StoredInstant } from './record.ts';

const as = v.picklist(['full', 'first', 'surname', 'nickname', 'titled', 'initials', 'family', 'other']);

export const FormHash = v.pipe(v.string(), v.regex(/^[0-9a-f]{64}$/));

/** One way in which someone is written: a keyed hash of it, or, where the person chose so, the words and their key. */
export const KeptForm = v.union([
  v.strictObject({ as, at: StoredInstant, hash: FormHash }),
  v.strictObject({ as, at: StoredInstant, key: v.string(), text: v.string() }),
]);
export type KeptForm = v.InferOutput<typeof KeptForm>;

export const isSameForm = (a: KeptForm, b: KeptForm): boolean =>
  'hash' in a ? 'hash' in b && a.hash === b.hash : 'key' in b && a.key === b.key;
