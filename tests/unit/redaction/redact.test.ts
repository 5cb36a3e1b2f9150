import { describe, expect, test } from 'vitest';
import { roleHere } from '#shared/aliases/role-of';
import type { DayKey } from '#shared/calendar/day-key';
import type { Decision, Detail } from '#shared/redaction/detail';
import { redact } from '#shared/redaction/redact';
import { after, before } from '#shared/redaction/segments';
import { spreadDetails } from '#shared/redaction/spread';

const day = '2026-11-19' as DayKey;

const detail = (text: string, words: string, kind: Detail['kind'], decision: Decision | null, from = 0): Detail => {
  const start = text.indexOf(words, from);
  if (start === -1) throw new Error(`Not in the text: ${words}`);
  return { start, end: start + words.length, kind, tier: 'sure', reason: 'named so', confidence: 0.9, decision };
};
const heron: Decision = { as: 'alias', alias: 'Heron' };

const text = 'Keisha’s mom called from 555-0100. The bus was late again. I felt tired. We meet on March 14, 2026.';
const details = [
  detail(text, 'Keisha', 'name', heron),
  detail(text, '555-0100', 'phone', { as: 'general' }),
  detail(text, 'March 14, 2026', 'date', null),
];

describe('with aliases', () => {
  test('every detail leaves as it was decided, and all else to the letter', () => {
    const redacted = redact({ text, day, details }, 'aliases');
    expect(redacted).toMatchObject({
      text: 'Heron’s mom called from [phone]. The bus was late again. I felt tired. We meet in March 2026.',
      when: '2026-11',
      undecided: 1,
      asWritten: 0,
    });
    expect(redacted.segments.slice(0, 3)).toEqual([
      { type: 'swapped', from: 'Keisha', to: 'Heron' },
      { type: 'kept', text: '’s mom called from ' },
      { type: 'swapped', from: '555-0100', to: '[phone]' },
    ]);
  });

  test('what is kept on purpose stays and is counted, what is dropped is gone and shown as such', () => {
    const some = [
      detail(text, 'Keisha', 'name', { as: 'keep' }),
      detail(text, ' from 555-0100', 'phone', { as: 'drop' }),
    ];
    const redacted = redact({ text, day: null, details: some }, 'aliases');
    expect(redacted.text).toContain('Keisha’s mom called. The bus');
    expect(redacted).toMatchObject({ asWritten: 1, undecided: 0, when: null });
    expect(redacted.segments).toContainEqual({ type: 'dropped', from: ' from 555-0100' });
  });

  test('a role takes the name away beside it, and a second hospital is the other one', () => {
    const said = 'Her sister Monique sat at Mercy Hospital, then at St. Luke’s Hospital, then at Mercy Hospital.';
    const asRole = (words: string, kind: Detail['kind'], from = 0): Detail => {
      const found = detail(said, words, kind, null, from);
      const role = roleHere(said, found, kind);
      return role === null ? found : { ...found, decision: { as: 'role', role } };
    };
    const all = [
      asRole('Monique', 'name'),
      asRole('Mercy Hospital', 'org'),
      asRole('St. Luke’s Hospital', 'org'),
      asRole('Mercy Hospital', 'org', 60),
    ];
    expect(redact({ text: said, day, details: all }, 'aliases').text).toBe(
      'Her sister sat at the hospital, then at the other hospital, then at the hospital.',
    );
  });
});

describe('with themes only', () => {
  test('a sentence with a detail is left out, whatever was decided, and a line says what it was about', () => {
    const kept = details.map((one): Detail => ({ ...one, decision: { as: 'keep' } }));
    for (const all of [details, kept]) {
      expect(redact({ text, day, details: all }, 'themes').text).toBe(
        '[About a person and a way to reach someone.] The bus was late again. I felt tired. [About a date.]',
      );
    }
  });

  test('sentences in a row are one line, across the lines of a list as well', () => {
    const said = 'Keisha came. Dana came.\nKeisha left.\nI slept.';
    const all = [
      detail(said, 'Keisha', 'name', heron),
      detail(said, 'Dana', 'name', heron),
      detail(said, 'Keisha', 'name', heron, 14),
    ];
    expect(redact({ text: said, day, details: all }, 'themes').text).toBe('[About a person.]\nI slept.');
  });
});

test('as written nothing is changed, and everything is counted', () => {
  expect(redact({ text, day, details }, 'as-written')).toEqual({
    text,
    segments: [{ type: 'kept', text }],
    when: '2026-11-19',
    undecided: 1,
    asWritten: 3,
  });
});

describe('what was decided once', () => {
  const said =
    'Keisha Morales came. KEISHA sat; Kéi\u00ADsha’s hat. Then morales. Will Will will? Call 555 0100 or (555) 0100.';
  const spread = spreadDetails(said, [
    detail(said, 'Keisha Morales', 'name', heron),
    detail(said, 'Will', 'name', { as: 'alias', alias: 'Alder' }),
    detail(said, '555 0100', 'phone', { as: 'general' }),
  ]);

  test('holds wherever it stands: in capitals, with marks, in parts, with other signs between', () => {
    expect(redact({ text: said, day, details: spread }, 'aliases').text).toBe(
      'Heron came. HERON sat; Heron’s hat. Then Heron. Alder Alder will? Call [phone] or [phone].',
    );
  });

  test('and what is kept on purpose stays where it is', () => {
    const one = 'Hope came. Hope left.';
    const all = spreadDetails(one, [detail(one, 'Hope', 'name', { as: 'keep' })]);
    expect(redact({ text: one, day, details: all }, 'aliases').text).toBe(one);
  });
});

test('both sides are there in pieces, to the last letter', () => {
  for (const level of ['themes', 'aliases', 'as-written'] as const) {
    const redacted = redact({ text, day, details }, level);
    expect(before(redacted.segments)).toBe(text);
    expect(after(redacted.segments)).toBe(redacted.text);
  }
});

test('an address is hidden also where it stands without its street’s own word', () => {
  const said = 'She lives at 114 Larch Street. I drove by 114 Larch, and 114 larch was dark. Larch wood, 114 of it.';
  const address = detail(said, '114 Larch Street', 'address', null);
  expect(redact({ text: said, day, details: spreadDetails(said, [address]) }, 'aliases').text).toBe(
    'She lives at [address]. I drove by [address], and [address] was dark. Larch wood, 114 of it.',
  );
  expect(redact({ text: said, day, details: spreadDetails(said, [address]) }, 'themes').text).not.toMatch(
    /114 larch/iu,
  );
});
