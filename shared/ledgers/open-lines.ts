import type { DayKey } from '../calendar/day-key.ts';
import type { Parked } from '../journal/parked.ts';
import type { Prediction } from '../journal/prediction.ts';
import type { GivenPromise } from '../journal/promise.ts';
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

export const isOpenPrediction = ({ outcome }: Prediction): boolean => outcome === null;

export const isPredictionDue = (prediction: Prediction, today: DayKey): boolean =>
  isOpenPrediction(prediction) && comesBack(prediction.askOn, prediction.askedOn, today);
