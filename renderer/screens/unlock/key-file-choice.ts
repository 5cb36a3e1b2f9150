import { keyFileSize } from '#shared/vault/key-file';
import type { Platform } from '../../platform/platform.ts';

/** A key file that was pointed at: not read before it is needed. */
export interface KeyFileChoice {
  readonly file: number;
  readonly name: string;
}

type Chooser = Pick<Platform, 'chooseFile' | 'readFile'>;

/** Asks for one in the system's dialog. Null when it was closed without a choice. */
export const chooseKeyFile = async (platform: Chooser): Promise<KeyFileChoice | 'not-a-key-file' | null> => {
  const chosen = await platform.chooseFile({ kind: 'key-file' });
  if (chosen === null) return null;
  return chosen.bytes === keyFileSize ? { file: chosen.file, name: chosen.name } : 'not-a-key-file';
};

/** Its bytes; null where the stick has gone, or the file is another by now. */
export const readKeyFile = async (
  platform: Chooser,
  { file }: KeyFileChoice,
): Promise<Uint8Array<ArrayBuffer> | null> => {
  const read = await platform.readFile({ file, offset: 0 });
  return read.ok && read.value.bytes.length === keyFileSize ? read.value.bytes : null;
};
