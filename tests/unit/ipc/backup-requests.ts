const hasOnly = (value: unknown, ...names: readonly string[]): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' &&
  value !== null &&
  !Array.isArray(value) &&
  Object.keys(value).toSorted().join() === names.toSorted().join();
const isCount = (value: unknown): boolean => Number.isSafeInteger(value) && Number(value) >= 0;
const isName = (value: unknown): boolean =>
  typeof value === 'string' &&
  /^aftershift-[0-9]{4}-[0-9]{2}-[0-9]{2}-[0-9]{4}-[0-9]{6}(-[0-9a-f]{8})?\.jvbak$/.test(value);
const isPlace = (value: unknown): boolean => {
  if (hasOnly(value, 'in')) return value['in'] === 'own' || value['in'] === 'snapshots';
  if (!hasOnly(value, 'in', 'path', 'proof') || value['in'] !== 'chosen') return false;
  const { path, proof } = value;
  return typeof path === 'string' && path.length <= 4096 && typeof proof === 'string' && /^[0-9a-f]{64}$/.test(proof);
};
const most = 4 * 1024 * 1024;
const isPiece = (value: unknown): boolean => value instanceof Uint8Array && value.length > 0 && value.length <= most;

/** What each request about backups may be, said a second time and in other words than the contract's. */
export const isBackupRequest = {
  listBackups: (value: unknown) => hasOnly(value, 'place') && isPlace(value['place']),
  beginBackup: (value: unknown) => hasOnly(value, 'place', 'name') && isPlace(value['place']) && isName(value['name']),
  writeBackup: (value: unknown) =>
    hasOnly(value, 'writing', 'bytes') && isCount(value['writing']) && isPiece(value['bytes']),
  endBackup: (value: unknown) =>
    hasOnly(value, 'writing', 'keep') && isCount(value['writing']) && typeof value['keep'] === 'boolean',
  readBackup: (value: unknown) =>
    hasOnly(value, 'place', 'name', 'offset') &&
    isPlace(value['place']) &&
    isName(value['name']) &&
    isCount(value['offset']),
  removeBackups: (value: unknown) =>
    hasOnly(value, 'place', 'names') &&
    isPlace(value['place']) &&
    Array.isArray(value['names']) &&
    value['names'].length <= 1000 &&
    value['names'].every(isName),
  chooseBackupFolder: (value: unknown) => value === undefined,
  chooseFile: (value: unknown) =>
    hasOnly(value, 'kind') && (value['kind'] === 'backup' || value['kind'] === 'key-file'),
  readFile: (value: unknown) => hasOnly(value, 'file', 'offset') && isCount(value['file']) && isCount(value['offset']),
} as const;

const name = 'aftershift-2026-11-19-1746-000042.jvbak';
const marked = 'aftershift-2026-11-19-1746-000042-9f86d081.jvbak';

export const validBackupRequests = {
  listBackups: { place: { in: 'own' } },
  beginBackup: { place: { in: 'chosen', path: '/media/blue', proof: '0a'.repeat(32) }, name },
  writeBackup: { writing: 1, bytes: new Uint8Array(9) },
  endBackup: { writing: 1, keep: true },
  readBackup: { place: { in: 'snapshots' }, name, offset: 0 },
  removeBackups: { place: { in: 'own' }, names: [name, marked] },
  chooseBackupFolder: undefined,
  chooseFile: { kind: 'backup' },
  readFile: { file: 1, offset: 0 },
} as const;
