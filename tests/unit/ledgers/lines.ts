import type { Hat } from '#shared/journal/hat';
import type { Pothole } from '#shared/journal/pothole';
import type { Prediction } from '#shared/journal/prediction';
import type { SaidNo } from '#shared/journal/said-no';
import type { Untold } from '#shared/journal/untold';
import { day } from './evenings.ts';

const at = { ms: 0, offset: 0 };
const head = (on: string) => ({ version: 1 as const, day: day(on), at });

export const aHat = (on: string, hat: Hat['hat'], stretch: Hat['stretch'] = null): Hat => ({
  type: 'hat',
  ...head(on),
  whom: null,
  hat,
  stretch,
});

export const aPothole = (on: string, kind: Pothole['kind'], sphere: Pothole['sphere']): Pothole => ({
  type: 'pothole',
  ...head(on),
  kind,
  text: 'The bus stops running at six.',
  sphere,
});

export const aNo = (on: string, answers: Partial<SaidNo> = {}): SaidNo => ({
  type: 'saidNo',
  ...head(on),
  whom: null,
  asked: 'A loan.',
  said: 'No.',
  guiltBefore: null,
  guiltAfter: null,
  held: null,
  ...answers,
});

export const aPrediction = (on: string, answers: Partial<Prediction> = {}): Prediction => ({
  type: 'prediction',
  ...head(on),
  whom: null,
  expect: 'He won’t come.',
  askOn: day(on),
  askedOn: null,
  dread: null,
  wasBad: null,
  happened: '',
  outcome: null,
  ...answers,
});

export const anUntold = (on: string, answers: Partial<Untold> = {}): Untold => ({
  type: 'untold',
  ...head(on),
  whom: null,
  text: 'What she said in the car.',
  sharedAt: null,
  ...answers,
});
