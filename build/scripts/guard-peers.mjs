// What a developer would otherwise take to find client details: `detect` answers spans of our kinds, `run` is the
// package's own work alone, for its speed.
import { createRequire } from 'node:module';

const require = createRequire(import.meta.url);

const compromise = () => {
  const nlp = require('compromise');
  const kinds = {
    name: (doc) => doc.people(),
    place: (doc) => doc.places(),
    org: (doc) => doc.organizations(),
    phone: (doc) => doc.phoneNumbers(),
    email: (doc) => doc.emails(),
    url: (doc) => doc.urls(),
    handle: (doc) => doc.atMentions(),
  };
  const detect = (text) => {
    const doc = nlp(text);
    return Object.entries(kinds).flatMap(([kind, find]) =>
      find(doc)
        .json({ offset: true })
        .map(({ offset: { start, length } }) => ({ start, end: start + length, kind })),
    );
  };
  return { detect, run: detect };
};

const putInstead = {
  PERSON_NAME: 'name',
  STREET_ADDRESS: 'address',
  ZIPCODE: 'postcode',
  PHONE_NUMBER: 'phone',
  EMAIL_ADDRESS: 'email',
  URL: 'url',
  IP_ADDRESS: 'ip',
  USERNAME: 'handle',
  CREDIT_CARD_NUMBER: 'id',
  US_SOCIAL_SECURITY_NUMBER: 'id',
  PASSWORD: 'id',
  CREDENTIALS: 'id',
  DIGITS: 'id',
};
const anyInstead = new RegExp(`\\b(?:${Object.keys(putInstead).join('|')})\\b`, 'gu');
const literally = (text) => text.replaceAll(/[.*+?^${}()|[\]\\/]/gu, '\\$&');

/** It answers the text with other words put in, so what they stand for is what lies between the words it left. */
const redactPii = () => {
  // Its core alone: the rest of it is a client of a cloud service, which is never installed (package.json, overrides).
  const { SyncCompositeRedactor } = require('redact-pii/lib/SyncCompositeRedactor');
  const redactor = new SyncCompositeRedactor();
  const detect = (text) => {
    const redacted = redactor.redact(text);
    const stand = [...redacted.matchAll(anyInstead)].map(([word]) => putInstead[word]);
    if (stand.length === 0) return [];
    const left = redacted.split(anyInstead).map(literally);
    const match = new RegExp(`^${left.join(String.raw`([\s\S]*?)`)}$`, 'du').exec(text);
    if (match === null) throw new Error('What redact-pii left does not fit the text it was given');
    return stand.map((kind, at) => ({ start: match.indices[at + 1][0], end: match.indices[at + 1][1], kind }));
  };
  return { detect, run: (text) => redactor.redact(text) };
};

const winkEntities = { EMAIL: 'email', URL: 'url', MENTION: 'handle' };

/** Its proper nouns, neighbours as one, are the names it has; and what it calls e-mail, address or mention. */
const winkNlp = () => {
  const nlp = require('wink-nlp')(require('wink-eng-lite-web-model'), ['sbd', 'pos', 'ner']);
  const { its } = nlp;
  const detect = (text) => {
    const doc = nlp.readDoc(text);
    const spans = [];
    const written = doc.tokens().out();
    const before = doc.tokens().out(its.precedingSpaces);
    const ends = [];
    let at = 0;
    const starts = written.map((word, index) => {
      const start = at + before[index].length;
      at = start + word.length;
      ends.push(at);
      return start;
    });
    let last = -2;
    doc.tokens().each((token, index) => {
      if (token.out(its.pos) !== 'PROPN') return;
      if (last === index - 1) spans.at(-1).end = ends[index];
      else spans.push({ start: starts[index], end: ends[index], kind: 'name' });
      last = index;
    });
    doc.entities().each((entity) => {
      const kind = winkEntities[entity.out(its.type)];
      const [first, final] = entity.out(its.span);
      if (kind !== undefined) spans.push({ start: starts[first], end: ends[final], kind });
    });
    return spans;
  };
  return { detect, run: (text) => nlp.readDoc(text).tokens().out(its.pos) };
};

export const peers = () => [
  { name: 'compromise', ...compromise() },
  { name: 'redact-pii', ...redactPii() },
  { name: 'wink-nlp', ...winkNlp() },
];
