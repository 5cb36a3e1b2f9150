/** When the vault's files can't be read at all. */
export const troubleStrings = {
  title: 'The vault’s folder can’t be read.',
  detail:
    'Nothing has been changed or deleted. Another program may hold the files, or this account may not be allowed to read them.',
  code: (code: string): string => `Details: the system said ${code}.`,
  again: 'Try again',
} as const;
