import type { Kind } from '#shared/guard/span';
import type { CutShort, HalfWritten, FileKind, Sync } from '#shared/ipc/leaving-contract';
import { kindNames } from './guard.ts';

export type WayOut = 'copy' | 'print' | FileKind;

const counted = (count: number, one: string, many: string): string => `${count} ${count === 1 ? one : many}`;

const listed = (parts: readonly string[]): string =>
  parts.length < 2 ? parts.join('') : `${parts.slice(0, -1).join(', ')} and ${parts.at(-1) ?? ''}`;

const kindsNamed = {
  name: 'names',
  phone: 'phone numbers',
  email: 'email addresses',
  url: 'web addresses',
  handle: 'names people use online',
  ip: 'IP addresses',
  address: 'addresses',
  postcode: 'postal codes',
  place: 'places',
  org: 'organizations',
  dob: 'dates of birth',
  date: 'exact dates',
  age: 'ages',
  id: 'record numbers',
  plate: 'license plates',
  combination: 'sets of details that fit together',
} satisfies Record<Kind, string>;

const capital = (words: string): string => words.charAt(0).toUpperCase() + words.slice(1);

const files = { pdf: 'a PDF', docx: 'a Word file', md: 'a Markdown file' } as const;
const saves = { pdf: 'Save the PDF', docx: 'Save the Word file', md: 'Save the Markdown file' } as const;
const notMade = 'The file couldn’t be made, so nothing was saved. Try once more, or choose another way out.';
const places = 'That’s usually not a personal drive or a synced folder. Your agency’s rule beats ours.';

/** One page as it leaves the vault: what is taken out of it, and where it goes. */
export const leavingStrings = {
  open: (general: string): string => `To check, leaves as ${general}`,
  openWritten: 'To check, leaves as written',
  alias: (alias: string): string => `Use ${alias}`,
  newAlias: (alias: string): string => `Use ${alias}, from now on`,
  general: 'A general word',
  as: (words: string): string => `Write ${words}`,
  keep: 'Keep as written',
  drop: 'Leave it out',

  menu: 'Share or print…',
  title: 'What leaves',
  lead: 'The words of this page. Readings, later notes and the lines of the close stay here.',
  page: 'Journal page',
  level: 'How much of it',
  levels: { themes: 'Themes', aliases: 'Aliases', 'as-written': 'As written' },
  levelHints: {
    themes: 'Every sentence with a detail in it stays here.',
    aliases: 'Each detail leaves as you decide. Only the month is told.',
    'as-written': 'Nothing is taken out, and the day is told.',
  },
  before: 'In your journal',
  beforeOther: 'In your vault',
  after: 'As it leaves',
  looking: 'Looking for details',
  tooMuch: 'This page is too much to look through, so nobody knows what stands in it. It can leave as written only.',
  tooMuchForbidden:
    'This page is too much to look through, so nobody knows what stands in it, and as written it may not leave.',
  stopped:
    'What looks for details isn’t running, so nobody knows what stands in this page. It can leave as written only. To try again, close this and open it once more.',
  stoppedForbidden:
    'What looks for details isn’t running, so nobody knows what stands in this page, and as written it may not leave. To try again, close this and open it once more.',
  empty: 'There are no words on this page, so nothing can leave.',
  noWords: 'There are no words on it.',
  nothingLeft: 'Nothing of it is left to share.',
  close: 'Close',
  read: 'I have read the side that leaves',

  details: 'Details',
  noDetails: 'No details found. It catches a lot and misses some: you’re still the one who knows.',
  limit: 'It catches a lot and misses some. Read the side that leaves.',
  kind: (kind: Kind, count: number): string =>
    count === 1 ? kindNames[kind] : `${kindNames[kind]}, ${counted(count, 'place', 'places')}`,
  decide: (words: string): string => `“${words}”`,
  decideHere: (words: string, nth: number): string => `“${words}”, place ${nth}`,
  mixed: 'Not the same everywhere',
  eachPlace: 'Each place by itself',
  toCheck: 'to check',
  sum: (aliases: number, words: number, kept: number): string =>
    listed([
      ...(aliases > 0 ? [counted(aliases, 'alias used', 'aliases used')] : []),
      ...(words > 0 ? [counted(words, 'detail in general words', 'details in general words')] : []),
      ...(kept > 0 ? [counted(kept, 'detail as written', 'details as written')] : []),
    ]),
  checkCount: (count: number): string => `${count} to check`,
  undo: 'Undo',
  decided: (words: string): string => `Decided for “${words}”.`,
  taken: 'Somebody else here has just been called so. Choose again.',
  notSaved: 'The disk didn’t take the new alias, so nothing was changed.',

  wasDetail: (kind: Kind): string => `, ${kindNames[kind]}`,
  tookPlace: (kind: Kind): string => `, in place of ${kindNames[kind]}`,
  tookSeveral: ', in place of what stood there',

  copy: 'Copy',
  print: 'Print…',
  saveAs: { pdf: 'Save as PDF…', docx: 'Word…', md: 'Markdown…' } satisfies Record<FileKind, string>,
  forbidden:
    'Whoever runs this computer lets no words leave as a file, on paper or as written. You can still read it aloud from here, or copy it with its details taken out.',

  asksTitle: 'This copy leaves the vault',
  asks: {
    copy: 'Once it’s copied, any program can read it until it’s cleared: after a minute, or when you lock.',
    print: 'Once it’s on paper, Aftershift can’t lock it, find it or take it back.',
    pdf: `Once it’s ${files.pdf} it’s an ordinary file. Aftershift can’t lock it, find it or take it back.`,
    docx: `Once it’s ${files.docx} it’s an ordinary file. Aftershift can’t lock it, find it or take it back.`,
    md: `Once it’s ${files.md} it’s an ordinary file. Aftershift can’t lock it, find it or take it back.`,
  } satisfies Record<WayOut, string>,
  settle: (count: number): string => (count === 1 ? 'One thing to settle' : `${count} things to settle`),
  settleHint: 'They can stay as they are.',
  allowed: 'Save it where client papers are allowed to live.',
  allowedMore: places,
  fileName: 'File name',
  fileNameHint: 'You can change it, and say where it goes, in the window that comes next.',
  picture: 'The 12-week picture',
  pictureGoes: 'Goes along',
  pictureStays: 'Stays here',
  remind: 'Remind me to delete it afterwards',
  reminds: 'It stands in Supervision afterwards, until you say that it’s gone.',
  remindsNot: 'Nothing will remind you of it.',
  back: 'Back to the preview',
  go: { copy: 'Copy it', print: 'Print it', ...saves } satisfies Record<WayOut, string>,

  realTitle: 'Export with real details?',
  realBody: (details: readonly string[]): string =>
    details.length === 0
      ? 'Everything will be readable by anyone who has it, just as you wrote it.'
      : `${capital(listed(details))} will be readable by anyone who has it.`,
  realUnknown: 'Nobody has looked what stands in it. All of it will be readable by anyone who has it.',
  counted: (kind: Kind, count: number): string => (count === 1 ? kindNames[kind] : `${count} ${kindsNamed[kind]}`),
  withAliases: 'Use aliases',
  asWritten: 'Export as written',

  syncTitle: (sync: Sync): string => `That folder looks like ${sync}`,
  syncBody: (sync: Sync): string => `Whatever is saved there, ${sync} is likely to copy to other computers.`,
  elsewhere: 'Choose another place',
  saveThere: 'Save it there',

  working: 'Getting it ready',
  copied: 'Copied. It’s off the clipboard again in a minute, or when you lock.',
  saved: 'Saved. It’s outside now.',
  showFile: 'Show the file',
  notShown: 'Its folder couldn’t be opened. The file is there all the same.',
  printed: 'Sent to the printer. It’s outside now.',
  noPrinter: 'The printer didn’t take it. Nothing was printed.',
  /** Something on the way broke that nobody knew could. */
  broken: {
    copy: 'It couldn’t be copied, so nothing is on the clipboard. Try once more.',
    print: 'It couldn’t be handed to the printer. Look whether a sheet came out, or try once more.',
    pdf: notMade,
    docx: notMade,
    md: notMade,
  } satisfies Record<WayOut, string>,
  /** After an unlock, of what was on its way out when the vault was locked. */
  cutShort: {
    saved: 'The page you were sharing was saved while Aftershift locked. It’s outside now.',
    'not-saved':
      'Aftershift locked before the page you were sharing was saved, so nothing was written. You can share it again.',
    printed: 'The page you were sharing went to the printer while Aftershift locked. It’s outside now.',
    'not-printed':
      'Aftershift locked before the page you were sharing was printed, so nothing went to the printer. You can share it again.',
    unsure: 'Aftershift locked while a page was on its way out. Look whether it arrived. If it didn’t, share it again.',
  } satisfies Record<CutShort, string>,
  /** After an unlock, of a document that was being written as the machine stopped. */
  halfWritten: {
    removed:
      'Aftershift stopped while it was saving a page. The half that was written has been removed, so nothing of it is outside. You can share it again.',
    gone: 'Aftershift stopped while it was saving a page. Look whether the page is where you wanted it. If not, share it again.',
    stays:
      'Aftershift stopped while it was saving a page, and half of it may still be there: a file called aftershift and some figures, ending in .part. It couldn’t be removed now. It’s tried again each time you unlock, unless you leave it be.',
  } satisfies Record<HalfWritten, string>,
  /** Beside that: the half of a file stays where it is, and nothing looks for it any more. */
  forgetHalf: 'Leave it be',
  ownFolder: 'That folder is Aftershift’s own. Choose one of yours.',
  notChosen: 'That place isn’t there any more. Choose it once more.',
  problems: {
    'disk-full': 'There’s no room for it there, so nothing was saved. Free some space, or choose another place.',
    'read-only': 'That folder doesn’t take new files, so nothing was saved. Choose another place.',
    'not-noted':
      'Aftershift keeps a sealed note while it writes a file, and this computer’s own disk didn’t take it. So nothing was saved. Free some space here, and try once more.',
    io: 'The disk didn’t take it, so nothing was saved. Try once more, or choose another place.',
  },
} as const;
