import type { ReactNode } from 'react';
import { type App, AppContext } from '../../../renderer/app/app-context.ts';
import { ToastProvider } from '../../../renderer/ui/toast.tsx';
import type { VaultClient } from '../../../renderer/vault/client.ts';
import { OpenVaultProvider } from '../../../renderer/vault/live.tsx';

/** A screen as it stands in the app: over an open vault, with toasts, in a room as high as the window. */
export const inApp = (vault: VaultClient, app: object, view: ReactNode): ReactNode => (
  <ToastProvider>
    <OpenVaultProvider vault={vault}>
      <AppContext value={app as App}>
        <div style={{ display: 'flex', blockSize: '100%', minBlockSize: 0, containerType: 'inline-size' }}>{view}</div>
      </AppContext>
    </OpenVaultProvider>
  </ToastProvider>
);
