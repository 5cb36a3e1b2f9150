import { app, type BrowserWindow, type Session } from 'electron';
import { ok } from '#shared/kernel/result';
import { refused } from '../services/disk-refusal.ts';
import { beginErase, eraseNow } from '../services/erase.ts';
import { handle } from './ipc.ts';

/** Main's answer to "Erase everything": once it is on the disk that all is to go, the app has nothing more to show. */
export const answerErase = (window: BrowserWindow, session: Session, profile: string): void => {
  const erase = async (): Promise<void> => {
    // Where the window stood is one more thing that nobody is to note any more.
    window.removeAllListeners('close');
    window.hide();
    // The page and its workers end here, and with them whoever could still write.
    await window.webContents.loadURL('app://cover/').catch(() => undefined);
    await session.clearStorageData().catch(() => undefined);
    // What can't go now goes at the next start: the mark for that stands.
    await eraseNow(profile).catch(() => undefined);
    app.exit(0);
  };

  handle('eraseEverything', async () => {
    const begun = await beginErase(profile).then(() => ok(null), refused);
    if (begun.ok) setImmediate(() => void erase());
    return begun;
  });
};
