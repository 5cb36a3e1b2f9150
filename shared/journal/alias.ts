import * as v from 'valibot';
import type { Instant } from '../kernel/clock.ts';
import { KeptForm } from './kept-form.ts';
import { Day, Line, StoredInstant } from './record.ts';

const aliasKinds = ['client', 'relative', 'worker', 'organisation', 'place'] as const;
export const stages = ['new', 'warming', 'steady', 'strained', 'ending', 'ended'] as const;
export type Stage = (typeof stages)[number];

export const mostAliasLetters = 60;

const Month = v.pipe(v.string(), v.regex(/^\d{4}-(?:0[1-9]|1[0-2])$/));
const AliasText = v.pipe(v.string(), v.minLength(1), v.maxLength(mostAliasLetters));

const AliasV1 = v.strictObject({
  type: v.literal('alias'),
  version: v.literal(1),
  kind: v.picklist(aliasKinds),
  /** What the texts say: a neutral name, a letter, a role, or a word of the person's own. */
  alias: AliasText,
  /** Aliases from before it was renamed: they may still stand in what another copy of the vault brings in. */
  formerly: v.array(AliasText),
  /** The role it was first realised as ("the grandmother"), to be offered again; null where there was none. */
  role: v.nullable(AliasText),
  forms: v.array(KeptForm),
  /** Names from before this were forgotten, and come back from nowhere. */
  forgottenAt: v.nullable(StoredInstant),
  createdAt: StoredInstant,
  /** Month and year: the day is nobody's business. */
  knownSince: v.nullable(Month),
  /** Oldest first; never rewritten. */
  stages: v.array(v.strictObject({ stage: v.picklist(stages), at: StoredInstant })),
  /** Every time that the person became or stopped being the only one there. */
  soleSupport: v.array(v.strictObject({ on: v.boolean(), at: StoredInstant })),
  /** What is hoped for with them, in a line. */
  hope: v.nullable(Line),
  /** The day of the last look at how things stand between the two. */
  lastCheckUp: v.nullable(Day),
  /** The day on which it was last offered to look at that; absent until it was. */
  turnOn: v.optional(Day),
  /** Record id of the one that this turned out to be; null while it stands for itself. */
  mergedInto: v.nullable(v.string()),
});

/** Someone or something that the texts speak of under another name. */
export const Alias = v.variant('version', [AliasV1]);
export type Alias = v.InferOutput<typeof AliasV1>;
export type AliasKind = Alias['kind'];

export interface NewAlias {
  readonly kind: AliasKind;
  readonly alias: string;
  readonly role: string | null;
}

export const newAlias = ({ kind, alias, role }: NewAlias, forms: Alias['forms'], at: Instant): Alias => ({
  type: 'alias',
  version: 1,
  kind,
  alias,
  formerly: [],
  role,
  forms,
  forgottenAt: null,
  createdAt: { ms: at.ms, offset: at.offset },
  knownSince: null,
  stages: [],
  soleSupport: [],
  hope: null,
  lastCheckUp: null,
  mergedInto: null,
});

/** Since when the person is the only one there; null while they are not. */
export const soleSupportSince = ({ soleSupport }: Pick<Alias, 'soleSupport'>): Instant | null => {
  const last = soleSupport.at(-1);
  return last?.on === true ? last.at : null;
};

/** Turned to what it is already, nothing changes: the date is that of the beginning. */
export const withSoleSupport = (alias: Alias, on: boolean, at: Instant): Alias =>
  (soleSupportSince(alias) !== null) === on
    ? alias
    : { ...alias, soleSupport: [...alias.soleSupport, { on, at: { ms: at.ms, offset: at.offset } }] };

export const stageOf = ({ stages: been }: Pick<Alias, 'stages'>): Stage | null => been.at(-1)?.stage ?? null;

export const withStage = (alias: Alias, stage: Stage, at: Instant): Alias =>
  stageOf(alias) === stage
    ? alias
    : { ...alias, stages: [...alias.stages, { stage, at: { ms: at.ms, offset: at.offset } }] };
