import type { DiskEvent, DiskImage, Random } from './disk-events.ts';

const pageBytes = 4096;
const sectorBytes = 512;

/** What a file holds after these events, one after the other. */
const played = (start: Uint8Array, events: readonly DiskEvent[]): Uint8Array => {
  const ends = events.map((event) => (event.type === 'write' ? event.at + event.bytes.length : 0));
  const bytes = new Uint8Array(ends.reduce((most, end) => Math.max(most, end), start.length));
  bytes.set(start);
  let { length } = start;
  for (const event of events) {
    if (event.type === 'write') {
      bytes.set(event.bytes, event.at);
      length = Math.max(length, event.at + event.bytes.length);
    } else if (event.type === 'cut') {
      bytes.fill(0, event.length, length);
      length = event.length;
    }
  }
  return bytes.subarray(0, length);
};

/** Each page that wasn't flushed is kept, dropped, or torn between sectors; what was never written reads as zeros. */
const torn = (flushed: Uint8Array, latest: Uint8Array, random: Random): Uint8Array => {
  const [least, most] = [flushed.length, latest.length].toSorted((a, b) => a - b) as [number, number];
  const which = random();
  const size =
    which < 0.4 ? latest.length : which < 0.6 ? flushed.length : least + Math.floor(random() * (most - least));
  const left = new Uint8Array(size);
  const copy = (from: Uint8Array, start: number, end: number): void =>
    left.set(from.subarray(start, Math.min(end, size)), Math.min(start, size));
  for (let page = 0; page < size; page += pageBytes) {
    const fate = random();
    if (fate < 0.35) copy(latest, page, page + pageBytes);
    else if (fate < 0.7) copy(flushed, page, page + pageBytes);
    else {
      for (let sector = page; sector < page + pageBytes; sector += sectorBytes)
        copy(random() < 0.5 ? latest : flushed, sector, sector + sectorBytes);
    }
  }
  return left;
};

/** What each file holds after the cut, by its number. */
export const pagesLeft = (image: DiskImage, events: readonly DiskEvent[], random: Random): Map<number, Uint8Array> => {
  const left = new Map<number, Uint8Array>();
  const before = [...image.files.values()];
  const ofFile = new Map<number, { readonly index: number; readonly event: DiskEvent }[]>();
  const since = new Map<number, number>();
  for (const [index, event] of events.entries()) {
    if (event.type === 'flush') since.set(event.file, Math.max(event.since, since.get(event.file) ?? 0));
    if (event.type !== 'write' && event.type !== 'cut') continue;
    const all = ofFile.get(event.file) ?? [];
    all.push({ index, event });
    ofFile.set(event.file, all);
  }
  for (const [file, bytes] of before.entries()) left.set(file, bytes);
  for (const [file, all] of ofFile) {
    const isFlushed = ({ index }: { readonly index: number }): boolean => index < (since.get(file) ?? 0);
    const ofEach = (some: typeof all) => some.map(({ event }) => event);
    const flushed = played(before[file] ?? new Uint8Array(), ofEach(all.filter(isFlushed)));
    const latest = played(flushed, ofEach(all.filter((one) => !isFlushed(one))));
    left.set(file, torn(flushed, latest, random));
  }
  return left;
};
