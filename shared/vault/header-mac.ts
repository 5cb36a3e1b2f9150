import { type Bytes, toHex } from '../kernel/bytes.ts';
import type { Crypto, MacKey } from '../kernel/crypto.ts';
import type { Utf8 } from '../kernel/text.ts';
import { canonicalJson } from './canonical-json.ts';
import { bytesOf, type Header, type UnsignedHeader } from './header.ts';

interface MacDeps {
  readonly crypto: Crypto;
  readonly utf8: Utf8;
}

// Named one by one, so that an older MAC still on the object never gets signed along.
const withoutMac = ({ fmt, ver, vid, gen, epoch, crit, box, slots }: UnsignedHeader): UnsignedHeader => ({
  fmt,
  ver,
  vid,
  gen,
  epoch,
  crit,
  box,
  slots,
});

const signedBytes = (utf8: Utf8, header: UnsignedHeader): Bytes => {
  const text = canonicalJson(withoutMac(header));
  if (text === null) throw new TypeError('A header holds only what canonical JSON can');
  return utf8.encode(text);
};

/**
 * The MAC is keyed by the master key and covers everything but itself: no slot can be dropped, no parameter lowered
 * and no older vault's part put in. It also ties the header to one master key, which AES-GCM alone would not.
 */
export const signHeader = async ({ crypto, utf8 }: MacDeps, key: MacKey, header: UnsignedHeader): Promise<Header> => ({
  ...withoutMac(header),
  mac: toHex(await crypto.sign(key, signedBytes(utf8, header))),
});

export const isHeaderMac = ({ crypto, utf8 }: MacDeps, key: MacKey, header: Header): Promise<boolean> =>
  crypto.verify(key, bytesOf(header.mac), signedBytes(utf8, header));
