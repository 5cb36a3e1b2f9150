import type { Outcome, WayOut } from '#shared/journal/network';

/** Gets the address to try, by its scheme. Resolves with what came of it; a throw counts as `failed`. */
export type Probe = (address: (scheme: string) => string) => Promise<Outcome>;

const answeredOrFailed = (target: EventTarget, answered: string): Promise<Outcome> =>
  new Promise((resolve) => {
    target.addEventListener(answered, () => resolve('answered'), { once: true });
    target.addEventListener('error', () => resolve('failed'), { once: true });
  });

const webRequest: Probe = async (address) => {
  await fetch(address('http'), { mode: 'no-cors', cache: 'no-store' });
  return 'answered';
};

const webSocket: Probe = async (address) => {
  const socket = new WebSocket(address('ws'));
  const outcome = await answeredOrFailed(socket, 'open');
  socket.close();
  return outcome;
};

const image: Probe = async (address) => {
  const picture = new Image();
  const outcome = answeredOrFailed(picture, 'load');
  picture.src = address('http');
  return outcome;
};

/** Nobody tells a page what became of a beacon: only who refused it does. */
const beacon: Probe = async (address) => {
  navigator.sendBeacon(address('http'), 'x');
  return 'failed';
};

const secondWindow: Probe = async (address) => {
  const opened = window.open(address('http'));
  opened?.close();
  return opened === null ? 'refused' : 'answered';
};

type PeerWindow = Window & { readonly RTCPeerConnection?: typeof RTCPeerConnection };

/**
 * A connection from machine to machine begins by collecting addresses it could be reached at. The page itself has given
 * the means away, so they are taken from an empty frame, as someone else's script would.
 */
const peer: Probe = async () => {
  const frame = document.createElement('iframe');
  frame.hidden = true;
  document.body.append(frame);
  const inside: PeerWindow | null = frame.contentWindow;
  const Peer = inside?.RTCPeerConnection;
  if (Peer === undefined) {
    frame.remove();
    return 'refused';
  }
  const connection = new Peer();
  const found = new Promise<Outcome>((resolve) => {
    connection.addEventListener('icecandidate', ({ candidate }) => {
      if (candidate === null) resolve('refused');
      else if (/ udp /i.test(candidate.candidate)) resolve('answered');
    });
  });
  connection.createDataChannel('try');
  await connection.setLocalDescription(await connection.createOffer());
  const outcome = await found;
  connection.close();
  frame.remove();
  return outcome;
};

/** What a page can try by itself, in the order in which it is tried. */
export const probes: readonly (readonly [WayOut, Probe])[] = [
  ['window', secondWindow],
  ['web-request', webRequest],
  ['web-socket', webSocket],
  ['image', image],
  ['beacon', beacon],
  ['peer', peer],
];
