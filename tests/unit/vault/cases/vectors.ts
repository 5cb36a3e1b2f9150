import text from '../../../fixtures/vectors/jv1.json?raw';

/** Fixed inputs and what an independent implementation made of them; bytes as hex. */
interface Vectors {
  readonly vid: string;
  readonly mk: string;
  readonly hkdf: Readonly<Record<string, string>>;
  readonly argon2id: {
    readonly passphrase: string;
    readonly nfkc: string;
    readonly salt: string;
    readonly m: number;
    readonly t: number;
    readonly p: number;
    readonly out: string;
  };
  readonly envelope: {
    readonly table: number;
    readonly key16: string;
    readonly rev: number;
    readonly schema: number;
    readonly epoch: number;
    readonly iv: string;
    readonly json: string;
    readonly len: number;
    readonly first64: string;
    readonly tag: string;
    readonly sha256: string;
  };
}

export const vectors = JSON.parse(text) as Vectors;
