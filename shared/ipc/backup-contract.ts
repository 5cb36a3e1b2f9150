import * as v from 'valibot';
import { bytes, count, diskRefusals, Nothing, result } from './parts.ts';

/**
 * Where backups lie: the app's own folder, the vault's snapshots, or a folder that the person chose in the system's
 * dialog. `proof` is main's own word that it was chosen there: a page that was taken over can't name another.
 */
export const ChosenPlace = v.strictObject({
  in: v.literal('chosen'),
  path: v.pipe(v.string(), v.maxLength(4096)),
  proof: v.pipe(v.string(), v.regex(/^[0-9a-f]{64}$/)),
});
export type ChosenPlace = v.InferOutput<typeof ChosenPlace>;
export const Place = v.variant('in', [
  v.strictObject({ in: v.literal('own') }),
  v.strictObject({ in: v.literal('snapshots') }),
  ChosenPlace,
]);
export type Place = v.InferOutput<typeof Place>;

/** `missing`: the folder isn't there, a stick that isn't plugged in. `not-chosen`: its proof is wrong. */
const PlaceRefusal = v.strictObject({
  type: v.picklist([...diskRefusals, 'missing', 'not-chosen']),
  code: v.string(),
});
export type PlaceRefusal = v.InferOutput<typeof PlaceRefusal>;

const Name = v.pipe(v.string(), v.regex(/^aftershift-\d{4}-\d{2}-\d{2}-\d{4}-\d{6}(?:-[0-9a-f]{8})?\.jvbak$/));
const pieceBytes = 4 * 1024 * 1024;

const BackupFile = v.strictObject({ name: Name, bytes: count, written: v.number() });
export type BackupFile = v.InferOutput<typeof BackupFile>;

/** Backups are sealed in the page and only stored by the machine, piece by piece. */
export const backupContract = {
  /** Newest first. */
  listBackups: {
    request: v.strictObject({ place: Place }),
    reply: result(v.strictObject({ backups: v.array(BackupFile) }), PlaceRefusal),
  },
  /** Nothing goes by `name` until `endBackup` says so. */
  beginBackup: {
    request: v.strictObject({ place: Place, name: Name }),
    reply: result(v.strictObject({ writing: count }), PlaceRefusal),
  },
  writeBackup: {
    request: v.strictObject({ writing: count, bytes: bytes(1, pieceBytes) }),
    reply: result(v.null(), PlaceRefusal),
  },
  /** `keep`: flushed and renamed; otherwise nothing of it stays. */
  endBackup: {
    request: v.strictObject({ writing: count, keep: v.boolean() }),
    reply: result(v.null(), PlaceRefusal),
  },
  /** A piece of a backup from `offset` on; empty at its end. */
  readBackup: {
    request: v.strictObject({ place: Place, name: Name, offset: count }),
    reply: result(v.strictObject({ bytes: bytes(0, pieceBytes) }), PlaceRefusal),
  },
  removeBackups: {
    request: v.strictObject({ place: Place, names: v.pipe(v.array(Name), v.maxLength(1000)) }),
    reply: result(v.null(), PlaceRefusal),
  },
  /** The system's dialog; null when it was closed without a choice. */
  chooseBackupFolder: { request: Nothing, reply: v.nullable(ChosenPlace) },
  /** A file to read, by the system's dialog; `file` names it from then on. */
  chooseFile: {
    request: v.strictObject({ kind: v.picklist(['backup', 'key-file']) }),
    reply: v.nullable(v.strictObject({ file: count, name: v.string(), bytes: count })),
  },
  readFile: {
    request: v.strictObject({ file: count, offset: count }),
    reply: result(v.strictObject({ bytes: bytes(0, pieceBytes) }), PlaceRefusal),
  },
} as const;
