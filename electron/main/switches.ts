import type { App } from 'electron';

// Each closes a way out that a content security policy alone leaves open; measured one by one in real Chromium.
const switches: readonly (readonly [name: string, value?: string])[] = [
  ['host-resolver-rules', 'MAP * ~NOTFOUND'],
  ['proxy-server', 'socks5://127.0.0.1:9'],
  ['proxy-bypass-list', '<-loopback>'],
  ['webrtc-ip-handling-policy', 'disable_non_proxied_udp'],
  ['disable-background-networking'],
  ['disable-component-update'],
  ['disable-domain-reliability'],
  ['disable-breakpad'],
  ['disable-sync'],
  ['disable-quic'],
  // The last one: with it, a peer connection asks the whole local network for names, whatever the switches above say.
  [
    'disable-features',
    'OptimizationHints,MediaRouter,AutofillServerCommunication,Translate,IdbSqliteOnDiskRollout,WebRtcHideLocalIpsWithMdns',
  ],
  ['disk-cache-size', '1'],
];

/** Must run before the app is ready. */
export const applySwitches = (app: Pick<App, 'commandLine'>): void => {
  for (const [name, value] of switches) app.commandLine.appendSwitch(name, value);
};

// Chromium takes a switch with one dash as well, on Windows also with a slash and in capitals.
const forbidden =
  /^(?:--?|\/)(?:remote-debugging-(?:port|pipe|address)|no-sandbox|inspect(?:-[\w-]+)?|js-flags|disable-web-security)(?:=|$)/i;

/** The first argument that would open a packaged app to another program, or null. */
export const forbiddenArgument = (argv: readonly string[], isPackaged: boolean): string | null =>
  isPackaged ? (argv.find((argument) => forbidden.test(argument)) ?? null) : null;
