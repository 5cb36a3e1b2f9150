/** The address that a way out tries to reach, in the forms that the different ways need. */
export interface Target {
  readonly http: string;
  readonly ws: string;
  readonly hostPort: string;
}

/** Runs in the page, by itself: it can use nothing of this file. What it throws is of no interest. */
export type WayOut = (target: Target) => unknown;

/** Elements that load something by themselves once they stand in the document. */
export const loadingElements = {
  'a picture': ['img', { src: 'HTTP' }],
  'a picture for sharper screens': ['img', { srcset: 'HTTP 2x' }],
  'a script': ['script', { src: 'HTTP' }],
  'a module': ['script', { src: 'HTTP', type: 'module' }],
  'a frame': ['iframe', { src: 'HTTP' }],
  'an object': ['object', { data: 'HTTP' }],
  'an embed': ['embed', { src: 'HTTP' }],
  'a video': ['video', { src: 'HTTP', autoplay: '' }],
  'a video’s poster': ['video', { poster: 'HTTP' }],
  'a sound': ['audio', { src: 'HTTP', autoplay: '' }],
  'a linked style sheet': ['link', { rel: 'stylesheet', href: 'HTTP' }],
  prefetch: ['link', { rel: 'prefetch', href: 'HTTP' }],
  preload: ['link', { rel: 'preload', as: 'image', href: 'HTTP' }],
  modulepreload: ['link', { rel: 'modulepreload', href: 'HTTP' }],
  preconnect: ['link', { rel: 'preconnect', href: 'HTTP' }],
  'dns-prefetch': ['link', { rel: 'dns-prefetch', href: 'HTTP' }],
  'an icon': ['link', { rel: 'icon', href: 'HTTP' }],
  'a manifest': ['link', { rel: 'manifest', href: 'HTTP' }],
  'a background': ['div', { style: 'padding: 1px; background-image: url(HTTP)' }],
  'a border': ['div', { style: 'padding: 1px; border: 1px solid; border-image: url(HTTP) 1' }],
} as const satisfies Readonly<Record<string, readonly [name: string, attributes: Readonly<Record<string, string>>]>>;

export const waysOut = {
  fetch: ({ http }) => fetch(http),
  'fetch without CORS, kept alive': ({ http }) =>
    fetch(http, { method: 'POST', body: 'words', mode: 'no-cors', keepalive: true }),
  XMLHttpRequest: ({ http }) => {
    const request = new XMLHttpRequest();
    request.open('POST', http);
    request.send('words');
  },
  sendBeacon: ({ http }) => navigator.sendBeacon(http, 'words'),
  fetchLater: ({ http }) => {
    const { fetchLater } = window as unknown as { fetchLater?: (address: string, options: object) => void };
    fetchLater?.(http, { activateAfter: 0 });
  },
  'speculation rules': ({ http }) => {
    const script = document.createElement('script');
    script.type = 'speculationrules';
    const list = [{ source: 'list', urls: [http], eagerness: 'immediate' }];
    script.textContent = JSON.stringify({ prefetch: list, prerender: list });
    document.head.append(script);
  },
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
  'a shared worker from a blob': ({ http }) =>
    new SharedWorker(URL.createObjectURL(new Blob([`fetch('${http}', { mode: 'no-cors' })`]))),
  'service worker': ({ http }) => navigator.serviceWorker.register(http),
  'form post': ({ http }) => {
    const form = document.createElement('form');
    form.method = 'post';
    form.action = http;
    document.body.append(form);
    form.submit();
  },
  'form get': ({ http }) => {
    const form = document.createElement('form');
    form.action = http;
    form.target = '_blank';
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
} as const satisfies Readonly<Record<string, WayOut>>;

/** Those that a worker has as well, and some that only a worker has. */
export const waysOutOfWorkers = {
  fetch: waysOut.fetch,
  XMLHttpRequest: waysOut.XMLHttpRequest,
  WebSocket: waysOut.WebSocket,
  EventSource: waysOut.EventSource,
  WebTransport: waysOut.WebTransport,
  FontFace: waysOut.FontFace,
  'dynamic import': waysOut['dynamic import'],
  Worker: waysOut.Worker,
  'a worker from a blob': waysOut['a worker from a blob'],
  'a worker from a data address': waysOut['a worker from a data address'],
  importScripts: ({ http }) =>
    (globalThis as unknown as { importScripts: (address: string) => void }).importScripts(http),
  'the cache': async ({ http }) => (await caches.open('far')).add(new Request(http, { mode: 'no-cors' })),
} as const satisfies Readonly<Record<string, WayOut>>;
