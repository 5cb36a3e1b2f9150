import * as v from 'valibot';
import type { DayKey } from '../calendar/day-key.ts';
import type { Instant } from '../kernel/clock.ts';
import { Want } from './flag.ts';
import { Day, Line, scale, StoredInstant } from './record.ts';

export const supervisionGroups = ['administrative', 'educational', 'supportive'] as const;
export type SupervisionGroup = (typeof supervisionGroups)[number];

/** `unsaid`: says something without saying it. Of the item only its answers leave. */
export const lensKinds = ['what', 'gibbs', 'kolb', 'driscoll', 'seven-eyed', 'unsaid'] as const;
export type LensKind = (typeof lensKinds)[number];

/** UTF-16 units of any one field: what a screen lets somebody type has to be what the record takes. */
export const mostFieldLetters = 2000;
export const mostItems = 60;
export const mostAgreed = 20;
/** So many times as much a record holds: what was put in on other machines joins it, and none is left out. */
const mostJoined = 8;
export const mostJoinedItems = mostJoined * mostItems;
export const mostJoinedAgreed = mostJoined * mostAgreed;
const mostIdLetters = 200;
/** A session longer than a working day is a mistyped one. */
export const mostMinutes = 480;

const Id = v.pipe(v.string(), v.maxLength(mostIdLetters));
const Minutes = v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(mostMinutes));

const Lens = v.strictObject({
  kind: v.picklist(lensKinds),
  /** One for each of the lens's questions, in their order. */
  answers: v.pipe(v.array(Line), v.maxLength(12)),
});

const Item = v.strictObject({
  id: Id,
  /** What it was gathered from: the key of what was gathered; null for what was written here. */
  from: v.nullable(Id),
  /** Record id of the page it was gathered from; absent for whatever came from none. */
  entry: v.optional(Id),
  group: v.picklist(supervisionGroups),
  /** A copy, in the person's own words: what it came from may be reworded or deleted. */
  words: Line,
  want: v.nullable(Want),
  minutes: Minutes,
  lens: v.nullable(Lens),
  isDiscussed: v.boolean(),
});

const GoodThing = v.strictObject({ id: Id, from: v.nullable(Id), words: Line });

const Agreed = v.strictObject({
  id: Id,
  what: Line,
  who: Line,
  when: v.nullable(Day),
  isDone: v.boolean(),
});

const SupervisionV1 = v.strictObject({
  type: v.literal('supervision'),
  version: v.literal(1),
  createdAt: StoredInstant,
  /** Null while it is being prepared. */
  heldAt: v.nullable(StoredInstant),
  /** The day it is on; null while that isn't known. */
  day: v.nullable(Day),
  minutes: Minutes,
  /** What is gathered begins on this day: that of the session before; null for the first one. */
  since: v.nullable(Day),
  /** Which words stand over the three groups. */
  labels: v.picklist(['kadushin', 'proctor']),
  items: v.pipe(v.array(Item), v.maxLength(mostJoinedItems)),
  good: v.pipe(v.array(GoodThing), v.maxLength(mostJoinedItems)),
  /** The conditions of the work are put beside it. */
  withConditions: v.boolean(),
  /** The person's own readings: out unless they put them in. */
  withReadings: v.boolean(),
  /** The picture of the last weeks is put in: absent until the person does. */
  withPicture: v.optional(v.literal(true)),
  /** The person said of the items which were spoken of, be it of none: absent until they do, and where nobody knows. */
  saysSpoken: v.optional(v.literal(true)),
  agreed: v.pipe(v.array(Agreed), v.maxLength(mostJoinedAgreed)),
  /** 0 not at all … 4 a great deal. Each by itself, never a sum. */
  helped: scale(0, 4),
  supported: scale(0, 4),
  together: scale(0, 4),
  /** A file of it that was saved outside, from before each had a record of its own (`outsideFile`). */
  outside: v.nullable(v.strictObject({ name: v.pipe(v.string(), v.maxLength(300)), at: StoredInstant })),
});

/** One supervision: what is brought to it, and what came of it. */
export const SupervisionSession = v.variant('version', [SupervisionV1]);
export type SupervisionSession = v.InferOutput<typeof SupervisionV1>;
export type SupervisionItem = SupervisionSession['items'][number];
export type SupervisionLens = NonNullable<SupervisionItem['lens']>;
export type GoodThing = SupervisionSession['good'][number];
export type AgreedLine = SupervisionSession['agreed'][number];

const usualMinutes = 50;

/** The next one, after `last`: length and labels stay as they were chosen. */
export const newSession = (at: Instant, last: SupervisionSession | null, since: DayKey | null): SupervisionSession => ({
  type: 'supervision',
  version: 1,
  createdAt: { ms: at.ms, offset: at.offset },
  heldAt: null,
  day: null,
  minutes: last?.minutes ?? usualMinutes,
  since,
  labels: last?.labels ?? 'kadushin',
  items: [],
  good: [],
  withConditions: last?.withConditions ?? true,
  withReadings: false,
  agreed: [],
  helped: null,
  supported: null,
  together: null,
  outside: null,
});
