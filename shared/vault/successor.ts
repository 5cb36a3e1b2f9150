import * as v from 'valibot';
import { type Bytes, concat, toHex, uint } from '../kernel/bytes.ts';
import type { Crypto, MacKey } from '../kernel/crypto.ts';
import type { Utf8 } from '../kernel/text.ts';
import { bytesOf, type Header, vaultId } from './header.ts';
import { prefix } from './info-strings.ts';
import { hex, type Slot } from './slot-schema.ts';

interface MacDeps {
  readonly crypto: Crypto;
  readonly utf8: Utf8;
}

type Next = Pick<Header, 'vid' | 'epoch' | 'box'>;

const FormerSlot = v.looseObject({ type: v.literal('former'), mac: hex(32) });

const signedBytes = ({ utf8 }: MacDeps, next: Next): Bytes =>
  concat(utf8.encode(prefix.former), vaultId(next), uint(next.epoch, 4), bytesOf(next.box.pub));

/**
 * What a master key leaves in the header of the next one: that it was really followed by it. `formerKey` signs headers
 * under the key of before. It opens nothing.
 */
export const successorSlot = async (deps: MacDeps, formerKey: MacKey, next: Next): Promise<Slot> => ({
  id: 'former',
  type: 'former',
  mac: toHex(await deps.crypto.sign(formerKey, signedBytes(deps, next))),
});

/** Whether the master key of `formerKey` was followed by the one of this header. */
export const isSuccessor = async (deps: MacDeps, formerKey: MacKey, header: Header): Promise<boolean> => {
  const slot = header.slots.map((one) => v.safeParse(FormerSlot, one)).find(({ success }) => success);
  if (slot?.success !== true) return false;
  return deps.crypto.verify(formerKey, bytesOf(slot.output.mac), signedBytes(deps, header));
};
