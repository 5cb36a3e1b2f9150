// Every request of a page, its frames and its workers comes by here before it would leave Chromium.
const { contentsOfFrame, runtime } = require('./runtime.js');
const { preventable } = require('./event.js');
const { schemeOf, toApp } = require('./protocol.js');
const { onBeginning } = require('./web-request.js');
const { blankWindowPath } = require('./preview/app-window.js');

/** A navigation that the page began is the app's to refuse; one that the main process began is expected. */
const isRefused = (contents, url, isMainFrame) => {
  if (isMainFrame && url.split('#')[0] === contents.expected) return false;
  const event = preventable({ url, isMainFrame, isSameDocument: false, frame: contents.mainFrame });
  contents.emit('will-frame-navigate', event);
  if (isMainFrame) contents.emit('will-navigate', event, url);
  return event.defaultPrevented;
};

const typeOf = (resourceType, isMainFrame) => {
  if (resourceType !== 'Document') return resourceType.toLowerCase();
  return isMainFrame ? 'mainFrame' : 'subFrame';
};

const headersOf = (response) => [...response.headers].map(([name, value]) => ({ name, value }));

const answer = async ({ requestId, request, resourceType, frameId }) => {
  const send = (method, params) => runtime.chromium.send(method, { requestId, ...params });
  const refuse = (errorReason) => send('Fetch.failRequest', { errorReason });

  const url = toApp(request.url);
  const contents = contentsOfFrame(frameId);
  const isMainFrame = contents?.targetId === frameId;
  if (resourceType === 'Document' && contents !== undefined && isRefused(contents, url, isMainFrame)) {
    return refuse('Aborted');
  }
  if (new URL(url).pathname.startsWith(blankWindowPath)) {
    const html = [{ name: 'content-type', value: 'text/html' }];
    return send('Fetch.fulfillRequest', { responseCode: 200, responseHeaders: html });
  }
  if (resourceType === 'Other' && url.endsWith('/favicon.ico')) return refuse('Aborted');

  const details = { url, method: request.method, resourceType: typeOf(resourceType, isMainFrame) };
  const { cancel = false } = await onBeginning({ ...details, webContentsId: contents?.id, webContents: contents });
  if (cancel) return refuse('BlockedByClient');

  const scheme = schemeOf(url);
  if (scheme?.handler === undefined) return send('Fetch.continueRequest');
  if (resourceType === 'Fetch' && !scheme.privileges.supportFetchAPI) return refuse('Failed');

  const { method, headers, postData: body } = request;
  const response = await scheme.handler(new Request(url, { method, headers, body, duplex: 'half' }));
  if (response.type === 'error') return refuse('Failed');
  return send('Fetch.fulfillRequest', {
    responseCode: response.status,
    responseHeaders: headersOf(response),
    body: Buffer.from(await response.arrayBuffer()).toString('base64'),
  });
};

const answerRequests = async () => {
  const { chromium } = runtime;
  chromium.on('Fetch.requestPaused', (paused) => {
    answer(paused)
      .catch((error) => {
        console.error(`No answer to ${toApp(paused.request.url)}:`, error);
        return chromium.send('Fetch.failRequest', { requestId: paused.requestId, errorReason: 'Failed' });
      })
      // By now the page, and its request with it, has gone.
      .catch(() => {});
  });
  await chromium.send('Fetch.enable', { patterns: [{ urlPattern: '*' }] });
};

module.exports = { answerRequests };
