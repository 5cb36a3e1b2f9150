import type { ElectronApplication } from '@playwright/test';

/** What the person picks in the system's next dialogs; null closes one without a choice. */
export const pickInDialog = (app: ElectronApplication, path: string | null): Promise<void> =>
  app.evaluate(({ dialog }, picked) => {
    dialog.showOpenDialog = () =>
      Promise.resolve({
        canceled: picked === null,
        filePaths: picked === null ? [] : [picked],
      });
  }, path);
