import { join } from 'node:path';
import { sameBytes } from '#shared/kernel/bytes';
import { openNoteFolder } from '../../../electron/services/note-folder.ts';
import { afterPowerCut, aMoment } from './block-layer.ts';
import { emptyDisk, type Random } from './disk-events.ts';
import { onDisk } from './laid-out.ts';
import { record } from './recorded-disk.ts';

/** Notes of every size, one after the other. The folder does not ask what is in them. */
const dropNotes = (count: number, random: Random) =>
  onDisk(emptyDisk, async (root) => {
    const recording = record(root, emptyDisk);
    const folder = openNoteFolder(join(root, 'vault', 'notes'));
    const dropped: { readonly note: Uint8Array; readonly acknowledgedAt: number }[] = [];
    for (let turn = 0; turn < count; turn += 1) {
      const note = Uint8Array.from({ length: 100 + Math.floor(random() * 9000) }, () => Math.floor(random() * 256));
      if (!(await folder.drop(note))) throw new Error('The box is full');
      dropped.push({ note, acknowledgedAt: recording.events.length });
    }
    recording.end();
    return { events: recording.events, dropped };
  });

/** Cuts the power of the drop box. Returns what was lost in which cut. */
export const noteCuts = async (cuts: number, random: Random): Promise<readonly string[]> => {
  const { events, dropped } = await dropNotes(20, random);
  const lost: string[] = [];
  for (let cut = 0; cut < cuts; cut += 1) {
    const moment = aMoment(events, random);
    const notes = await onDisk(afterPowerCut(emptyDisk, events.slice(0, moment), random), async (root) => {
      const folder = openNoteFolder(join(root, 'vault', 'notes'));
      const { names } = await folder.list();
      return Promise.all(names.map((name) => folder.read(name)));
    });
    for (const { note, acknowledgedAt } of dropped) {
      const isThere = notes.some((found) => found !== null && sameBytes(found, note));
      if (acknowledgedAt <= moment && !isThere) lost.push(`event ${moment}: a note of ${note.length} bytes`);
    }
    // What was under way comes whole or not at all.
    const halves = notes.filter((found) => !dropped.some(({ note }) => found !== null && sameBytes(found, note)));
    if (halves.length > 0) lost.push(`event ${moment}: ${halves.length} notes that nobody dropped`);
  }
  return lost;
};
