import * as v from 'valibot';
import { noted, Whom } from './ledger-parts.ts';
import { Line, StoredInstant } from './record.ts';

const UntoldV1 = v.strictObject({
  type: v.literal('untold'),
  version: v.literal(1),
  ...noted,
  whom: Whom,
  /** May be blank: the tap alone says that there is something. */
  text: Line,
  /** Told to someone who may hear it, or talked over in supervision; null while it is carried alone. */
  sharedAt: v.nullable(StoredInstant),
});

/** Something that can be told to nobody. */
export const Untold = v.variant('version', [UntoldV1]);
export type Untold = v.InferOutput<typeof UntoldV1>;
