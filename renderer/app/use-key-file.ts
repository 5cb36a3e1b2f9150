import { useState } from 'react';
import { parseHeader } from '#shared/vault/header';
import type { Platform } from '../platform/platform.ts';
import { chooseKeyFile, type KeyFileChoice, readKeyFile } from '../screens/unlock/key-file-choice.ts';
import { unlock as text } from '../strings/unlock.ts';
import type { VaultFiles } from '../vault/vault-api.ts';
import { createUtf8 } from '../vault/webcrypto.ts';

/** Which kinds of key a header takes stands in it in clear; the first copy that reads says so. */
const asksForKeyFile = ({ header, previousHeader }: VaultFiles): boolean => {
  const utf8 = createUtf8();
  for (const bytes of [header, previousHeader ?? new Uint8Array()]) {
    const read = parseHeader(utf8, bytes);
    if (read.ok) return read.value.slots.some(({ type }) => type === 'pass+file');
  }
  return false;
};

interface KeyFile {
  readonly isAsked: boolean;
  /** No file said so, and the passphrase alone has no slot: it is asked for after all. */
  readonly ask: () => void;
  readonly name: string | null;
  readonly problem: string | null;
  readonly choose: () => Promise<KeyFileChoice | null>;
  /** Its bytes; asks which one, if none was chosen yet. Null where there are none to be had. */
  readonly read: () => Promise<Uint8Array | null>;
}

/** The key file at the locked door. It is pointed at, and read only when a passphrase is tried with it. */
export const useKeyFile = (platform: Platform, files: VaultFiles): KeyFile => {
  const [isAsked, setAsked] = useState(() => asksForKeyFile(files));
  const [choice, setChoice] = useState<KeyFileChoice | null>(null);
  const [problem, setProblem] = useState<string | null>(null);

  const choose = async (): Promise<KeyFileChoice | null> => {
    const chosen = await chooseKeyFile(platform);
    if (chosen === null) return null;
    setProblem(chosen === 'not-a-key-file' ? text.notAKeyFile : null);
    if (chosen === 'not-a-key-file') return null;
    setChoice(chosen);
    return chosen;
  };

  return {
    isAsked,
    ask: () => setAsked(true),
    name: choice?.name ?? null,
    problem,
    choose,
    read: async () => {
      const chosen = choice ?? (await choose());
      if (chosen === null) return null;
      const key = await readKeyFile(platform, chosen);
      setProblem(key === null ? text.keyFileUnread : null);
      return key;
    },
  };
};
