import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { expect, test } from 'vitest';
import { bundledPackages } from '../../../build/scripts/bundled-packages.mjs';
import licences from '../../../renderer/screens/settings/licences.json' with { type: 'json' };

const here = new URL('../../../renderer/screens/settings/licence-texts.txt', import.meta.url);
const texts = readFileSync(here, 'utf8').split('\n\f\n');
const all = [...licences.credits, ...licences.packages];

test(
  'every package with a line in what ships is on the list of licenses, in the version that ships',
  {
    timeout: 120_000,
  },
  async () => {
    const require = createRequire(import.meta.url);
    const bundled = [...(await bundledPackages()), 'electron'];
    expect(bundled).toContain('react-dom');
    expect(bundled).toContain('hash-wasm');
    const versions = bundled.map((name) => {
      const manifest = require.resolve(`../../../node_modules/${name}/package.json`);
      return [name, (JSON.parse(readFileSync(manifest, 'utf8')) as { version: string }).version];
    });
    // Run `npm run licences` when this fails.
    expect(Object.fromEntries(licences.packages.map(({ name, version }) => [name, version]))).toEqual(
      Object.fromEntries(versions),
    );
  },
);

test('everyone on the list is named, with a license and its words in full', () => {
  for (const { name, by, licence, text } of all) {
    expect(by, name).not.toBe('');
    expect(licence, name).toMatch(/^(?:MIT|ISC|Apache-2\.0|OFL-1\.1|CC BY|SCOWL)/);
    expect(texts[text]?.length, name).toBeGreaterThan(100);
  }
});

test('lists with authors of their own are credited as these ask for it', () => {
  const credit = (name: string): string => texts[licences.credits.find((one) => one.name === name)?.text ?? -1] ?? '';
  expect(credit('AFINN-165')).toContain('Finn Årup Nielsen');
  expect(credit('EFF Long Wordlist')).toContain('Creative Commons Attribution 3.0 United States');
  expect(credit('Emoji Sentiment Ranking')).toContain('Attribution-ShareAlike 4.0');
  expect(credit('zxcvbn-ts dictionaries')).toContain('OpenSubtitles 2024');
  expect(credit('SCOWL')).toContain('that copyright notice and this permission notice appear');
  expect(credit('GeoNames')).toContain('Creative Commons Attribution 4.0');
  for (const corpus of ['LitBank', 'GUM', 'WNUT-17', 'Broad Twitter Corpus'])
    expect(credit('Marked texts')).toContain(corpus);
});

test('no license asks for more than to be named and kept with the work', () => {
  for (const { name, licence } of licences.packages) expect(licence, name).not.toMatch(/GPL|SSPL|NC|UNLICENSED/i);
});
