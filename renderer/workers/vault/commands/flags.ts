import { layOut } from '#shared/aliases/document-text';
import type { Place } from '#shared/aliases/span';
import { type Flag, newFlag, type Want } from '#shared/journal/flag';
import { isSameFinding } from '#shared/journal/finding';
import type { RecordId } from '#shared/vault/record-id';
import { unflagged, withFlag } from '#shared/supervision/flagged-passages';
import type { Change } from '../change.ts';
import type { Held, Holdings, RecordOf } from '../holdings.ts';
import type { CommandContext } from './evening.ts';
import { keepForSupervision, type LeanSaid } from './trends.ts';

type About = Flag['about'];

const isOver = (one: About, other: About): boolean => {
  if (one.kind === 'entry' && other.kind === 'entry') return one.entry === other.entry;
  if (one.kind === 'line' && other.kind === 'line') return one.record === other.record;
  return one.kind === 'finding' && other.kind === 'finding' && isSameFinding(one, other);
};

/** The flags over one thing: two machines may each have set one. */
export const flagsOver = (holdings: Holdings, about: About): readonly Held<RecordOf<'flag'>>[] =>
  holdings.all('flag').filter(({ record }) => isOver(record.about, about));

const canBeFlagged = (holdings: Holdings, about: About): boolean => {
  if (about.kind === 'finding') return true;
  const of = holdings.get((about.kind === 'line' ? about.record : about.entry) as RecordId)?.record;
  // A letter that is never sent is brought nowhere.
  return about.kind === 'line' ? of !== undefined && of.type !== 'unsentLetter' : of?.type === 'entry';
};

/** Flags a whole entry, a finding or a line, once. */
export const setFlag = (context: CommandContext, about: About): readonly Change[] => {
  const { holdings, now, newId } = context;
  if (!canBeFlagged(holdings, about) || flagsOver(holdings, about).length > 0) return [];
  const kept = about.kind === 'finding' ? keepForSupervision(context, about, true) : [];
  return [...kept, { put: newId(), record: newFlag(about, now) }];
};

export const liftFlag = (context: CommandContext, about: About): readonly Change[] => {
  const kept = about.kind === 'finding' ? keepForSupervision(context, about, false) : [];
  return [...kept, ...flagsOver(context.holdings, about).map(({ id }) => ({ drop: id }))];
};

/** A finding as its own button keeps it or lets it go: its flag comes and goes with that. */
export const keepFinding = (context: CommandContext, lean: LeanSaid, kept: boolean): readonly Change[] => {
  const about = { kind: 'finding', direction: lean.direction, since: lean.since } as const;
  const set = kept && flagsOver(context.holdings, about).length === 0;
  return [
    ...keepForSupervision(context, lean, kept),
    ...(set ? [{ put: context.newId(), record: newFlag(about, context.now) }] : []),
    ...(kept ? [] : flagsOver(context.holdings, about).map(({ id }) => ({ drop: id }))),
  ];
};

const isFree = (holdings: Holdings, id: RecordId): boolean => (holdings.get(id)?.record.type ?? 'flag') === 'flag';

/** The record of a passage's flag; its mark comes with the words of the page. */
export const keepPassage = ({ holdings, now }: CommandContext, id: RecordId, entry: RecordId): readonly Change[] =>
  holdings.get(id) !== null ? [] : [{ put: id, record: newFlag({ kind: 'passage', entry }, now) }];

/** Words of a page that is only read, and where they stand in its plain text. */
export interface WordsToFlag extends Place {
  readonly words: string;
}

/** Nothing where those words don't stand there any more. */
export const flagPassage = (
  context: CommandContext,
  id: RecordId,
  entry: RecordId,
  { start, end, words }: WordsToFlag,
): readonly Change[] => {
  const held = context.holdings.entry(entry);
  if (held === null || layOut(held.record.document).text.slice(start, end) !== words) return [];
  const document = withFlag(held.record.document, { start, end }, id);
  return [{ put: entry, record: { ...held.record, document } }, ...keepPassage(context, id, entry)];
};

/** Takes the flag off words of a page that isn't being written. */
export const liftPassage = ({ holdings }: CommandContext, id: RecordId, entry: RecordId): readonly Change[] => {
  const held = holdings.entry(entry);
  const page: readonly Change[] =
    held === null ? [] : [{ put: entry, record: { ...held.record, document: unflagged(held.record.document, id) } }];
  return holdings.get(id)?.record.type === 'flag' ? [...page, { drop: id }] : page;
};

/** The mark of a passage is in its page; a page of before a merge may have one whose record is missing here. */
export const sayWant = (
  { holdings, now }: CommandContext,
  id: RecordId,
  entry: RecordId | null,
  want: Want | null,
): readonly Change[] => {
  const held = holdings.get(id)?.record;
  if (held?.type === 'flag') return [{ put: id, record: { ...held, want } }];
  if (entry === null || !isFree(holdings, id)) return [];
  return [{ put: id, record: { ...newFlag({ kind: 'passage', entry }, now), want } }];
};
