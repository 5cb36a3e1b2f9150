import * as v from 'valibot';
import { seats, seatsInCar } from './check-in.ts';
import { noted } from './ledger-parts.ts';
import { Line, scale, StoredInstant } from './record.ts';

export const goalOwners = ['theirs', 'shared', 'mine', 'somebody-elses'] as const;
/** What closeness that has gone far looks like; any of them may be fine. */
export const comfortCues = ['outside-hours', 'favours', 'secrets', 'want-to-be-liked', 'treat-differently'] as const;
export const promiseStates = ['kept', 'some-open', 'unsure'] as const;
export const viewShifts = ['no', 'a-little', 'yes'] as const;

export type GoalOwner = (typeof goalOwners)[number];
export type ComfortCue = (typeof comfortCues)[number];
export type PromiseState = (typeof promiseStates)[number];
export type ViewShift = (typeof viewShifts)[number];

export const checkUpAnswers = {
  /** 0 not at all … 4 wholly: on the same page, as the person sees it, and as the other told it. */
  samePageMine: scale(0, 4),
  samePageTheirs: scale(0, 4),
  goals: v.nullable(v.picklist(goalOwners)),
  seat: v.nullable(v.picklist(seatsInCar)),
  /** What is so of them; null where that was not asked oneself. */
  comfort: v.nullable(v.array(v.picklist(comfortCues))),
  promises: v.nullable(v.picklist(promiseStates)),
  viewShifted: v.nullable(v.picklist(viewShifts)),
  /** What shifted it. */
  because: Line,
  hope: Line,
};

const CheckUpV1 = v.strictObject({
  type: v.literal('checkUp'),
  version: v.literal(1),
  ...noted,
  /** Record id of the alias. */
  whom: v.string(),
  ...checkUpAnswers,
  /** To be brought to supervision, since; null where it is not. */
  bringAt: v.nullable(StoredInstant),
});

const CheckUpV2 = v.strictObject({
  ...CheckUpV1.entries,
  version: v.literal(2),
  /** As before, and out of the car. */
  seat: v.nullable(v.picklist(seats)),
});

/** One look at how things stand between the person and somebody they work with. Every question may be left out. */
export const CheckUp = v.variant('version', [CheckUpV1, CheckUpV2]);
export type CheckUp = Omit<v.InferOutput<typeof CheckUpV2>, 'version'> & { version: 1 | 2 };
export type CheckUpAnswers = Pick<CheckUp, keyof typeof checkUpAnswers>;

export const noCheckUpAnswers: CheckUpAnswers = {
  samePageMine: null,
  samePageTheirs: null,
  goals: null,
  seat: null,
  comfort: null,
  promises: null,
  viewShifted: null,
  because: '',
  hope: '',
};
