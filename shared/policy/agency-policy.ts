import * as v from 'valibot';
import { err, ok, type Result } from '../kernel/result.ts';

/** Guesses that a passphrase must withstand, as a power of ten: what is asked of everyone, and what counts as strong. */
export const leastGuesses = 10;
export const strongGuesses = 13;

/** With a higher one, not even five words drawn by chance would always do. */
const mostGuesses = 16;

const whole = (least: number, most: number) => v.pipe(v.number(), v.integer(), v.minValue(least), v.maxValue(most));

const PolicyFile = v.strictObject({
  version: v.literal(1),
  /** 14: ten to the fourteenth guesses. */
  minimumPassphraseGuesses: v.optional(whole(leastGuesses, mostGuesses), leastGuesses),
  maximumIdleMinutes: v.optional(whole(1, 30)),
  /** An absolute path. */
  backupFolder: v.optional(v.pipe(v.string(), v.minLength(1), v.maxLength(4096))),
  allowPlainExports: v.optional(v.boolean(), true),
  allowQuickUnlock: v.optional(v.boolean(), true),
});

/** What an agency asks of every journal on a machine. */
export interface Rules {
  /** Power of ten. */
  readonly passphraseGuesses: number;
  /** Null where each may choose. */
  readonly idleMinutes: number | null;
  /** An absolute path; null where each may choose. */
  readonly backupFolder: string | null;
  /** Whether words may leave the vault unsealed, as a file or on paper. */
  readonly plainExports: boolean;
  readonly quickUnlock: boolean;
}

export const noRules: Rules = {
  passphraseGuesses: leastGuesses,
  idleMinutes: null,
  backupFolder: null,
  plainExports: true,
  quickUnlock: true,
};

/** Held to while the file can't be read: nobody knows what it would forbid. No rule of it can cost a word. */
export const strictestRules: Rules = {
  passphraseGuesses: strongGuesses,
  idleMinutes: 1,
  backupFolder: null,
  plainExports: false,
  quickUnlock: false,
};

/** `part`: which one is not as it may be; null where the text as a whole is no JSON object. */
export interface NotRules {
  readonly type: 'not-rules';
  readonly part: string | null;
}

const notRules = (part: string | null): NotRules => ({ type: 'not-rules', part });

/** Reads the text of a policy file. */
export const readRules = (text: string): Result<Rules, NotRules> => {
  // Some editors put a mark at the beginning of a text file.
  const parsed = v.safeParse(v.pipe(v.string(), v.parseJson()), text.replace(/^\uFEFF/, ''));
  if (!parsed.success) return err(notRules(null));
  const rules = v.safeParse(PolicyFile, parsed.output);
  if (!rules.success) return err(notRules(v.getDotPath(rules.issues[0])));
  const { minimumPassphraseGuesses, maximumIdleMinutes, backupFolder, allowPlainExports, allowQuickUnlock } =
    rules.output;
  return ok({
    passphraseGuesses: minimumPassphraseGuesses,
    idleMinutes: maximumIdleMinutes ?? null,
    backupFolder: backupFolder ?? null,
    plainExports: allowPlainExports,
    quickUnlock: allowQuickUnlock,
  });
};
