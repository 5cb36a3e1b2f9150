import { basename } from 'node:path';
import { type BrowserWindow, dialog } from 'electron';
import { ok } from '#shared/kernel/result';
import { refused } from '../services/disk-refusal.ts';
import { writeKeyFile } from '../services/key-file.ts';
import { handle } from './ipc.ts';

/** Main's answer about key files: only where the person says in the system's dialog. */
export const answerKeyFiles = (window: BrowserWindow): void => {
  handle('saveKeyFile', async ({ key }) => {
    const { canceled, filePath } = await dialog.showSaveDialog(window, {
      defaultPath: 'aftershift.key',
      properties: ['createDirectory', 'showOverwriteConfirmation', 'dontAddToRecent'],
    });
    if (canceled || filePath === '') return ok(null);
    return writeKeyFile(filePath, key).then(() => ok({ name: basename(filePath) }), refused);
  });
};
