import * as v from 'valibot';
import { ChosenPlace } from './backup-contract.ts';
import { count } from './parts.ts';

/** The rules of this machine as the page is told of them. */
export const Policy = v.strictObject({
  /** `unreadable`: there is a file, nobody knows what it says, and the strictest rules hold. */
  source: v.picklist(['none', 'file', 'unreadable']),
  path: v.string(),
  /** What is wrong with a file that doesn't read, for whoever wrote it. */
  problem: v.nullable(v.string()),
  /** What a new passphrase must withstand, as a power of ten. */
  passphraseGuesses: count,
  /** The longest that an open vault may be left alone; null where each may choose. */
  idleMinutes: v.nullable(count),
  /** Where backups have to go; null where each may choose. */
  backupFolder: v.nullable(ChosenPlace),
  /** Whether words may leave the vault unsealed, as a file or on paper. */
  plainExports: v.boolean(),
  quickUnlock: v.boolean(),
});
export type Policy = v.InferOutput<typeof Policy>;

/** The minutes after which it locks: the person's choice, or less where the policy has less. */
export const idleUnder = (chosen: number, { idleMinutes }: Policy): number =>
  idleMinutes === null ? chosen : Math.min(chosen, idleMinutes);
