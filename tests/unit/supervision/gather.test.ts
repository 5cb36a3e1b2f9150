import { describe, expect, test } from 'vitest';
import type { DayKey } from '#shared/calendar/day-key';
import { newSession, type SupervisionSession } from '#shared/journal/supervision-session';
import type { GatheredLine } from '#shared/ledgers/gathered-line';
import { type FlaggedThing, gather, gatheredSince } from '#shared/supervision/gather';
import { fitting } from '#shared/supervision/gathered';

const day = (text: string): DayKey => text as DayKey;
const at = { ms: 0, offset: 0 };
const flag = (id: string, on: string, more: Partial<FlaggedThing> = {}): FlaggedThing => ({
  from: { type: 'passage', entry: 'page', flag: id },
  day: day(on),
  words: `Words of ${id}`,
  about: [],
  want: null,
  ...more,
});
const line = (id: string, on: string, more: Partial<GatheredLine> = {}): GatheredLine => ({
  kind: 'promise',
  id,
  day: day(on),
  words: `Line ${id}`,
  about: [],
  group: 'administrative',
  good: false,
  ...more,
});
const held = (more: Partial<SupervisionSession>): SupervisionSession => ({
  ...newSession(at, null, null),
  heldAt: at,
  day: day('2026-11-10'),
  ...more,
});
const item = (from: string, isDiscussed: boolean): SupervisionSession['items'][number] => ({
  id: `item of ${from}`,
  from,
  group: 'supportive',
  words: 'Said.',
  want: null,
  minutes: 10,
  lens: null,
  isDiscussed,
});
const noonOf = (text: string) => ({ ms: Date.parse(`${text}T12:00:00Z`), offset: 0 });
const leaning = (since: string) => ({ day: day(since), ms: noonOf(since).ms });
const nothing = {
  flags: [],
  lines: [],
  home: [],
  alone: [],
  asked: new Map<string, number>(),
  sessions: [],
  since: day('2026-11-10'),
};
const keys = (all: readonly { readonly key: string }[]): readonly string[] => all.map(({ key }) => key);

describe('what is gathered', () => {
  test('stands by group, and of each group the newest first', () => {
    const flags = [
      flag('old', '2026-11-11', { want: 'say-it' }),
      flag('new', '2026-11-15', { want: 'say-it' }),
      flag('decide', '2026-11-12', { want: 'decision' }),
      flag('think', '2026-11-13', { want: 'sounding-board' }),
    ];
    const { things } = gather({ ...nothing, flags, lines: [line('one', '2026-11-14')] });
    expect(keys(things)).toEqual(['promise one', 'flag decide', 'flag think', 'flag new', 'flag old']);
  });

  test('holds a flag for as long as it was not spoken of, however old it is, and then no more', () => {
    const flags = [flag('spoken', '2026-01-01'), flag('left', '2026-01-02'), flag('fresh', '2026-11-12')];
    const sessions = [held({ items: [item('flag spoken', true), item('flag left', false)] })];
    expect(keys(gather({ ...nothing, flags, sessions }).things)).toEqual(['flag fresh', 'flag left']);
  });

  test('says that three people have only this person, once for as many as there are, and names nobody', () => {
    const days = ['2026-08-01', '2026-11-01', '2026-10-01'].map(leaning);
    expect(gather({ ...nothing, alone: days.slice(1) }).things).toEqual([]);
    const [alone] = gather({ ...nothing, alone: days }).things;
    expect(alone).toMatchObject({
      from: { type: 'alone', people: 3 },
      day: '2026-11-01',
      words: '',
      group: 'supportive',
    });
    const sessions = [held({ items: [item(alone?.key ?? '', true)], heldAt: noonOf('2026-11-10') })];
    expect(gather({ ...nothing, alone: days, sessions }).things).toEqual([]);
    expect(gather({ ...nothing, alone: [...days, leaning('2026-11-12')], sessions }).things).toHaveLength(1);
  });

  test('says it anew when one more leans on them, and not when one fewer does', () => {
    const four = ['2026-08-01', '2026-09-01', '2026-10-01', '2026-11-01'].map(leaning);
    const [alone] = gather({ ...nothing, alone: four }).things;
    const sessions = [held({ items: [item(alone?.key ?? '', true)], heldAt: noonOf('2026-11-10') })];
    const former = [held({ items: [item('alone 4 2026-11-01', true)], heldAt: noonOf('2026-11-10') })];
    expect(gather({ ...nothing, alone: four, sessions: former }).things).toEqual([]);
    for (const gone of four) {
      const three = four.filter((one) => one !== gone);
      expect(gather({ ...nothing, alone: three, sessions }).things).toEqual([]);
      expect(gather({ ...nothing, alone: [...three, leaning('2026-11-11')], sessions }).things).toHaveLength(1);
    }
  });

  test('says a line that is flagged once', () => {
    const flags = [flag('x', '2026-11-12', { from: { type: 'ledger', ledger: 'promise', record: 'one' } })];
    expect(keys(gather({ ...nothing, flags, lines: [line('one', '2026-11-12')] }).things)).toEqual(['promise one']);
  });

  test('has the good things apart, newest first, and none that was brought before', () => {
    const home = [
      { day: day('2026-11-09'), words: 'Before the last one.' },
      { day: day('2026-11-12'), words: 'She laughed.' },
      { day: day('2026-11-13'), words: '  ' },
      { day: day('2026-11-14'), words: 'Brought already.' },
    ];
    const lines = [line('kept', '2026-11-15', { good: true })];
    const sessions = [held({ good: [{ id: 'x', from: 'close 2026-11-14', words: 'Brought already.' }] })];
    const found = gather({ ...nothing, home, lines, sessions });
    expect(keys(found.good)).toEqual(['promise kept', 'close 2026-11-12']);
    expect(found.things).toEqual([]);
  });

  test('begins at the last session that was held, or four weeks ago before there was any', () => {
    const coming = newSession(at, null, null);
    expect(gatheredSince([], day('2026-11-29'))).toBe('2026-11-01');
    expect(gatheredSince([held({}), held({ day: day('2026-11-03') }), coming], day('2026-11-29'))).toBe('2026-11-10');
  });
});

describe('long words', () => {
  test('are cut to what a field of the session takes, at a word, and it shows', () => {
    const { things } = gather({ ...nothing, flags: [flag('long', '2026-11-12', { words: 'word '.repeat(1000) })] });
    const words = things[0]?.words ?? '';
    expect(words.length).toBeLessThanOrEqual(2000);
    expect(words.endsWith('word…')).toBe(true);
  });

  test('never end in half a letter', () => {
    expect(fitting('😀'.repeat(10), 6)).toBe('😀😀…');
    expect(fitting(' as it is ', 20)).toBe('as it is');
  });
});
