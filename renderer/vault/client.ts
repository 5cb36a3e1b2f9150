import { type ProxyMarked, type Remote, proxy, wrap } from 'comlink';
import type { ClockStart } from '../platform/clock.ts';
import type { Platform } from '../platform/platform.ts';
import type { VaultApi, VaultHost } from './vault-api.ts';

/** How the worker is wired when it starts. */
export interface VaultWorker {
  /** What it answers with is the whole of what it can be asked from then on. */
  readonly connect: (host: VaultHost, clockStart: ClockStart) => Promise<VaultApi & ProxyMarked>;
}

export interface VaultClient {
  readonly api: Remote<VaultApi>;
  /** Calls back after every change; returns how to stop. */
  readonly onChange: (listener: () => void) => () => void;
  /** The same answer; rejects when the worker breaks down before it comes, which would otherwise never be heard of. */
  readonly whileAlive: <T>(answer: T) => Promise<Awaited<T>>;
  /** Ends the worker: keys and everything decrypted in it are gone. */
  readonly terminate: () => void;
}

const spawn = (): Worker =>
  new Worker(new URL('../workers/vault/vault.worker.ts', import.meta.url), { type: 'module' });

/** Starts the vault worker and lends it the page's way to the disk. Rejects when it can't be started. */
export const startVault = async (platform: Platform, clockStart: ClockStart): Promise<VaultClient> => {
  const listeners = new Set<() => void>();
  const worker = spawn();
  const host: VaultHost = {
    appendFrame: (frame, keepTrying) => platform.appendFrame({ frame, keepTrying }),
    readLog: (cursor) => platform.readLog({ cursor }),
    mendHeader: (header) => platform.mendHeader({ header }),
    replaceHeader: (header) => platform.replaceHeader({ header }),
    renewHalfWritten: (key) => platform.renewHalfWritten({ key }),
    listBackups: platform.listBackups,
    beginBackup: platform.beginBackup,
    writeBackup: platform.writeBackup,
    endBackup: platform.endBackup,
    readBackup: platform.readBackup,
    removeBackups: platform.removeBackups,
    readFile: platform.readFile,
    compactLog: platform.compactLog,
    noteRuntime: platform.noteRuntime,
    listNotes: platform.listNotes,
    readNote: platform.readNote,
    removeNote: platform.removeNote,
    setNoteAside: platform.setNoteAside,
    changed: () => {
      for (const listener of listeners) listener();
    },
  };
  const broken = new Promise<never>((_resolve, reject) => {
    worker.addEventListener('error', ({ message }) => reject(new Error(`The vault worker failed: ${message}`)));
  });
  // Whoever waits for an answer hears of it; nobody waits all the time.
  broken.catch(() => undefined);
  const whileAlive = <T>(answer: T): Promise<Awaited<T>> => Promise.race([answer, broken]);
  const api = await whileAlive(wrap<VaultWorker>(worker).connect(proxy(host), clockStart)).catch((error: unknown) => {
    worker.terminate();
    throw error;
  });
  return {
    api,
    onChange: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    whileAlive,
    terminate: () => {
      listeners.clear();
      worker.terminate();
    },
  };
};
