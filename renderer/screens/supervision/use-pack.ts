import { useEffect, useMemo, useState } from 'react';
import { layOut } from '#shared/aliases/document-text';
import type { DayKey } from '#shared/calendar/day-key';
import type { DocumentNode } from '#shared/journal/entry';
import type { SupervisionSession } from '#shared/journal/supervision-session';
import { sameJson } from '#shared/kernel/same-json';
import { packOf } from '#shared/supervision/pack';
import { machineTimer } from '../../platform/timer.ts';
import { lensSteps, unsaidStrings } from '../../strings/supervision-lenses.ts';
import { conditionLines, groupNames, readingLines, supervisionStrings as text } from '../../strings/supervision.ts';
import type { SupervisionView } from '../../workers/vault/supervision/supervision-view.ts';
import type { LeavingSubject, Picture } from '../leaving/subject.ts';

/** Ms without a key before what leaves is looked through anew. */
const atRest = 300;

const packFor = (session: SupervisionSession, view: Pick<SupervisionView, 'conditions' | 'readings'>): DocumentNode =>
  packOf(
    session,
    {
      groups: groupNames[session.labels],
      wants: text.wants,
      lenses: lensSteps,
      unsaid: unsaidStrings.nothing,
      good: text.goodHeading,
      conditions: text.conditionsHeading,
    },
    { conditions: conditionLines(view.conditions), readings: readingLines(view.readings) },
  );

/** What would leave, as it stands once the hands rest; the same object for as long as it says the same. */
export const usePack = (
  session: SupervisionSession,
  view: Pick<SupervisionView, 'conditions' | 'readings'>,
  today: DayKey,
  picture: Picture | null,
  onSaved: (name: string) => void,
): LeavingSubject => {
  const made = packFor(session, view);
  const [document, setDocument] = useState(made);
  const isStill = sameJson(made, document);
  const unsaid = session.items.filter(({ lens }) => lens?.kind === 'unsaid').map(({ id }) => id);
  const [unsaidThere, setUnsaidThere] = useState(unsaid);
  // What is to be left unsaid goes out of it at once: whoever is quick must not let it out.
  const isUnsaidNow = !sameJson(unsaid, unsaidThere);
  if (isUnsaidNow) setUnsaidThere(unsaid);
  // And the first thing in it is there at once: whoever is quick wants it out before the hands rest.
  if (!isStill && (isUnsaidNow || layOut(document).text.trim() === '')) setDocument(made);
  useEffect(() => {
    if (isStill) return undefined;
    return machineTimer.after(atRest, () => setDocument(made));
  }, [isStill, made]);
  const day = session.day ?? today;
  return useMemo(
    () => ({
      document,
      entry: null,
      day,
      title: text.paper,
      lead: text.lead,
      what: 'supervision',
      mustBeRead: true,
      onSaved,
      ...(picture === null ? {} : { picture }),
    }),
    [document, day, onSaved, picture],
  );
};
