import type { NoteReply } from '#shared/ipc/note-contract';
import { parseHeader } from '#shared/vault/header';
import type { HeaderFiles } from './vault-folder.ts';

type Box = NoteReply<'noteInfo'>['box'];

const encoder = new TextEncoder();
const utf8 = {
  encode: (text: string) => encoder.encode(text),
  encodeInto: (text: string, target: Uint8Array) => encoder.encodeInto(text, target),
  decode: (bytes: Uint8Array) => {
    try {
      return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
    } catch (error) {
      if (error instanceof TypeError) return null;
      throw error;
    }
  },
};

/**
 * Where a note is sealed to: of the header its id and its public key, and nothing that a passphrase could be tried
 * against. The file before it will do: both are of one vault, and neither is ever changed here.
 */
export const boxAddress = (files: HeaderFiles | null): Box => {
  if (files === null) return { state: 'none' };
  for (const bytes of [files.header, files.previousHeader ?? new Uint8Array()]) {
    const header = parseHeader(utf8, bytes);
    if (header.ok) return { state: 'there', vid: header.value.vid, pub: header.value.box.pub };
  }
  return { state: 'unread' };
};
