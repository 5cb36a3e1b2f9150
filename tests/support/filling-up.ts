import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import type { DayKey } from '#shared/calendar/day-key';
import { sameBytes } from '#shared/kernel/bytes';
import { openNoteFolder } from '../../electron/services/note-folder.ts';
import { leaveRoomFor } from './full-disk.ts';
import type { Random } from './power-cut/disk-events.ts';
import { holds, wishesOf } from './power-cut/evening.ts';
import { machineOnDisk } from './power-cut/machine-on-disk.ts';

const day = '2026-11-19' as DayKey;
const at = { ms: Date.parse('2026-11-19T22:45:00Z'), offset: -300 };
const [before, after] = ['porch violin ferry radish', 'lantern gravel otter maple'] as const;

/** Names of what was begun and is not to stay. */
const halves = async (root: string): Promise<readonly string[]> =>
  (await readdir(root, { recursive: true })).filter((name) => /\.(?:new|part)$/.test(name));

/**
 * Asks for `wishes` things of a whole vault on a disk that has little or no room for each, and again with room.
 * `refused`: how often each kind of thing met the full disk. `wrong`: what was not as it should be.
 */
export const fullEvening = async (root: string, wishes: number, random: Random) => {
  const machine = machineOnDisk(root, at);
  const { api } = machine;
  await api.prepare(before);
  await machine.vault.writeHeader(await api.settle(true));
  const refused: Record<string, number> = {};
  const wrong: string[] = [];
  let passphrase: string = before;
  for await (const wish of wishesOf(machine, { day, random, wishes, passphrases: [before, after] })) {
    const { what } = wish;
    const kept = await holds(machine, day, passphrase);
    // None at all, and then a little: what fits of it is written before the rest is refused.
    for (const room of [0, 1 + Math.floor(random() * random() * 8000)]) {
      leaveRoomFor(room);
      const answer = await wish.ask();
      leaveRoomFor();
      if (answer.ok) break;
      refused[what] = (refused[what] ?? 0) + 1;
      if (answer.error.type !== 'disk-full') wrong.push(`${what}: the refusal says ${answer.error.type}`);
      const found = await holds(machine, day, passphrase);
      if (found.words !== kept.words) wrong.push(`${what}: refused, and yet something is different`);
      if (found.backups.join() !== kept.backups.join()) wrong.push(`${what}: backups are different`);
      if (!(await api.opensWith({ passphrase }))) wrong.push(`${what}: the passphrase doesn't open it any more`);
      const left = await halves(root);
      if (left.length > 0) wrong.push(`${what}: ${left.join()} stayed`);
      if (room === 0) continue;
      const again = await wish.ask();
      if (!again.ok) wrong.push(`${what}: with room it is refused again, ${again.error.type}`);
    }
    ({ passphrase } = wish);
  }
  const meant = await holds(machine, day, passphrase);
  await machine.end();
  const next = machineOnDisk(root, at);
  const opened = await next.open({ passphrase });
  if (opened?.ok !== true || opened.value.readOnly !== null) wrong.push(`It opens with ${JSON.stringify(opened)}`);
  else if ((await holds(next, day, passphrase)).words !== meant.words)
    wrong.push('After a new start something is gone');
  await next.end();
  return { refused, wrong };
};

/** Drops notes on a disk that has little or no room for each, and again with room. Returns what was not as it should be. */
export const fullBox = async (root: string, count: number, random: Random): Promise<readonly string[]> => {
  const folder = openNoteFolder(join(root, 'vault', 'notes'));
  const notes: Uint8Array[] = [];
  const wrong: string[] = [];
  for (let turn = 0; turn < count; turn += 1) {
    const note = Uint8Array.from({ length: 100 + Math.floor(random() * 4000) }, () => Math.floor(random() * 256));
    notes.push(note);
    leaveRoomFor(Math.floor(random() * note.length));
    const refusal: unknown = await folder.drop(note).catch((error: unknown) => error);
    leaveRoomFor();
    if (!(refusal instanceof Error && 'code' in refusal && refusal.code === 'ENOSPC'))
      wrong.push(`Not refused: ${String(refusal)}`);
    const left = await halves(root);
    if (left.length > 0) wrong.push(`${left.join()} stayed`);
    if (!(await folder.drop(note))) wrong.push('It was not taken with room');
  }
  const { names } = await folder.list();
  const found = await Promise.all(names.map((name) => folder.read(name)));
  const isThere = (note: Uint8Array) => found.some((one) => one !== null && sameBytes(one, note));
  if (found.length !== count || !notes.every(isThere)) wrong.push(`${found.length} of ${count} notes are in the box`);
  return wrong;
};
