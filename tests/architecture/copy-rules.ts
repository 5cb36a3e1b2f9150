// The words on screen: what we never say to a person at the end of their day.
import { parseSync } from 'vite';

const never = [
  'disorders?',
  'symptoms?',
  'PTSD',
  'burnout',
  'burn(?:ed|t) out',
  'at risk',
  'red zone',
  'failing',
  'streaks?',
  'anonymous(?:ly)?',
  'privileged',
  'compliant',
  'HIPAA',
  "you(?:’|')?(?: a)?re numb",
];
const word = new RegExp(`(?<![\\w’'-])(?:${never.join('|')})(?![\\w-])`, 'gi');

/** What is wrong with one piece of text, if anything. */
export const faultsInCopy = (text: string): readonly string[] => [
  ...(text.match(word) ?? []),
  // The one thing to say about a diagnosis is that this isn't one.
  ...(/diagnos[ei]s/i.test(text.replaceAll(/isn’t a diagnosis/gi, '')) ? ['diagnosis'] : []),
  ...(text.includes('!') ? ['!'] : []),
];

interface Node {
  readonly type: string;
  readonly [key: string]: unknown;
}

const isNode = (value: unknown): value is Node =>
  typeof value === 'object' && value !== null && 'type' in value && typeof value.type === 'string';

const textOf = (node: Node): readonly string[] => {
  if (node.type === 'Literal') return typeof node['value'] === 'string' ? [node['value']] : [];
  if (node.type === 'JSXText') return [String(node['value'])];
  if (node.type === 'TemplateElement') return [(node['value'] as { readonly cooked: string }).cooked];
  return [];
};

// A string in one of these is a name, not something to read.
const names = new Set([
  'ImportDeclaration',
  'ExportNamedDeclaration.source',
  'ExportAllDeclaration',
  'TSLiteralType',
  'TSTypeAnnotation',
]);

const collect = (value: unknown): readonly string[] => {
  if (Array.isArray(value)) return value.flatMap(collect);
  if (!isNode(value) || names.has(value.type)) return [];
  const children = Object.entries(value).filter(
    ([key]) => key !== 'source' && !(value.type === 'Property' && key === 'key'),
  );
  return [...textOf(value), ...children.flatMap(([, child]) => collect(child))];
};

/** Every piece of text that a strings file can put on screen. */
export const textsIn = (path: string, source: string): readonly string[] => {
  const { program, errors } = parseSync(path, source);
  if (errors.length > 0) throw new Error(`${path} can’t be read: ${errors[0]?.message}`);
  return collect(program);
};
