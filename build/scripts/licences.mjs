// `npm run licences`: writes down what ships, by whom and under which licence, for the list in Settings.
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { bundledPackages } from './bundled-packages.mjs';
import { credits } from './licence-credits.mjs';
import { at } from './run.mjs';

const folderOf = (name) => at(join('node_modules', name));
const wanted = /^(?:licen[cs]e|copying|notice|third_party_licenses)(?:[.-].*)?$/i;

/** What follows covers the tools that were bundled to make the package, and none of that ships. */
const own = (text) => text.split(/^# Licenses of bundled dependencies/m)[0];

const isc = (author) => `ISC License

Copyright (c) ${author}

Permission to use, copy, modify, and/or distribute this software for any purpose with or without fee is hereby granted, provided that the above copyright notice and this permission notice appear in all copies.

THE SOFTWARE IS PROVIDED "AS IS" AND THE AUTHOR DISCLAIMS ALL WARRANTIES WITH REGARD TO THIS SOFTWARE INCLUDING ALL IMPLIED WARRANTIES OF MERCHANTABILITY AND FITNESS. IN NO EVENT SHALL THE AUTHOR BE LIABLE FOR ANY SPECIAL, DIRECT, INDIRECT, OR CONSEQUENTIAL DAMAGES OR ANY DAMAGES WHATSOEVER RESULTING FROM LOSS OF USE, DATA OR PROFITS, WHETHER IN AN ACTION OF CONTRACT, NEGLIGENCE OR OTHER TORTIOUS ACTION, ARISING OUT OF OR IN CONNECTION WITH THE USE OR PERFORMANCE OF THIS SOFTWARE.`;

const nameOf = (author) => (typeof author === 'string' ? author.split(/\s*[<(]/)[0] : author?.name);

const tidy = (text) =>
  text
    .replaceAll('\r\n', '\n')
    .replaceAll(/[ \t]+$/gm, '')
    .trim();

const licenceText = (name, { license, author }) => {
  const folder = folderOf(name);
  const files = readdirSync(folder)
    .filter((file) => wanted.test(file))
    .toSorted();
  if (files.length > 0) return tidy(files.map((file) => own(readFileSync(join(folder, file), 'utf8'))).join('\n\n'));
  if (license === 'ISC') return isc(nameOf(author));
  throw new Error(`${name} brings no licence text, and ${license} has none here to stand in for it`);
};

/** The holder in a licence's own words, without years and addresses. */
const holderIn = (text) =>
  text
    .match(/Copyright (?=\([cC]\)|©|\d)(?:\([cC]\) |© )?(?:[\d\s,–-]+(?:present,? )?)?(?:by )?([A-Z].*)$/m)?.[1]
    .replace(/\s*[<(].*$/, '')
    .replace(/[.,]$/, '');

const describePackage = (name) => {
  const manifest = JSON.parse(readFileSync(join(folderOf(name), 'package.json'), 'utf8'));
  const text = licenceText(name, manifest);
  const by = holderIn(text) ?? nameOf(manifest.author) ?? '';
  return { name, version: manifest.version, licence: manifest.license, by, text };
};

const write = async () => {
  const described = [...(await bundledPackages()), 'electron'].toSorted().map(describePackage);
  const texts = [...new Set([...described, ...credits].map(({ text }) => text))];
  const numbered = (list) => list.map((one) => ({ ...one, text: texts.indexOf(one.text) }));
  const list = { credits: numbered(credits), packages: numbered(described) };
  const folder = at('renderer/screens/settings');
  writeFileSync(join(folder, 'licences.json'), `${JSON.stringify(list, undefined, 2)}\n`);
  writeFileSync(join(folder, 'licence-texts.txt'), `${texts.join('\n\f\n')}\n`);
  console.log(`${described.length} packages and ${credits.length} credits, in ${texts.length} texts.`);
};

await write();
