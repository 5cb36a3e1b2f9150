import { withoutKept } from '#shared/journal/brought-in';
import type { RecordId } from '#shared/vault/record-id';
import type { Change } from '../change.ts';
import type { Held, Holdings, RecordOf } from '../holdings.ts';
import { isHeld } from '../legal-hold.ts';
import { isStillComing } from './still-coming.ts';

type Part = RecordOf<'broughtInPart' | 'renamedPart' | 'fixedPart'>;

const parts = (holdings: Holdings): readonly Held<Part>[] => [
  ...holdings.all('broughtInPart'),
  ...holdings.all('renamedPart'),
  ...holdings.all('fixedPart'),
];

/** Of what a merge, a renaming or a fixing put in their place nothing is kept either, so that nothing brings it back. */
export const keptNoLonger = (holdings: Holdings, gone: ReadonlySet<string>): readonly Change[] =>
  parts(holdings).flatMap(({ id, record }): readonly Change[] => {
    const left = withoutKept(record, gone);
    return left === null ? [] : [{ put: id, record: left }];
  });

/** What was kept of how these read before. */
export const wordingsOf = (holdings: Holdings, of: ReadonlySet<string>): readonly RecordId[] =>
  holdings.all('earlierWording').flatMap(({ id, record }) => (of.has(record.entry) ? [id] : []));

/** Forms that were begun to change something of it, or to add to it. */
export const formsOn = (holdings: Holdings, record: RecordId): readonly RecordId[] =>
  holdings.all('leftForm').flatMap((one) => (one.record.record === record ? [one.id] : []));

/** Everything of one line, letter, account or session: with its flags, with what was begun to change of it, and with what was kept of it anywhere. */
export const allOf = (holdings: Holdings, id: RecordId): readonly Change[] => {
  const begun = formsOn(holdings, id);
  const gone = [
    id,
    ...begun,
    ...wordingsOf(holdings, new Set([id, ...begun])),
    ...holdings
      .all('flag')
      .flatMap(({ id: flag, record: { about } }) => (about.kind === 'line' && about.record === id ? [flag] : [])),
  ];
  return [...gone.map((one) => ({ drop: one })), ...keptNoLonger(holdings, new Set(gone))];
};

/**
 * At an unlock: forgets how forms read under a legal hold that is over, where they were put down meanwhile. Not in the
 * middle of a merge or a restore: what they belong to may be still to come.
 */
export const forgetWordingsOfGone = (holdings: Holdings): readonly Change[] => {
  if (isHeld(holdings) || isStillComing(holdings)) return [];
  const strangers = new Set<string>(holdings.strangers().map(({ id }) => id));
  const nowhere = holdings
    .all('earlierWording')
    .filter(({ record: { entry } }) => holdings.get(entry as RecordId) === null && !strangers.has(entry));
  return nowhere.map(({ id }) => ({ drop: id }));
};

/** At an unlock: forgets what was kept of records that are gone, by whichever way they went; nothing under a legal hold. */
export const forgetKeptOfGone = (holdings: Holdings): readonly Change[] => {
  if (isHeld(holdings)) return [];
  const strangers = new Set<string>(holdings.strangers().map(({ id }) => id));
  const kept = parts(holdings).flatMap(({ record }) => record.changes.map(({ id }) => id));
  const nowhere = kept.filter((id) => holdings.get(id as RecordId) === null && !strangers.has(id));
  return keptNoLonger(holdings, new Set(nowhere));
};
