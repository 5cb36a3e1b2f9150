import { concat } from '#shared/kernel/bytes';
import { openEnvelope, type PlainRecord, sealEnvelope } from '#shared/vault/envelope';
import { prefix } from '#shared/vault/info-strings';
import { encodePaddedJson } from '#shared/vault/padded-json';
import { newRecordId, recordIdBytes } from '#shared/vault/record-id';
import { createRandom, createUtf8, createWebCrypto } from '../../renderer/vault/webcrypto.ts';
import { repeatable } from '../support/invented-evenings.ts';
import { manyWords, today } from './many-words.ts';

export interface SealingRound {
  readonly pages: number;
  readonly words: number;
  /** Pages that one of them seals before it is the next one's turn: a page's clock has steps of a tenth of a millisecond. */
  readonly inTurn: number;
  readonly seed: number;
}

type Three = readonly [ours: number[], bare: number[], bareWithJson: number[]];

export interface SealingTimes {
  /** MB/s of each turn: ours, the peer that finds its bytes ready, and the one that makes them itself. */
  readonly seal: Three;
  readonly open: Three;
}

const page = (text: string) => ({
  type: 'entry',
  version: 1,
  day: today,
  text,
  document: { type: 'doc', content: [{ type: 'paragraph', content: [{ type: 'text', text }] }] },
});

/**
 * Seals and opens so many pages of so many words by the product's own envelope, and the same padded bytes by WebCrypto called bare: the same
 * key, nonces of the same length and additional data of the same bytes, all of which the first peer finds ready; the
 * second makes its bytes of the value by `JSON.stringify`, and the value of its bytes. They take turns.
 */
const timeSealing = async ({ pages, words, inTurn, seed }: SealingRound): Promise<SealingTimes> => {
  const random = repeatable(seed);
  const values = Array.from({ length: pages }, () => page(manyWords(words, random)));
  const deps = { crypto: createWebCrypto(), random: createRandom(), utf8: createUtf8() };
  const vid = deps.random.bytes(16);
  const root = await deps.crypto.importRoot(deps.random.bytes(32));
  const key = await deps.crypto.deriveAead(root, vid, 'jv1/rec/1');
  const { subtle } = crypto;
  const records = values.map((value): PlainRecord => {
    return { id: newRecordId(deps.random), table: 1, schema: 1, rev: 1, value };
  });
  const sealed = await Promise.all(records.map((record) => sealEnvelope(deps, { key, vid, epoch: 1 }, record)));
  const bare = records.map(({ id, value }, at) => ({
    algorithm: {
      name: 'AES-GCM',
      iv: deps.random.bytes(12),
      additionalData: concat(
        deps.utf8.encode(prefix.record),
        vid,
        recordIdBytes(id),
        (sealed[at] ?? vid).subarray(0, 16),
      ),
    },
    plaintext: encodePaddedJson(deps.utf8, value),
  }));
  const bareKey = key as unknown as CryptoKey;
  const bareSealed = await Promise.all(bare.map((one) => subtle.encrypt(one.algorithm, bareKey, one.plaintext)));

  const times: SealingTimes = { seal: [[], [], []], open: [[], [], []] };
  const [encoder, decoder] = [new TextEncoder(), new TextDecoder()];
  const unpadded = await Promise.all(
    bare.map((one, at) => subtle.encrypt(one.algorithm, bareKey, encoder.encode(JSON.stringify(values[at])))),
  );
  const recordAt = (at: number): PlainRecord => {
    const record = records[at];
    if (record === undefined) throw new RangeError('Turns go through all pages');
    return record;
  };
  for (let from = 0; from < records.length; from += inTurn) {
    const to = from + inTurn;
    const bytes = bare.slice(from, to).reduce((sum, { plaintext }) => sum + plaintext.length, 0);
    const timed = async (run: () => Promise<void>): Promise<number> => {
      const begun = performance.now();
      await run();
      return bytes / 1000 / (performance.now() - begun);
    };
    const turn = [...bare.slice(from, to).entries()];
    const contenders = {
      seal: [
        async () => {
          for (const [at] of turn) await sealEnvelope(deps, { key, vid, epoch: 1 }, recordAt(from + at));
        },
        async () => {
          for (const [, one] of turn) await subtle.encrypt(one.algorithm, bareKey, one.plaintext);
        },
        async () => {
          for (const [at, one] of turn) {
            await subtle.encrypt(one.algorithm, bareKey, encoder.encode(JSON.stringify(values[from + at])));
          }
        },
      ],
      open: [
        async () => {
          for (const [at] of turn) {
            const expected = { id: recordAt(from + at).id, table: 1 };
            const opened = await openEnvelope(deps, { key, vid, epoch: 1 }, sealed[from + at] ?? vid, expected);
            if (!opened.ok) throw new Error(opened.error.type);
          }
        },
        async () => {
          for (const [at, one] of turn) {
            await subtle.decrypt(one.algorithm, bareKey, bareSealed[from + at] ?? new ArrayBuffer(0));
          }
        },
        async () => {
          for (const [at, one] of turn) {
            const opened = await subtle.decrypt(one.algorithm, bareKey, unpadded[from + at] ?? new ArrayBuffer(0));
            if (typeof JSON.parse(decoder.decode(opened)) !== 'object') throw new Error('not what was sealed');
          }
        },
      ],
    } as const;
    // Whoever goes next may have to clear up what the one before it left in memory: everyone goes first as often.
    const first = from / inTurn;
    for (const what of ['seal', 'open'] as const) {
      for (const step of [0, 1, 2]) {
        const who = ((first + step) % 3) as 0 | 1 | 2;
        times[what][who].push(await timed(contenders[what][who]));
      }
    }
  }
  return times;
};

Object.assign(globalThis, { timeSealing });
