import { foldForm } from '#shared/aliases/fold-form';
import { pdfParts } from './pdf-parts.ts';
import { formsOf } from './profile-scan.ts';
import { zipParts } from './zip-parts.ts';

export type LeftAs = 'pdf' | 'docx' | 'md' | 'text';

/** One part of what left the vault: what a reader is shown of it, and the bytes that hold it. */
interface Part {
  readonly name: string;
  readonly text: string;
  readonly bytes: Buffer;
}

const asText = (name: string, text: string): Part => ({ name, text, bytes: Buffer.from(text) });

/** Letters of an XML part without its tags, which may stand between any two of them. */
const withoutTags = (xml: string): string =>
  xml
    .replaceAll(/<[^>]*>/g, '')
    .replaceAll('&apos;', "'")
    .replaceAll('&quot;', '"')
    .replaceAll('&amp;', '&');

/** Everything that a file holds, unpacked: text, properties, streams. */
export const partsOf = async (as: LeftAs, bytes: Buffer): Promise<readonly Part[]> => {
  if (as === 'docx') {
    return [...zipParts(bytes)].map(([name, part]) => ({
      name,
      text: `${name} ${withoutTags(part.toString('utf8'))}`,
      bytes: part,
    }));
  }
  if (as !== 'pdf') return [{ name: 'whole', text: bytes.toString('utf8'), bytes }];
  const { pages, info, xmp, streams } = await pdfParts(bytes);
  return [
    { name: 'whole', text: '', bytes },
    ...pages.map((text, at) => asText(`page ${at + 1}`, text)),
    asText('info', JSON.stringify(info)),
    asText('XMP', xmp ?? ''),
    ...streams.map((stream, at) => ({ name: `stream ${at + 1}`, text: '', bytes: stream })),
  ];
};

/** Small plain letters and figures and nothing between them: a reader may break a line in a name. */
const squeezed = (text: string): string => foldForm(text).replaceAll(/[^\p{L}\p{N}]/gu, '');

/** Where any of these words stand in what left: in what is read, in any case, with any marks; and in any byte. */
export const findLeft = async (as: LeftAs, bytes: Buffer, words: readonly string[]): Promise<readonly string[]> => {
  const found: string[] = [];
  for (const { name, text, bytes: held } of await partsOf(as, bytes)) {
    const read = squeezed(text);
    for (const word of words) {
      const isRead = squeezed(word) !== '' && read.includes(squeezed(word));
      if (isRead) found.push(`${name}: ${word}`);
      for (const form of formsOf(word)) if (held.includes(form.bytes)) found.push(`${name}: ${word} in ${form.name}`);
    }
  }
  return found;
};
