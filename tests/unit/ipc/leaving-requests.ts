const hasOnly = (value: unknown, ...names: readonly string[]): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' &&
  value !== null &&
  !Array.isArray(value) &&
  Object.keys(value).toSorted().join() === names.toSorted().join();
const isCount = (value: unknown): boolean => Number.isSafeInteger(value) && Number(value) >= 0;
const isPaper = (value: unknown): boolean => value === 'Letter' || value === 'A4';

const isMonth = (value: unknown): boolean =>
  typeof value === 'string' && value.length === 7 && !Number.isNaN(Date.parse(`${value}-01T00:00:00Z`));

/** What each request of what leaves may be, said a second time and in other words than the contract's. */
export const isLeavingRequest = {
  copyText: (value: unknown) =>
    hasOnly(value, 'text') && typeof value['text'] === 'string' && value['text'].length <= 4_194_304,
  chooseSavePlace: (value: unknown) =>
    hasOnly(value, 'kind', 'what', 'month') &&
    (['pdf', 'docx', 'md'] as readonly unknown[]).includes(value['kind']) &&
    value['what'] === 'page' &&
    isMonth(value['month']),
  saveDocument: (value: unknown) =>
    hasOnly(value, 'place', 'bytes', 'paper') &&
    isCount(value['place']) &&
    isPaper(value['paper']) &&
    (value['bytes'] === null || (value['bytes'] instanceof Uint8Array && value['bytes'].length > 0)),
  dropSavePlace: (value: unknown) => hasOnly(value, 'place') && isCount(value['place']),
  printDocument: (value: unknown) => hasOnly(value, 'paper') && isPaper(value['paper']),
  cutShort: (value: unknown) => value === undefined,
  halfWritten: (value: unknown) =>
    hasOnly(value, 'key') && value['key'] instanceof Uint8Array && value['key'].length === 32,
  forgetHalfWritten: (value: unknown) => value === undefined,
  renewHalfWritten: (value: unknown) =>
    hasOnly(value, 'key') && value['key'] instanceof Uint8Array && value['key'].length === 32,
  showSaved: (value: unknown) => hasOnly(value, 'saved') && isCount(value['saved']),
};

export const validLeavingRequests = {
  copyText: { text: 'Heron rang.' },
  chooseSavePlace: { kind: 'pdf', what: 'page', month: '2026-11' },
  saveDocument: { place: 3, bytes: null, paper: 'Letter' },
  dropSavePlace: { place: 3 },
  printDocument: { paper: 'A4' },
  cutShort: undefined,
  halfWritten: { key: new Uint8Array(32) },
  forgetHalfWritten: undefined,
  renewHalfWritten: { key: new Uint8Array(32) },
  showSaved: { saved: 4 },
} as const;
