import * as v from 'valibot';
import { knownBy } from '#shared/journal/copies';
import { readStored } from '#shared/journal/stored';
import type { Bytes } from '#shared/kernel/bytes';
import type { Instant } from '#shared/kernel/clock';
import { err, ok, type Result } from '#shared/kernel/result';
import type { PlaceRefusal } from '#shared/ipc/backup-contract';
import type { Known } from '#shared/vault/lineage';
import type { Side, Version } from '#shared/vault/merge';
import type { BackupSecret } from '#shared/vault/read-backup';
import { parseRecordId, type RecordId } from '#shared/vault/record-id';
import type { Session } from '#shared/vault/session';
import type { UnlockDeps } from '#shared/vault/vault-deps';
import { badFile, newerVersion } from '#shared/vault/vault-error';
import { openBackupFile, type OpenBackupError } from './open-backup.ts';

const counter = v.pipe(v.number(), v.safeInteger(), v.minValue(0));
const Line = v.looseObject({
  id: v.pipe(
    v.string(),
    v.check((text) => parseRecordId(text) !== null),
    v.transform((text) => text as RecordId),
  ),
  rev: counter,
  value: v.unknown(),
});
const Deleted = v.looseObject({ id: v.string(), deleted: v.literal(true) });

/** A vault as a backup holds it, checked to the last byte. */
export interface OtherVault {
  readonly session: Session;
  readonly side: Side;
  readonly made: Instant;
}

type ReadPiece = (offset: number) => Promise<Result<{ readonly bytes: Bytes }, PlaceRefusal>>;

/**
 * Reads a whole backup into memory. `newer-version` where a later version of the app wrote something into it: to take
 * only what this one understands would leave the rest behind without a word.
 */
export const readOtherVault = async (
  deps: UnlockDeps,
  read: ReadPiece,
  secret: BackupSecret,
): Promise<Result<OtherVault, OpenBackupError>> => {
  const versions = new Map<RecordId, Version>();
  const found = { malformed: false, later: false };
  let known: ((seq: number, head: string) => Known) | null = null;
  const opened = await openBackupFile(deps, read, secret, (line) => {
    if (v.is(Deleted, line)) return;
    const parsed = v.safeParse(Line, line);
    if (!parsed.success) {
      found.malformed = true;
      return;
    }
    const { id, rev } = parsed.output;
    const { record, by, value } = readStored(parsed.output.value);
    if (record === null) found.later = true;
    if (record?.type === 'copies') known = (seq, head) => knownBy(record, { seq, head });
    versions.set(id, { rev, by, value });
  });
  if (!opened.ok) return opened;
  if (found.malformed) return err(badFile('backup'));
  if (found.later) return err(newerVersion('backup'));
  const { seq, head, made } = opened.value.manifest;
  const knownThere = (known as ((seq: number, head: string) => Known) | null)?.(seq, head) ?? new Map();
  return ok({ session: opened.value.session, side: { versions, known: knownThere }, made });
};
