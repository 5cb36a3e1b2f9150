import { readdir, readFile } from 'node:fs/promises';
import { basename, join } from 'node:path';

const utf16be = (text: string): Buffer => Buffer.from(text, 'utf16le').swap16();

/**
 * How bytes look somewhere inside a base64 text, whatever came before them: one form for each of the three places
 * that their first byte can have in a group. Letters that also depend on the neighbours are left off.
 */
const inBase64 = (bytes: Buffer): readonly Buffer[] =>
  [0, 1, 2].map((before) => {
    const text = Buffer.concat([Buffer.alloc(before), bytes])
      .toString('base64')
      .replace(/=+$/, '');
    const whole = Math.floor(((before + bytes.length) * 8) / 6);
    return Buffer.from(text.slice(Math.ceil((before * 8) / 6), whole));
  });

/** Every way in which a program may lay a word down without meaning to hide it. */
export const formsOf = (word: string): readonly { readonly name: string; readonly bytes: Buffer }[] => {
  const plain = { 'UTF-8': Buffer.from(word), 'UTF-16LE': Buffer.from(word, 'utf16le'), 'UTF-16BE': utf16be(word) };
  return Object.entries(plain).flatMap(([name, bytes]) => [
    { name, bytes },
    { name: `${name} in hex`, bytes: Buffer.from(bytes.toString('hex')) },
    { name: `${name} in HEX`, bytes: Buffer.from(bytes.toString('hex').toUpperCase()) },
    ...inBase64(bytes).map((encoded, place) => ({ name: `${name} in base64, place ${place}`, bytes: encoded })),
  ]);
};

/** Where in a folder the word stands, in a file or in a name: "Default/Web Data: UTF-16LE". */
export const findWord = async (folder: string, word: string): Promise<readonly string[]> => {
  const forms = formsOf(word);
  const found: string[] = [];
  for (const path of await readdir(folder, { recursive: true })) {
    if (basename(path).toLowerCase().includes(word.toLowerCase())) found.push(`${path}: its name`);
  }
  for (const path of await filesUnder(folder)) {
    const bytes = await contentOf(join(folder, path));
    for (const form of forms) if (bytes.includes(form.bytes)) found.push(`${path}: ${form.name}`);
  }
  return found;
};

/** Plain files, by their path from the folder; sockets and links of Chromium's are not read. */
export const filesUnder = async (folder: string): Promise<readonly string[]> => {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  return entries
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).slice(folder.length + 1))
    .toSorted();
};

/** A running Chromium throws files of its own away between being listed and being read. */
const contentOf = async (path: string): Promise<Buffer> => {
  try {
    return await readFile(path);
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return Buffer.alloc(0);
    throw error;
  }
};
