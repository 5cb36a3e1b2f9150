import type { DayKey } from '../calendar/day-key.ts';
import { sameJson } from '../kernel/same-json.ts';
import type { Origin } from '../vault/lineage.ts';
import { compareSides, type Fate, type Side } from '../vault/merge.ts';
import type { RecordId } from '../vault/record-id.ts';
import type { BroughtInPages } from './brought-in.ts';
import { titleOf } from './entry.ts';
import { documentOf, mergeRecords } from './merge-records.ts';
import { type JournalRecord, readRecord } from './stored.ts';

/** One record to write; `by` is kept from the side that wrote it, null for what this merge itself writes. */
export interface MergeChange {
  readonly put: RecordId;
  readonly value: unknown;
  readonly by: Origin | null;
  /** Null for what is no page. A page that both sides changed counts once: as the version that stands beside. */
  readonly page: keyof BroughtInPages | null;
}

/** What a merge would do, for the person to look at before it is done. Counts are of pages and days, not of records. */
export interface MergeSummary {
  readonly newPages: number;
  /** Days with readings or lines of a close that are only there. */
  readonly newDays: number;
  readonly changedThere: number;
  readonly changedHere: number;
  /** Pages that both sides changed: both versions stand afterwards. */
  readonly bothChanged: readonly { readonly day: DayKey; readonly title: string }[];
  /** Pages deleted there: they stay here. */
  readonly deletedThere: number;
  /** Pages deleted here that are still there: they stay deleted, unless they are asked for. */
  readonly deletedHere: number;
  /** Evenings marked differently, or lines too long to stand under one another: what is here stays. */
  readonly differing: number;
}

export interface MergePlan {
  readonly changes: readonly MergeChange[];
  readonly summary: MergeSummary;
}

interface Options {
  /** Pages that were deleted here come back as they are there. */
  readonly bringBack: boolean;
  /** The id under which a second version of `id` stands: the same for the same value, so that it is never added twice. */
  readonly besideId: (id: RecordId, value: unknown) => Promise<RecordId>;
}

/** Made again wherever it is missing, or each vault's own: never taken along. */
const staysBehind = (record: JournalRecord | null): boolean =>
  record?.type === 'toneReading' ||
  record?.type === 'copies' ||
  record?.type === 'backups' ||
  record?.type === 'broughtIn' ||
  record?.type === 'broughtInPart' ||
  record?.type === 'keys' ||
  record?.type === 'fixing' ||
  record?.type === 'fixedPart' ||
  record?.type === 'renaming' ||
  record?.type === 'renamedPart' ||
  record?.type === 'network';

/** Their documents of a day that stand here under another id: theirs → ours. */
const twins = (ours: Side, theirs: Side): ReadonlyMap<RecordId, RecordId> => {
  const here = new Map<string, RecordId>();
  for (const [id, { value }] of ours.versions) {
    const record = readRecord(value);
    const document = record === null ? null : documentOf(record);
    if (document !== null) here.set(document, id);
  }
  const found = new Map<RecordId, RecordId>();
  for (const [id, { value }] of theirs.versions) {
    const record = readRecord(value);
    const document = record === null ? null : documentOf(record);
    const twin = document === null ? undefined : here.get(document);
    // Where they have ours as well, theirs is another one: what was to come here was held there, and the next begun.
    if (twin !== undefined && !ours.versions.has(id) && !theirs.versions.has(twin)) found.set(id, twin);
  }
  return found;
};

const count = (fates: readonly (readonly [JournalRecord | null, Fate])[], of: Fate): number =>
  fates.filter(([record, fate]) => record?.type === 'entry' && fate === of).length;

/**
 * What to write so that this vault also holds what the other one does. Nothing that stands here goes away: a page that
 * both sides changed stands twice.
 */
export const planMerge = async (ours: Side, theirs: Side, { bringBack, besideId }: Options): Promise<MergePlan> => {
  const twinOf = twins(ours, theirs);
  const changes: MergeChange[] = [];
  const seen: (readonly [JournalRecord | null, Fate])[] = [];
  const bothChanged: { readonly day: DayKey; readonly title: string }[] = [];
  const newDays = new Set<DayKey>();
  let differing = 0;

  const join = async (id: RecordId, mine: unknown, other: unknown): Promise<void> => {
    const ourRecord = readRecord(mine);
    const theirRecord = readRecord(other);
    // Of what this version can't read, what is here stays: to weave it together would be to guess.
    if (ourRecord === null || theirRecord === null || ourRecord.type !== theirRecord.type) {
      differing += 1;
      return;
    }
    const { keep, beside, leftOut } = mergeRecords(ourRecord, theirRecord);
    // Written anew even where it is as it was: from here on it stands after both that it came from.
    changes.push({ put: id, value: keep, by: null, page: null });
    if (leftOut) differing += 1;
    if (beside === null) return;
    const besides = await besideId(id, beside);
    const page = ourRecord.type === 'entry' ? 'bothChanged' : null;
    if (!sameJson(ours.versions.get(besides)?.value, beside)) {
      changes.push({ put: besides, value: beside, by: null, page });
    }
    if (ourRecord.type === 'entry') bothChanged.push({ day: ourRecord.day, title: titleOf(ourRecord.text) });
  };

  for (const [id, fate] of compareSides(ours, theirs)) {
    const mine = ours.versions.get(id);
    const other = theirs.versions.get(id);
    const record = readRecord((other ?? mine)?.value);
    if (staysBehind(record)) continue;
    const twin = twinOf.get(id);
    if (twin !== undefined && other !== undefined && fate === 'new') {
      const standing = ours.versions.get(twin)?.value;
      if (!sameJson(standing, other.value)) await join(twin, standing, other.value);
      continue;
    }
    seen.push([record, fate]);
    if (other === undefined || fate === 'same' || fate === 'ours' || fate === 'deleted-there') continue;
    if (fate === 'deleted-here' && !(bringBack && record?.type === 'entry')) continue;
    if (fate === 'both') await join(id, mine?.value, other.value);
    else {
      const page = record?.type !== 'entry' ? null : fate === 'theirs' ? 'changedThere' : 'new';
      changes.push({ put: id, value: other.value, by: fate === 'deleted-here' ? null : other.by, page });
    }
    if (fate === 'new' && (record?.type === 'checkIn' || record?.type === 'close')) newDays.add(record.day);
  }

  return {
    changes,
    summary: {
      newPages: count(seen, 'new'),
      newDays: newDays.size,
      changedThere: count(seen, 'theirs'),
      changedHere: count(seen, 'ours'),
      bothChanged,
      deletedThere: count(seen, 'deleted-there'),
      deletedHere: count(seen, 'deleted-here'),
      differing,
    },
  };
};
