import { type Entry, newEntry, reworded, type Wording, withNote } from '#shared/journal/entry';
import { earlierWording, wordingsKept, worthKeeping } from '#shared/journal/earlier-wording';
import { entryOfFlag } from '#shared/journal/flag';
import { isOldTrash } from '#shared/journal/trash';
import type { Instant } from '#shared/kernel/clock';
import type { RecordId } from '#shared/vault/record-id';
import type { Change } from '../change.ts';
import type { Held, Holdings, RecordOf } from '../holdings.ts';
import { isHeld } from '../legal-hold.ts';
import type { CommandContext } from './evening.ts';
import { formsOn, keptNoLonger } from './kept-no-longer.ts';

export interface WordingToSave extends Wording {
  readonly id: RecordId;
  readonly day: Entry['day'];
  readonly prompt: Entry['prompt'];
}

const wordingsOf = (holdings: Holdings, entry: RecordId): readonly Held<RecordOf<'earlierWording'>>[] =>
  holdings
    .all('earlierWording')
    .filter(({ record }) => record.entry === entry)
    .toSorted((a, b) => a.record.at.ms - b.record.at.ms);

const drops = (held: readonly Held[]): readonly Change[] => held.map(({ id }) => ({ drop: id }));

/** Writes the words of one entry, by its id: a switch of entries can never carry them into another. */
export const saveWording = (context: CommandContext, wanted: WordingToSave): readonly Change[] => {
  const { holdings, now, newId } = context;
  const before = holdings.entry(wanted.id);
  // A blank page that was only looked at is not an entry yet.
  if (before === null && wanted.text.trim() === '') return [];
  const entry = before?.record ?? newEntry(wanted.day, now, wanted.prompt);
  if (before !== null && entry.text === wanted.text && same(entry.document, wanted.document)) return [];
  const versions = wordingsOf(holdings, wanted.id);
  const been = {
    present: entry,
    longest: holdings.longest(wanted.id) ?? entry,
    lastKept: versions.at(-1)?.record.text ?? null,
  };
  const kept = worthKeeping(wanted.id, been, wanted, now);
  const record = reworded({ ...entry, prompt: before === null ? wanted.prompt : entry.prompt }, wanted, now);
  const old = kept === null || isHeld(holdings) ? [] : versions.slice(0, 1 - wordingsKept);
  return [{ put: wanted.id, record }, ...(kept === null ? [] : [{ put: newId(), record: kept }]), ...drops(old)];
};

const same = (a: unknown, b: unknown): boolean => JSON.stringify(a) === JSON.stringify(b);

export const addNote = ({ holdings, now }: CommandContext, id: RecordId, text: string): readonly Change[] => {
  const held = holdings.entry(id);
  return held === null || text.trim() === '' ? [] : [{ put: id, record: withNote(held.record, text.trim(), now) }];
};

/** Makes an earlier wording the present one; the present one is kept as a version first. */
export const restoreWording = (context: CommandContext, id: RecordId, wording: RecordId): readonly Change[] => {
  const held = context.holdings.entry(id);
  const version = context.holdings.get(wording)?.record;
  if (held === null || version?.type !== 'earlierWording' || version.entry !== id) return [];
  const { record } = held;
  return [
    { put: context.newId(), record: earlierWording(id, record, record) },
    { put: id, record: reworded(record, version, context.now) },
  ];
};

export const moveToTrash = ({ holdings, now }: CommandContext, id: RecordId): readonly Change[] =>
  setDeleted(holdings, id, now);

export const takeFromTrash = ({ holdings }: CommandContext, id: RecordId): readonly Change[] =>
  setDeleted(holdings, id, null);

const setDeleted = (holdings: Holdings, id: RecordId, deletedAt: Instant | null): readonly Change[] => {
  const held = holdings.entry(id);
  return held === null ? [] : [{ put: id, record: { ...held.record, deletedAt } }];
};

/** Removes an entry and all that was derived from it; nothing under a legal hold. */
export const removeForGood = (context: CommandContext, id: RecordId): readonly Change[] => removeAll(context, [id]);

const removeAll = ({ holdings }: CommandContext, entries: readonly RecordId[]): readonly Change[] => {
  if (isHeld(holdings)) return [];
  const gone = entries.flatMap((id) => [
    id,
    ...wordingsOf(holdings, id).map((wording) => wording.id),
    ...holdings.all('toneReading').flatMap((reading) => (reading.record.entry === id ? [reading.id] : [])),
    ...holdings.all('doesntFit').flatMap((mark) => (mark.record.entry === id ? [mark.id] : [])),
    ...holdings.all('keptWord').flatMap((word) => (word.record.entry === id ? [word.id] : [])),
    ...formsOn(holdings, id).flatMap((form) => [form, ...wordingsOf(holdings, form).map((wording) => wording.id)]),
    ...holdings.all('flag').flatMap((flag) => (entryOfFlag(flag.record) === id ? [flag.id] : [])),
  ]);
  return [...gone.map((id) => ({ drop: id })), ...keptNoLonger(holdings, new Set(gone))];
};

/** Every moment at which words or readings were put down. */
const writtenAt = (holdings: Holdings): readonly Instant[] => [
  ...holdings.all('entry').flatMap(({ record }) => [record.createdAt, record.editedAt]),
  ...holdings.all('checkIn').map(({ record }) => record.at),
  ...holdings.all('close').flatMap(({ record: { closedAt } }) => (closedAt === null ? [] : [closedAt])),
];

/** Empties what has been in the trash for more than thirty days, by the clock and by the vault itself, where none is held. */
export const emptyOldTrash = (context: CommandContext): readonly Change[] => {
  const { holdings, now } = context;
  const written = writtenAt(holdings);
  const old = holdings
    .all('entry')
    .filter(({ record }) => record.deletedAt !== null && isOldTrash(record.deletedAt, now, written));
  return removeAll(
    context,
    old.map(({ id }) => id),
  );
};
