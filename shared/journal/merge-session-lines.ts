import type { AgreedLine, GoodThing, SupervisionItem, SupervisionLens } from './supervision-session.ts';

/** The one of two texts that holds the other, too; null where neither does. */
const either = (ours: string, theirs: string): string | null => {
  if (ours.includes(theirs.trim())) return ours;
  return theirs.includes(ours.trim()) ? theirs : null;
};

type MergedLens = { readonly lens: SupervisionLens | null } | null;

const mergedLens = (ours: SupervisionLens | null, theirs: SupervisionLens | null): MergedLens => {
  if (ours === null || theirs === null) return { lens: ours ?? theirs };
  if (ours.kind !== theirs.kind) return null;
  const answers = ours.answers.map((answer, at) => either(answer, theirs.answers[at] ?? ''));
  const whole = answers.flatMap((answer) => answer ?? []);
  return whole.length < answers.length ? null : { lens: { kind: ours.kind, answers: whole } };
};

/** Two versions of one line as one, and whether they differ in what only one can stand of; null where both must stand. */
type Join<T> = (ours: T, theirs: T) => { readonly whole: T; readonly leftOut: boolean } | null;

const isApart = (ours: unknown, theirs: unknown): boolean => ours !== null && theirs !== null && ours !== theirs;

/** Spoken of on either side, it was spoken of. */
export const joinItems: Join<SupervisionItem> = (ours, theirs) => {
  const words = either(ours.words, theirs.words);
  const lens = mergedLens(ours.lens, theirs.lens);
  if (words === null || lens === null) return null;
  const isDiscussed = ours.isDiscussed || theirs.isDiscussed;
  return {
    whole: { ...ours, ...lens, words, want: ours.want ?? theirs.want, isDiscussed },
    leftOut: ours.group !== theirs.group || ours.minutes !== theirs.minutes || isApart(ours.want, theirs.want),
  };
};

export const joinGoodThings: Join<GoodThing> = (ours, theirs) => {
  const words = either(ours.words, theirs.words);
  return words === null ? null : { whole: { ...ours, words }, leftOut: false };
};

/** Done on either side, it is done. */
export const joinAgreed: Join<AgreedLine> = (ours, theirs) => {
  const what = either(ours.what, theirs.what);
  const who = either(ours.who, theirs.who);
  if (what === null || who === null) return null;
  const isDone = ours.isDone || theirs.isDone;
  return {
    whole: { ...ours, what, who, when: ours.when ?? theirs.when, isDone },
    leftOut: isApart(ours.when, theirs.when),
  };
};

interface Line {
  readonly id: string;
  readonly from?: string | null;
}

/** The line that a version stands beside; its own name for one that stands beside none. */
const lineOf = (id: string): string => id.replace(/\++$/u, '');

const isSame = (one: Line, other: Line): boolean =>
  lineOf(one.id) === lineOf(other.id) || (one.from !== undefined && one.from !== null && one.from === other.from);

/** A name of its own for what stands beside `id`: the same every time. */
const besideId = (lines: readonly Line[], id: string): string =>
  lines.some((line) => line.id === id) ? besideId(lines, `${id}+`) : id;

export interface JoinedLines<T> {
  readonly lines: T[];
  /** Said differently of one line by taps, or more than there is room for. */
  readonly leftOut: boolean;
}

/**
 * What was put in on either side is in it. Words are never woven into one another: of a line that was worded apart both
 * stand, the other side's behind this one's.
 */
export const joinLines = <T extends Line>(
  ours: readonly T[],
  theirs: readonly T[],
  join: Join<T>,
  most: number,
): JoinedLines<T> => {
  const lines = [...ours];
  let leftOut = false;
  for (const one of theirs) {
    const versions = [...lines.entries()].filter(([, line]) => isSame(line, one));
    const joined = versions.flatMap(([at, line]) => {
      const found = join(line, one);
      return found === null ? [] : [{ at, ...found }];
    });
    const [first] = joined;
    if (first !== undefined) {
      leftOut ||= first.leftOut;
      lines[first.at] = first.whole;
    } else if (lines.length >= most) leftOut = true;
    else lines.splice((versions.at(-1)?.[0] ?? lines.length - 1) + 1, 0, { ...one, id: besideId(lines, one.id) });
  }
  return { lines, leftOut };
};
