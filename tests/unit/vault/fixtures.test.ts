import { readFileSync } from 'node:fs';
import { beforeAll, describe, expect, test } from 'vitest';
import { concatAll } from '#shared/kernel/bytes';
import { genesis } from '#shared/vault/log-frame';
import { scanLog } from '#shared/vault/log-reader';
import { openVault } from '#shared/vault/open-vault';
import { readBackup } from '#shared/vault/read-backup';
import { openFrames } from '#shared/vault/read-log';
import type { Session } from '#shared/vault/session';
import { valueOf } from './cases/known-vault.ts';
import { nodeDeps } from './node-deps.ts';

const file = (name: string) =>
  Uint8Array.from(readFileSync(new URL(`../../fixtures/vaults/v1/${name}`, import.meta.url)));
const text = (name: string): string => nodeDeps.utf8.decode(file(name)) ?? '';
const [passphrase = '', recoveryCode = ''] = Array.from(
  text('README.md').matchAll(/(?:passphrase|code) \| `(.+?)`/g),
  ([, secret]) => secret ?? '',
);

describe('what format version 1 left on people’s disks', () => {
  let session: Session;

  beforeAll(async () => {
    session = valueOf(await openVault(nodeDeps, file('header.json'), { passphrase }));
  });

  test('opens with its passphrase, typed with or without the ligature, and with its recovery code', async () => {
    expect(passphrase).toContain('ﬁ');
    for (const secret of [{ passphrase: passphrase.replace('ﬁ', 'fi') }, { recoveryCode }]) {
      expect((await openVault(nodeDeps, file('header.json'), secret)).ok).toBe(true);
    }
  });

  test('is the same header, log and backup byte for byte as git keeps them', async () => {
    const digest = await nodeDeps.crypto.sha256(concatAll(['header.json', 'journal.jvl', 'journal.jvbak'].map(file)));
    expect(Buffer.from(digest).toString('hex')).toBe(
      'ea16e1e572c0a43df9e09a9bb0562ea8e00e0579b3bd6b9e45ade9fd1f758b48',
    );
  });

  test('has a log in which every change reads', async () => {
    const { frames, tail } = await scanLog(nodeDeps, [file('journal.jvl')], genesis);
    const { ops } = valueOf(await openFrames(session, frames, genesis));
    expect(tail).toBe('clean');
    expect(ops.map((op) => ('put' in op ? 'put' : `del ${op.rev}`))).toEqual(['put', 'put', 'put', 'put', 'del 1']);
    const values = await Promise.all(
      ops.map(async (op) => ('put' in op ? valueOf(await session.open(op.b, { id: op.k, table: 1 })).value : null)),
    );
    const [first, , third] = text('records.ndjson')
      .split('\n', 3)
      .map((line): unknown => JSON.parse(line).value);
    expect(values[0]).toEqual(first);
    expect(values[2]).toEqual(third);
    expect(values[3]).toEqual({ type: 'entry', text: 'Said better.' });
  });

  test('has a backup that gives back its records to the letter', async () => {
    const lines: string[] = [];
    const read = await readBackup(nodeDeps, [file('journal.jvbak')], { recoveryCode }, (record) => {
      lines.push(`${JSON.stringify(record)}\n`);
    });
    expect(valueOf(read).count).toBe(3);
    expect(lines.join('')).toBe(text('records.ndjson'));
  });
});
