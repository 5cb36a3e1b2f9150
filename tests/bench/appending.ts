import { randomBytes } from 'node:crypto';
import { mkdtemp, open, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { concat, uint } from '#shared/kernel/bytes';
import { logEntry } from '#shared/vault/log-file';
import type { Head } from '#shared/vault/log-frame';
import { openChangeLog } from '../../electron/services/change-log.ts';
import { type Measure, measure, overRounds } from './figures.ts';

const appendsInRound = 200;
/** About what a page of 150 words makes, and one of 2,000. */
const sizes = [3000, 16_000] as const;

/** As long as a sealed one and with the clear part of one, which is all that the log can read. */
const aFrame = ({ seq, hash }: Head, bytes: number) => {
  const clear = concat(new TextEncoder().encode('JVL1'), uint(1, 4), uint(seq + 1, 8), hash);
  return concat(clear, randomBytes(bytes - clear.length));
};

/** The product's log and a plain file side by side, for frames of so many bytes. */
const openPair = async (folder: string, bytes: number) => {
  const log = openChangeLog(join(folder, `log-${bytes}`));
  const plain = await open(join(folder, `plain-${bytes}`), 'a', 0o600);
  let { head } = await log.open();

  const append = async (frame: ReturnType<typeof aFrame>): Promise<number> => {
    const begun = performance.now();
    const answer = await log.append(frame, false);
    const took = performance.now() - begun;
    if (!answer.ok) throw new Error(`The log refused a frame: ${answer.error.type}`);
    head = answer.value;
    return took;
  };
  const writePlain = async (entry: Uint8Array): Promise<number> => {
    const begun = performance.now();
    await plain.write(entry);
    await plain.datasync();
    return performance.now() - begun;
  };
  const round = async () => {
    const ours: number[] = [];
    const peer: number[] = [];
    for (let turn = 0; turn < appendsInRound; turn += 1) {
      const frame = aFrame(head, bytes);
      const entry = logEntry(frame);
      // Whoever flushes second may find the disk busy with the first's.
      if (turn % 2 === 0) ours.push(await append(frame));
      peer.push(await writePlain(entry));
      if (turn % 2 === 1) ours.push(await append(frame));
    }
    return { ours, peer };
  };
  const close = async (): Promise<void> => {
    await plain.close();
    await log.release(async () => undefined);
  };
  return { round, close };
};

/** The change log against a bare write and flush of the same bytes, turn and turn about on the same disk. */
export const measureAppending = async (rounds: number): Promise<readonly Measure[]> => {
  const folder = await mkdtemp(join(tmpdir(), 'aftershift-bench-'));
  const pairs = await Promise.all(sizes.map((bytes) => openPair(folder, bytes)));
  const series = sizes.map((): { ours: number[]; peer: number[] }[] => []);
  for (let round = -1; round < rounds; round += 1) {
    for (const [index, pair] of pairs.entries()) {
      const one = await pair.round();
      // The first warms both.
      if (round >= 0) series[index]?.push(one);
    }
  }
  for (const { close } of pairs) await close();
  await rm(folder, { recursive: true, force: true });

  const against = 'write and fdatasync of the same bytes to a plain file on the same disk, from Node';
  return sizes.flatMap((bytes, index) =>
    ([50, 95] as const).map((percent) => {
      const at = (who: 'ours' | 'peer'): number =>
        overRounds(
          (series[index] ?? []).map((one) => one[who]),
          percent / 100,
        );
      const name = `append a sealed frame of ${bytes} bytes to the change log, p${percent}`;
      return measure(name, at('ours'), at('peer'), against);
    }),
  );
};
