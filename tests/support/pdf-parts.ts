import { inflateSync } from 'node:zlib';
import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs';

interface PdfParts {
  /** What a reader shows, page by page. */
  readonly pages: readonly string[];
  /** The document's own properties, and its XMP where it has any. */
  readonly info: Readonly<Record<string, unknown>>;
  readonly xmp: string | null;
  /** Every stream, unpacked where it was packed. */
  readonly streams: readonly Buffer[];
}

const unpacked = (stream: Buffer): Buffer => {
  try {
    return inflateSync(stream);
  } catch (error) {
    // A picture or a font is packed in other ways, or not at all.
    if (error instanceof Error && 'code' in error && String(error.code).startsWith('Z_')) return stream;
    throw error;
  }
};

const streamsIn = (pdf: Buffer): readonly Buffer[] => {
  const streams: Buffer[] = [];
  for (let at = pdf.indexOf('stream'); at !== -1; at = pdf.indexOf('stream', at)) {
    const from = at + 'stream'.length + (pdf[at + 'stream'.length] === 0x0d ? 2 : 1);
    const until = pdf.indexOf('endstream', from);
    if (until === -1) break;
    streams.push(unpacked(pdf.subarray(from, until)));
    at = until + 'endstream'.length;
  }
  return streams;
};

/** A PDF as a reader reads it, and all that lies in it besides. */
export const pdfParts = async (pdf: Buffer): Promise<PdfParts> => {
  const loading = getDocument({ data: new Uint8Array(pdf), verbosity: 0 });
  const document = await loading.promise;
  const pages: string[] = [];
  for (let number = 1; number <= document.numPages; number += 1) {
    const { items } = await (await document.getPage(number)).getTextContent();
    pages.push(items.map((item) => ('str' in item ? `${item.str}${item.hasEOL ? '\n' : ''}` : '')).join(''));
  }
  const { info, metadata } = await document.getMetadata();
  await loading.destroy();
  const xmp = metadata === null ? null : (metadata.getRaw() as string);
  return { pages, info: info as Readonly<Record<string, unknown>>, xmp, streams: streamsIn(pdf) };
};
