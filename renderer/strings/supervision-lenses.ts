import type { LensKind } from '#shared/journal/supervision-session';

/** What each lens is called in the list. In what leaves only its questions stand. */
export const lensNames = {
  what: 'What? So what? Now what?',
  gibbs: 'Gibbs, six steps',
  kolb: 'Kolb, four steps',
  driscoll: 'Driscoll, three steps',
  'seven-eyed': 'Seven-eyed',
  unsaid: 'Say it without saying it',
} satisfies Record<LensKind, string>;

export const noLens = 'No lens';

/** For what can be told to nobody. */
export const unsaidStrings = {
  offer: (words: string): string => `Say it without saying it: “${words}”`,
  short: 'Say it without saying it',
  note: 'The words above stay here. Only what you answer leaves, and the answers are looked through like everything else.',
  nothing: 'Something I carry and can’t say more about.',
} as const;

/** In our own wording; as many as the lens has steps. */
export const lensSteps = {
  what: ['What happened?', 'So what does it tell me?', 'Now what do I do?'],
  gibbs: [
    'What happened?',
    'What was I feeling?',
    'What went well, and what didn’t?',
    'What was going on underneath?',
    'What else could I have done?',
    'What will I do next time?',
  ],
  kolb: ['What did I live through?', 'What do I notice, looking back?', 'What do I make of it?', 'What will I try?'],
  driscoll: [
    'What took place, and what did I do in it?',
    'So what did it mean, for them and for me?',
    'Now what would I change, and how will I know?',
  ],
  'seven-eyed': [
    'What was going on for them?',
    'What did I do, and what could I have done?',
    'How were they and I together?',
    'What did it stir in me?',
    'What happens between us, in supervision, when I speak of it?',
    'What might it stir in my supervisor?',
    'What in the system around us plays into it?',
  ],
  unsaid: [
    'What kind of thing is it, so that nobody could tell who, where or when?',
    'What does carrying it do to me?',
    'What would help, without anyone knowing more?',
  ],
} satisfies Record<LensKind, readonly string[]>;
