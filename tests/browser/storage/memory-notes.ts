import type { Bytes } from '#shared/kernel/bytes';
import type { VaultHost } from '../../../renderer/vault/vault-api.ts';

type NotesHost = Pick<VaultHost, 'listNotes' | 'readNote' | 'removeNote' | 'setNoteAside'>;

/** The machine's drop box with its disk in memory. */
export const memoryNotes = (batch = 500) => {
  const files = new Map<string, Bytes>();
  const aside = new Map<string, Bytes>();
  let removing = true;
  let made = 0;
  const done = { ok: true, value: null } as const;
  const io = { ok: false, error: { type: 'io', code: 'EIO' } } as const;
  const host: NotesHost = {
    listNotes: async () => {
      const names = [...files.keys()];
      return { ok: true, value: { names: names.slice(0, batch), more: names.length > batch } };
    },
    readNote: async ({ name }) => ({ ok: true, value: files.get(name)?.slice() ?? null }),
    removeNote: async ({ name }) => {
      if (!removing) return io;
      files.delete(name);
      return done;
    },
    setNoteAside: async ({ name }) => {
      const file = files.get(name);
      if (file === undefined) return io;
      files.delete(name);
      aside.set(name, file);
      return done;
    },
  };
  return {
    host,
    files,
    aside,
    drop: (note: Bytes): string => {
      made += 1;
      const name = `${made.toString(16).padStart(32, '0')}.jvn`;
      files.set(name, note);
      return name;
    },
    /** The machine stops before a file is let go of. */
    keepFiles: (keep: boolean) => {
      removing = !keep;
    },
  };
};
