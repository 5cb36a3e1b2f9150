// Names to write into training sentences: of every origin, ones that are words, and ones that nobody has.
import { readFileSync } from 'node:fs';
import { at } from '../scripts/run.mjs';

const lines = (path) => readFileSync(at(path), 'utf8').trim().split('\n');

/** [origin, first names, surnames] of build/guard/world-names.txt. */
export const worldNames = () =>
  lines('build/guard/world-names.txt')
    .filter((line) => !line.startsWith('#'))
    .map((line) => {
      const [origin, rest] = line.split(': ');
      const [first, last] = rest.split(' | ').map((names) => names.trim().split(/\s+/u));
      return { origin, first, last };
    });

/** First names that are words: what the letters say is worth nothing, and the sentence has to tell. */
const wordNames =
  `Will May Hope Grace Faith Mark Bill Rich Art Dawn Joy June April Rose Summer Autumn Angel Precious Destiny
Chance Earl Ray Gene Drew Sue Rob Chuck Jack Guy Miles Wade Dale Glen Cliff Heath Lane Reed Brook Iris Violet Daisy Lily
Olive Ruby Pearl Crystal Amber Jade Melody Harmony Serenity Trinity Genesis Heaven Royal King Prince Duke Major Justice
Patience Charity Prudence Constance Honor Mercy Verity Sunny Sky Star Stormy Wren Robin Jay Martin Holly Hazel Heather
Basil Sage Christian Jewel Happy Lucky Sonny Buddy Junior Kit Skip Chip Grant Chase Frank Pat Dean Penny Ginger Candy
Sandy Dusty Rusty Rocky Cash Ace Blaze Hunter Mason Carter Taylor Tanner Porter Cooper Parker Baker Fisher Archer Sailor
Dolly Poppy Ivy Fern Clover Clementine Cherry Misty Windy Stone River Ocean Rain Bear Wolf Fox Phoenix Blessing Comfort
Gift Praise Promise Innocent Godknows Lovemore Marvelous Goodluck Sunday Monday Friday Innocence Prosper Fortune Memory
Beauty Princess Queen Bishop Pope Reverie True Legend Saint Messiah Prosperity Temperance Amity Bliss Dream Journey
Haven Paris London Austin Dallas Houston Brooklyn Savannah Georgia Virginia Carolina Chelsea Sydney Jordan Israel India
Asia China Kenya Dakota Cheyenne Phoenix Florence Victoria Augusta Lincoln Madison Jackson Kingston Camden Chad`
    .split(/\s+/u)
    .filter((name) => name !== '');

const nicknames =
  `Bear Peanut Junebug Bug Pumpkin Bean Boo Squirrel Duck Tink Mouse Ziggy Goose Birdie Pickle Smurf Tiny Red
Shorty Slim Ducky Bubba Sissy Scooter Cricket Moose Monkey Fish Ghost Ghosty Jojo Kiki Lulu Mimi Nene Coco Teo Bibi Nono
Papito Flaco Chiqui Memo Chuy Nacho Beto Lalo Pepe Paco Kaka Bobo TJ JJ DJ AJ MJ CJ KJ RJ`
    .split(/\s+/u)
    .filter((name) => name !== '');

const syllables =
  `ba be chi da du ela fa fi ga ha hi ija jo ka ke la li lo ma mi na ne no nya o ola ra ri sa se sha ta ti to
tra va vi wa xo ya yu za zo ndi thu ngo que rin sel mor ven kar tsi brae dri gwe lyn mar oph pel ros sta tem ul vro wyn`.split(
    /\s+/u,
  );

export const capital = (word) =>
  word.replaceAll(/(^|[-' ])(\p{L})/gu, (_, before, letter) => before + letter.toUpperCase());

/** Draws names; the chances are of how often each kind stands in the training sentences. */
export const namePool = ({ random, pick, lexicon }) => {
  const world = worldNames();
  const us = lines('build/guard/us-first-names.txt').map((line) => line.split(' '));
  const byTier = [1, 2, 3, 4].map((tier) => us.filter(([, its]) => Number(its) === tier).map(([name]) => name));
  const firsts = lexicon.filter(({ key, first, word }) => first > 0 && key.length > 2 && !(word > 0 && word <= 3));
  const lasts = lexicon.filter(({ key, last, word }) => last > 0 && key.length > 2 && !(word > 0 && word <= 2));
  const frequentLasts = lasts.filter(({ last }) => last <= 2);
  const invented = () => capital(Array.from({ length: random() < 0.6 ? 2 : 3 }, () => pick(syllables)).join(''));
  const american = () => {
    const chance = random();
    return pick(byTier[chance < 0.45 ? 0 : chance < 0.75 ? 1 : chance < 0.9 ? 2 : 3]);
  };
  const first = () => {
    const chance = random();
    if (chance < 0.4) return american();
    if (chance < 0.62) return pick(pick(world).first);
    if (chance < 0.76) return capital(pick(firsts).key);
    if (chance < 0.9) return pick(wordNames);
    if (chance < 0.93) return `${american()}-${american()}`;
    return invented();
  };
  const surname = () => {
    const chance = random();
    if (chance < 0.35) return capital(pick(frequentLasts).key);
    if (chance < 0.58) return pick(pick(world).last);
    if (chance < 0.78) return capital(pick(lasts).key);
    const frequent = capital(pick(frequentLasts).key);
    if (chance < 0.86)
      return `${pick(['de la ', 'van ', 'Del ', 'Mc', "O'", 'Al-', 'De ', 'Ní ', 'von ', 'El-', 'Abu ', 'Te ', 'St. '])}${frequent}`;
    if (chance < 0.93) return `${frequent}-${capital(pick(frequentLasts).key)}`;
    return invented();
  };
  return { first, surname, nickname: () => (random() < 0.5 ? pick(nicknames) : first()), invented };
};
