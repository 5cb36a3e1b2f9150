// Structured-clone-like values as a string: what Electron's IPC carries. Sent to the page as source text, and used here
// as it is, so it may use nothing of this file.

function codec() {
  const bytesOf = (view) => new Uint8Array(view.buffer ?? view, view.byteOffset ?? 0, view.byteLength);
  const toText = (bytes) =>
    bytes.toBase64?.() ?? Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length).toString('base64');
  const fromText = (text) =>
    Uint8Array.fromBase64 ? Uint8Array.fromBase64(text) : new Uint8Array(Buffer.from(text, 'base64'));
  const kindOf = (value) => Object.prototype.toString.call(value).slice(8, -1);
  const refuse = () => {
    throw new Error('An object could not be cloned.');
  };

  const pack = (value) => {
    if (value === null || typeof value === 'string' || typeof value === 'boolean' || Number.isFinite(value))
      return value;
    if (Object.is(value, -0)) return { $: 'number', v: '-0' };
    if (value === undefined || typeof value === 'number' || typeof value === 'bigint') {
      return { $: typeof value, v: String(value) };
    }
    if (typeof value === 'function' || typeof value === 'symbol') return refuse();
    if (Array.isArray(value)) return value.map(pack);
    const kind = kindOf(value);
    if (kind === 'ArrayBuffer' || ArrayBuffer.isView(value)) return { $: 'bytes', k: kind, v: toText(bytesOf(value)) };
    if (kind === 'Date') return { $: 'date', v: Number(value) };
    if (kind === 'Map') return { $: 'map', v: [...value].map(pack) };
    if (kind === 'Set') return { $: 'set', v: [...value].map(pack) };
    if (kind === 'Error') return { $: 'error', v: value.message, k: value.name, s: value.stack };
    if (kind !== 'Object') return refuse();
    return { $: 'object', v: Object.entries(value).map(([key, inner]) => [key, pack(inner)]) };
  };

  const unpack = (value) => {
    if (value === null || typeof value !== 'object') return value;
    if (Array.isArray(value)) return value.map(unpack);
    switch (value.$) {
      case 'undefined':
        return undefined;
      case 'number':
        return Number(value.v);
      case 'bigint':
        return BigInt(value.v);
      case 'date':
        return new Date(value.v);
      case 'map':
        return new Map(value.v.map(unpack));
      case 'set':
        return new Set(value.v.map(unpack));
      case 'error':
        return Object.assign(new Error(value.v), { name: value.k, stack: value.s });
      case 'bytes':
        return value.k === 'ArrayBuffer' ? fromText(value.v).buffer : new globalThis[value.k](fromText(value.v).buffer);
      default:
        return Object.fromEntries(value.v.map(([key, inner]) => [key, unpack(inner)]));
    }
  };

  return { encode: (value) => JSON.stringify(pack(value)), decode: (text) => unpack(JSON.parse(text)) };
}

module.exports = { codec };
