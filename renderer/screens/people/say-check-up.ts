import type { CheckUp } from '#shared/journal/check-up';
import { checkUpStrings as text } from '../../strings/check-up.ts';
import { seatStops } from '../../strings/instruments.ts';

/** Everything that was answered in one look, each with what it answers; none where nothing was. */
export const answersIn = (one: CheckUp): readonly string[] =>
  [
    one.samePageMine === null ? null : `${text.samePageMine}: ${text.pages[one.samePageMine]}`,
    one.samePageTheirs === null ? null : `${text.samePageTheirs}: ${text.pages[one.samePageTheirs]}`,
    one.goals === null ? null : `${text.goals} ${text.goalsOf[one.goals]}`,
    one.seat === null ? null : `${text.seat} ${seatStops[one.seat].name}`,
    ...(one.comfort ?? []).map((cue) => text.cues[cue]),
    one.promises === null ? null : `${text.promises}: ${text.promisesAre[one.promises]}`,
    one.viewShifted === null ? null : `${text.viewShifted} ${text.shifts[one.viewShifted]}`,
    one.because.trim() === '' ? null : one.because,
    one.hope.trim() === '' ? null : `${text.hope}: ${one.hope}`,
    one.bringAt === null ? null : text.toBring,
  ].filter((part) => part !== null);
