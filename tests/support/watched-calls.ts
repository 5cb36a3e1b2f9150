import { spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { readFile } from 'node:fs/promises';

/** Whether the calls of another process can be watched here; otherwise why not, for a skipped test to say. */
export const cannotWatchCalls = (): string | null => {
  if (process.platform !== 'linux') return 'Only Linux has strace.';
  if (spawnSync('strace', ['-V']).status !== 0) return 'strace is not installed.';
  const traced = spawnSync('strace', ['-o', '/dev/null', 'true']);
  return traced.status === 0 ? null : 'This system lets no process watch another.';
};

const toThisMachine = /^(?:127\.|::1$|::ffff:127\.|0\.0\.0\.0$|::$)/;

/**
 * Giving a datagram's socket one of these addresses asks the kernel by which of its own it would go there, which is what
 * Chromium does it for. Nothing is sent by it; what would be sent on it is another call.
 */
const asksForOwnAddress = (call: string): boolean =>
  /^connect\(\d+<UDP/.test(call) && /"(?:8\.8\.8\.8|2001:4860:4860::8888)"/.test(call);

/** Where a call goes: what it names itself, and what its socket was bound to before. */
const destinations = (call: string): readonly string[] => [
  ...[...call.matchAll(/inet_(?:addr|pton)\((?:AF_INET6?, )?"([^"]+)"/g)].map(([, address = '']) => address),
  ...[...call.matchAll(/<(?:UDP|TCP)(?:v6)?:\[[^>]*?->\[?([0-9a-f:.]+?)\]?:\d+\]>/g)].map(
    ([, address = '']) => address,
  ),
];

const leads = (call: string): boolean =>
  /^(?:connect|send)/.test(call) &&
  destinations(call).some((address) => !toThisMachine.test(address)) &&
  !asksForOwnAddress(call);

/**
 * Watches each call with which these processes, and whatever they start, could reach another machine: those to an
 * address of IPv4 or IPv6 that isn't this machine's own, name servers among them. Answers what it saw when it is ended.
 */
export const watchCalls = async (pids: readonly number[], file: string): Promise<() => Promise<readonly string[]>> => {
  const attach = pids.flatMap((pid) => ['-p', String(pid)]);
  const calls = 'trace=connect,sendto,sendmsg,sendmmsg';
  const strace = spawn('strace', ['-f', '-yy', '-e', calls, '-o', file, ...attach], {
    stdio: ['ignore', 'ignore', 'pipe'],
  });
  let said = '';
  const attached = new Promise<void>((resolve) =>
    strace.stderr.on('data', (chunk: Buffer) => {
      said += chunk.toString();
      if (pids.every((pid) => new RegExp(`Process ${pid} attached`).test(said))) resolve();
    }),
  );
  await attached;
  return async () => {
    strace.kill('SIGINT');
    await once(strace, 'exit');
    return (await readFile(file, 'utf8'))
      .split('\n')
      .map((line) => line.replace(/^\d+\s+/, ''))
      .filter(leads);
  };
};
