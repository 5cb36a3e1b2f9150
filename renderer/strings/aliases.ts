import type { AliasChoices, Keeps } from '#shared/journal/alias-choices';
import type { Forgotten } from '../workers/vault/commands/forget-names.ts';

const some = (count: number, one: string, many: string): string => `${count} ${count === 1 ? one : many}`;

/** Said once beside a page that is marked for the first time, and always in Settings. */
export const limit = 'It catches a lot and misses some. You’re still the one who knows.';

/** Settings, Aliases. */
export const aliasesStrings = {
  keepsTitle: 'How names are kept',
  keepsLead:
    'To know a name again the next evening, something of it has to stay in the vault. It’s sealed like everything else.',
  keepsLabel: 'Of a real name, keep',
  keeps: {
    hashes: 'Only a keyed hash',
    names: 'The name itself',
    nothing: 'Nothing',
  } satisfies Record<Keeps, string>,
  keepsHints: {
    hashes:
      'A fingerprint of each way the name is written. It can tell the name when you type it, and nobody can read the name out of it, you included.',
    names: 'The name stands on the card in People, for whoever has opened the vault.',
    nothing: 'You’re asked anew each time. Names that are known already stay known until they’re forgotten.',
  } satisfies Record<Keeps, string>,
  hashTitle: 'Turn the names into hashes?',
  hashBody: (names: number): string =>
    `${some(names, 'form of a name is', 'forms of names are')} kept as written. They are still known when you type them, but the cards can’t show them any more.`,
  leaveNames: 'Leave them',
  hashNames: 'Turn into hashes',
  chosen: 'Changed. It counts from the next name on.',

  styleTitle: 'New aliases',
  style: 'What is offered',
  styles: { names: 'Names', letters: 'Letters' } satisfies Record<AliasChoices['style'], string>,
  styleHint:
    'Names are birds, trees and stones: Heron, Juniper. Letters are Client B, Client C. Never the person’s own initial. Aliases you have stay as they are.',

  keptTitle: 'Kept as they are',
  keptNone: 'Nothing so far. When you choose “Keep it” while writing, it’s listed here.',
  markedTitle: 'Marked by hand',
  markedNone: 'Nothing so far. Words you mark as a client detail yourself are listed here.',
  onlyHash:
    'Only a hash of these words is kept. What you read here is what your pages still say; where no page does, there is nothing to show.',
  quoted: (words: string): string => `“${words}”`,
  noWords: 'Words that no page nearby has any more',
  keptEverywhere: (day: string): string => `Kept everywhere since ${day}`,
  keptIn: (day: string, title: string, of: string): string => `Kept on ${day}, only in “${title}” of ${of}`,
  markedSince: (day: string): string => `A detail in every page since ${day}`,
  stopKeeping: 'Stop keeping it',
  unmark: 'Take the mark off',
  unkept: 'It’s looked at again from now on.',
  unmarked: 'The mark is off.',

  forgetTitle: 'Forget names',
  forgetLead:
    'Drops everything by which a name could be known again. Aliases, cards and pages stay as they are; only from whom they came is gone.',
  forget: 'Forget names…',
  nothingToForget: 'No name is known, so there is nothing to forget.',
  forgetHeld: (day: string): string =>
    `A legal hold has been on since ${day}. Until it is turned off, nothing is forgotten.`,
  heldNow: 'A legal hold is on. Nothing was forgotten.',
  confirmTitle: 'Forget every name?',
  confirmGoes: ({ hashes, names, words, aliases }: Forgotten): string => {
    const parts = [
      ...(hashes === 0 ? [] : [some(hashes, 'hash', 'hashes')]),
      ...(names === 0 ? [] : [some(names, 'name as it is written', 'names as they are written')]),
      ...(words === 0 ? [] : [some(words, 'word you kept or marked', 'words you kept or marked')]),
    ];
    const goes = parts.length < 2 ? parts.join('') : `${parts.slice(0, -1).join(', ')} and ${parts.at(-1)}`;
    const after = aliases === 0 ? '' : ` ${some(aliases, 'alias knows', 'aliases know')} no name afterwards.`;
    return `What goes: ${goes}.${after}`;
  },
  confirmStays:
    'What stays for a while: sealed copies in older backups and in the change log, until they are tidied (Settings, Security). They can only be read with your passphrase or recovery code.',
  confirmNever: 'This can’t be undone. The next time one of these names is typed, it is a new one.',
  keepNames: 'Keep them',
  forgetDo: 'Forget them',
  forgotten: 'Forgotten. No name is known any more.',
} as const;
