import { describe, expect, test } from 'vitest';
import { thenAndNowWords } from '../../../renderer/workers/vault/queries/trends/then-and-now-words.ts';
import { knownHoldings } from '../journal/known-holdings.ts';
import { ago } from './evenings.ts';

describe('words of one kind of day, then and now', () => {
  test('are how its first page and its newest began, whatever was written between and on other days', () => {
    const { write, mark, holdings } = knownHoldings();
    for (const back of [50, 30, 10]) mark(ago(back), { chips: ['home-visit'] });
    mark(ago(5), { chips: ['court'] });
    write(ago(5), 'Court took all day.');
    const newest = write(ago(10), 'In and out. Wrote it up in the car. Home by six.');
    write(ago(30), 'The second one.');
    const first = write(ago(50), 'My hands shook on the bell. I sat in the car after.');
    expect(thenAndNowWords(holdings, 'home-visit')).toEqual({
      first: { entry: first, day: ago(50), text: 'My hands shook on the bell. I sat in the car after.' },
      newest: { entry: newest, day: ago(10), text: 'In and out. Wrote it up in the car.' },
    });
  });

  test('need two such days with words', () => {
    const { write, mark, holdings } = knownHoldings();
    mark(ago(50), { chips: ['court'] });
    mark(ago(10), { chips: ['court'] });
    write(ago(10), 'Court took all day.');
    write(ago(10), 'And the evening with it.');
    expect(thenAndNowWords(holdings, 'court')).toBeNull();
  });

  test('are of a loss only where losses were chosen, and never about not living', () => {
    const { write, mark, holdings } = knownHoldings();
    for (const back of [50, 30, 10]) mark(ago(back), { chips: ['home-visit', 'a-loss'] });
    write(ago(50), 'She died at four.');
    write(ago(30), 'The funeral.');
    write(ago(10), 'I don’t want to be alive.');
    expect(thenAndNowWords(holdings, 'home-visit')).toBeNull();
    expect(thenAndNowWords(holdings, 'a-loss')).toMatchObject({
      first: { text: 'She died at four.' },
      newest: { text: 'The funeral.' },
    });
  });
});
