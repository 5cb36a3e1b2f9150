import { readdir, readFile, readlink } from 'node:fs/promises';

/** True where /proc tells what a process has open. */
export const canSeeSockets = process.platform === 'linux';

/** Null for a process, or a file of one, that has ended meanwhile or is not ours to look into. */
const look = <T>(read: Promise<T>): Promise<T | null> => read.catch(() => null);

/** `pid` and everything that it started. */
export const processTree = async (pid: number): Promise<readonly number[]> => {
  const parents = new Map<number, number>();
  for (const name of await readdir('/proc')) {
    const stat = /^\d+$/.test(name) ? await look(readFile(`/proc/${name}/stat`, 'utf8')) : null;
    // The name of the program stands in brackets and may hold anything, brackets too.
    const parent = stat?.slice(stat.lastIndexOf(')') + 2).split(' ')[1];
    if (parent !== undefined) parents.set(Number(name), Number(parent));
  }
  const tree = new Set([pid]);
  for (let size = 0; size !== tree.size;) {
    size = tree.size;
    for (const [child, parent] of parents) if (tree.has(parent)) tree.add(child);
  }
  return [...tree];
};

const tables = ['tcp', 'tcp6', 'udp', 'udp6', 'raw', 'raw6'] as const;
const loopback = /^(?:0100007F|0{24}01000000|0{16}FFFF00000100007F):/;
const nobody = /^0+:0000$/;

/** Sockets of these processes that are not between two programs of this machine: "tcp 0100007F:A1B2 > …". */
export const socketsOutward = async (pids: readonly number[]): Promise<readonly string[]> => {
  const outward = new Set<string>();
  for (const pid of pids) {
    const descriptors = (await look(readdir(`/proc/${pid}/fd`))) ?? [];
    const links = await Promise.all(descriptors.map((fd) => look(readlink(`/proc/${pid}/fd/${fd}`))));
    const inodes = new Set(links.map((link) => /^socket:\[(\d+)\]$/.exec(link ?? '')?.[1]));
    for (const table of tables) {
      const text = (await look(readFile(`/proc/${pid}/net/${table}`, 'utf8'))) ?? '';
      for (const line of text.trim().split('\n').slice(1)) {
        const [, local = '', remote = '', , , , , , , inode] = line.trim().split(/\s+/);
        const stays = loopback.test(local) && (loopback.test(remote) || nobody.test(remote));
        if (inodes.has(inode) && !stays) outward.add(`${table} ${local} > ${remote}`);
      }
    }
  }
  return [...outward];
};
