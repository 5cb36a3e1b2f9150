import { type DiskEvent, type DiskImage, joinPath, type Random } from './disk-events.ts';
import { namesLeft } from './names-left.ts';
import { pagesLeft } from './pages-left.ts';

/**
 * The disk after a power cut that came when `events` had happened to `image`. What was flushed is there. Of what was
 * not, each page of a file and each change of a name in a folder may be or not; a file whose folder's entry is not
 * there is not either, flushed or not.
 */
export const afterPowerCut = (image: DiskImage, events: readonly DiskEvent[], random: Random): DiskImage => {
  const names = namesLeft(image, events, random);
  const contents = pagesLeft(image, events, random);
  const files = new Map<string, Uint8Array>();
  const folders = new Set<string>();
  const visit = (folder: string): void => {
    for (const [name, entry] of names.get(folder) ?? []) {
      const path = joinPath(folder, name);
      if (entry === 'folder') {
        folders.add(path);
        visit(path);
      } else files.set(path, contents.get(entry) ?? new Uint8Array());
    }
  };
  visit('');
  return { files, folders };
};

/** How many events have happened when the cut comes: mostly so that something is not flushed yet. */
export const aMoment = (events: readonly DiskEvent[], random: Random): number => {
  const any = Math.floor(random() * (events.length + 1));
  if (random() < 0.2) return any;
  const next = events.findIndex(({ type }, index) => index >= any && !type.startsWith('flush'));
  return next === -1 ? any : next + 1;
};
