import * as v from 'valibot';
import type { Instant } from '../kernel/clock.ts';
import { Day, StoredInstant } from './record.ts';

export const wants = ['decision', 'sounding-board', 'advice', 'say-it'] as const;
/** What a person wants from supervision about one thing. */
export type Want = (typeof wants)[number];
export const Want = v.picklist(wants);

const About = v.variant('kind', [
  /** The words are those in the entry's document that carry this record's id: they move as the text does. */
  v.strictObject({ kind: v.literal('passage'), entry: v.string() }),
  v.strictObject({ kind: v.literal('entry'), entry: v.string() }),
  /** A lean that was put in words, by its direction and its first day. */
  v.strictObject({ kind: v.literal('finding'), direction: v.picklist(['numb', 'flooded']), since: Day }),
  /** A line of a ledger, by its record. */
  v.strictObject({ kind: v.literal('line'), record: v.string() }),
]);

const FlagV1 = v.strictObject({
  type: v.literal('flag'),
  version: v.literal(1),
  at: StoredInstant,
  /** Null while nothing was said of it. */
  want: v.nullable(Want),
  about: About,
});

/** Something to bring to supervision. It holds no words of its own: what is deleted is in no flag either. */
export const Flag = v.variant('version', [FlagV1]);
export type Flag = v.InferOutput<typeof FlagV1>;

export const newFlag = (about: Flag['about'], at: Instant): Flag => ({
  type: 'flag',
  version: 1,
  at: { ms: at.ms, offset: at.offset },
  want: null,
  about,
});

/** The entry that a flag is in; null for what is in none. */
export const entryOfFlag = ({ about }: Flag): string | null =>
  about.kind === 'passage' || about.kind === 'entry' ? about.entry : null;
