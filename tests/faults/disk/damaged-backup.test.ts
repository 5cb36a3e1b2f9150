import { beforeAll, expect, inject, test } from 'vitest';
import type { Bytes } from '#shared/kernel/bytes';
import { ok, type Result } from '#shared/kernel/result';
import { sameJson } from '#shared/kernel/same-json';
import type { BackupSecret } from '#shared/vault/read-backup';
import type { OpenBackupError } from '../../../renderer/workers/vault/backups/open-backup.ts';
import { readOtherVault } from '../../../renderer/workers/vault/backups/other-vault.ts';
import { pickFrom } from '../../support/mutations.ts';
import { repeatable } from '../../support/repeatable.ts';
import { type Content, plainContent } from '../../support/written-vault.ts';
import { aMutation, filesOf, type Mutation, type Sample, sampleVaults, secrets } from './damaged-vault.ts';
import { deps } from '../../support/disk-vault.ts';
import { isNamed } from './judged.ts';
import { sameContent } from '../same-content.ts';
import { tally } from '../tally.ts';

const { isLong, seed } = inject('faults');
const cases = isLong ? 2500 : 60;

let sample: Sample;
beforeAll(async () => {
  sample = await sampleVaults();
}, 60_000);

interface Read {
  readonly content: Content;
  readonly made: number;
}

/** Reads a backup as the app does before it restores or merges one: in pieces, all of it, whatever comes of it. */
const read = async (bytes: Bytes, secret: BackupSecret): Promise<Result<Read, OpenBackupError>> => {
  const piece = async (offset: number) => ok({ bytes: bytes.slice(offset, offset + 300_000) });
  const found = await readOtherVault(deps, piece, secret);
  if (!found.ok) return found;
  return ok({ content: plainContent(found.value.side.versions), made: found.value.made.ms });
};

const valueIn = (bytes: Bytes, name: 'slots' | 'vid'): unknown => {
  const length = new DataView(bytes.buffer, bytes.byteOffset).getUint32(8);
  const text = deps.utf8.decode(bytes.subarray(12, 12 + length));
  const { header } = JSON.parse(text ?? '') as { readonly header: Readonly<Record<string, unknown>> };
  return header[name];
};
const slotIn = (bytes: Bytes, type: string): unknown =>
  (valueIn(bytes, 'slots') as readonly { readonly type: string }[]).find((slot) => slot.type === type);

/**
 * A backup has its header once. Where the very bytes that a secret is tried on were changed, that it does not fit is all
 * that can be known of it: anywhere else it would be damage that is blamed on the person.
 */
const isSlotHit = (before: Bytes, after: Bytes, type: 'passphrase' | 'recovery'): boolean =>
  !sameJson(valueIn(before, 'vid'), valueIn(after, 'vid')) || !sameJson(slotIn(before, type), slotIn(after, type));

test(`${cases} changes to a backup: each is found and named, or nothing of what it holds was changed`, async () => {
  const pick = pickFrom(repeatable(seed + 5));
  const { own, other, recoveryCode, session } = sample;
  const { tree } = own.late.seen;
  const untouched = new Map<string, Read>();
  for (const path of filesOf(tree, 'backup')) {
    const found = await read(tree.get(path) ?? new Uint8Array(), { session });
    if (!found.ok) throw new Error(found.error.type);
    untouched.set(path, found.value);
  }
  expect([...untouched.values()].some(({ content }) => sameContent(content, own.early.content))).toBe(true);

  const counts = tally();
  const secretsTo = {
    passphrase: { passphrase: secrets.passphrase },
    recovery: { recoveryCode },
  } as const;

  const endOf = async ({ path, bytes, region, way }: Mutation): Promise<string | null> => {
    if (bytes === null) return null;
    const before = tree.get(path) ?? new Uint8Array();
    const kind = pick(2) === 0 ? 'passphrase' : 'recovery';
    const isOpen = pick(4) === 0;
    const atFirst = await read(bytes, isOpen ? { session } : secretsTo[kind]);
    // An open vault takes a key of another time for what it says it is, and asks for the passphrase of then: what that
    // finds is the end of it.
    const isAsked = isOpen && !atFirst.ok && atFirst.error.type === 'wrong-passphrase';
    const found = isAsked ? await read(bytes, secretsTo[kind]) : atFirst;
    const what = `${path}, ${region}, ${way}`;
    if (found.ok) {
      // An older backup under a newer one's name is whole, and says itself when it was made; so is another person's.
      const known = [...untouched.values()].some(
        ({ content, made }) => made === found.value.made && sameContent(content, found.value.content),
      );
      const isWhole = region === 'whole file' && (known || way === 'from another vault');
      expect(isWhole, `${what}: taken for good`).toBe(true);
      return 'whole, and of its own date';
    }
    const { error } = found;
    if (error.type === 'wrong-passphrase') {
      const isHit = region === 'whole file' || isSlotHit(before, bytes, kind);
      expect(isHit, `${what}: damage is called a wrong passphrase`).toBe(true);
      return 'the slot itself: no secret fits it';
    }
    expect(isNamed(error, 'backup'), `${what}: ${JSON.stringify(error)}`).toBe(true);
    return `refused: ${error.type}`;
  };

  for (let turn = 0; turn < cases;) {
    const mutation = aMutation(pick, tree, 'backup', { older: own.early.seen.tree, other: other.late.seen.tree });
    const end = await endOf(mutation);
    if (end === null) continue;
    counts.add(mutation.region, end);
    turn += 1;
  }
  counts.print(`backup: ${cases} mutations`);
  expect(counts.ends()['refused: damaged']).toBeGreaterThan(0);
});

test('a wrong passphrase or recovery code is called that, for every whole backup', async () => {
  const { tree } = sample.own.late.seen;
  const otherCode = sample.recoveryCode.replace(/^./, (first) => (first === '7' ? '8' : '7'));
  for (const path of filesOf(tree, 'backup')) {
    for (const secret of [{ passphrase: secrets.wrong }, { recoveryCode: otherCode }]) {
      const found = await read(tree.get(path) ?? new Uint8Array(), secret);
      expect(found.ok ? 'open' : found.error).toMatchObject({ type: 'wrong-passphrase', reason: 'no-match' });
    }
  }
});
