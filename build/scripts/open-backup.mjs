#!/usr/bin/env node
// Opens an Aftershift backup without Aftershift: plain Node 20 or later and nothing else, so that a journal outlives its
// app. The format is described in shared/vault/FORMAT.md; this reader shares no code with the app on purpose.
import * as nodeCrypto from 'node:crypto';
import { closeSync, openSync, readSync } from 'node:fs';
import { createInterface } from 'node:readline';

const usage = `Usage: node open-backup.mjs FILE.jvbak [--recovery-code | --passphrase] [--salvage]

Writes the journal to standard output, one JSON record a line. The secret is read from standard input.
  --recovery-code  take the secret as the recovery code (works with any Node from 20 on)
  --passphrase     take the secret as the passphrase (needs Argon2: Node 24.7 or later, or hash-wasm installed)
  --salvage        write out what can be read before a damaged place, instead of nothing
Without either, 32 letters and digits are taken as the code and anything else as the passphrase.`;

const chunkSize = 65_536 + 16;
const maxHeader = 64 * 1024 + 512;
const maxLine = 8 * 1024 * 1024;

const say = (text) => void process.stderr.write(`${text}\n`);
/** Ends with one plain line instead of a stack. */
const refuse = (message) => {
  throw Object.assign(new Error(message), { expected: true });
};

const uint32 = (number) => {
  const bytes = Buffer.alloc(4);
  bytes.writeUInt32BE(number);
  return bytes;
};
const unhex = (text) => Buffer.from(text, 'hex');
const sha256 = (...parts) => parts.reduce((hash, part) => hash.update(part), nodeCrypto.createHash('sha256')).digest();
const hkdf = (secret, salt, info) => Buffer.from(nodeCrypto.hkdfSync('sha256', secret, salt, info, 32));

/** Null when the tag doesn't match. */
const decrypt = (key, nonce, aad, sealed) => {
  const decipher = nodeCrypto.createDecipheriv('aes-256-gcm', key, nonce, { authTagLength: 16 });
  decipher.setAAD(aad);
  decipher.setAuthTag(sealed.subarray(-16));
  const plaintext = decipher.update(sealed.subarray(0, -16));
  try {
    return Buffer.concat([plaintext, decipher.final()]);
  } catch (error) {
    if (error instanceof Error) return null;
    throw error;
  }
};

/** JSON with names sorted and no white space: what the MACs and the slots are bound to. */
const canonical = (value) => {
  if (value === null || typeof value !== 'object') return JSON.stringify(value);
  if (Array.isArray(value)) return `[${value.map(canonical).join(',')}]`;
  const names = Object.keys(value).toSorted((a, b) => (a < b ? -1 : 1));
  return `{${names.map((name) => `${JSON.stringify(name)}:${canonical(value[name])}`).join(',')}}`;
};

const alphabet = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';
/** The 20 bytes of a recovery code, or null when the text isn't one. */
const recoverySecret = (typed) => {
  const plain = typed
    .normalize('NFKC')
    .toUpperCase()
    .replace(/[\s\p{Pd}]/gu, '')
    .replaceAll('O', '0')
    .replace(/[IL]/g, '1');
  if (!/^[0-9A-HJKMNP-TV-Z]{32}$/.test(plain)) return null;
  const number = [...plain].reduce((sum, symbol) => sum * 32n + BigInt(alphabet.indexOf(symbol)), 0n);
  return unhex(number.toString(16).padStart(40, '0'));
};

/** Argon2id, wherever it can be had, and where that is. */
const findArgon2 = async () => {
  if (typeof nodeCrypto.argon2Sync === 'function') {
    return {
      from: 'Node',
      derive: (message, nonce, { m, t, p }) =>
        nodeCrypto.argon2Sync('argon2id', { message, nonce, memory: m, passes: t, parallelism: p, tagLength: 32 }),
    };
  }
  const wasm = await import('hash-wasm').catch(() => null);
  if (wasm === null) return null;
  return {
    from: 'hash-wasm',
    derive: (password, salt, { m, t, p }) =>
      wasm.argon2id({
        password,
        salt,
        memorySize: m,
        iterations: t,
        parallelism: p,
        hashLength: 32,
        outputType: 'binary',
      }),
  };
};

const isParams = (kdf) =>
  kdf?.alg === 'argon2id' &&
  kdf.v === 19 &&
  [kdf.m, kdf.t, kdf.p].every(Number.isInteger) &&
  kdf.m >= 19_456 &&
  kdf.m <= 1_048_576 &&
  kdf.t >= 1 &&
  kdf.t <= 10 &&
  kdf.p >= 1 &&
  kdf.p <= 4;

const keyFor = async (slot, secret, vid) => {
  if (slot.type === 'recovery') return hkdf(secret, vid, 'jv1/kek/rec');
  if (!isParams(slot.kdf)) refuse('This backup asks for unreasonable Argon2 parameters. It was not opened.');
  const argon2 = await findArgon2();
  if (argon2 === null) {
    refuse(
      'The passphrase needs Argon2, which this Node lacks. Use Node 24.7 or later, run `npm install hash-wasm` here, or open it with the recovery code.',
    );
  }
  say(`Opening with the passphrase (Argon2 from ${argon2.from})…`);
  const stretched = await argon2.derive(Buffer.from(secret.normalize('NFKC')), unhex(slot.salt), slot.kdf);
  return hkdf(Buffer.from(stretched), vid, 'jv1/kek/pass');
};

const unlock = async (header, secret, asCode) => {
  if (header.fmt !== 'jv' || header.ver !== 1 || header.crit?.length !== 0) refuse(later);
  const code = asCode === false ? null : recoverySecret(secret);
  if (asCode === true && code === null) refuse('A recovery code has 32 letters and digits.');
  const slot = header.slots.find(({ type }) => type === (code === null ? 'passphrase' : 'recovery'));
  if (slot === undefined)
    refuse(code === null ? 'This vault has no passphrase slot.' : 'This vault has no recovery code.');
  if (code !== null) say('Opening with the recovery code…');
  const vid = unhex(header.vid);
  const kek = await keyFor(slot, code ?? secret, vid);
  const { id, type, kdf = null, salt = null } = slot;
  const aad = Buffer.from(`jv1/slot\0${canonical({ fmt: header.fmt, vid: header.vid, id, type, kdf, salt })}`);
  const master = decrypt(kek, unhex(slot.iv), aad, unhex(slot.ct));
  if (master === null)
    refuse(
      code === null ? 'That passphrase doesn’t open this backup.' : 'That recovery code doesn’t open this backup.',
    );
  const { mac, ...unsigned } = header;
  const expected = nodeCrypto
    .createHmac('sha256', hkdf(master, vid, 'jv1/header'))
    .update(canonical(unsigned))
    .digest();
  if (expected.toString('hex') !== mac) refuse('The secret is right, but the header of this backup was changed.');
  return hkdf(master, vid, 'jv1/backup-wrap');
};

const openFile = (path) => {
  const file = openSync(path);
  const take = (length) => {
    const bytes = Buffer.alloc(length);
    let filled = 0;
    for (let read = 1; read > 0 && filled < length; filled += read)
      read = readSync(file, bytes, filled, length - filled, null);
    return bytes.subarray(0, filled);
  };
  return { take, close: () => closeSync(file) };
};

const notOurs = 'This isn’t an Aftershift backup.';
const later = 'A later version of Aftershift made this backup. This reader knows version 1.';
const truncated = 'This backup ends too early: the copy isn’t whole.';
const damaged = 'This backup is damaged.';

const readHeader = (file) => {
  const magic = file.take(8);
  if (magic.length < 8 || magic.toString('latin1', 0, 6) !== 'JVBAK\0' || magic[7] !== 10) refuse(notOurs);
  if (magic[6] !== 1) refuse(later);
  const size = file.take(4);
  if (size.length < 4) refuse(truncated);
  const length = size.readUInt32BE();
  if (length === 0 || length > maxHeader) refuse(notOurs);
  const json = file.take(length);
  const mac = file.take(32);
  const nonce = file.take(16);
  if (nonce.length < 16) refuse(truncated);
  try {
    return {
      content: JSON.parse(json.toString('utf8')),
      signed: Buffer.concat([magic, uint32(length), json]),
      mac,
      nonce,
    };
  } catch (error) {
    if (error instanceof SyntaxError) return refuse(notOurs);
    throw error;
  }
};

const payloadKey = async (opening, secret, asCode) => {
  const { fmt, ver, header, fk } = opening.content ?? {};
  if (fmt !== 'jvbak' || ver > 1) refuse(fmt === 'jvbak' ? later : notOurs);
  if (header?.slots?.find === undefined || fk === undefined) refuse(notOurs);
  const wrap = await unlock(header, secret, asCode);
  const fileKey = decrypt(wrap, unhex(fk.iv), Buffer.from('jv1/bakfk\0'), unhex(fk.ct));
  if (fileKey === null) refuse(damaged);
  const mac = nodeCrypto
    .createHmac('sha256', hkdf(fileKey, '', 'jv1/bak/header'))
    .update(opening.signed)
    .digest();
  if (!nodeCrypto.timingSafeEqual(mac, opening.mac)) refuse(damaged);
  return hkdf(fileKey, opening.nonce, 'jv1/bak/payload');
};

const chunkNonce = (index, last) => Buffer.concat([Buffer.alloc(7), uint32(index), Buffer.of(last ? 1 : 0)]);

/** The decrypted chunks, one after another. */
const readChunks = function* readChunks(file, key) {
  let chunk = file.take(chunkSize);
  for (let index = 0; ; index += 1) {
    if (chunk.length < chunkSize) refuse(truncated);
    const next = file.take(chunkSize);
    const last = next.length === 0;
    const plaintext = decrypt(key, chunkNonce(index, last), Buffer.alloc(0), chunk);
    const isCut = plaintext === null && last && decrypt(key, chunkNonce(index, false), Buffer.alloc(0), chunk) !== null;
    if (plaintext === null) refuse(isCut ? truncated : damaged);
    yield plaintext;
    if (last) return;
    chunk = next;
  }
};

/** The records as lines of JSON: all but the first line (the manifest) and the last one, which must agree with the rest. */
const readRecords = function* readRecords(chunks) {
  let rest = Buffer.alloc(0);
  let waiting = null;
  let digest = Buffer.alloc(32);
  let count = -1;
  try {
    for (const chunk of chunks) {
      rest = Buffer.concat([rest, chunk]);
      if (rest.length > maxLine + chunkSize) refuse(damaged);
      for (let feed = rest.indexOf(10); feed !== -1; feed = rest.indexOf(10)) {
        const line = rest.subarray(0, feed);
        rest = rest.subarray(feed + 1);
        if (line.length === 0) continue;
        if (waiting !== null) {
          digest = sha256(digest, waiting);
          count += 1;
          if (count > 0) yield waiting;
        }
        waiting = line;
      }
    }
  } catch (error) {
    // The line that waited to be told from the end line is a record: the end never came.
    if (count >= 0) yield waiting;
    throw error;
  }
  const end = JSON.parse(waiting?.toString('utf8') ?? 'null');
  if (end?.end !== count || end.sha256 !== digest.toString('hex')) refuse(damaged);
};

const write = (bytes) =>
  new Promise((resolve, reject) => process.stdout.write(bytes, (error) => (error ? reject(error) : resolve())));

const askSecret = async () => {
  if (process.stdin.isTTY) say('Recovery code or passphrase (it will show as you type), then Enter:');
  for await (const line of createInterface({ input: process.stdin })) return line;
  return '';
};

const main = async (args) => {
  const path = args.find((argument) => !argument.startsWith('--'));
  if (path === undefined || args.includes('--help')) refuse(usage);
  const asCode = args.includes('--recovery-code') ? true : args.includes('--passphrase') ? false : null;
  const salvage = args.includes('--salvage');
  const secret = await askSecret();
  let written = 0;
  let key = null;
  // The whole file is read twice, so that nothing is written of a backup that turns out not to be whole.
  for (const pass of salvage ? ['write'] : ['check', 'write']) {
    const file = openFile(path);
    try {
      const opening = readHeader(file);
      key ??= await payloadKey(opening, secret, asCode);
      for (const line of readRecords(readChunks(file, key))) {
        if (pass === 'check') continue;
        await write(Buffer.concat([line, Buffer.of(10)]));
        written += 1;
      }
    } catch (error) {
      if (salvage && written > 0) say(`Salvaged ${written} records from before the damaged place.`);
      throw error;
    } finally {
      file.close();
    }
  }
  say(`${written} records, every one checked.`);
};

main(process.argv.slice(2)).catch((error) => {
  say(error.expected === true || error.code !== undefined ? error.message : error.stack);
  process.exitCode = 1;
});
