import { rm } from 'node:fs/promises';
import * as v from 'valibot';
import type { QuickUnlockState } from '#shared/ipc/quick-unlock-contract';
import { keptSize } from '#shared/vault/device-slot';
import { atomicWrite } from './atomic-write.ts';
import { inTime } from './in-time.ts';
import { readSmallText } from './plain-file.ts';

/** Electron's, as far as it is needed here. */
export interface SafeStorage {
  readonly isAsyncEncryptionAvailable: () => Promise<boolean>;
  readonly encryptStringAsync: (text: string) => Promise<Buffer>;
  readonly decryptStringAsync: (
    sealed: Buffer,
  ) => Promise<{ readonly result: string; readonly shouldReEncrypt: boolean }>;
}

export interface Keychain {
  readonly storage: SafeStorage;
  /** The keychain's name; null where there is none that deserves it. */
  readonly backend: () => string | null;
}

export interface Released {
  readonly kept: Uint8Array<ArrayBuffer>;
  /** So many more PINs may be tried, should this one open nothing. */
  readonly left: number;
}

/** What a PIN needs beside it, in the keeping of the system's keychain. It opens nothing by itself. */
export interface QuickUnlock {
  readonly state: () => Promise<QuickUnlockState>;
  /** Keeps it in the place of what was kept, and says by whom; null where the keychain is not to be had. Throws the file system's error. */
  readonly keep: (secret: Uint8Array) => Promise<string | null>;
  /**
   * Hands it out, and counts that: a few times, until `opened` is said. Null where that is not to be. Rejects, and counts
   * nothing, where the keychain refuses or doesn't answer in time.
   */
  readonly release: () => Promise<Released | null>;
  readonly opened: () => Promise<void>;
  readonly forget: () => Promise<void>;
}

/** After so many in a row that opened nothing, the passphrase is asked for. */
const mostTries = 5;

const Kept = v.strictObject({
  version: v.literal(1),
  backend: v.string(),
  /** Base64, as the keychain sealed it. */
  sealed: v.pipe(v.string(), v.regex(/^[A-Za-z0-9+/]+={0,2}$/), v.maxLength(10_000)),
  tries: v.pipe(v.number(), v.safeInteger(), v.minValue(0)),
});
type Kept = v.InferOutput<typeof Kept>;

const parse = (text: string): Kept | null => {
  try {
    const kept = v.safeParse(Kept, JSON.parse(text));
    return kept.success ? kept.output : null;
  } catch {
    return null;
  }
};

export const openQuickUnlock = (
  path: string,
  { storage, backend }: Keychain,
  isAllowed: boolean,
  patienceMs?: number,
): QuickUnlock => {
  const read = async (): Promise<Kept | null> => parse(await readSmallText(path).catch(() => ''));
  const write = (kept: Kept): Promise<void> => atomicWrite(path, Buffer.from(JSON.stringify(kept)));
  const seal = async (secret: Uint8Array): Promise<string> =>
    (await storage.encryptStringAsync(Buffer.from(secret).toString('base64'))).toString('base64');

  const state: QuickUnlock['state'] = async () => {
    if (!isAllowed) return 'forbidden';
    const name = backend();
    if (name === null) return 'unavailable';
    const kept = await read();
    if (kept === null) return 'off';
    // Another keychain than the one that sealed it: it may be back tomorrow, so nothing is thrown away.
    if (kept.backend !== name) return 'other-keychain';
    return kept.tries >= mostTries ? 'spent' : 'on';
  };

  return {
    state,
    keep: async (secret) => {
      const name = backend();
      if (!isAllowed || name === null || !(await storage.isAsyncEncryptionAvailable())) return null;
      await write({ version: 1, backend: name, sealed: await seal(secret), tries: 0 });
      return name;
    },
    release: async () => {
      if ((await state()) !== 'on') return null;
      const kept = await read();
      if (kept === null) return null;
      const opened = await inTime(storage.decryptStringAsync(Buffer.from(kept.sealed, 'base64')), patienceMs);
      const secret = new Uint8Array(Buffer.from(opened.result, 'base64'));
      if (secret.length !== keptSize) return null;
      // Counted on the disk before it is handed out: a machine switched off in between has counted it too.
      const sealed = opened.shouldReEncrypt ? await seal(secret) : kept.sealed;
      await write({ ...kept, sealed, tries: kept.tries + 1 });
      return { kept: secret, left: mostTries - kept.tries - 1 };
    },
    opened: async () => {
      const kept = await read();
      if (kept !== null && kept.tries > 0) await write({ ...kept, tries: 0 });
    },
    forget: () => rm(path, { force: true }),
  };
};
