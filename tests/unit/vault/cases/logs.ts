import * as fc from 'fast-check';
import { beforeAll, describe, expect, test } from 'vitest';
import { type Bytes, concat, concatAll, sameBytes, uint } from '#shared/kernel/bytes';
import { crc32c } from '#shared/vault/crc32c';
import { logEntry } from '#shared/vault/log-file';
import { genesis, maxFrameBytes, nextHead } from '#shared/vault/log-frame';
import { scanLog } from '#shared/vault/log-reader';
import { judgeTail } from '#shared/vault/log-tail';
import type { Op } from '#shared/vault/op';
import { openFrames } from '#shared/vault/read-log';
import type { RecordId } from '#shared/vault/record-id';
import type { Session } from '#shared/vault/session';
import type { UnlockDeps } from '#shared/vault/vault-deps';
import { anId, flipped, makeVault, outcome, valueOf } from './known-vault.ts';

interface Written {
  readonly entries: readonly Bytes[];
  readonly ops: readonly Op[];
}

export const logs = (deps: UnlockDeps): void => {
  describe('the change log', { timeout: 60_000 }, () => {
    let session: Session;
    let stranger: Session;
    let log: Written;
    let file: Bytes;

    const write = async (by: Session, frames: readonly (readonly Op[])[]): Promise<Written> => {
      const entries: Bytes[] = [];
      let head = genesis;
      for (const ops of frames) {
        const sealed = valueOf(await by.sealFrame(ops, head));
        entries.push(logEntry(sealed.frame));
        head = sealed.head;
      }
      return { entries, ops: frames.flat() };
    };
    const put = async (k: RecordId, rev: number): Promise<Op> => ({
      put: true,
      k,
      b: await session.seal({ id: k, table: 1, schema: 1, rev, value: `revision ${rev}` }),
    });
    const scan = (bytes: Uint8Array) => scanLog(deps, [bytes], genesis);
    const tailOf = async (bytes: Uint8Array): Promise<[string, number]> => {
      const { tail, goodLength } = await scan(bytes);
      return [tail, goodLength];
    };

    beforeAll(async () => {
      ({ session } = await makeVault(deps));
      ({ session: stranger } = await makeVault(deps));
      const id = anId(deps);
      log = await write(session, [
        [await put(id, 1)],
        [await put(id, 2), await put(anId(deps), 1)],
        [{ del: true, k: id, rev: 2 }],
        [await put(anId(deps), 1)],
      ]);
      file = concatAll(log.entries);
    });
    const upTo = (count: number): number => log.entries.slice(0, count).reduce((sum, entry) => sum + entry.length, 0);

    test('gives back every change in order', async () => {
      const { frames, tail, goodLength, head } = await scan(file);
      const read = valueOf(await openFrames(session, frames, genesis));
      expect([tail, goodLength]).toEqual(['clean', file.length]);
      expect(read.ops).toEqual(log.ops);
      expect(read.head).toEqual(head);
      expect(read.head.seq).toBe(4);
    });

    test('is empty and clean before anything is written', async () => {
      expect(await scan(new Uint8Array(0))).toEqual({ frames: [], tail: 'clean', goodLength: 0, head: genesis });
    });

    test('reads the same in pieces of any size', async () => {
      await fc.assert(
        fc.asyncProperty(fc.array(fc.integer({ min: 0, max: file.length }), { maxLength: 12 }), async (cuts) => {
          const edges = [0, ...cuts.toSorted((a, b) => a - b), file.length];
          const pieces = edges.slice(1).map((edge, index) => file.subarray(edges[index], edge));
          const { frames, tail } = await scanLog(deps, pieces, genesis);
          expect(tail).toBe('clean');
          expect(valueOf(await openFrames(session, frames, genesis)).ops).toEqual(log.ops);
        }),
        { numRuns: 30 },
      );
      const bytewise = await scanLog(
        deps,
        Array.from(file, (_, index) => file.subarray(index, index + 1)),
        genesis,
      );
      expect(bytewise.frames.length).toBe(4);
    });

    test('cut anywhere in its last frame is torn, and every frame before stays', async () => {
      const last = upTo(3);
      for (let length = last + 1; length < file.length; length += 1) {
        expect(await tailOf(file.subarray(0, length))).toEqual(['torn', last]);
      }
      expect(await tailOf(file.subarray(0, last))).toEqual(['clean', last]);
    });

    test('with a tail of zeros is torn: the file grew and nothing was written into it', async () => {
      for (const zeros of [1, 7, 8, 512, 100_000, maxFrameBytes + 100]) {
        expect(await tailOf(concat(file, new Uint8Array(zeros)))).toEqual(['torn', file.length]);
      }
      const unwritten = file.slice();
      unwritten.fill(0, Math.ceil((upTo(3) + 9) / 512) * 512);
      expect(await tailOf(unwritten)).toEqual(['torn', upTo(3)]);
    });

    test('of which any one sector of its last frame was not written is torn, wherever in a sector the frame begins', () => {
      for (const length of [310, 1500, 65_800]) {
        const entry = logEntry(concat(deps.random.bytes(300), deps.random.bytes(length - 300)));
        for (let offset = 0; offset < 512; offset += 1) {
          const last = offset + entry.length - 1;
          for (const sector of new Set([0, 1, 2, Math.floor(last / 512)])) {
            const unwritten = entry.slice();
            unwritten.fill(0, Math.max(0, sector * 512 - offset), Math.max(0, (sector + 1) * 512 - offset));
            if (sameBytes(unwritten, entry)) continue;
            expect([offset, sector, judgeTail(unwritten, offset)]).toEqual([offset, sector, 'torn']);
          }
          expect(judgeTail(flipped(entry, 8 * 20 + (offset % 8)), offset)).toBe('damaged');
        }
      }
    });

    test('with one bit flipped is damaged, wherever the bit is, and reads up to there', async () => {
      await fc.assert(
        fc.asyncProperty(fc.integer({ min: 0, max: file.length * 8 - 1 }), async (bit) => {
          const hit = log.entries.findIndex((_, index) => bit < upTo(index + 1) * 8);
          expect(await tailOf(flipped(file, bit))).toEqual(['damaged', upTo(hit)]);
        }),
        { numRuns: 300 },
      );
    });

    test('with a length that points far past its end is damaged as long as good frames follow', async () => {
      for (const length of [2 ** 31, 0xffff_ffff, maxFrameBytes, 0]) {
        const hit = file.slice();
        hit.set(uint(length, 4), upTo(1));
        expect(await tailOf(hit)).toEqual(['damaged', upTo(1)]);
      }
    });

    test('with frames repeated, dropped or swapped is damaged from there, though each checksum is right', async () => {
      const [a, b, c, d] = log.entries as [Bytes, Bytes, Bytes, Bytes];
      expect(await tailOf(concat(a, b, b, c, d))).toEqual(['damaged', upTo(2)]);
      expect(await tailOf(concat(a, b, c, d, d))).toEqual(['damaged', upTo(4)]);
      expect(await tailOf(concat(a, c, d))).toEqual(['damaged', upTo(1)]);
      expect(await tailOf(concat(b, c, d))).toEqual(['damaged', 0]);
      expect(await tailOf(concat(a, c, b, d))).toEqual(['damaged', upTo(1)]);
    });

    test('whose last frame had its length changed is damaged, not torn: it is all there', async () => {
      for (const more of [1, 1000, 2 ** 20]) {
        const hit = file.slice();
        hit.set(uint((log.entries[3]?.length ?? 0) - 8 + more, 4), upTo(3));
        expect(await tailOf(hit)).toEqual(['damaged', upTo(3)]);
      }
    });

    test('with a frame that numbers or names the one before wrongly is damaged from there', async () => {
      const [first, second, third] = log.entries as [Bytes, Bytes, Bytes, Bytes];
      const { head } = await scan(first);
      const other = valueOf(await session.sealFrame([], head));
      expect(await tailOf(concat(first, logEntry(other.frame), third))).toEqual([
        'damaged',
        first.length + 8 + other.frame.length,
      ]);
      const skipping = valueOf(await session.sealFrame([], { seq: 5, hash: head.hash }));
      expect(await tailOf(concat(first, logEntry(skipping.frame)))).toEqual(['damaged', first.length]);
      expect((await tailOf(concat(first, second)))[0]).toBe('clean');
    });

    test('continued by frames of another vault is damaged, also where only the keys can tell', async () => {
      const theirs = await write(stranger, [[{ del: true, k: anId(deps), rev: 1 }]]);
      expect(await tailOf(concat(file, ...theirs.entries))).toEqual(['damaged', file.length]);
      const { frames, tail } = await scan(concatAll(theirs.entries));
      expect(tail).toBe('clean');
      expect(outcome(await openFrames(session, frames, genesis))).toBe('damaged');
    });

    test('with a changed frame under a mended checksum is found by the keys', async () => {
      const [first, second] = log.entries as [Bytes, Bytes];
      for (const at of [5, 47, 50, 60, 80, second.length - 9]) {
        const frame = flipped(second.subarray(8), at * 8);
        const mended = concat(first, uint(frame.length, 4), uint(crc32c(frame), 4), frame);
        const { frames, head } = await scan(mended);
        const read = await openFrames(session, frames, genesis);
        expect(outcome(read) === 'damaged' || head.seq === 1).toBe(true);
      }
    });

    test('tells where good frames end when one of them does not open', async () => {
      const entry = log.entries[1] ?? new Uint8Array(0);
      const frame = flipped(entry.subarray(8), (entry.length - 9) * 8);
      const { frames } = await scan(
        concat(log.entries[0] ?? new Uint8Array(0), uint(frame.length, 4), uint(crc32c(frame), 4), frame),
      );
      const read = await openFrames(session, frames, genesis);
      expect(read).toMatchObject({ ok: false, error: { type: 'damaged', part: 'log', good: { seq: 1 } } });
    });

    test('reads a later segment by itself, and refuses it after the wrong one', async () => {
      const segment = concatAll(log.entries.slice(2));
      const alone = await scanLog(deps, [segment], null);
      expect([alone.tail, alone.head.seq]).toEqual(['clean', 4]);
      expect((await scanLog(deps, [segment], genesis)).tail).toBe('damaged');
      const { head } = await scan(file.subarray(0, upTo(2)));
      expect((await scanLog(deps, [segment], head)).tail).toBe('clean');
    });

    test('takes no frame above its limit, and none out of order', async () => {
      const huge: Op = { put: true, k: anId(deps), b: new Uint8Array(maxFrameBytes) };
      expect(outcome(await session.sealFrame([huge], genesis))).toBe('too-large');
      const fits: Op = { put: true, k: anId(deps), b: new Uint8Array(maxFrameBytes - 200) };
      const sealed = valueOf(await session.sealFrame([fits], genesis));
      expect((await scan(logEntry(sealed.frame))).tail).toBe('clean');
      expect(outcome(await nextHead(deps, sealed.frame, sealed.head))).toBe('damaged');
      expect(outcome(await nextHead(deps, sealed.frame.subarray(0, 70), genesis))).toBe('truncated');
      expect(outcome(await nextHead(deps, new Uint8Array(maxFrameBytes + 1), genesis))).toBe('damaged');
    });

    test('of a later version is told apart from a damaged one', async () => {
      const frame = (log.entries[0] ?? new Uint8Array(0)).slice(8);
      frame[3] = 0x32;
      expect(outcome(await session.openFrame(frame, genesis))).toBe('newer-version');
    });

    test('carries a hundred thousand changes in one frame', async () => {
      const k = anId(deps);
      const ops = Array.from({ length: 100_000 }, (_, rev): Op => ({ del: true, k, rev }));
      const { frames } = await scan(concatAll((await write(session, [ops])).entries));
      expect(valueOf(await openFrames(session, frames, genesis)).ops).toEqual(ops);
    });
  });
};
