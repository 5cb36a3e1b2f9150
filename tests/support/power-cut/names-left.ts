import { type DiskEvent, type DiskImage, numbered, type Random, splitPath } from './disk-events.ts';

/** A file by its number, or a folder. */
type Entry = number | 'folder';
export type Entries = Map<string, Entry>;

const entriesOf = (image: DiskImage): Map<string, Entries> => {
  const all = new Map<string, Entries>([['', new Map()]]);
  const enter = (path: string, entry: Entry): void => {
    const { folder, name } = splitPath(path);
    all.set(folder, (all.get(folder) ?? new Map<string, Entry>()).set(name, entry));
  };
  for (const path of image.folders) enter(path, 'folder');
  for (const [path, file] of numbered(image)) enter(path, file);
  return all;
};

type Named = Extract<DiskEvent, { type: 'name' | 'rename' | 'remove' | 'make' }>;

/** `of`: which file a renaming moved, as it was called then. */
const enterEvent = (entries: Entries, event: Named, moved: ReadonlyMap<DiskEvent, Entry>): void => {
  if (event.type === 'name') entries.set(event.name, event.file);
  else if (event.type === 'make') entries.set(event.name, 'folder');
  else if (event.type === 'remove') entries.delete(event.name);
  else {
    const entry = moved.get(event);
    if (entries.get(event.from) === entry) entries.delete(event.from);
    if (entry !== undefined) entries.set(event.to, entry);
  }
};

/** None, all up to some moment, or any of them: a folder that wasn't flushed promises nothing. */
const some = <T>(waiting: readonly T[], random: Random): readonly T[] => {
  const which = random();
  if (which < 0.25) return [];
  if (which < 0.5) return waiting.slice(0, Math.floor(random() * (waiting.length + 1)));
  return waiting.filter(() => random() < 0.5);
};

/** What each folder names after the cut: what was flushed, and of the rest whatever it comes to. */
export const namesLeft = (image: DiskImage, events: readonly DiskEvent[], random: Random): Map<string, Entries> => {
  const now = entriesOf(image);
  const kept = entriesOf(image);
  const moved = new Map<DiskEvent, Entry>();
  const waiting = new Map<string, { readonly index: number; readonly event: Named }[]>();
  const settle = (folder: string, due: readonly Named[]): void => {
    const entries = kept.get(folder) ?? new Map<string, Entry>();
    for (const event of due) enterEvent(entries, event, moved);
    kept.set(folder, entries);
  };
  for (const [index, event] of events.entries()) {
    if (event.type === 'flush-folder') {
      const all = waiting.get(event.folder) ?? [];
      settle(
        event.folder,
        all.filter((one) => one.index < event.since).map((one) => one.event),
      );
      waiting.set(
        event.folder,
        all.filter((one) => one.index >= event.since),
      );
    } else if (event.type !== 'write' && event.type !== 'cut' && event.type !== 'flush') {
      const entries = now.get(event.folder) ?? new Map<string, Entry>();
      now.set(event.folder, entries);
      const entry = event.type === 'rename' ? entries.get(event.from) : undefined;
      if (entry !== undefined) moved.set(event, entry);
      enterEvent(entries, event, moved);
      waiting.set(event.folder, [...(waiting.get(event.folder) ?? []), { index, event }]);
    }
  }
  for (const [folder, all] of waiting) {
    settle(
      folder,
      some(
        all.map(({ event }) => event),
        random,
      ),
    );
  }
  return kept;
};
