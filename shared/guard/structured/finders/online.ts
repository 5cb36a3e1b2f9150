import { found, groupAt, type Finder } from '../finding.ts';
import type { Find } from '../../span.ts';

const longestLocal = 64;
const longestDomain = 254;

const localCharacter = /[\p{L}\p{N}._%+'-]/u;
const domain = /^[\p{L}\p{N}-]{1,63}(?:\.[\p{L}\p{N}-]{1,63}){1,8}/u;

/** Where the part before an @ begins; the same place where there is none. */
const localStart = (text: string, at: number): number => {
  let start = at;
  while (start > 0 && at - start < longestLocal && localCharacter.test(text.charAt(start - 1))) start -= 1;
  while (start < at && /[.'-]/u.test(text.charAt(start))) start += 1;
  return start;
};

const emailAt = (text: string, at: number): Find | null => {
  const start = localStart(text, at);
  const match = domain.exec(text.slice(at + 1, at + 1 + longestDomain));
  if (start === at || match === null) return null;
  return found(start, at + 1 + match[0].replace(/[.-]$/u, '').length, 'email', 0.99, 'email');
};

const handle = /^[A-Za-z_][\w.]{1,29}/u;

const handleAt = (text: string, at: number): Find | null => {
  if (/[\w@.]/u.test(text.charAt(at - 1))) return null;
  const match = handle.exec(text.slice(at + 1, at + 31));
  return match === null ? null : found(at, at + 1 + match[0].replace(/\.{1,29}$/u, '').length, 'handle', 0.6, 'handle');
};

/** E-mail addresses and @handles: an @ comes first, and what stands around it decides. */
export const findAroundAt: Finder = (text) => {
  const finds: Find[] = [];
  for (let at = text.indexOf('@'); at >= 0; at = text.indexOf('@', at + 1)) {
    const find = emailAt(text, at) ?? handleAt(text, at);
    if (find !== null) finds.push(find);
  }
  return finds;
};

const services =
  'insta|instagram|ig|snap|snapchat|tiktok|facebook|fb|twitter|discord|telegram|whatsapp|messenger|kik|xbox|psn|roblox|gamertag|username|user name|screen ?name|handle';
/** "insta is xx_keisha_b", "snapchat: nae.nae23": without an @, a figure, a _ or a dot inside tells it from a word. */
const onService = new RegExp(
  String.raw`(?<![\w@])(?:${services})(?: (?:name|handle|account|username|id))?(?: is| was|:|,| =)? {1,2}((?=\w{0,29}[._\d]\w)[A-Za-z_][\w.]{2,29})`,
  'giu',
);

/** What someone is called where they are written to, after the name of that. */
export const findOnServices: Finder = (text) =>
  [...text.matchAll(onService)].map((match) => {
    const [start, end] = groupAt(match, match[1] ?? '');
    const length = text.slice(start, end).replace(/[.]{1,29}$/u, '').length;
    return found(start, start + length, 'handle', 0.8, 'handle');
  });

const inUrl = String.raw`[^\s<>"'”)\]]`;
const endings =
  'com|org|net|edu|gov|info|co\\.uk|org\\.uk|ac\\.uk|gov\\.uk|nhs\\.uk|com\\.au|org\\.au|gov\\.au|edu\\.au|co\\.nz|org\\.nz|govt\\.nz|ac\\.nz|ie|ca|io|app';
const url = new RegExp(
  String.raw`(?<![@\w.])(?:https?:\/\/${inUrl}{1,2000}|www\.${inUrl}{1,2000}|(?:[a-z0-9][a-z0-9-]{0,62}\.){1,6}(?:${endings})(?![\w-]|\.\w)(?:\/${inUrl}{0,2000})?)`,
  'giu',
);

export const findUrls: Finder = (text) =>
  [...text.matchAll(url)].map((match) => {
    const length = match[0].replace(/[.,;:!?]{1,9}$/u, '').length;
    return found(match.index, match.index + length, 'url', 0.95, 'url');
  });

const four = /(?<![\d.])(?:(?:25[0-5]|2[0-4]\d|1?\d?\d)\.){3}(?:25[0-5]|2[0-4]\d|1?\d?\d)(?![\d.]\d|\d)/gu;
const six =
  /(?<![\w:])(?:[0-9a-f]{1,4}:){3,7}:?[0-9a-f]{1,4}(?![\w:])|(?<![\w:])[0-9a-f]{1,4}(?::[0-9a-f]{1,4}){0,5}::(?:[0-9a-f]{1,4}:){0,5}[0-9a-f]{1,4}(?![\w:])/giu;

/** IPv4 and IPv6 addresses. A clock's 10:30:00 has too few parts to be one. */
export const findIpAddresses: Finder = (text) =>
  [...text.matchAll(four), ...text.matchAll(six)].map((match) =>
    found(match.index, match.index + match[0].length, 'ip', 0.9, 'ip'),
  );
