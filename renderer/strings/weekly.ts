import type { WeeklyCount, WeeklyQuestion } from '#shared/journal/weekly';

const howMuch = ['Not at all', 'A little', 'Some', 'A good deal', 'A lot'] as const;
const howOften = ['Never', 'Once or so', 'Some days', 'Most days', 'Every day'] as const;
const tank = ['Fumes', 'A quarter', 'Half', 'Three quarters', 'Full'] as const;

interface Question {
  readonly ask: string;
  /** Beside a row of past weeks. */
  readonly short: string;
  /** What 0 … 4 stand for. */
  readonly answers: readonly [string, string, string, string, string];
}

/** The check-in of a week, in our own words. */
export const weeklyStrings = {
  title: 'How the week was',
  week: (monday: string): string => `The week of ${monday}`,
  lead: 'Two minutes, and every question may be skipped. Nothing is added up, and a week you leave out stays out.',
  offer: 'Two minutes for the week?',
  offerLead: 'A few questions about the week as a whole. Weeks you skip stay empty.',
  begin: 'Look at the week',
  again: 'Change an answer',
  done: 'Done',
  sealed: 'Sealed as you go.',
  past: 'Your weeks, as you answered them',
  pastLead: 'Each mark is one answer, lowest on the left. There is no score, and no better or worse side.',
  tableCaption: 'Your answers by week',
  questionColumn: 'Question',
  notAnswered: 'not answered',
  questions: {
    reached: { ask: 'How much did people’s situations still reach me?', short: 'It reached me', answers: howMuch },
    putDown: { ask: 'How well could I put it down afterwards?', short: 'Could put it down', answers: howMuch },
    bodyOnly: {
      ask: 'How often was only the outside of me in the room?',
      short: 'There on the outside',
      answers: howOften,
    },
    cameBack: {
      ask: 'How often did work come back when I didn’t want it?',
      short: 'Work came back',
      answers: howOften,
    },
    fuelForThem: { ask: 'What was in the tank for them?', short: 'Fuel for them', answers: tank },
    fuelForMe: { ask: 'What was in the tank for me?', short: 'Fuel for me', answers: tank },
    difference: {
      ask: 'How often did it feel like it makes some difference?',
      short: 'Makes a difference',
      answers: howOften,
    },
    mineToDo: { ask: 'How clear was it what is mine to do?', short: 'Clear what’s mine', answers: howMuch },
    unsaid: { ask: 'How much was there that I couldn’t say to anyone?', short: 'Couldn’t say', answers: howMuch },
    backed: { ask: 'How much did someone have my back?', short: 'Had my back', answers: howMuch },
    worn: { ask: 'All in all, how worn down was I by the work?', short: 'Worn down', answers: howMuch },
    leaving: {
      ask: 'How often did I think of leaving? (Never leaves this vault.)',
      short: 'Thought of leaving',
      answers: howOften,
    },
  } satisfies Record<WeeklyQuestion, Question>,
  counts: {
    caseload: 'People on the caseload',
    hours: 'Hours worked',
    daysOff: 'Days really off',
  } satisfies Record<WeeklyCount, string>,
} as const;
