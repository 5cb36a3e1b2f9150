import { open } from 'node:fs/promises';
import { join } from 'node:path';
import { sameBytes } from '#shared/kernel/bytes';
import { createLogParser, logEntry } from '#shared/vault/log-file';
import { genesis, type Head } from '#shared/vault/log-frame';
import { openChangeLog } from '../../../electron/services/change-log.ts';
import { frames, readAll } from '../../unit/electron/log-folder.ts';
import { afterPowerCut, aMoment } from './block-layer.ts';
import { type DiskImage, emptyDisk, type Random } from './disk-events.ts';
import { onDisk } from './laid-out.ts';
import { record } from './recorded-disk.ts';

interface Appended {
  readonly frame: Uint8Array;
  readonly head: Head;
  readonly acknowledgedAt: number;
}

/** `large`: some frames fill files so that new ones are begun, and now and then what a snapshot covers is dropped. */
const writeLog = (count: number, large: boolean, random: Random) =>
  onDisk(emptyDisk, async (root) => {
    const recording = record(root, emptyDisk);
    const log = openChangeLog(join(root, 'log'));
    const appended: Appended[] = [];
    const drops: { readonly askedAt: number; readonly upTo: number }[] = [];
    let head = genesis;
    for (let turn = 0; turn < count; turn += 1) {
      const size = large && turn % 5 === 3 ? 3_000_000 : Math.floor(100 + random() * (random() < 0.5 ? 900 : 20_000));
      const [made] = await frames(1, size, head);
      if (made === undefined) throw new Error('No frame');
      const reply = await log.append(made.frame, false);
      if (!reply.ok) throw new Error(`Refused: ${reply.error.type}`);
      appended.push({ ...made, acknowledgedAt: recording.events.length });
      head = made.head;
      if (!large || turn % 23 !== 22) continue;
      drops.push({ askedAt: recording.events.length, upTo: head.seq });
      await log.compact(head.seq);
    }
    recording.end();
    await log.release(async () => undefined);
    return { events: recording.events, appended, drops };
  });

/** Null when the log holds to what was acknowledged, and what is wrong otherwise. */
const wrongWith = (image: DiskImage, appended: readonly Appended[], acknowledged: number, dropped: number) =>
  onDisk(image, async (root): Promise<string | null> => {
    const log = openChangeLog(join(root, 'log'));
    const { condition, base, head } = await log.open();
    if (condition === 'damaged') return 'It says that it is damaged';
    if (base.seq > dropped) return `It begins after ${base.seq}`;
    if (head.seq < acknowledged || head.seq > acknowledged + 1)
      return `${acknowledged} acknowledged, ${head.seq} there`;
    const found = createLogParser().push(await readAll(log));
    const meant = appended.slice(base.seq, head.seq);
    const same =
      found.length === meant.length &&
      found.every((frame, at) => sameBytes(frame, meant[at]?.frame ?? new Uint8Array()));
    if (!same) return 'Its frames are not the ones that were written';
    const [next] = await frames(1, 100, head);
    const reply = await log.append(next?.frame ?? new Uint8Array(), false);
    await log.release(async () => undefined);
    return reply.ok ? null : `It takes nothing more: ${reply.error.type}`;
  });

export interface LogCutting {
  readonly frames: number;
  readonly cuts: number;
  readonly large: boolean;
}

/** Cuts the power of the log alone. Returns what was lost in which cut. */
export const logCuts = async (
  { frames: count, cuts, large }: LogCutting,
  random: Random,
): Promise<readonly string[]> => {
  const { events, appended, drops } = await writeLog(count, large, random);
  const lost: string[] = [];
  for (let cut = 0; cut < cuts; cut += 1) {
    const moment = aMoment(events, random);
    const left = afterPowerCut(emptyDisk, events.slice(0, moment), random);
    const acknowledged = appended.filter(({ acknowledgedAt }) => acknowledgedAt <= moment).length;
    const dropped = drops.findLast(({ askedAt }) => askedAt <= moment)?.upTo ?? 0;
    const wrong = await wrongWith(left, appended, acknowledged, dropped);
    if (wrong !== null) lost.push(`event ${moment} (${events[moment - 1]?.type ?? 'none'}): ${wrong}`);
  }
  return lost;
};

/** The program is killed between writing a frame and flushing it; the next one takes the frame for good, and goes on in a new file. */
const killedInBetween = () =>
  onDisk(emptyDisk, async (root) => {
    const recording = record(root, emptyDisk);
    const made = await frames(3);
    const [first, second, third] = made.map(({ frame }) => frame);
    if (!first || !second || !third) throw new Error('Too few frames');
    const before = openChangeLog(join(root, 'log'));
    await before.append(first, false);
    await before.release(async () => undefined);
    const unflushed = await open(join(root, 'log', '000000000001.jvl'), 'a');
    await unflushed.appendFile(logEntry(second));
    await unflushed.close();

    const after = openChangeLog(join(root, 'log'));
    await after.open();
    await after.compact(0);
    const reply = await after.append(third, false);
    if (!reply.ok) throw new Error(`Refused: ${reply.error.type}`);
    recording.end();
    await after.release(async () => undefined);
    return { events: recording.events, appended: made.map((one) => ({ ...one, acknowledgedAt: 0 })) };
  });

/** Cuts the power after that. Returns what was lost. */
export const cutsAfterKill = async (cuts: number, random: Random): Promise<readonly string[]> => {
  const { events, appended } = await killedInBetween();
  const lost: string[] = [];
  for (let cut = 0; cut < cuts; cut += 1) {
    const wrong = await wrongWith(afterPowerCut(emptyDisk, events, random), appended, appended.length, 0);
    if (wrong !== null) lost.push(wrong);
  }
  return lost;
};
