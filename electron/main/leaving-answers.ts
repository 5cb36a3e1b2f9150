import { dirname } from 'node:path';
import { app, type BrowserWindow, clipboard, dialog, shell } from 'electron';
import type { FileKind, Paper } from '#shared/ipc/leaving-contract';
import type { Reply, Request } from '#shared/ipc/contract';
import type { Policy } from '#shared/ipc/policy';
import { err, ok } from '#shared/kernel/result';
import { fileName } from '#shared/leaving/file-name';
import { cleanPdf } from '../services/clean-pdf.ts';
import type { ClipboardGuard } from '../services/clipboard-guard.ts';
import type { HalfWrittenNotes } from '../services/half-written.ts';
import type { Places } from '../services/places.ts';
import { saveDocument } from '../services/save-document.ts';
import type { SavePlaces } from '../services/save-places.ts';
import { syncOf } from '../services/synced-folder.ts';
import type { UnderWay } from '../services/under-way.ts';
import { handle } from './ipc.ts';

interface Services {
  readonly window: BrowserWindow;
  readonly policy: Pick<Policy, 'plainExports'>;
  readonly clipboard: Pick<ClipboardGuard, 'copied'>;
  readonly places: Pick<Places, 'isOwn'>;
  readonly savePlaces: SavePlaces;
  readonly underWay: UnderWay;
  readonly halfWritten: HalfWrittenNotes;
}

const filterNames = { pdf: 'PDF', docx: 'Word', md: 'Markdown' } as const satisfies Record<FileKind, string>;

/** Inches. */
const margins = { top: 0.9, bottom: 0.9, left: 1, right: 1 } as const;

const forbidden = err({ type: 'forbidden' as const });

/** Main's answers about what leaves the vault because a person wants it to. */
export const answerLeaving = (services: Services): void => {
  const { window, policy, clipboard: copied, places, savePlaces, underWay, halfWritten } = services;

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

  /** Null when the dialog was closed. */
  const placeFor = async (wanted: Request<'chooseSavePlace'>): Promise<string | null> => {
    const { canceled, filePath } = await dialog.showSaveDialog(window, {
      // In the folder that the system thinks of: none is put forward.
      defaultPath: fileName(wanted),
      filters: [{ name: filterNames[wanted.kind], extensions: [wanted.kind] }],
      properties: ['createDirectory', 'showOverwriteConfirmation', 'dontAddToRecent'],
    });
    return canceled || filePath === '' ? null : filePath;
  };

  handle('chooseSavePlace', async (wanted) => {
    if (!policy.plainExports) return forbidden;
    const chosen = savePlaces.asking();
    const none = underWay.asks();
    try {
      const path = await placeFor(wanted);
      const isOwn = path !== null && (await places.isOwn(dirname(path)));
      if (path === null || isOwn) none();
      if (path === null) return ok(null);
      if (isOwn) return err({ type: 'own-folder' as const });
      const sync = await syncOf(dirname(path), app.getPath('home'));
      const place = chosen({ path, kind: wanted.kind });
      return ok(place === null ? null : { place, sync });
    } catch (error) {
      none();
      throw error;
    }
  });

  handle('saveDocument', ({ place, bytes, paper }) =>
    policy.plainExports
      ? underWay.runs(
          'saved',
          () => saveDocument(savePlaces, { place, bytes }, () => pdf(paper), halfWritten.during),
          (answer) => answer.ok,
        )
      : forbidden,
  );

  handle('dropSavePlace', ({ place }) => {
    savePlaces.take(place);
    underWay.drops();
    return null;
  });

  const print = (paper: Paper): Promise<Reply<'printDocument'>> =>
    new Promise((resolve) => {
      window.webContents.print({ pageSize: paper, printBackground: false }, (printed, reason) => {
        // Closing the system's dialog is a choice, and the only reason of Electron's that isn't a failure.
        resolve(printed || /cancel/i.test(reason) ? ok({ printed }) : err({ type: 'no-printer' as const }));
      });
    });

  handle('printDocument', ({ paper }) =>
    policy.plainExports
      ? underWay.runs(
          'printed',
          () => print(paper),
          (answer) => answer.ok && answer.value.printed,
        )
      : forbidden,
  );

  handle('cutShort', () => underWay.tell());

  handle('halfWritten', ({ key }) => {
    halfWritten.open(key);
    return halfWritten.clear();
  });

  handle('forgetHalfWritten', async () => {
    await halfWritten.forget();
    return null;
  });

  handle('renewHalfWritten', async ({ key }) => {
    await halfWritten.renew(key);
    return null;
  });

  handle('showSaved', ({ saved }) => {
    const path = savePlaces.pathOf(saved);
    if (path !== null) shell.showItemInFolder(path);
    return null;
  });
};
