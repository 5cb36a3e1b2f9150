import { describe, expect, test } from 'vitest';
import { layOut } from '#shared/aliases/document-text';
import type { DayKey } from '#shared/calendar/day-key';
import { newSession, type SupervisionItem } from '#shared/journal/supervision-session';
import { beginAccount } from '#shared/supervision/cpd/account';
import { packOf } from '#shared/supervision/pack';
import { lensSteps, unsaidStrings } from '../../../renderer/strings/supervision-lenses.ts';
import { groupNames, supervisionStrings } from '../../../renderer/strings/supervision.ts';

const at = { ms: 0, offset: 0 };
const secret = 'What she said in the car.';
const session = (...answers: readonly string[]) => {
  const item: SupervisionItem = {
    id: 'a',
    from: 'untold x',
    group: 'supportive',
    words: secret,
    want: 'say-it',
    minutes: 10,
    lens: { kind: 'unsaid', answers: [...answers] },
    isDiscussed: true,
  };
  return { ...newSession(at, null, null), items: [item] };
};
const pack = (...answers: readonly string[]): readonly string[] =>
  layOut(
    packOf(
      session(...answers),
      {
        groups: groupNames.kadushin,
        wants: supervisionStrings.wants,
        lenses: lensSteps,
        unsaid: unsaidStrings.nothing,
        good: '',
        conditions: '',
      },
      { conditions: [], readings: [] },
    ),
  ).text.split('\n');

describe('what is said without saying it', () => {
  test('leaves by its answers, and never by its words', () => {
    expect(pack('Something about a promise.', '', 'To be asked how it is.')).toEqual([
      'Supportive',
      lensSteps.unsaid[0],
      'Something about a promise.',
      lensSteps.unsaid[2],
      'To be asked how it is.',
      'Just to say it.',
    ]);
  });

  test('is there without a word where nothing was answered', () => {
    expect(pack('', ' ', '')).toEqual(['Supportive', unsaidStrings.nothing, 'Just to say it.']);
  });

  test('begins an account of what was learned with its answers as well', () => {
    const begun = beginAccount({
      shape: 'plain',
      at,
      day: '2026-11-19' as DayKey,
      from: { id: 's', session: session('A promise.', '', '') },
    });
    const said = JSON.stringify(begun);
    expect(said).toContain('A promise.');
    expect(said).not.toContain(secret);
  });
});
