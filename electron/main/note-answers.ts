import { err, ok } from '#shared/kernel/result';
import { boxAddress } from '../services/box-address.ts';
import type { ClipboardGuard } from '../services/clipboard-guard.ts';
import { refused } from '../services/disk-refusal.ts';
import { inTime } from '../services/in-time.ts';
import type { NoteFolder } from '../services/note-folder.ts';
import type { PreferencesFile } from '../services/preferences-file.ts';
import type { VaultFolder } from '../services/vault-folder.ts';
import { handle, handleNote } from './ipc.ts';
import type { LockControl } from './lock.ts';
import { ownPlatform } from './own-platform.ts';
import type { QuickNote } from './quick-note.ts';
import type { QuickNoteKey } from './quick-note-key.ts';

interface NoteServices {
  readonly clockStart: { readonly ms: number; readonly realMs: number } | null;
  readonly preferences: Pick<PreferencesFile, 'current'>;
  readonly vault: Pick<VaultFolder, 'readHeader'>;
  readonly notes: NoteFolder;
  readonly lock: Pick<LockControl, 'send'>;
  readonly quickNote: QuickNote;
  readonly key: QuickNoteKey;
  readonly clipboard: Pick<ClipboardGuard, 'copied'>;
}

const attempt = <T>(work: Promise<T>) => work.then((value) => ok(value), refused);
const attemptQuietly = (work: Promise<void>) => attempt(work.then(() => null));

/** Main's answers about quick notes: to the window they are written in, and to the page that takes them in. */
export const answerNotes = (services: NoteServices): void => {
  const { clockStart, preferences, vault, notes, lock, quickNote, key, clipboard } = services;

  handleNote('noteInfo', async () => {
    quickNote.loaded();
    const { theme, textSize } = preferences.current();
    const files = await inTime(vault.readHeader()).catch(() => ({ header: new Uint8Array(), previousHeader: null }));
    return {
      platform: ownPlatform(),
      look: { theme, textSize },
      startedAt: clockStart,
      isOpen: quickNote.isVaultOpen(),
      isOnTop: quickNote.window()?.isAlwaysOnTop() ?? true,
      box: boxAddress(files),
    };
  });

  handleNote('dropNote', async ({ note }) => {
    const dropped = await attempt(inTime(notes.drop(note)));
    if (!dropped.ok) return dropped;
    if (!dropped.value) return err({ type: 'too-many' as const, code: 'full-box' });
    lock.send({ type: 'note-dropped' });
    return ok(null);
  });

  handleNote('closeNote', ({ isEmpty }) => {
    quickNote.close(isEmpty);
    return null;
  });

  handleNote('notePutAway', ({ isSealed }) => {
    quickNote.wasPutAway(isSealed);
    return null;
  });

  handleNote('keepNoteOnTop', ({ on }) => {
    quickNote.window()?.setAlwaysOnTop(on);
    return null;
  });

  handleNote('noteCopied', async () => {
    await clipboard.copied();
    return null;
  });

  handle('vaultOpened', () => {
    quickNote.vaultIs(true);
    return null;
  });

  handle('showQuickNote', () => {
    quickNote.show();
    return null;
  });

  handle('quickNoteKey', () => key.state());

  handle('listNotes', () => attempt(inTime(notes.list())));
  handle('readNote', ({ name }) => attempt(inTime(notes.read(name))));
  handle('removeNote', ({ name }) => attemptQuietly(notes.remove(name)));
  handle('setNoteAside', ({ name }) => attemptQuietly(notes.setAside(name)));
};
