// The network, in a file that ships: no address that is opened or looks as if it were, and nothing to open one with.

/** Each address that may stand in what ships, with the reason: none is a place that anything here fetches. */
const allowed: readonly (readonly [address: RegExp, reason: string])[] = [
  [
    /^http:\/\/www\.w3\.org\/(?:1998\/Math\/MathML|1999\/x(?:html|link)|2000\/(?:svg|xmlns\/?)|XML\/1998\/namespace)$/,
    'the name of an XML namespace',
  ],
  [
    /^http:\/\/(?:schemas\.(?:openxmlformats\.org|microsoft\.com)\/(?:[\w-]+\/)*[\w-]+|purl\.(?:org\/dc\/(?:elements\/1\.1\/|terms\/|dcmitype\/)|oclc\.org\/ooxml\/officeDocument\/relationships\/theme)|www\.w3\.org\/2001\/XMLSchema-instance)$/,
    'the name of an XML namespace of a Word document',
  ],
  [/^https:\/\/answers\.microsoft\.com\/en-us\/msoffice\/forum\//, 'the text of an error of docx'],
  [/^https:\/\/react\.dev\/errors\/$/, 'the text of React’s errors'],
  [/^https:\/\/react\.dev\/link\//, 'the text of React’s warnings'],
  [/^https:\/\/prosemirror\.net\/docs\/guide\/#generatable$/, 'the text of an error of ProseMirror'],
  [/^https:\/\/www\.npmjs\.com\/package\/hash-wasm$/, 'the text of an error of hash-wasm'],
  [/^https:\/\/rolldown\.rs\/in-depth\/bundling-cjs#require-external-modules$/, 'the text of an error of the bundler'],
  [/^https?:\/\/(?:tinyurl\.com\/y2uuvskb|bit\.ly\/2kdckMn)$/, 'the text of two warnings of Dexie'],
];

/** Each address that `text` names without being allowed to, once. */
export const addressesIn = (text: string): readonly string[] => {
  const found = text.match(/\b(?:https?|wss?|ftp):\/\/[^\s'"`<>)\\,;]+/gi) ?? [];
  return [...new Set(found)].filter((address) => !allowed.some(([pattern]) => pattern.test(address)));
};

// What Node can reach another computer with, or be reached by, under whatever sub-path.
const ways = /^(?:node:)?(?:http2?|https|net|tls|dgram|dns|cluster|inspector|undici|ws)(?:\/|$)/;

/** Each module that `text`, a built script, takes in to open a connection with. */
export const connectionsIn = (text: string): readonly string[] => {
  const taken = text.matchAll(/\b(?:from|import|require|getBuiltinModule)\s*\(?\s*["'`]([^"'`]+)["'`]/g);
  return [...taken].map(([, module = '']) => module).filter((module) => ways.test(module));
};
