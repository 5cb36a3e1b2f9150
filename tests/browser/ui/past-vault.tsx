import type { ReactNode } from 'react';
import { addDays, type DayKey } from '#shared/calendar/day-key';
import { type App, AppContext } from '../../../renderer/app/app-context.ts';
import { createDrafts } from '../../../renderer/app/drafts.ts';
import { createTonight } from '../../../renderer/app/tonight.ts';
import { machineTimer } from '../../../renderer/platform/timer.ts';
import { ToastProvider } from '../../../renderer/ui/toast.tsx';
import type { VaultClient } from '../../../renderer/vault/client.ts';
import { OpenVaultProvider, useLive } from '../../../renderer/vault/live.tsx';
import type { VaultApi } from '../../../renderer/vault/vault-api.ts';
import { pageSaying } from '../storage/alias-book.ts';
import { aMachine } from '../storage/keyed-machine.ts';
import { anId } from '../storage/stored-vault.ts';

const today = '2026-11-19' as DayKey;
const ask = (api: VaultClient['api']) => api.settings();

const Inside = ({ app, children }: { readonly app: Partial<App>; readonly children: ReactNode }) => {
  const settings = useLive(ask);
  if (settings.state === 'loading') return null;
  return (
    <AppContext value={{ ...app, settings: settings.value } as unknown as App}>
      <div
        style={{
          display: 'flex',
          blockSize: '100%',
          minBlockSize: 0,
          containerType: 'inline-size',
          background: 'var(--paper)',
          color: 'var(--ink-1)',
        }}
      >
        {children}
      </div>
    </AppContext>
  );
};

/** A whole vault in memory with these pages in it, one an evening, the last one first; and a screen over it. */
export const pastVault = async (pages: readonly string[]) => {
  const home = await aMachine();
  const listeners = new Set<() => void>();
  Object.assign(home.memory.host, {
    changed: () => {
      for (const listener of listeners) listener();
    },
  });
  const api = await home.unlock();
  for (const [index, text] of pages.entries()) {
    const page = pageSaying(text);
    if (page.type !== 'entry') continue;
    const { document } = page;
    await api.saveWording({ id: anId(), day: addDays(today, -index), prompt: null, document, text });
  }
  const drafts = createDrafts({ timer: machineTimer });
  const texts = async (): Promise<readonly string[]> => {
    const all = await api.journal();
    const entries = await Promise.all(all.map(async ({ entry }) => (entry === null ? null : api.entry(entry))));
    return entries.flatMap((one) => one?.entry.text ?? []);
  };
  /** `answers`: what the vault says instead, where a test needs a state that passes too quickly. */
  const screen = (view: ReactNode, answers: Partial<VaultApi> = {}): ReactNode => {
    const client: VaultClient = {
      api: { ...api, ...answers } as unknown as VaultClient['api'],
      onChange: (listener) => {
        listeners.add(listener);
        return () => listeners.delete(listener);
      },
      whileAlive: (answer) => Promise.resolve(answer),
      terminate: () => undefined,
    };
    const tonight = createTonight();
    const app = { today, drafts, tonight, at: 'guard', preferences: { region: 'US' } } as unknown as Partial<App>;
    return (
      <ToastProvider>
        <OpenVaultProvider vault={client}>
          <Inside app={app}>{view}</Inside>
        </OpenVaultProvider>
      </ToastProvider>
    );
  };
  return { api, drafts, texts, screen, memory: home.memory };
};
