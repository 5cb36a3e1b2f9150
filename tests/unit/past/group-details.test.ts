import { describe, expect, test } from 'vitest';
import { type FoundIn, groupDetails, type PastDetail } from '#shared/past/group-details';

const pages = [
  'Darlene called. Ms. Okonkwo didn’t.',
  'I told darlene about 555-0142.',
  'DARLENE’S mom knows Okonkwo and Jordan.',
  'We drove to Jordan with Keisha.',
];

/** The nth time that the words stand in a page. */
const detail = (page: number, words: string, more: Partial<PastDetail> = {}): PastDetail => {
  const start = pages[page]?.indexOf(words) ?? -1;
  if (start < 0) throw new Error(`${words} is not in page ${page}`);
  const found = { kind: 'name', reason: { code: 'first-name' }, confidence: 0.6, who: null, aliases: [] } as const;
  return { start, end: start + words.length, words, ...found, ...more };
};

const found = (...all: readonly (readonly PastDetail[])[]): readonly FoundIn[] =>
  all.map((details, page) => ({ record: `r${page}`, page: `p${page}`, text: pages[page] ?? '', details }));

const said = (all: readonly FoundIn[]): readonly string[] =>
  groupDetails(all).map(
    ({ spellings, pages: inPages, places, who }) =>
      `${who === null ? '' : `${who}: `}${spellings.join('/')} in ${inPages}, ${places}`,
  );

describe('what was found is put together', () => {
  test('by its words, whatever their case, their possessive and the title before them', () => {
    expect(
      said(
        found(
          [detail(0, 'Darlene'), detail(0, 'Ms. Okonkwo')],
          [detail(1, 'darlene'), detail(1, '555-0142', { kind: 'phone' })],
          [detail(2, 'DARLENE’S'), detail(2, 'Okonkwo')],
        ),
      ),
    ).toEqual(['Darlene/darlene/DARLENE in 3, 3', 'Ms. Okonkwo/Okonkwo in 2, 2', '555-0142 in 1, 1']);
  });

  test('under the spelling that nobody shouted, where another is as frequent', () => {
    expect(said(found([], [], [detail(2, 'DARLENE’S')], []).concat(found([detail(0, 'Darlene')])))).toEqual([
      'Darlene/DARLENE in 2, 2',
    ]);
  });

  test('by the person, whose known forms are one, and who comes first', () => {
    const heron = { who: 'heron', aliases: ['heron'] };
    expect(
      said(found([detail(0, 'Darlene'), detail(0, 'Ms. Okonkwo', heron)], [], [detail(2, 'DARLENE’S', heron)], [])),
    ).toEqual(['heron: Ms. Okonkwo/DARLENE in 2, 2', 'Darlene in 1, 1']);
  });

  test('not with a person who only may be meant', () => {
    const groups = groupDetails(
      found([], [], [detail(2, 'Okonkwo', { aliases: ['heron', 'wren'] })], [detail(3, 'Keisha', { who: 'heron' })]),
    );
    expect(groups.map(({ who, aliases }) => [who, aliases])).toEqual([
      ['heron', []],
      [null, ['heron', 'wren']],
    ]);
  });

  test('a name that is taken for a place elsewhere is still one, a number of the same letters is not', () => {
    expect(said(found([], [], [detail(2, 'Jordan')], [detail(3, 'Jordan', { kind: 'place' })]))).toEqual([
      'Jordan in 2, 2',
    ]);
    expect(
      said(found([], [detail(1, '555-0142', { kind: 'phone' })], [], [])).concat(
        said(found([], [detail(1, '555-0142', { kind: 'phone' }), detail(1, '555-0142', { kind: 'id' })], [], [])),
      ),
    ).toEqual(['555-0142 in 1, 1', '555-0142 in 1, 1', '555-0142 in 1, 1']);
  });

  test('and says why by its clearest place, never by one that was only seen again', () => {
    const [group] = groupDetails(
      found(
        [detail(0, 'Darlene', { confidence: 0.5 })],
        [detail(1, 'darlene', { confidence: 0.99, reason: { code: 'elsewhere' } })],
        [detail(2, 'DARLENE’S', { confidence: 0.8, reason: { code: 'after-word', word: 'client' } })],
      ),
    );
    expect(group?.reason).toEqual({ code: 'after-word', word: 'client' });
    expect(group?.clearest.in.record).toBe('r2');
  });

  test('what stands in the most pages comes before what stands most often in one', () => {
    const twice = [detail(3, 'Keisha'), { ...detail(3, 'Keisha'), start: 0, end: 6 }, detail(3, 'Jordan')];
    expect(said(found([], [], [detail(2, 'Jordan')], twice))).toEqual(['Jordan in 2, 2', 'Keisha in 1, 2']);
  });
});
