import { dirname } from 'node:path';
import { app, type BrowserWindow, clipboard, dialog, shell } from 'electron';
import type { FileKind, Paper } from '#shared/ipc/leaving-contract';
import type { Policy } from '#shared/ipc/policy';
import { err, ok } from '#shared/kernel/result';
import { cleanPdf } from '../services/clean-pdf.ts';
import type { ClipboardGuard } from '../services/clipboard-guard.ts';
import type { Places } from '../services/places.ts';
import { saveDocument } from '../services/save-document.ts';
import type { SavePlaces } from '../services/save-places.ts';
import { syncOf } from '../services/synced-folder.ts';
import { handle } from './ipc.ts';

interface Services {
  readonly window: BrowserWindow;
  readonly policy: Pick<Policy, 'plainExports'>;
  readonly clipboard: Pick<ClipboardGuard, 'copied'>;
  readonly places: Pick<Places, 'isOwn'>;
  readonly savePlaces: SavePlaces;
}

const filterNames = { pdf: 'PDF', docx: 'Word', md: 'Markdown' } as const satisfies Record<FileKind, string>;

/** Inches. */
const margins = { top: 0.9, bottom: 0.9, left: 1, right: 1 } as const;

const forbidden = err({ type: 'forbidden' as const });

/** Main's answers about what leaves the vault because a person wants it to. */
export const answerLeaving = ({ window, policy, clipboard: copied, places, savePlaces }: Services): void => {
  const pdf = async (paper: Paper): Promise<Uint8Array> =>
    cleanPdf(
      await window.webContents.printToPDF({
        pageSize: paper,
        margins,
        printBackground: false,
        generateTaggedPDF: true,
      }),
    );

  handle('copyText', async ({ text }) => {
    await clipboard.writeText(text);
    await copied.copied();
    return null;
  });

  handle('chooseSavePlace', async ({ kind, what, month }) => {
    if (!policy.plainExports) return forbidden;
    const chosen = savePlaces.asking();
    const { canceled, filePath } = await dialog.showSaveDialog(window, {
      // In the folder that the system thinks of: none is put forward.
      defaultPath: `aftershift ${what} ${month}.${kind}`,
      filters: [{ name: filterNames[kind], extensions: [kind] }],
      properties: ['createDirectory', 'showOverwriteConfirmation', 'dontAddToRecent'],
    });
    if (canceled || filePath === '') return ok(null);
    const folder = dirname(filePath);
    if (await places.isOwn(folder)) return err({ type: 'own-folder' as const });
    const sync = await syncOf(folder, app.getPath('home'));
    const place = chosen({ path: filePath, kind });
    return ok(place === null ? null : { place, sync });
  });

  handle('saveDocument', ({ place, bytes, paper }) =>
    policy.plainExports ? saveDocument(savePlaces, { place, bytes }, () => pdf(paper)) : forbidden,
  );

  handle('dropSavePlace', ({ place }) => {
    savePlaces.take(place);
    return null;
  });

  handle('printDocument', ({ paper }) => {
    if (!policy.plainExports) return forbidden;
    return new Promise((resolve) => {
      window.webContents.print({ pageSize: paper, printBackground: false }, (printed, reason) => {
        // Closing the system's dialog is a choice, and the only reason of Electron's that isn't a failure.
        resolve(printed || /cancel/i.test(reason) ? ok({ printed }) : err({ type: 'no-printer' as const }));
      });
    });
  });

  handle('showSaved', ({ saved }) => {
    const path = savePlaces.pathOf(saved);
    if (path !== null) shell.showItemInFolder(path);
    return null;
  });
};
