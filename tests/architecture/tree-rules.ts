// What the repository looks like, as rules over paths and texts; each answers with what breaks it.

const atTheTop =
  /^(?:electron|renderer|shared|build|tests|package\.json|package-lock\.json|tsconfig\.json|electron-builder\.yml|README\.md|LICENSE|\..+)$/;

export const strangersAtTop = (paths: readonly string[]): readonly string[] => [
  ...new Set(paths.map((path) => path.split('/')[0] ?? '').filter((name) => !atTheTop.test(name))),
];

/** Folders and files that are named for nothing in particular. */
export const drawers = (paths: readonly string[]): readonly string[] =>
  paths.filter((path) => /(?:^|\/)(?:utils?|helpers?|common|misc|lib)(?:\/|\.[^/]+$)/.test(path));

export interface SourceFile {
  readonly path: string;
  readonly text: string;
}

const isCode = (path: string): boolean => /\.(?:[cm]?[jt]sx?|css)$/.test(path) && !path.startsWith('tests/fixtures/');

export const isShipped = (path: string): boolean => /^(?:electron|renderer|shared)\//.test(path);

const lines = (text: string): number => text.split('\n').length - (text.endsWith('\n') ? 1 : 0);

export const tooLong = (files: readonly SourceFile[]): readonly string[] =>
  files
    .filter(({ path, text }) => isCode(path) && lines(text) > 300)
    .map(({ path, text }) => `${path}: ${lines(text)} lines`);

/** The middle file's length; long files are rare when it is short. */
export const medianLength = (files: readonly SourceFile[]): number => {
  const sorted = files.filter(({ path }) => isCode(path) && isShipped(path)).map(({ text }) => lines(text));
  sorted.sort((a, b) => a - b);
  return sorted[Math.floor(sorted.length / 2)] ?? 0;
};

// A letter in brackets keeps each pattern from finding itself.
const silencing = [
  ['a check is switched off', /(?:eslint|oxlint)[-]disable|[@]ts-(?:ignore|nocheck|expect-error)/],
  ['something waits for later', /\b(?:TOD[O]|FIXM[E])\b/],
  ['a test is left out', /\b(?:it|test|describe)\.(?:only|todo|fails)\b/],
  ['an error is swallowed', /catch\s*(?:\([^)]*\)\s*)?\{\s*\}/],
] as const;

/** Checks that someone has switched off, by file. */
export const silenced = (files: readonly SourceFile[]): readonly string[] =>
  files
    .filter(({ path }) => isCode(path))
    .flatMap(({ path, text }) =>
      silencing.filter(([, pattern]) => pattern.test(text)).map(([what]) => `${path}: ${what}`),
    );

/** Where this machine or a registry shows through. */
export const placesNamed = (files: readonly SourceFile[]): readonly string[] =>
  files
    .filter(
      ({ text }) =>
        /(?:^|[\s'"`=(])\/(?:work|root|home\/\w+)\//.test(text) || /registry\.npmjs|deb\.debian\.org/.test(text),
    )
    .map(({ path }) => path);

/** A lock file that names where its packages came from works nowhere else. */
export const addressesInLock = (lock: string): readonly string[] =>
  lock.split('\n').filter((line) => /"resolved"\s*:/.test(line) || /"https?:\/\/[^"]*\.tgz"/.test(line));
