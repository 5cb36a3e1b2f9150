import type { WrittenText } from '#shared/journal/swap-record';

const number = (count: number): string => count.toLocaleString();
const pages = (count: number): string => (count === 1 ? '1 page' : `${number(count)} pages`);
const places = (count: number): string => (count === 1 ? '1 place' : `${number(count)} places`);
const earlier = (count: number): string => (count === 1 ? '1 earlier wording' : `${number(count)} earlier wordings`);

/** Settings, Writing and guard: the marks in the page, and the check of everything that was written. */
export const pastStrings = {
  writing: 'While you write',
  whileWriting: 'Look for client details while I write',
  whileWritingHint:
    'Names, addresses, numbers and the like are marked in the page, and said under shorter lines, with an alias one key away. It all happens on this computer. A quick note is looked at in any case: its window can’t read your settings.',
  limit: 'It catches a lot and misses some. You’re still the one who knows.',

  title: 'Everything written so far',
  hint: 'Every page, later note, closing line and earlier wording is looked through, and the hopes and promises on your cards, a little more closely than while you write. You can keep writing meanwhile, and nothing is changed until you say so.',
  start: 'Look through everything written',
  looking: 'Looking through what was written',
  far: (looked: number, of: number): string => `${number(looked)} of ${number(of)}. You can keep writing.`,
  quarters: ['It has begun', 'A quarter is done', 'Half is done', 'Three quarters are done'],
  stop: 'Stop',
  stopped: (looked: number, of: number): string => `Stopped at ${number(looked)} of ${number(of)}.`,
  goOn: 'Go on',
  again: 'Look again',
  failed: 'It got stuck before the end. Nothing was changed.',
  tryAgain: 'Try again',
  worthALook: (count: number): string =>
    count === 1 ? '1 detail worth a look.' : `${number(count)} details worth a look.`,
  nothingLeft: 'Nothing left to look at.',
  nothingWritten: 'Nothing is written yet.',
  skipped: (count: number): string =>
    count === 1 ? '1 text was too much to look through.' : `${number(count)} texts were too much to look through.`,
  show: 'Show what was found',
  back: 'Back to Settings',
  found: 'Found in what was written',
  gathering: 'Putting together what was found',
  onlyPart: 'Not all of it was looked through yet.',

  quoted: (spelling: string): string => `“${spelling}”`,
  also: (spellings: readonly string[], more: number): string =>
    `also written ${spellings.map((one) => `“${one}”`).join(', ')}${more > 0 ? ' and otherwise' : ''}`,
  knownAs: (alias: string): string => `you’ve called this person ${alias}`,
  shared: 'more than one person here goes by this',
  perhaps: (alias: string): string => `perhaps ${alias}`,
  marked: 'you marked this as a detail',
  count: (inPages: number, inPlaces: number): string => `${pages(inPages)}, ${places(inPlaces)}`,
  where: 'Where it stands',
  parts: {
    page: '',
    note: 'a later note',
    close: 'closing lines',
    earlier: 'an earlier wording',
    card: 'on a card of People',
    form: 'in something you began',
    supervision: 'in Supervision',
  } satisfies Record<WrittenText['part'], string>,
  morePlaces: 'Show more places',
  whatToDo: 'What to write in every place',
  useEverywhere: (alias: string): readonly [string, string, string] => ['Use ', alias, ' in every place'],
  linkEverywhere: (alias: string): readonly [string, string, string] => ['This is ', alias, ', use it in every place'],
  keepEverywhere: 'Keep it everywhere. That’s on purpose.',
  leave: 'Leave it for now',
  left: (count: number): string => (count === 1 ? '1 is left for now.' : `${number(count)} are left for now.`),
  showLeft: 'Show again',

  fixTitle: (words: string, to: string): string => `Write ${to} for “${words}” in every place?`,
  byRole: 'a role',
  byPhrase: 'a phrase',
  ownTitle: (words: string): string => `What to write for “${words}”`,
  ownLabel: 'In every place',
  next: 'Next',
  wouldChange: (inPages: number, wordings: number, inPlaces: number): string =>
    `This changes ${places(inPlaces)} in ${pages(inPages)}${wordings > 0 ? ` and ${earlier(wordings)}` : ''}.`,
  wait: (count: number): string =>
    count === 1
      ? 'One of them isn’t saved yet. It follows when you go on later.'
      : `${number(count)} of them aren’t saved yet. They follow when you go on later.`,
  now: 'Now',
  afterwards: 'Then',
  canUndo: 'You can take it back for thirty days, in every page that wasn’t changed since.',
  cancel: 'Cancel',
  fix: 'Change every place',
  fixing: 'Changing every place',
  fixed: (to: string): string => `Done. It says ${to} in every place now.`,
  kept: (words: string): string => `“${words}” is kept as it is, everywhere.`,
  undo: 'Undo',

  problems: {
    held: 'A legal hold is on, so every word stays as it is.',
    unfinished: 'The change before this one isn’t at its end. Go on with that first.',
    nothing: 'It doesn’t stand there any more.',
    broken: 'It broke off before its end. Try once more. If it breaks off again, lock and unlock first.',
    notSaved: 'The disk didn’t take all of it. Nothing was lost. Go on when there’s room.',
  },

  lastFix: (to: string, inPages: number, when: string): string => `${to}, put into ${pages(inPages)} on ${when}.`,
  until: (day: string): string =>
    `It can be taken back until ${day}. A page that you changed since stays as you left it.`,
  takeBack: 'Take it back',
  takingBack: 'Taking it back',
  takenBack: 'Taken back. It is as it was before.',
  takenBackBut: (stayed: number): string =>
    stayed === 1
      ? 'Taken back, but for 1 page that you changed since: it stays.'
      : `Taken back, but for ${number(stayed)} pages that you changed since: they stay.`,
  unfinished: (to: string): string => `${to}: not in every place yet.`,
  unfinishedBack: (to: string): string => `${to}: not taken back everywhere yet.`,
} as const;
