import { parseRecoveryCode } from '#shared/vault/recovery-code';
import type { Secret } from './vault-api.ts';

/** What was typed, taken for a recovery code where it can be one: no passphrase looks like eight groups of it by chance. */
export const secretOf = (typed: string): Secret =>
  parseRecoveryCode(typed) === null ? { passphrase: typed } : { recoveryCode: typed };
