import type { DayKey } from '../calendar/day-key.ts';
import type { Parked } from '../journal/parked.ts';
import type { Prediction } from '../journal/prediction.ts';
import type { GivenPromise } from '../journal/promise.ts';
import type { LedgerRecord } from '../journal/ledger-record.ts';
import { comesBack } from './comes-back.ts';

/** Neither kept, nor mended, nor told that it can't be kept. */
export const isOpenPromise = ({ keptAt, mendedAt, toldAt, can }: GivenPromise): boolean =>
  keptAt === null && mendedAt === null && !(can === 'no' && toldAt !== null);

export const isPromiseDue = (promise: GivenPromise, today: DayKey): boolean =>
  isOpenPromise(promise) && comesBack(promise.due, promise.remindedOn, today);

/** Neither done, nor somebody else's. */
export const isOpenParked = ({ doneAt, notMineAt }: Parked): boolean => doneAt === null && notMineAt === null;

export const isParkedDue = (parked: Parked, today: DayKey): boolean =>
  isOpenParked(parked) && comesBack(parked.when, parked.cameBackOn, today);

const isOpenPrediction = ({ outcome }: Prediction): boolean => outcome === null;

export const isPredictionDue = (prediction: Prediction, today: DayKey): boolean =>
  isOpenPrediction(prediction) && comesBack(prediction.askOn, prediction.askedOn, today);

/** Whether anything is still to come of a line; of most kinds nothing ever is, and each is as open as the others. */
export const isOpenLine = (record: LedgerRecord): boolean => {
  if (record.type === 'promise') return isOpenPromise(record);
  if (record.type === 'parked') return isOpenParked(record);
  if (record.type === 'prediction') return isOpenPrediction(record);
  if (record.type === 'untold') return record.sharedAt === null;
  return record.type !== 'wait' || record.cameOn === null;
};
