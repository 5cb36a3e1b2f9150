import { describe, expect, test } from 'vitest';
import { detect } from '#shared/guard/detect';

const found = (text: string): readonly string[] =>
  detect(text).map(({ start, end, kind }) => `${kind}: ${text.slice(start, end)}`);

describe('what was pasted from another program is seen as if it had been typed', () => {
  test.each([
    ['dashes that don’t break', 'Call 412\u2011555\u20110187 now', 'phone: 412\u2011555\u20110187'],
    ['long dashes', 'Call 412\u2013555\u20130187 now', 'phone: 412\u2013555\u20130187'],
    ['narrow spaces', 'Call 412\u2009555\u202F0187 now', 'phone: 412\u2009555\u202F0187'],
    ['wide figures', 'Call ４１２－５５５－０１８７ now', 'phone: ４１２－５５５－０１８７'],
    ['Arabic figures', 'Call ٤١٢-٥٥٥-٠١٨٧ now', 'phone: ٤١٢-٥٥٥-٠١٨٧'],
    ['a break nobody sees', 'Call 412-\u200B555-0187 now', 'phone: 412-\u200B555-0187'],
    ['marks of direction', 'Call \u202A+1 412 555 0187\u202C now', 'phone: +1 412 555 0187'],
    ['a soft hyphen', 'mail k.mor\u00ADales@larch.example', 'email: k.mor\u00ADales@larch.example'],
    ['spaces that don’t break', 'at 114\u00A0Larch\u00A0Street now', 'address: 114\u00A0Larch\u00A0Street'],
    ['other slashes', 'born 3\u20444\u20442011', 'dob: 3\u20444\u20442011'],
    ['an IPv6 address', 'from 2001:db8::1 today', 'ip: 2001:db8::1'],
  ])('%s', (_, text, wanted) => {
    expect(found(text)).toContain(wanted);
  });

  test('in the letters of a name too', () => {
    for (const unseen of ['\u00AD', '\u200B', '\u2060', '\uFEFF', '\u00AD\u200B']) {
      const [first, last] = [`Kei${unseen}sha`, `Mor${unseen}ales`];
      expect(found(`My client ${first} ${last} called. I told ${last}.`)).toEqual([
        `name: ${first} ${last}`,
        `name: ${last}`,
      ]);
    }
  });

  test('years from and to, pages and scores are no numbers of anybody', () => {
    expect(found('It ran 2019–2020, see pages 20–24, and we lost 3–1.')).toEqual([]);
  });
});
