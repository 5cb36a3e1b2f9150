/** A disk as a power cut leaves it. Paths are relative to its root, with `/`; the root itself is always there. */
export interface DiskImage {
  readonly files: ReadonlyMap<string, Uint8Array>;
  readonly folders: ReadonlySet<string>;
}

/** What a program asked of the disk. `folder` is a path, '' for the root; `file` names a file whatever it is called. */
export type DiskEvent =
  | { readonly type: 'write'; readonly file: number; readonly at: number; readonly bytes: Uint8Array }
  | { readonly type: 'cut'; readonly file: number; readonly length: number }
  /** What the file held before event `since` is on the disk. */
  | { readonly type: 'flush'; readonly file: number; readonly since: number }
  | { readonly type: 'name'; readonly folder: string; readonly name: string; readonly file: number }
  | { readonly type: 'rename'; readonly folder: string; readonly from: string; readonly to: string }
  | { readonly type: 'remove'; readonly folder: string; readonly name: string }
  | { readonly type: 'make'; readonly folder: string; readonly name: string }
  | { readonly type: 'flush-folder'; readonly folder: string; readonly since: number };

export type Random = () => number;

export const emptyDisk: DiskImage = { files: new Map(), folders: new Set() };

export const splitPath = (path: string): { readonly folder: string; readonly name: string } => {
  const at = path.lastIndexOf('/');
  return { folder: path.slice(0, Math.max(0, at)), name: path.slice(at + 1) };
};
export const joinPath = (folder: string, name: string): string => (folder === '' ? name : `${folder}/${name}`);

/** The files of an image, each under the number that events name it by: its place in the order of the map. */
export const numbered = ({ files }: DiskImage): ReadonlyMap<string, number> =>
  new Map([...files.keys()].map((path, index) => [path, index]));
