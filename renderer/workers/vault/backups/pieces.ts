import type { PlaceRefusal } from '#shared/ipc/backup-contract';
import type { Bytes } from '#shared/kernel/bytes';
import { concatAll } from '#shared/kernel/bytes';
import type { Result } from '#shared/kernel/result';

const pieceBytes = 1024 * 1024;

/** Chunks joined to pieces of about a megabyte: each crosses to the machine as one message. */
export async function* inPieces(chunks: AsyncIterable<Uint8Array>): AsyncGenerator<Bytes> {
  let waiting: Uint8Array[] = [];
  let length = 0;
  for await (const chunk of chunks) {
    waiting.push(chunk);
    length += chunk.length;
    if (length < pieceBytes) continue;
    yield concatAll(waiting);
    waiting = [];
    length = 0;
  }
  if (length > 0) yield concatAll(waiting);
}

/** Why a file could not be read to its end. */
export class ReadRefused extends Error {
  readonly refusal: PlaceRefusal;
  constructor(refusal: PlaceRefusal) {
    super(refusal.type);
    this.refusal = refusal;
  }
}

type ReadPiece = (offset: number) => Promise<Result<{ readonly bytes: Bytes }, PlaceRefusal>>;

/** A file from its beginning to its end. Throws `ReadRefused`: a reader of the format knows no disks. */
export async function* piecesOf(read: ReadPiece): AsyncGenerator<Bytes> {
  for (let offset = 0; ;) {
    const piece = await read(offset);
    if (!piece.ok) throw new ReadRefused(piece.error);
    if (piece.value.bytes.length === 0) return;
    offset += piece.value.bytes.length;
    yield piece.value.bytes;
  }
}
