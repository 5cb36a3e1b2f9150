/** The address that a way out tries to reach, in the forms that the different ways need. */
interface Target {
  readonly http: string;
  readonly ws: string;
  readonly hostPort: string;
}

/** Runs in the page, by itself: it can use nothing of this file. What it throws is of no interest. */
type WayOut = (target: Target) => unknown;

/** Elements that load something by themselves once they stand in the document. */
export const loadingElements: readonly (readonly [name: string, attributes: Readonly<Record<string, string>>])[] = [
  ['img', { src: 'HTTP' }],
  ['img', { srcset: 'HTTP 2x' }],
  ['script', { src: 'HTTP' }],
  ['script', { src: 'HTTP', type: 'module' }],
  ['iframe', { src: 'HTTP' }],
  ['object', { data: 'HTTP' }],
  ['embed', { src: 'HTTP' }],
  ['video', { src: 'HTTP', autoplay: '' }],
  ['audio', { src: 'HTTP', autoplay: '' }],
  ['link', { rel: 'stylesheet', href: 'HTTP' }],
  ['link', { rel: 'prefetch', href: 'HTTP' }],
  ['link', { rel: 'preload', as: 'image', href: 'HTTP' }],
  ['link', { rel: 'modulepreload', href: 'HTTP' }],
  ['link', { rel: 'preconnect', href: 'HTTP' }],
  ['link', { rel: 'dns-prefetch', href: 'HTTP' }],
  ['link', { rel: 'icon', href: 'HTTP' }],
  ['link', { rel: 'manifest', href: 'HTTP' }],
  ['div', { style: 'padding: 1px; background-image: url(HTTP)' }],
  ['div', { style: 'padding: 1px; border: 1px solid; border-image: url(HTTP) 1' }],
];

export const waysOut: Readonly<Record<string, WayOut>> = {
  fetch: ({ http }) => fetch(http),
  'fetch without CORS, kept alive': ({ http }) =>
    fetch(http, { method: 'POST', body: 'words', mode: 'no-cors', keepalive: true }),
  XMLHttpRequest: ({ http }) => {
    const request = new XMLHttpRequest();
    request.open('POST', http);
    request.send('words');
  },
  sendBeacon: ({ http }) => navigator.sendBeacon(http, 'words'),
  WebSocket: ({ ws }) => new WebSocket(ws),
  EventSource: ({ http }) => new EventSource(http),
  WebTransport: ({ hostPort }) => new WebTransport(`https://${hostPort}/`),
  Image: ({ http }) => {
    new Image().src = http;
  },
  FontFace: ({ http }) => new FontFace('far', `url(${http})`).load(),
  'a style sheet that imports': ({ http }) => {
    const style = document.createElement('style');
    style.textContent = `@import url(${http});`;
    document.head.append(style);
  },
  'a constructed style sheet': ({ http }) => {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(`body { background-image: url(${http}) }`);
    document.adoptedStyleSheets = [...document.adoptedStyleSheets, sheet];
  },
  'a style set by script': ({ http }) => {
    document.body.style.setProperty('border-image-source', `url(${http})`);
  },
  'dynamic import': ({ http }) => import(http),
  Worker: ({ http }) => new Worker(http),
  'a worker from a blob': ({ http }) =>
    new Worker(URL.createObjectURL(new Blob([`fetch('${http}'); importScripts('${http}')`]))),
  'a worker from a data address': ({ http }) => new Worker(`data:text/javascript,importScripts('${http}')`),
  'a shared worker from a data address': ({ http }) => new SharedWorker(`data:text/javascript,fetch('${http}')`),
  'service worker': ({ http }) => navigator.serviceWorker.register(http),
  'form post': ({ http }) => {
    const form = document.createElement('form');
    form.method = 'post';
    form.action = http;
    document.body.append(form);
    form.submit();
  },
  'window.open': ({ http }) => window.open(http),
  'a link to a new window': ({ http }) => {
    const anchor = document.createElement('a');
    anchor.href = http;
    anchor.target = '_blank';
    document.body.append(anchor);
    anchor.click();
  },
  'a link that pings': ({ http }) => {
    const anchor = document.createElement('a');
    anchor.href = '#';
    anchor.ping = http;
    document.body.append(anchor);
    anchor.click();
  },
  'a download': ({ http }) => {
    const anchor = document.createElement('a');
    anchor.href = http;
    anchor.download = 'words.txt';
    document.body.append(anchor);
    anchor.click();
  },
  'a frame’s own fetch': ({ http }) => {
    const frame = document.createElement('iframe');
    document.body.append(frame);
    return frame.contentWindow?.fetch(http);
  },
  'WebRTC, from a frame that still has it': async ({ hostPort }) => {
    const frame = document.createElement('iframe');
    document.body.append(frame);
    const RTCPeerConnection = (frame.contentWindow as (Window & typeof globalThis) | null)?.RTCPeerConnection;
    if (RTCPeerConnection === undefined) return;
    const [near, far] = [1, 2].map(() => new RTCPeerConnection({ iceServers: [{ urls: `stun:${hostPort}` }] }));
    if (near === undefined || far === undefined) return;
    near.createDataChannel('words');
    await near.setLocalDescription(await near.createOffer());
    if (near.localDescription !== null) await far.setRemoteDescription(near.localDescription);
    await far.setLocalDescription(await far.createAnswer());
    if (far.localDescription !== null) await near.setRemoteDescription(far.localDescription);
    // Packets to an address of the page's own choice, and a name that all machines of the local network are asked for.
    for (const peer of [hostPort.replace(':', ' '), 'words.local 5000']) {
      await near.addIceCandidate({ candidate: `candidate:1 1 udp 2113937151 ${peer} typ host`, sdpMLineIndex: 0 });
    }
  },
  'location.replace': ({ http }) => location.replace(http),
  'location.href': ({ http }) => {
    location.href = http;
  },
  'meta refresh': ({ http }) => {
    const meta = document.createElement('meta');
    meta.httpEquiv = 'refresh';
    meta.content = `0;url=${http}`;
    document.head.append(meta);
  },
};
