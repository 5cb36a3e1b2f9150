import { addDays, type DayKey } from '#shared/calendar/day-key';
import { hardEventKinds, senses } from '#shared/journal/hard-event';
import { hats, stretches } from '#shared/journal/hat';
import { sides } from '#shared/journal/in-the-middle';
import { blankLines, type NewLine } from '#shared/journal/new-line';
import { potholeKinds, spheres } from '#shared/journal/pothole';
import { outcomes } from '#shared/journal/prediction';
import { choiceNames, fieldNames as ask } from '../../strings/ledgers.ts';
import type { EveningLedger } from './place.ts';

export type Value = string | number | boolean | null;
/** What stands in the fields of a form, by the names of the record. A choice that has to be made is blank until it is. */
export type Values = Readonly<Record<string, Value>>;

interface Option {
  readonly value: string | number;
  readonly label: string;
}

export type Field = { readonly name: string; readonly label: string } & (
  | { readonly as: 'words' }
  | { readonly as: 'whom' }
  | { readonly as: 'yes-no' }
  | { readonly as: 'day'; readonly optional: boolean }
  /** Few choices stand side by side and may be left out; of many, one is picked from a list. */
  | { readonly as: 'few' | 'many'; readonly options: readonly Option[] }
);

/** How a line of a ledger is put down, and what more can be said of it later. */
export interface LedgerForm {
  /** Three at most: it is the end of a long day. */
  readonly fields: readonly Field[];
  readonly later: readonly Field[];
  readonly begin: (today: DayKey) => Values;
  readonly isReady: (values: Values) => boolean;
}

const named = <T extends string>(values: readonly T[], names: Readonly<Record<T, string>>): readonly Option[] =>
  values.map((value) => ({ value, label: names[value] }));
const steps = (labels: readonly string[]): readonly Option[] => labels.map((label, value) => ({ value, label }));
const says =
  (...names: readonly string[]) =>
  (values: Values): boolean =>
    names.every((name) => typeof values[name] === 'string' && values[name].trim() !== '');
/** The parts of a new line, as far as a form can hold them. */
const blank = ({ type: _type, ...line }: NewLine): Values => line as unknown as Values;

const side = (name: 'one' | 'other', label: string): readonly Field[] => [
  { as: 'words', name: `${name}Needs`, label: ask.inTheMiddle.needs(label) },
  { as: 'words', name: `${name}Fears`, label: ask.inTheMiddle.fears(label) },
  { as: 'words', name: `${name}IsOwed`, label: ask.inTheMiddle.owed(label) },
];

export const ledgerForms: Readonly<Record<EveningLedger, LedgerForm>> = {
  promise: {
    fields: [
      { as: 'words', name: 'text', label: ask.promise.text },
      { as: 'whom', name: 'whom', label: ask.promise.whom },
      { as: 'day', name: 'due', label: ask.promise.due, optional: true },
    ],
    later: [],
    begin: () => blank(blankLines.promise()),
    isReady: says('text'),
  },
  saidNo: {
    fields: [
      { as: 'words', name: 'asked', label: ask.saidNo.asked },
      { as: 'words', name: 'said', label: ask.saidNo.said },
      { as: 'whom', name: 'whom', label: ask.saidNo.whom },
    ],
    later: [
      { as: 'few', name: 'guiltBefore', label: ask.saidNo.guiltBefore, options: steps(choiceNames.guilt) },
      { as: 'few', name: 'guiltAfter', label: ask.saidNo.guiltAfter, options: steps(choiceNames.guilt) },
      { as: 'yes-no', name: 'held', label: ask.saidNo.held },
    ],
    begin: (today) => blank(blankLines.saidNo(today)),
    isReady: says('asked'),
  },
  parked: {
    fields: [
      { as: 'words', name: 'text', label: ask.parked.text },
      { as: 'day', name: 'when', label: ask.parked.when, optional: true },
      { as: 'words', name: 'firstStep', label: ask.parked.firstStep },
    ],
    later: [{ as: 'words', name: 'where', label: ask.parked.where }],
    begin: (today) => ({ ...blank(blankLines.parked(today)), when: addDays(today, 1) }),
    isReady: says('text'),
  },
  hardEvent: {
    fields: [
      { as: 'many', name: 'kind', label: ask.hardEvent.kind, options: named(hardEventKinds, choiceNames.hardEvents) },
      { as: 'few', name: 'how', label: ask.hardEvent.how, options: named(senses, choiceNames.senses) },
      { as: 'yes-no', name: 'touchesMine', label: ask.hardEvent.touchesMine },
    ],
    later: [{ as: 'words', name: 'text', label: ask.hardEvent.text }],
    begin: (today) => ({ ...blank(blankLines.hardEvent(today, 'other')), kind: '' }),
    isReady: says('kind'),
  },
  prediction: {
    fields: [
      { as: 'words', name: 'expect', label: ask.prediction.expect },
      { as: 'day', name: 'askOn', label: ask.prediction.askOn, optional: false },
      { as: 'few', name: 'dread', label: ask.prediction.dread, options: steps(choiceNames.dread) },
    ],
    later: [
      { as: 'few', name: 'outcome', label: ask.prediction.outcome, options: named(outcomes, choiceNames.outcomes) },
      { as: 'few', name: 'wasBad', label: ask.prediction.wasBad, options: steps(choiceNames.dread) },
      { as: 'words', name: 'happened', label: ask.prediction.happened },
    ],
    begin: (today) => blank(blankLines.prediction(today, addDays(today, 1))),
    isReady: says('expect', 'askOn'),
  },
  untold: {
    fields: [
      { as: 'words', name: 'text', label: ask.untold.text },
      { as: 'whom', name: 'whom', label: ask.untold.whom },
    ],
    later: [],
    begin: (today) => blank(blankLines.untold(today)),
    isReady: () => true,
  },
  hat: {
    fields: [
      { as: 'many', name: 'hat', label: ask.hat.hat, options: named(hats, choiceNames.hats) },
      { as: 'few', name: 'stretch', label: ask.hat.stretch, options: named(stretches, choiceNames.stretches) },
      { as: 'whom', name: 'whom', label: ask.hat.whom },
    ],
    later: [],
    begin: (today) => ({ ...blank(blankLines.hat(today, 'navigator')), hat: '' }),
    isReady: says('hat'),
  },
  inTheMiddle: {
    fields: [
      { as: 'many', name: 'one', label: ask.inTheMiddle.one, options: named(sides, choiceNames.sides) },
      { as: 'many', name: 'other', label: ask.inTheMiddle.other, options: named(sides, choiceNames.sides) },
    ],
    later: [...side('one', ask.inTheMiddle.one), ...side('other', ask.inTheMiddle.other)],
    begin: (today) => ({ ...blank(blankLines.inTheMiddle(today, 'client', 'client')), one: '', other: '' }),
    isReady: says('one', 'other'),
  },
  pothole: {
    fields: [
      { as: 'many', name: 'kind', label: ask.pothole.kind, options: named(potholeKinds, choiceNames.potholes) },
      { as: 'words', name: 'text', label: ask.pothole.text },
      { as: 'few', name: 'sphere', label: ask.pothole.sphere, options: named(spheres, choiceNames.spheres) },
    ],
    later: [],
    begin: (today) => ({ ...blank(blankLines.pothole(today, 'other')), kind: '' }),
    isReady: says('kind'),
  },
  wait: {
    fields: [
      { as: 'words', name: 'text', label: ask.wait.text },
      { as: 'day', name: 'since', label: ask.wait.since, optional: false },
      { as: 'few', name: 'weight', label: ask.wait.weight, options: steps(choiceNames.weight) },
    ],
    later: [{ as: 'whom', name: 'whom', label: ask.wait.whom }],
    begin: (today) => blank(blankLines.wait(today)),
    isReady: says('text', 'since'),
  },
};

/** The line that a form comes to; `aftercare` and the like are what a new line begins with. */
export const lineOfForm = (ledger: EveningLedger, values: Values): NewLine =>
  ({ type: ledger, ...values }) as unknown as NewLine;
