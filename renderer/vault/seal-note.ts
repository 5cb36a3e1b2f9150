import type { NoteReply } from '#shared/ipc/note-contract';
import type { DroppedNote } from '#shared/journal/dropped-note';
import type { Bytes } from '#shared/kernel/bytes';
import { sealNote } from '#shared/vault/drop-box';
import { createRandom, createUtf8, createWebCrypto } from './webcrypto.ts';

/** Where a note goes: the vault's id and public key, 32 and 64 hex digits. */
export type Address = Extract<NoteReply<'noteInfo'>['box'], { readonly state: 'there' }>;

/** `ms`: since 1970. Null when the address holds no key that anything could be sealed to. */
export type NoteSealer = (to: Address, ms: number, note: DroppedNote) => Promise<Bytes | null>;

/** Sealing runs in the page: a note is so short that it takes less than a frame, and no worker has to read it. */
export const createNoteSealer = (): NoteSealer => {
  const deps = { crypto: createWebCrypto(), random: createRandom(), utf8: createUtf8() };
  // The sealed half of the box is not known here, and not asked for.
  return (to, ms, note) => sealNote(deps, { vid: to.vid, box: { pub: to.pub } }, ms, note);
};
