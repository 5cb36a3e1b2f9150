import { parseRecoveryCode } from '#shared/vault/recovery-code';
import type { WrongSecret } from '#shared/vault/vault-error';
import type { Secret } from './vault-api.ts';

/** What was typed, taken for a recovery code where it can be one: no passphrase looks like eight groups of it by chance. */
export const secretOf = (typed: string): Secret =>
  parseRecoveryCode(typed) === null ? { passphrase: typed } : { recoveryCode: typed };

/** A key file goes with a passphrase, never with a recovery code. */
export const withKeyFile = (secret: Secret, keyFile: Uint8Array | null): Secret =>
  'passphrase' in secret && keyFile !== null ? { ...secret, keyFile } : secret;

/** Whether a passphrase was refused because it opens only together with a key file. */
export const asksForKeyFile = (
  secret: Secret,
  error: { readonly type: string } & Partial<Pick<WrongSecret, 'reason'>>,
): boolean => 'passphrase' in secret && secret.keyFile === undefined && error.reason === 'no-slot';
