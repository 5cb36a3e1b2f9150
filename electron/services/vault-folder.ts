import { copyFile, mkdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { atomicWrite } from './atomic-write.ts';

/** The header file and the one before it, as bytes: main holds no key and reads nothing in them. */
export interface HeaderFiles {
  readonly header: Uint8Array<ArrayBuffer>;
  readonly previousHeader: Uint8Array<ArrayBuffer> | null;
}

export interface VaultFolder {
  /** Null when there is no vault. Throws the file system's error for anything but a missing file. */
  readonly readHeader: () => Promise<HeaderFiles | null>;
  readonly writeHeader: (header: Uint8Array) => Promise<void>;
}

const readIfThere = async (path: string): Promise<Uint8Array<ArrayBuffer> | null> => {
  try {
    return new Uint8Array(await readFile(path));
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return null;
    throw error;
  }
};

export const openVaultFolder = (folder: string): VaultFolder => {
  const current = join(folder, 'header.json');
  const previous = join(folder, 'header.prev.json');
  const readHeader = async (): Promise<HeaderFiles | null> => {
    const header = await readIfThere(current);
    const previousHeader = await readIfThere(previous);
    // A missing header beside an older one is damage, not an empty machine: it must never look like a fresh start.
    if (header === null) return previousHeader === null ? null : { header: new Uint8Array(), previousHeader };
    return { header, previousHeader };
  };
  return {
    readHeader,
    writeHeader: async (header) => {
      await mkdir(folder, { recursive: true, mode: 0o700 });
      if ((await readIfThere(current)) !== null) await copyFile(current, previous);
      await atomicWrite(current, header);
    },
  };
};
