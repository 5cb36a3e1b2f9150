// The database behind the app's back, as someone with the disk in hand would read and change it.

const finished = <T>(request: IDBRequest<T>): Promise<T> =>
  new Promise((resolve, reject) => {
    request.addEventListener('success', () => resolve(request.result));
    request.addEventListener('error', () => reject(new Error(request.error?.message ?? 'failed')));
  });

const openRaw = (name: string): Promise<IDBDatabase> => finished(indexedDB.open(name));

/** As a later version of the app might leave it: a higher number, and other stores. */
export const raiseRaw = async (name: string): Promise<void> => {
  const request = indexedDB.open(name, 9999);
  request.addEventListener('upgradeneeded', () => {
    request.result.deleteObjectStore('rec');
    request.result.createObjectStore('other');
  });
  (await finished(request)).close();
};

export interface RawRow {
  readonly k: string;
  readonly b: Uint8Array<ArrayBuffer>;
}

export interface RawMark {
  readonly key: string;
  readonly seq: number;
  readonly hash: Uint8Array<ArrayBuffer>;
  readonly manifest: Uint8Array<ArrayBuffer>;
}

export const readRaw = async (name: string): Promise<Readonly<Record<string, readonly unknown[]>>> => {
  const database = await openRaw(name);
  const stores = [...database.objectStoreNames];
  const all = await Promise.all(
    stores.map(
      async (store) => [store, await finished(database.transaction(store).objectStore(store).getAll())] as const,
    ),
  );
  database.close();
  return Object.fromEntries(all);
};

/** Changes rows and the mark as given; `null` takes the mark away. */
export const changeRaw = async (
  name: string,
  change: (
    rows: readonly RawRow[],
    mark: RawMark,
  ) => { readonly rows?: readonly RawRow[]; readonly mark?: RawMark | null },
): Promise<void> => {
  const { rec = [], meta = [] } = await readRaw(name);
  const { rows, mark } = change(
    rec as readonly RawRow[],
    (meta as readonly RawMark[]).find(({ key }) => key === 'mark') as RawMark,
  );
  const database = await openRaw(name);
  const transaction = database.transaction(['rec', 'meta'], 'readwrite');
  if (rows !== undefined) {
    transaction.objectStore('rec').clear();
    for (const row of rows) transaction.objectStore('rec').put(row);
  }
  if (mark !== undefined) transaction.objectStore('meta').delete('mark');
  if (mark !== undefined && mark !== null) transaction.objectStore('meta').put(mark);
  await new Promise<void>((resolve) => {
    transaction.addEventListener('complete', () => resolve());
  });
  database.close();
};

/** Makes the two stores hold just this, whatever it is. */
export const putRaw = async (name: string, rec: readonly unknown[], meta: readonly unknown[]): Promise<void> => {
  const database = await openRaw(name);
  const transaction = database.transaction(['rec', 'meta'], 'readwrite');
  for (const [store, values] of [['rec', rec] as const, ['meta', meta] as const]) {
    transaction.objectStore(store).clear();
    for (const value of values) transaction.objectStore(store).put(value);
  }
  await new Promise<void>((resolve, reject) => {
    transaction.addEventListener('complete', () => resolve());
    transaction.addEventListener('abort', () => reject(new Error(transaction.error?.message ?? 'aborted')));
  });
  database.close();
};

const bytesOf = (text: string, wide: boolean): Uint8Array =>
  wide
    ? Uint8Array.from({ length: text.length * 2 }, (_, at) => (text.charCodeAt(at >> 1) >> (8 * (at & 1))) & 255)
    : new TextEncoder().encode(text);

const hold = (bytes: Uint8Array, needle: Uint8Array): boolean => {
  for (let start = 0; start + needle.length <= bytes.length; start += 1) {
    if (needle.every((byte, index) => bytes[start + index] === byte)) return true;
  }
  return false;
};

/** True when the text stands anywhere in the value: as a string, a name, or in bytes, UTF-8 or UTF-16. */
export const holdsText = (value: unknown, text: string): boolean => {
  if (typeof value === 'string') return value.includes(text);
  if (value instanceof Uint8Array) return hold(value, bytesOf(text, false)) || hold(value, bytesOf(text, true));
  if (typeof value !== 'object' || value === null) return String(value).includes(text);
  return Object.entries(value).some(([name, inner]) => name.includes(text) || holdsText(inner, text));
};
