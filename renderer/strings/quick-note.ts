import type { NoteFailure } from '../screens/quick-note/use-quick-note.ts';
import type { TakenIn } from '../vault/vault-api.ts';

/** The quick-note window, and what the journal says of notes that were dropped in. */
export const quickNoteStrings = {
  title: 'Quick note',
  titleLocked: 'Drop a note, vault locked',
  field: 'Quick note',
  between: (time: string): string => `Between things, ${time}`,
  locked:
    'Write it and let go. It seals shut when you drop it in, and nobody can read it back, you included, until you unlock.',
  seen: (words: string, others: number): string =>
    others === 0
      ? `“${words}” is worth a look when you’re back at the page.`
      : `“${words}” and ${others} more are worth a look when you’re back at the page.`,
  fuel: 'Fuel right now',
  fuelMarks: ['E', '¼', '½', '¾', 'F'],
  flag: 'Flag for supervision',
  lands: 'Lands in tonight’s entry',
  waits: 'Waits inside until you unlock',
  put: 'Put it down',
  drop: 'Drop it in',
  onTop: 'Keep on top',
  close: 'Close',
  sealed: 'Put down. It’s sealed, and on its way into the entry.',
  sealedLocked: 'Dropped in. It seals shut, and nobody can read it back, you included, until you unlock.',
  tryNow: 'Try now',
  lookAgain: 'Look again',
  noVault: 'There’s no vault yet, so a note has nowhere to land. Make one in Aftershift’s own window, and come back.',
  unread:
    'The file that a note is sealed with can’t be read just now. Nothing has been changed or deleted. Opening Aftershift’s own window mends it where it can.',
  failed: {
    'disk-full': {
      title: 'The disk is full, so this isn’t put down yet.',
      detail: 'Your words are still here. Free some space and try again.',
    },
    'read-only': {
      title: 'The vault’s folder can’t be written to, so this isn’t put down yet.',
      detail: 'Your words are still here.',
    },
    io: { title: 'The disk didn’t take it, so this isn’t put down yet.', detail: 'Your words are still here.' },
    'too-many': {
      title: 'Two thousand notes are waiting inside, and that’s as many as fit.',
      detail: 'Your words are still here. Unlock once, so that the others can join their evenings.',
    },
    'too-long': {
      title: 'This is longer than a quick note can be.',
      detail: 'Your words are still here. Put some of them down first, and the rest after.',
    },
    'no-key': {
      title: 'There’s no key to seal it with, so this isn’t put down yet.',
      detail: 'Your words are still here.',
    },
  } satisfies Record<NoteFailure, { title: string; detail: string }>,
} as const;

const joined = (count: number): string =>
  count === 1
    ? 'A note you dropped in has joined its evening.'
    : `${count} notes you dropped in have joined their evenings.`;

const setAside = (count: number): string =>
  count === 1
    ? 'One note doesn’t open. It’s kept aside in the vault’s folder, and nothing was deleted.'
    : `${count} notes don’t open. They’re kept aside in the vault’s folder, and nothing was deleted.`;

const leftForLater = (count: number): string =>
  count === 1
    ? 'One note was made by a later version of Aftershift. It waits for that one.'
    : `${count} notes were made by a later version of Aftershift. They wait for that one.`;

/** What became of dropped notes, in plain sentences; null when there is nothing to say. `isFirst`: since the unlock. */
export const takenInNotice = ({ taken, aside, newer }: TakenIn, isFirst: boolean): string | null => {
  const said = [
    taken === 0 ? null : joined(taken),
    aside === 0 ? null : setAside(aside),
    newer === 0 || !isFirst ? null : leftForLater(newer),
  ].filter((sentence) => sentence !== null);
  return said.length === 0 ? null : said.join(' ');
};
