/** Which part of a vault the error was found in. */
export type Part = 'header' | 'record' | 'log' | 'backup' | 'note';

export type WrongSecret = {
  readonly type: 'wrong-passphrase';
  readonly secret: 'passphrase' | 'recovery' | 'pin';
  /**
   * `no-match`: the slot did not unwrap. `no-slot`: the vault has no slot that takes this secret.
   * `malformed`: nothing was tried, the passphrase is empty or the code is not 32 symbols.
   */
  readonly reason: 'no-match' | 'no-slot' | 'malformed';
};

/** Its own type, so that a screen can tell a mistyped passphrase from a damaged vault. Nothing is ever changed by one. */
export type VaultError =
  | WrongSecret
  /** Argon2id parameters outside the allowed ranges: refused before any memory is taken. */
  | { readonly type: 'kdf-params' }
  /** The secret was right, but the header is not the one this vault wrote. */
  | { readonly type: 'header-mac' }
  /** Authentication failed, or authenticated content contradicts itself. */
  | { readonly type: 'damaged'; readonly part: Part }
  /** It ends too early; what is there may be whole. */
  | { readonly type: 'truncated'; readonly part: Part }
  /** Made by a later version of the format. */
  | { readonly type: 'newer-version'; readonly part: Part }
  /** Not one of our files at all, or one that breaks its limits. */
  | { readonly type: 'bad-file'; readonly part: Part };

export const damaged = (part: Part): VaultError => ({ type: 'damaged', part });
export const truncated = (part: Part): VaultError => ({ type: 'truncated', part });
export const newerVersion = (part: Part): VaultError => ({ type: 'newer-version', part });
export const badFile = (part: Part): VaultError => ({ type: 'bad-file', part });
