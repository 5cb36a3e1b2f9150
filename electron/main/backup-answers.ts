import { realpath, stat } from 'node:fs/promises';
import { basename } from 'node:path';
import { type BrowserWindow, dialog, type FileFilter, type OpenDialogOptions } from 'electron';
import type { PlaceRefusal } from '#shared/ipc/backup-contract';
import { err, ok, type Result } from '#shared/kernel/result';
import type { BackupFolder } from '../services/backup-folder.ts';
import { diskRefusal } from '../services/disk-refusal.ts';
import type { Places } from '../services/places.ts';
import { readPiece } from '../services/plain-file.ts';
import type { Writings } from '../services/writings.ts';
import { handle } from './ipc.ts';

type Answer<T> = Promise<Result<T, PlaceRefusal>>;

const missing = new Set(['ENOENT', 'ENOTDIR', 'ENXIO', 'ENODEV']);

const refused = (error: unknown): Result<never, PlaceRefusal> => {
  const refusal = diskRefusal(error);
  return err(missing.has(refusal.code) ? { type: 'missing', code: refusal.code } : refusal);
};

const attempt = <T>(work: Promise<T>): Answer<T> => work.then((value) => ok(value), refused);

const notChosen = err<PlaceRefusal>({ type: 'not-chosen', code: 'proof' });
const unknownNumber = err<PlaceRefusal>({ type: 'io', code: 'unknown-number' });

const filters: Readonly<Record<'backup' | 'key-file', FileFilter[]>> = {
  backup: [{ name: 'Aftershift backup', extensions: ['jvbak'] }],
  'key-file': [],
};

const ownFolder = {
  message: 'That folder is Aftershift’s own.',
  detail: 'A copy in there would go together with the journal. Choose a stick, another drive or another folder.',
  buttons: ['OK'],
};

/** Main's answers about backups: it stores and gives back sealed pieces, and shows the system's dialogs. */
export const answerBackups = (window: BrowserWindow, places: Places, writings: Writings): void => {
  const files = new Map<number, string>();

  const within = <T>(folder: BackupFolder | null, work: (folder: BackupFolder) => Promise<T>): Answer<T> =>
    folder === null ? Promise.resolve(notChosen) : attempt(work(folder));

  const choose = async (options: OpenDialogOptions): Promise<string | null> => {
    const { canceled, filePaths } = await dialog.showOpenDialog(window, options);
    return canceled ? null : (filePaths[0] ?? null);
  };

  handle('listBackups', ({ place }) =>
    within(places.folder(place), async (folder) => ({ backups: [...(await folder.list())] })),
  );

  handle('beginBackup', ({ place, name }) =>
    within(places.folder(place), async (folder) => ({ writing: writings.add(await folder.begin(name)) })),
  );

  handle('writeBackup', async ({ writing, bytes }) => {
    const open = writings.get(writing);
    return open === undefined ? unknownNumber : attempt(open.append(bytes).then(() => null));
  });

  handle('endBackup', async ({ writing, keep }) => {
    const open = writings.take(writing);
    if (open === undefined) return unknownNumber;
    return attempt((keep ? open.finish() : open.abandon()).then(() => null));
  });

  handle('readBackup', ({ place, name, offset }) =>
    within(places.folder(place), async (folder) => ({ bytes: await folder.read(name, offset) })),
  );

  handle('removeBackups', ({ place, names }) =>
    within(places.folder(place), (folder) => folder.remove(names).then(() => null)),
  );

  handle('chooseBackupFolder', async () => {
    const path = await choose({ properties: ['openDirectory', 'createDirectory', 'dontAddToRecent'] });
    if (path === null) return null;
    if (!(await places.isOwn(path))) return places.grant(path);
    // What lies in there goes with the app's own files, and would be no second copy.
    await dialog.showMessageBox(window, { type: 'info', ...ownFolder });
    return null;
  });

  handle('chooseFile', async ({ kind }) => {
    const path = await choose({ properties: ['openFile', 'dontAddToRecent'], filters: filters[kind] });
    if (path === null) return null;
    const file = files.size + 1;
    files.set(file, path);
    const size = await stat(path).then(
      (found) => found.size,
      () => 0,
    );
    return { file, name: basename(path), bytes: size };
  });

  handle('readFile', async ({ file, offset }) => {
    const path = files.get(file);
    if (path === undefined) return unknownNumber;
    // By whichever link the person went to it: what they chose is the file at its end.
    return attempt(realpath(path).then(async (real) => ({ bytes: await readPiece(real, offset) })));
  });
};
