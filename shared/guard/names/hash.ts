/** Features are told apart by 20 bits: a few collide, and training lives with it. */
export const featureBits = 20;
const seed = 2_166_136_261;
const prime = 16_777_619;
/** Nothing of a longer word tells names apart. */
const longest = 32;

/** FNV-1a over UTF-16 code units, between two offsets of a text. */
export const hashOf = (text: string, from = 0, to: number = text.length): number => {
  let hash = seed;
  const end = Math.min(to, from + longest);
  for (let at = from; at < end; at += 1) hash = Math.imul(hash ^ text.charCodeAt(at), prime);
  return hash | 0;
};

/** The slot of one feature's value. */
export const slotOf = (feature: number, value: number): number =>
  Math.imul(value ^ Math.imul(feature + 1, 0x9e_37_79_b1), 0x85_eb_ca_6b) >>> (32 - featureBits);
