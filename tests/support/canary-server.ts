import { createSocket } from 'node:dgram';
import { once } from 'node:events';
import { createServer } from 'node:net';

export interface CanaryServer {
  readonly port: number;
  /** What reached it so far, over TCP or UDP: the first line of each connection, or each packet's size. */
  readonly heard: () => readonly string[];
  readonly close: () => Promise<void>;
}

/** Listens on one port of this machine, on TCP and UDP, and notes everything that comes, down to a bare connection. */
export const startCanary = async (): Promise<CanaryServer> => {
  const heard: string[] = [];
  const tcp = createServer((socket) => {
    const index = heard.push('a connection') - 1;
    socket.on('data', (data) => {
      heard[index] = data.toString('latin1').split('\r\n', 1)[0] ?? '';
      socket.end('HTTP/1.1 204 No Content\r\naccess-control-allow-origin: *\r\n\r\n');
    });
    // A client that hangs up in the middle has been heard all the same.
    socket.on('error', () => socket.destroy());
  });
  tcp.listen(0, '127.0.0.1');
  await once(tcp, 'listening');
  const address = tcp.address();
  if (address === null || typeof address === 'string') throw new Error('The canary has no port');
  const { port } = address;
  const udp = createSocket('udp4', (packet) => heard.push(`a packet of ${packet.length} bytes`));
  udp.bind(port, '127.0.0.1');
  await once(udp, 'listening');
  return {
    port,
    heard: () => [...heard],
    close: async () => {
      udp.close();
      tcp.close();
      await once(tcp, 'close');
    },
  };
};
