import { useState } from 'react';
import type { Platform } from '../platform/platform.ts';
import { restoreStrings as text } from '../strings/restore.ts';
import type { VaultClient } from '../vault/client.ts';
import { type NotRestored, RestoreDialog } from '../screens/unlock/restore-dialog.tsx';
import { chooseKeyFile, type KeyFileChoice, readKeyFile } from '../screens/unlock/key-file-choice.ts';
import { asksForKeyFile, secretOf, withKeyFile } from '../vault/secret-of.ts';

interface RestoreOptions {
  readonly platform: Platform;
  readonly start: () => Promise<VaultClient>;
  /** The worker in use, and how to put another in its place. */
  readonly held: () => VaultClient | null;
  readonly hold: (vault: VaultClient) => void;
  /** Before the first file is written: takes what lies there out of the way. False where the disk won't. */
  readonly makeWay?: () => Promise<boolean>;
  /** The header is on the disk: from here on there is a vault to lock. */
  readonly onMade: () => void;
  readonly onOpen: (vault: VaultClient) => void;
}

/** From a backup file to an open vault on an empty machine. What is half done can be gone on with. */
export const useRestore = ({ platform, start, held, hold, makeWay, onMade, onOpen }: RestoreOptions) => {
  const [file, setFile] = useState<number | null>(null);
  const [made, setMade] = useState(false);

  const fill = async (client: VaultClient): Promise<NotRestored | null> => {
    const filled = await client.whileAlive(client.api.finishRestore());
    if (!filled.ok) return { words: text.notFilled };
    onOpen(client);
    return null;
  };

  const begin = async (from: number, typed: string, choice: KeyFileChoice | null): Promise<NotRestored | null> => {
    const key = choice === null ? null : await readKeyFile(platform, choice);
    if (choice !== null && key === null) return { words: text.keyFileUnread };
    const secret = withKeyFile(secretOf(typed), key);
    const client = await start();
    held()?.terminate();
    hold(client);
    const begun = await client.whileAlive(client.api.beginRestore(from, secret));
    if (!begun.ok) {
      if (asksForKeyFile(secret, begun.error)) return { words: text.asksForFile, asksForFile: true };
      return { words: text.problem(begun.error) };
    }
    if (makeWay !== undefined && !(await makeWay())) return { words: text.notWritten };
    const written = await platform.createVault({ header: begun.value.header });
    if (!written.ok) return { words: text.notWritten };
    setMade(true);
    onMade();
    return fill(client);
  };

  const restore = async (typed: string, choice: KeyFileChoice | null): Promise<NotRestored | null> => {
    if (file === null) return null;
    const client = held();
    const trying = made && client !== null ? fill(client) : begin(file, typed, choice);
    return trying.catch(() => ({ words: text.failed }));
  };

  return {
    choose: async () => setFile((await platform.chooseFile({ kind: 'backup' }))?.file ?? null),
    /** To be shown over whatever the door is: it asks for the secret of the chosen file. Null while none is chosen. */
    dialog:
      file === null ? null : (
        <RestoreDialog
          onRestore={restore}
          chooseKeyFile={() => chooseKeyFile(platform)}
          onCancel={() => setFile(null)}
        />
      ),
  };
};
