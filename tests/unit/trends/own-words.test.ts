import { describe, expect, test } from 'vitest';
import { addDays } from '#shared/calendar/day-key';
import { ownWords } from '../../../renderer/workers/vault/queries/trends/own-words.ts';
import type { Eased } from '#shared/reading/leans/eased';
import { trendEvenings } from '../../../renderer/workers/vault/queries/trends/trend-evenings.ts';
import { knownHoldings } from '../journal/known-holdings.ts';
import { ago, weeksOf } from './evenings.ts';

const easedMonday = addDays(ago(3), -7 * 4);
/** Numb for two weeks, and then it eased. */
const eased: Eased = {
  direction: 'numb',
  since: addDays(easedMonday, -14),
  until: addDays(easedMonday, -4),
  week: easedMonday,
};

const journal = (last: Eased | null = eased) => {
  const lastEased = { numb: null, flooded: null, ...(last === null ? {} : { [last.direction]: last }) };
  const known = knownHoldings();
  for (const { day, closeness } of weeksOf([0, 0, 0, 3, 3, [0, 0, 0], 0, 0, 3, 3])) known.mark(day, { closeness });
  return { ...known, found: () => ownWords(known.holdings, trendEvenings(known.holdings), 'numb', { lastEased }) };
};

describe('own words from last time it eased', () => {
  test('are the warmest of that week, with the sentence after them', () => {
    const { write, found } = journal();
    write(
      easedMonday,
      'The forms were long. Told my supervisor the truth and felt relieved. Walked home the long way.',
    );
    const wanted = write(addDays(easedMonday, 1), 'Laughed with everyone, so happy and glad. Went home early. Slept.');
    write(addDays(easedMonday, 7), 'Wonderful, wonderful, the best week I ever had.');
    expect(found()).toEqual({
      entry: wanted,
      text: 'Laughed with everyone, so happy and glad. Went home early.',
      from: addDays(easedMonday, -14),
      weeks: 2,
    });
  });

  test('are never from a hard evening, and never from the trash', () => {
    const { write, mark, found, holdings, settle } = journal();
    const thursday = addDays(easedMonday, 3);
    mark(thursday, { closeness: 0, chips: ['a-loss'] });
    write(thursday, 'She thanked me so warmly, I was happy to have been there.');
    expect(found()).toBeNull();
    const page = write(easedMonday, 'A good, happy day.');
    expect(found()?.entry).toBe(page);
    const held = holdings.entry(page);
    if (held === null) throw new Error('No entry');
    settle([{ put: page, record: { ...held.record, deletedAt: held.record.createdAt } }]);
    expect(found()).toBeNull();
  });

  test('are never from a page with words about not living', () => {
    const { write, found } = journal();
    write(easedMonday, 'Laughed with everyone, so happy and glad. And still I don’t want to be alive.');
    expect(found()).toBeNull();
    write(addDays(easedMonday, 1), 'A good, happy day.');
    expect(found()?.text).toBe('A good, happy day.');
  });

  test('are not there without an earlier stretch this way that eased, or without a warm word', () => {
    for (const none of [null, { ...eased, direction: 'flooded' } as const]) {
      const { write, found } = journal(none);
      write(easedMonday, 'A good, happy day.');
      expect(found()).toBeNull();
    }
    const plain = journal();
    plain.write(easedMonday, 'The bus was late. I filled in the form.');
    expect(plain.found()).toBeNull();
  });
});
