import { describe, expect, test } from 'vitest';
import { layOut } from '#shared/aliases/document-text';
import type { DayKey } from '#shared/calendar/day-key';
import { detect } from '#shared/guard/detect';
import { newCheckIn, noReadings } from '#shared/journal/check-in';
import { cpdShapes } from '#shared/journal/cpd-account';
import { newSession, type SupervisionSession } from '#shared/journal/supervision-session';
import { newWeekly, noAnswers } from '#shared/journal/weekly';
import { pageBlocks } from '#shared/leaving/page-blocks';
import { conditionsSince, readingsSince } from '#shared/supervision/conditions';
import { accountPage, beginAccount, cpdShapesByName } from '#shared/supervision/cpd/account';
import { type PackWords, packOf } from '#shared/supervision/pack';
import { lensSteps, unsaidStrings } from '../../../renderer/strings/supervision-lenses.ts';
import { conditionLines, groupNames, readingLines, supervisionStrings } from '../../../renderer/strings/supervision.ts';

const at = { ms: 0, offset: 0 };
const day = (text: string): DayKey => text as DayKey;
const says: PackWords = {
  groups: groupNames.kadushin,
  wants: supervisionStrings.wants,
  lenses: lensSteps,
  unsaid: unsaidStrings.nothing,
  good: supervisionStrings.goodHeading,
  conditions: supervisionStrings.conditionsHeading,
};
const beside = { conditions: ['Caseload: 31.'], readings: ['4 evenings marked.'] };
const session: SupervisionSession = {
  ...newSession(at, null, null),
  items: [
    {
      id: 'a',
      from: null,
      group: 'educational',
      words: 'The call.\nBoth sisters.',
      want: 'advice',
      minutes: 10,
      lens: { kind: 'gibbs', answers: ['The call.\nBoth sisters.', 'Small.', '', '', '', ''] },
      isDiscussed: false,
    },
    {
      id: 'b',
      from: null,
      group: 'administrative',
      words: 'Cover.',
      want: null,
      minutes: 5,
      lens: null,
      isDiscussed: false,
    },
    { id: 'c', from: null, group: 'supportive', words: '  ', want: null, minutes: 5, lens: null, isDiscussed: false },
  ],
  good: [{ id: 'g', from: null, words: 'She laughed.' }],
};

describe('the pack', () => {
  test('has the groups in their order, each with what is asked, and says nothing twice', () => {
    expect(layOut(packOf(session, says, beside)).text.split('\n')).toEqual([
      'Administrative',
      'Cover.',
      'Educational',
      'The call.',
      'Both sisters.',
      'What was I feeling?',
      'Small.',
      'Asking for advice.',
      'Good things',
      'She laughed.',
      'What the work was like',
      'Caseload: 31.',
    ]);
  });

  test('has the person’s own readings in it only where they put them in', () => {
    expect(layOut(packOf(session, says, beside)).text).not.toContain('evenings');
    expect(layOut(packOf({ ...session, withReadings: true }, says, beside)).text).toContain('4 evenings marked.');
    expect(layOut(packOf({ ...session, withConditions: false }, says, beside)).text).not.toContain('Caseload');
  });

  test('is blank where nothing was chosen, and no day stands in it', () => {
    const empty = { ...newSession(at, null, null), day: day('2026-11-24'), withConditions: false };
    expect(pageBlocks(packOf(empty, says, beside), [])).toEqual([]);
    expect(JSON.stringify(packOf({ ...session, day: day('2026-11-24') }, says, beside))).not.toContain('2026');
  });

  test('names nobody by its own words, whichever lens and labels are chosen', () => {
    const own = [
      ...Object.values(lensSteps).flat(),
      ...Object.values(supervisionStrings.wants),
      ...Object.values(groupNames.kadushin),
      ...Object.values(groupNames.proctor),
      says.good,
      says.conditions,
    ].join('\n');
    expect(detect(own, { threshold: 0.35, region: 'UK' })).toEqual([]);
  });
});

describe('what the work was like', () => {
  const since = day('2026-11-10');
  const weeklies = [
    newWeekly(day('2026-11-02'), at, { ...noAnswers, caseload: 20, hours: 60 }),
    newWeekly(day('2026-11-16'), at, {
      ...noAnswers,
      caseload: 31,
      hours: 49,
      daysOff: 1,
      unsaid: 3,
      backed: 1,
      leaving: 4,
    }),
    newWeekly(day('2026-11-09'), at, { ...noAnswers, caseload: 27, hours: 44, daysOff: 2, worn: 4 }),
  ];
  const checkIns = [
    newCheckIn(day('2026-11-09'), at, { ...noReadings, closeness: 4, chips: ['court'] }),
    newCheckIn(day('2026-11-11'), at, { ...noReadings, closeness: 3, chips: ['court'], load: 'heavy' }),
    newCheckIn(day('2026-11-12'), at, { ...noReadings, closeness: -2 }),
    newCheckIn(day('2026-11-13'), at, { ...noReadings, closeness: 0 }),
    newCheckIn(day('2026-11-14'), at, noReadings),
  ];

  test('is the caseload, the hours, the days off and the system, since the last time', () => {
    expect(conditionLines(conditionsSince(since, weeklies, checkIns, 2))).toEqual([
      'Caseload: 31, from 27.',
      'Hours a week: 44 to 49.',
      'Days really off in a week: 1 to 2.',
      '1 day in court.',
      '2 potholes in the system.',
    ]);
    expect(conditionLines(conditionsSince(since, [], [], 0))).toEqual([]);
  });

  test('has one’s own readings apart from it, heavy days and the answers of the week among them, and never the thought of leaving', () => {
    expect(readingLines(readingsSince(since, checkIns, weeklies))).toEqual([
      '3 evenings marked: 1 toward numb, 1 toward flooded, 1 in between.',
      '1 day with a heavy load.',
      'Of the last week. Couldn’t say: a good deal.',
      'Of the last week. Had my back: a little.',
    ]);
    expect(readingLines(readingsSince(since, [], []))).toEqual([]);
  });
});

describe('an account of what was learned', () => {
  test.each(cpdShapes)('begins with what was spoken of and what was agreed, in the shape of %s', (shape) => {
    const spoken = { ...session, items: session.items.map((item) => ({ ...item, isDiscussed: item.id === 'b' })) };
    const agreed = [{ id: 'x', what: 'Ask for cover.', who: 'me', when: null, isDone: false }];
    const from = { id: 'session', session: { ...spoken, agreed } };
    const account = beginAccount({ shape, at, day: day('2026-11-24'), from });
    const { text } = layOut(accountPage(account));
    expect(text).toContain('Cover.');
    expect(text).not.toContain('The call.');
    expect(text).toContain('Ask for cover.');
    expect(account.answers.map(({ question }) => question)).toEqual(
      cpdShapesByName[shape].questions.map(({ id }) => id),
    );
  });

  test.each(cpdShapes)(
    'says when it was put together, and which guidance it follows only where that is known: %s',
    (shape) => {
      const { guidance, written, checked, questions } = cpdShapesByName[shape];
      expect(written).toMatch(/^20\d\d-(?:0[1-9]|1[0-2])$/);
      // Of the others no year is known, and none is claimed.
      expect(guidance).toBe(shape === 'social-work-england' ? '2023–24' : null);
      expect(checked === null || /^20\d\d-\d\d-\d\d$/.test(checked)).toBe(true);
      expect(new Set(questions.map(({ id }) => id)).size).toBe(questions.length);
    },
  );
});
