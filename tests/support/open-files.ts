import { readdir, readFile, readlink } from 'node:fs/promises';

const look = <T>(read: Promise<T>): Promise<T | null> => read.catch(() => null);

/** Not on a disk: devices, and files that are memory under a name. */
const inMemory = /^\/(?:dev|proc|sys|memfd:)/;

/**
 * The plain files that these processes can write to, by path; " (deleted)" stands behind one that has no name any
 * more. Linux only, as /proc tells it.
 */
export const filesWrittenBy = async (pids: readonly number[]): Promise<readonly string[]> => {
  const paths = new Set<string>();
  for (const pid of pids) {
    for (const fd of (await look(readdir(`/proc/${pid}/fd`))) ?? []) {
      const path = (await look(readlink(`/proc/${pid}/fd/${fd}`))) ?? '';
      const info = (await look(readFile(`/proc/${pid}/fdinfo/${fd}`, 'utf8'))) ?? '';
      const flags = Number.parseInt(/^flags:\s+(\d+)/m.exec(info)?.[1] ?? '0', 8);
      // O_WRONLY or O_RDWR.
      if (path.startsWith('/') && !inMemory.test(path) && (flags & 3) !== 0) paths.add(path);
    }
  }
  return [...paths].toSorted();
};

/** The command lines of these processes, which any program of the same account can read. */
export const commandLines = async (pids: readonly number[]): Promise<string> =>
  (await Promise.all(pids.map((pid) => look(readFile(`/proc/${pid}/cmdline`, 'latin1'))))).join('\n');
