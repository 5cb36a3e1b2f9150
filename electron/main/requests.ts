import type { Session } from 'electron';

/** Addresses that stay inside the app. Everything else is refused, whatever asks for it. */
export const isOurs = (url: string): boolean =>
  url.startsWith('app://bundle/') ||
  url === 'app://cover/' ||
  url.startsWith('blob:app://bundle/') ||
  url.startsWith('data:') ||
  url.startsWith('devtools:');

/** Cancels every request that is not ours. */
export const refuseRequests = (session: Session): void => {
  session.webRequest.onBeforeRequest({ urls: ['<all_urls>'] }, (details, answer) =>
    answer({ cancel: !isOurs(details.url) }),
  );
};

/** The belt to that brace: no proxy that exists, no spell-checker that fetches dictionaries. */
export const closeNetwork = async (session: Session): Promise<void> => {
  session.setSpellCheckerEnabled(false);
  session.setSpellCheckerDictionaryDownloadURL('app://none/');
  await session.setProxy({ proxyRules: 'socks5://127.0.0.1:9', proxyBypassRules: '<-loopback>' });
};
