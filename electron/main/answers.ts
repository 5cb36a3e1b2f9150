import { app } from 'electron';
import type { CaretPlace } from '#shared/ipc/contract';
import type { Preferences } from '#shared/ipc/preferences';
import type { Policy } from '#shared/ipc/policy';
import { err, ok } from '#shared/kernel/result';
import type { ChangeLog } from '../services/change-log.ts';
import type { ClipboardGuard } from '../services/clipboard-guard.ts';
import { refused } from '../services/disk-refusal.ts';
import { inTime } from '../services/in-time.ts';
import type { PreferencesFile } from '../services/preferences-file.ts';
import type { QuickUnlock } from '../services/quick-unlock.ts';
import type { Reminder } from '../services/reminder.ts';
import type { RuntimeNote } from '../services/runtime-note.ts';
import { HalfDone, type VaultFolder } from '../services/vault-folder.ts';
import { handle } from './ipc.ts';
import type { LockControl } from './lock.ts';
import { ownPlatform } from './own-platform.ts';

export interface Services {
  readonly clockStart: { readonly ms: number; readonly realMs: number } | null;
  readonly preferences: PreferencesFile;
  readonly policy: Policy;
  readonly vault: VaultFolder;
  readonly log: ChangeLog;
  readonly runtime: RuntimeNote;
  readonly quickUnlock: QuickUnlock;
  readonly lock: LockControl;
  readonly clipboard: ClipboardGuard;
  readonly reminder: Reminder;
  /** A page that has just been loaded asks for the first time: it holds no vault. */
  readonly onNewPage: () => void;
  readonly onPreferences: (chosen: Preferences) => void;
}

/** Main's answers to the page, channel by channel; what each means stands in the contract. */
export const answerRequests = (services: Services): void => {
  const { clockStart, preferences, policy, vault, log, runtime, quickUnlock, lock, clipboard, reminder } = services;
  const { onNewPage, onPreferences } = services;
  let caretAtLock: CaretPlace | null = null;

  handle('appInfo', async () => {
    // Whoever asks is a page that has just been loaded, in the place of the one before.
    log.pageGone();
    onNewPage();
    return {
      version: app.getVersion(),
      platform: ownPlatform(),
      preferences: preferences.current(),
      policy,
      startedAt: clockStart,
      frameWaiting: log.waiting(),
      quickUnlock: await quickUnlock.state(),
      caret: caretAtLock,
    };
  });

  handle('setPreferences', async (wanted) => {
    onPreferences(wanted);
    const written = await preferences.write(wanted).then(() => ok(null), refused);
    if (!written.ok) onPreferences(preferences.current());
    return written;
  });

  handle('setReminder', ({ minute }) => {
    reminder.set(minute);
    return null;
  });

  handle('vaultFiles', async () => {
    const header = await inTime(vault.readHeader()).then(ok, refused);
    if (!header.ok) return header;
    if (header.value === null) return ok({ state: 'none' as const });
    const state = await inTime(log.open()).then(ok, refused);
    if (!state.ok) return state;
    // The file's time is the machine's; the page reads it on the app's own clock. Without it only a line is missing.
    const touched = await inTime(log.lastTouched()).catch(() => null);
    const lastClosed = touched === null || clockStart === null ? touched : touched + clockStart.ms - clockStart.realMs;
    const isNewRuntime = await runtime.hasChanged();
    return ok({ state: 'present' as const, ...header.value, log: state.value, isNewRuntime, lastClosed });
  });

  handle('createVault', async ({ header }) => {
    const there = await vault.readHeader().then(ok, refused);
    if (!there.ok) return there;
    if (there.value !== null) return err({ type: 'vault-exists' as const });
    // What is kept for another vault opens nothing of this one.
    return quickUnlock
      .forget()
      .then(() => vault.writeHeader(header))
      .then(() => ok(null), refused);
  });

  handle('mendHeader', ({ header }) => vault.mendHeader(header).then(() => ok(null), refused));

  handle('setAside', ({ what }) => log.release(() => vault.setAside(what)).then(() => ok(null), refused));
  handle('countSetAside', () => vault.countSetAside());
  handle('replaceHeader', ({ header }) =>
    vault.replaceHeader(header).then(
      (old) => ok({ old: [...old] }),
      (error: unknown) => (error instanceof HalfDone ? err({ type: 'half-done' as const }) : refused(error)),
    ),
  );

  handle('noteRuntime', () => runtime.write().then(() => ok(null), refused));

  handle('compactLog', ({ upTo }) => log.compact(upTo).then(() => ok(null), refused));

  handle('readLog', ({ cursor }) => log.read(cursor).then(ok, refused));

  handle('appendFrame', ({ frame, keepTrying }) => log.append(frame, keepTrying));

  handle('lockStarted', () => {
    lock.started();
    return null;
  });

  handle('hideWindow', () => {
    lock.hide();
    return null;
  });

  handle('copied', async () => {
    await clipboard.copied();
    return null;
  });

  handle('lockFinished', async ({ ended, caret }) => {
    if (ended !== 'was-locked') {
      caretAtLock = caret;
      // Only the time that the lock screen tells: a lock goes on where the disk won't take even that.
      await log.touch().catch(() => undefined);
    }
    lock.finished(ended);
    return null;
  });
};
