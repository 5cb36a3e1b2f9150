import type { Region } from '../../ipc/preferences.ts';
import type { Find, Kind, ReasonCode } from '../span.ts';

/** Finds one kind of detail in a text. Every pattern behind one repeats with a bound, so its work grows with the text only. */
export type Finder = (text: string, region: Region | null) => readonly Find[];

export const found = (
  start: number,
  end: number,
  kind: Kind,
  confidence: number,
  code: ReasonCode,
  word?: string,
): Find => ({
  start,
  end,
  kind,
  confidence,
  reason: word === undefined ? { code } : { code, word },
});

/** Where a group of a match stands: the last place it occurs, since what leads to it comes first. */
export const groupAt = (match: RegExpExecArray, group: string): readonly [start: number, end: number] => {
  const start = match.index + match[0].lastIndexOf(group);
  return [start, start + group.length];
};

/** A little of the text before a place, on the same line. */
export const textBefore = (text: string, at: number, characters: number): string => {
  const before = text.slice(Math.max(0, at - characters), at);
  return before.slice(before.lastIndexOf('\n') + 1);
};
