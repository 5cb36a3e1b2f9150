import { type Bytes, readUint } from '#shared/kernel/bytes';
import { entryPrefix } from '#shared/vault/log-tail';

/** A stretch of a file's bytes by the name of what it holds; fields of the same kind share a name. */
export interface Region {
  readonly name: string;
  readonly from: number;
  readonly to: number;
}

/** Fields one after the other, each as long as given; the last that has no length reaches to `to`. */
const inOrder = (from: number, to: number, fields: readonly (readonly [string, number?])[]): readonly Region[] => {
  let at = from;
  return fields.map(([name, size]) => {
    const region = { name, from: at, to: size === undefined ? to : at + size };
    at = region.to;
    return region;
  });
};

const tagSize = 16;

/** Every field of every frame in a segment, as FORMAT.md 5 lays them out, each whole frame, and the whole file. */
export const logRegions = (segment: Bytes): readonly Region[] => {
  const regions: Region[] = [{ name: 'whole file', from: 0, to: segment.length }];
  for (let from = 0; from < segment.length;) {
    const to = from + entryPrefix + readUint(segment, from, 4);
    const fields = [
      ...inOrder(from, to - tagSize, [
        ['length', 4],
        ['checksum', 4],
        ['magic', 3],
        ['version', 1],
        ['epoch', 4],
        ['seq', 8],
        ['hash before', 32],
        ['nonce', 12],
        ['ciphertext'],
      ]),
      { name: 'tag', from: to - tagSize, to },
    ];
    regions.push({ name: 'whole frame', from, to }, ...fields);
    from = to;
  }
  return regions;
};

/** Every value in a text of canonical JSON by its name, and all that stands between them. */
const jsonRegions = (bytes: Bytes, start = 0): readonly Region[] => {
  const text = new TextDecoder('latin1').decode(bytes);
  const regions: Region[] = [];
  let before = 0;
  for (const found of text.matchAll(/"(\w+)":(?:"([^"]*)"|(\d+))/g)) {
    const [all, name = '', written, digits = ''] = found;
    const to = found.index + all.length - (written === undefined ? 0 : 1);
    const from = to - (written ?? digits).length;
    regions.push({ name: 'names', from: start + before, to: start + from });
    if (from < to) regions.push({ name, from: start + from, to: start + to });
    before = to;
  }
  if (before < bytes.length) regions.push({ name: 'names', from: start + before, to: start + bytes.length });
  return regions;
};

export const headerRegions = (header: Bytes): readonly Region[] => [
  { name: 'whole file', from: 0, to: header.length },
  ...jsonRegions(header),
];

/** Every field of a sealed record (FORMAT.md 4). */
export const envelopeRegions = (envelope: Bytes): readonly Region[] => [
  { name: 'whole envelope', from: 0, to: envelope.length },
  ...inOrder(0, envelope.length - tagSize, [
    ['version', 1],
    ['suite', 1],
    ['epoch', 4],
    ['table', 1],
    ['flags', 1],
    ['schema', 2],
    ['rev', 4],
    ['reserved', 2],
    ['nonce', 12],
    ['ciphertext'],
  ]),
  { name: 'tag', from: envelope.length - tagSize, to: envelope.length },
];

const chunkSize = 65_552;

/** Every field of a backup or a snapshot (FORMAT.md 7), each whole chunk, and the whole file. */
export const backupRegions = (backup: Bytes): readonly Region[] => {
  const jsonEnd = 12 + readUint(backup, 8, 4);
  const payload = jsonEnd + 32 + 16;
  const chunks = Array.from({ length: Math.ceil((backup.length - payload) / chunkSize) }, (_, index) => {
    const from = payload + index * chunkSize;
    const to = Math.min(from + chunkSize, backup.length);
    return [
      { name: 'whole chunk', from, to },
      { name: 'ciphertext', from, to: to - tagSize },
      { name: 'tag', from: to - tagSize, to },
    ];
  });
  return [
    { name: 'whole file', from: 0, to: backup.length },
    ...inOrder(0, 12, [['magic', 6], ['version', 1], ['line feed', 1], ['length']]),
    { name: 'whole header', from: 12, to: jsonEnd },
    ...jsonRegions(backup.subarray(12, jsonEnd), 12),
    ...inOrder(jsonEnd, payload, [['header MAC', 32], ['payload nonce']]),
    ...chunks.flat(),
  ];
};
