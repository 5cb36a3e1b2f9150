import { useMemo, useState } from 'react';
import type { Calendar } from '#shared/aliases/general-phrase';
import type { LeavingDocument } from '#shared/leaving/document';
import { pageSides, type Sides } from '#shared/leaving/page-sides';
import type { Level } from '#shared/redaction/detail';
import { isoDay, monthAndYear } from '../../app/format.ts';
import { type Decisions, toLeave } from '../../leaving/found.ts';
import { type FoundGroup, groupsOf, inShownOrder } from '../../leaving/groups.ts';
import type { LeavingSubject } from './subject.ts';
import type { Looked } from './use-found.ts';

const nobody: readonly FoundGroup[] = [];

/** What was found, each detail once, and always in the order in which it was shown at first. */
export const useGroups = (looked: Looked): readonly FoundGroup[] => {
  const [shown, setShown] = useState<readonly string[]>([]);
  const all = useMemo(() => (looked.state === 'found' ? groupsOf(looked.found) : nobody), [looked]);
  // A decision may make others known; none of them may move away from under the hand.
  const groups = useMemo(() => inShownOrder(all, shown), [all, shown]);
  if (shown.length === 0 && all.length > 0) setShown(all.map(({ key }) => key));
  return groups;
};

interface WhatLeaves {
  readonly sides: Sides;
  readonly leaving: LeavingDocument;
}

/** A page as it leaves, with what goes along: only the month is told of when it was written, unless all of it leaves as written. */
export const whatLeaves = (
  { document, day, title, picture }: LeavingSubject,
  looked: Looked,
  level: Level,
  decisions: Decisions,
  calendar: Calendar,
): WhatLeaves => {
  const isFound = looked.state === 'found';
  const details = isFound ? toLeave(looked, decisions) : [];
  const sides = pageSides({ document, details, standing: isFound ? looked.standing : [] }, level, calendar);
  const when = level === 'as-written' ? isoDay(day) : monthAndYear(day);
  const page = { heading: null, blocks: sides.after.blocks };
  return { sides, leaving: { title, when, sections: picture === undefined ? [page] : [page, picture.section] } };
};
