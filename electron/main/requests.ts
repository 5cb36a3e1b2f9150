import type { Session } from 'electron';

/** Addresses that stay inside the app. Everything else is refused, whatever asks for it. */
export const isOurs = (url: string): boolean =>
  url.startsWith('app://bundle/') ||
  url.startsWith('app://note/') ||
  url === 'app://cover/' ||
  url.startsWith('blob:app://bundle/') ||
  url.startsWith('data:') ||
  url.startsWith('devtools:');

/** Told of every address that was refused, wherever it was. */
export type OnRefused = (url: string) => void;

/** Cancels every request that is not ours. */
export const refuseRequests = (session: Session, onRefused: OnRefused): void => {
  session.webRequest.onBeforeRequest({ urls: ['<all_urls>'] }, (details, answer) => {
    const cancel = !isOurs(details.url);
    if (cancel) onRefused(details.url);
    answer({ cancel });
  });
};

/** The belt to that brace: no proxy that exists, no spell-checker that fetches dictionaries. */
export const closeNetwork = async (session: Session): Promise<void> => {
  session.setSpellCheckerEnabled(false);
  session.setSpellCheckerDictionaryDownloadURL('app://none/');
  await session.setProxy({ proxyRules: 'socks5://127.0.0.1:9', proxyBypassRules: '<-loopback>' });
};
