import { createDecipheriv, hkdfSync } from 'node:crypto';
import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { toStored } from '#shared/journal/stored';
import { toHex } from '#shared/kernel/bytes';
import { createVault } from '#shared/vault/create-vault';
import { sealNote } from '#shared/vault/drop-box';
import { revisionOf, tagOf } from '#shared/vault/envelope';
import type { Header } from '#shared/vault/header';
import { kdfFloor } from '#shared/vault/kdf-params';
import { parseRecoveryCode } from '#shared/vault/recovery-code';
import type { RecoverySlot } from '#shared/vault/slot-schema';
import { deps, writtenOnDisk } from './disk-vault.ts';
import { writeTree } from './main-on-disk.ts';
import type { Content } from './written-vault.ts';

const passphrase = 'korrekt ﬁ Pferd, quiet lantern';
const note = { type: 'droppedNote', version: 1, text: 'Heron called back. Ünïcode ✓', fuelForMe: 2, offset: -300 };
const noteMs = Date.parse('2026-11-04T07:12:00Z');

/** The app never has these bytes in hand; the recovery slot gives them to whoever knows the format. */
const masterKeyOf = ({ vid, slots }: Header, recoveryCode: string): Buffer => {
  const slot = slots.find((one): one is RecoverySlot => one.type === 'recovery');
  const code = parseRecoveryCode(recoveryCode);
  if (slot === undefined || code === null) throw new Error('The new vault has no recovery slot');
  const kek = Buffer.from(hkdfSync('sha256', code, Buffer.from(vid, 'hex'), 'jv1/kek/rec', 32));
  const sealed = Buffer.from(slot.ct, 'hex');
  const opening = createDecipheriv('aes-256-gcm', kek, Buffer.from(slot.iv, 'hex'));
  const bound = `{"fmt":"jv","id":"${slot.id}","kdf":null,"salt":null,"type":"recovery","vid":"${vid}"}`;
  opening.setAAD(Buffer.from(`jv1/slot\0${bound}`));
  opening.setAuthTag(sealed.subarray(32));
  return Buffer.concat([opening.update(sealed.subarray(0, 32)), opening.final()]);
};

const recordsOf = (content: Content) =>
  Object.fromEntries([...content].map(([id, { rev, by, record }]) => [id, { rev, value: toStored(record, by) }]));

/** Writes a vault that the app's own code made, and what a reader has to find in it, into a folder that isn't there yet. */
export const makeVectors = async (folder: string): Promise<void> => {
  const made = await createVault(deps, passphrase, { ...kdfFloor, m: 19_456, t: 2 });
  if (!made.ok) throw new Error(made.error.type);
  const { session, recoveryCode } = made.value;
  const { late } = await writtenOnDisk(session);
  const { tree, copy } = late.seen;
  const sealed = await sealNote(deps, session.header, noteMs, note);
  if (sealed === null || copy.content === null) throw new Error('There is no note, or no fast copy');
  const newest = (start: string): string => [...tree.keys()].findLast((path) => path.startsWith(start)) ?? '';
  const backup = newest('backups/');
  const snapshot = newest('vault/snapshots/');
  const kept = [...tree].filter(([path]) => !path.endsWith('.jvbak') || path === backup || path === snapshot);
  const notePath = `vault/notes/${'0123456789abcdef'.repeat(2)}.jvn`;

  await mkdir(folder);
  await writeTree(folder, new Map([...kept, [notePath, sealed]]));
  const { head, manifest, rows } = copy.content;
  const expected = {
    passphrase,
    recoveryCode,
    masterKey: masterKeyOf(session.header, recoveryCode).toString('hex'),
    header: 'vault/header.json',
    log: [...tree.keys()].filter((path) => path.startsWith('vault/log/')),
    snapshot,
    backup,
    note: { path: notePath, ms: noteMs, value: note },
    head: { seq: head.seq, hash: toHex(head.hash) },
    manifest: {
      rows: [...rows].map(([id, envelope]) => [id, revisionOf(envelope), toHex(tagOf(envelope))]),
      mac: toHex(manifest),
    },
    records: recordsOf(late.content),
  };
  await writeFile(join(folder, 'expected.json'), `${JSON.stringify(expected, null, 1)}\n`);
};
