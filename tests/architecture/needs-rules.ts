// tests/needs.md: every need that we know of, each with the test that covers it or with what will.
import { parseSync } from 'vite';

const sections = [26, 19, 20, 29, 20] as const;

/** 0.1 … 0.26, 1.1 … 1.19, 2.1 … 2.20, 3.1 … 3.29, 4.1 … 4.20. */
export const allNeeds: readonly string[] = sections.flatMap((count, section) =>
  Array.from({ length: count }, (_, number) => `${section}.${number + 1}`),
);

/** And what went wrong elsewhere: lost.1 …, lock.1 …, seal.1 …. */
export const allElsewhere: readonly string[] = Object.entries({ lost: 15, lock: 7, seal: 8 }).flatMap(([kind, count]) =>
  Array.from({ length: count }, (_, number) => `${kind}.${number + 1}`),
);

export interface NeedRow {
  readonly id: string;
  readonly coveredBy: string;
}

export const readRows = (table: string): readonly NeedRow[] =>
  table.split('\n').flatMap((line) => {
    const [, id, ...rest] = line.split(/(?<!\\)\|/).map((cell) => cell.trim());
    return id !== undefined && /^(?:\d|lost|lock|seal)\.\d+$/.test(id)
      ? [{ id, coveredBy: rest.slice(1, -1).join('|') }]
      : [];
  });

interface Call {
  readonly type: string;
  readonly callee?: unknown;
  readonly arguments?: readonly Title[];
}

interface Title {
  readonly type: string;
  readonly value?: unknown;
  readonly quasis?: readonly { readonly value: { readonly cooked: string } }[];
}

/** What only a run of the test knows, such as the number of its cases, is “…”. */
const titleOf = (title: Title | undefined): string | undefined => {
  if (title?.type === 'TemplateLiteral') return title.quasis?.map(({ value }) => value.cooked).join('…');
  return typeof title?.value === 'string' ? title.value : undefined;
};

const startsTest = (callee: unknown): boolean => {
  const text = JSON.stringify(callee);
  return /"name":"(?:test|it|describe)"/.test(text);
};

const collectTitles = (value: unknown): readonly string[] => {
  if (Array.isArray(value)) return value.flatMap(collectTitles);
  if (typeof value !== 'object' || value === null) return [];
  const call = value as Call;
  const title = call.type === 'CallExpression' && startsTest(call.callee) ? titleOf(call.arguments?.[0]) : undefined;
  return [...(title === undefined ? [] : [title]), ...Object.values(value).flatMap(collectTitles)];
};

/** The titles of the tests in a file, in its own words. */
export const titlesIn = (path: string, source: string): readonly string[] =>
  collectTitles(parseSync(path, source).program);

/** What is wrong with a row; `titles` answers a file's test titles, or undefined where there is no such file. */
export const faultsInRow = (
  { id, coveredBy }: NeedRow,
  titles: (path: string) => readonly string[] | undefined,
): readonly string[] => {
  if (/^later: \S/.test(coveredBy)) return [];
  const references = [...coveredBy.matchAll(/(tests\/[^\s:"]+): "((?:[^"\\]|\\.)+)"/g)];
  if (references.length === 0) return [`${id} names neither a test nor what will cover it later`];
  return references.flatMap(([, path = '', title = '']) => {
    const known = titles(path);
    if (known === undefined) return [`${id}: there is no ${path}`];
    return known.includes(title.replaceAll('\\|', '|')) ? [] : [`${id}: ${path} has no test “${title}”`];
  });
};
