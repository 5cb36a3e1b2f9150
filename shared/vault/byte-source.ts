import { type Bytes, concatAll } from '../kernel/bytes.ts';

export type ByteChunks = Iterable<Uint8Array> | AsyncIterable<Uint8Array>;

/** Reads pieces of any size in lengths of one's own, holding no more than was asked for and one piece. */
export interface ByteSource {
  /** `length` bytes, or what is left. */
  readonly take: (length: number) => Promise<Bytes>;
  readonly isAtEnd: () => Promise<boolean>;
  /** Lets go of a source that isn't read to its end. */
  readonly close: () => Promise<void>;
}

const iterate = async function* iterate(chunks: ByteChunks): AsyncGenerator<Uint8Array, void> {
  yield* chunks;
};

export const createByteSource = (chunks: ByteChunks): ByteSource => {
  const pieces = iterate(chunks);
  let held: Uint8Array = new Uint8Array(0);

  /** Null at the end; never an empty piece. */
  const next = async (): Promise<Uint8Array | null> => {
    while (held.length === 0) {
      const piece = await pieces.next();
      if (piece.done === true) return null;
      held = piece.value;
    }
    return held;
  };

  return {
    take: async (length) => {
      const parts: Uint8Array[] = [];
      let missing = length;
      while (missing > 0) {
        const piece = await next();
        if (piece === null) break;
        const part = piece.subarray(0, missing);
        parts.push(part);
        missing -= part.length;
        held = piece.subarray(part.length);
      }
      return concatAll(parts);
    },
    isAtEnd: async () => (await next()) === null,
    close: async () => {
      await pieces.return();
    },
  };
};
