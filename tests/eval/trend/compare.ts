import { addDays, daysBetween } from '#shared/calendar/day-key';
import type { Kind } from './kinds.ts';
import { type Delay, delayOf, fit, type Held, rateOf } from './measure.ts';
import { alarms, type Method } from './methods.ts';
import { simulationStart } from './people.ts';

/** A method's scores of the dial toward both sides, worked out once for any threshold. */
interface Scored {
  readonly held: Held;
  readonly numb: readonly (number | null)[];
  readonly flooded: readonly (number | null)[];
}

const scored = (method: Method, people: readonly Held[]): readonly Scored[] =>
  people.map((held) => ({
    held,
    numb: method.scores(held.readings, 1),
    flooded: method.scores(held.readings, -1),
  }));

const rate = (people: readonly Scored[], threshold: number): number => {
  const byPerson = new Map(people.map((one) => [one.held, one]));
  return rateOf([...byPerson.keys()], (held) => {
    const one = byPerson.get(held);
    if (one === undefined) return 0;
    return alarms(held.readings, one.numb, threshold).length + alarms(held.readings, one.flooded, threshold).length;
  });
};

/** Days until the score first passes after the onset; null where it already stood above it on the evening before. */
const daysTo = (one: Scored, leans: Kind['leans'], threshold: number): number | null => {
  const { held } = one;
  const scores = leans === 'flooded' ? one.flooded : one.numb;
  const onset = addDays(simulationStart, held.person.change.onset);
  const first = held.readings.findIndex(({ day }) => day >= onset);
  if (first > 0 && (scores[first - 1] ?? -Infinity) >= threshold) return null;
  const at = scores.findIndex((score, index) => first !== -1 && index >= first && score !== null && score >= threshold);
  const day = held.readings[at]?.day;
  return day === undefined ? Infinity : daysBetween(onset, day);
};

export interface Compared {
  readonly method: string;
  readonly threshold: number;
  /** False notices a person-year on the set it wasn't fitted on. */
  readonly rate: number;
  readonly delays: readonly { readonly kind: Kind; readonly delay: Delay }[];
}

/** Every method on the dial alone, with the same budget of false notices on the set that each is fitted on. */
export const compare = (
  method: Method,
  budget: number,
  fitOn: readonly Held[],
  checkOn: readonly Held[],
  crowds: readonly { readonly kind: Kind; readonly people: readonly Held[] }[],
): Compared => {
  const base = scored(method, fitOn);
  const threshold = fit((size) => rate(base, size), budget, ...method.range);
  return {
    method: method.name,
    threshold,
    rate: rate(scored(method, checkOn), threshold),
    delays: crowds.map(({ kind, people }) => ({
      kind,
      delay: delayOf(scored(method, people).map((one) => daysTo(one, kind.leans, threshold))),
    })),
  };
};
