import type { Bytes } from '../kernel/bytes.ts';
import type { AeadKey, Crypto, MacKey, RootKey } from '../kernel/crypto.ts';
import { epochLabel, label } from './info-strings.ts';

/** One key for each purpose, none of which can be exported or turned into another. */
export interface VaultKeys {
  readonly records: AeadKey;
  readonly attachments: AeadKey;
  readonly log: AeadKey;
  readonly manifest: MacKey;
  readonly header: MacKey;
  readonly backupWrap: AeadKey;
  readonly box: AeadKey;
  readonly forms: MacKey;
}

/** All keys of a vault from its master key, for the epoch its header names. */
export const deriveKeys = async (crypto: Crypto, master: RootKey, vid: Bytes, epoch: number): Promise<VaultKeys> => ({
  records: await crypto.deriveAead(master, vid, epochLabel('rec', epoch)),
  attachments: await crypto.deriveAead(master, vid, epochLabel('att', epoch)),
  log: await crypto.deriveAead(master, vid, epochLabel('log', epoch)),
  manifest: await crypto.deriveMac(master, vid, epochLabel('manifest', epoch)),
  header: await crypto.deriveMac(master, vid, label.header),
  backupWrap: await crypto.deriveAead(master, vid, label.backupWrap),
  box: await crypto.deriveAead(master, vid, label.box),
  forms: await crypto.deriveMac(master, vid, label.forms),
});
